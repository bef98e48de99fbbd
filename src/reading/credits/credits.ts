/** Claims about who makes a series: its cast with their characters, who joins, leaves and returns, and its makers. */

import type { Role } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import type { Draft } from '../claims/draft.ts';
import type { Setting } from '../facts/setting.ts';
import { SAYING } from '../modality/speaker-words.ts';
import { Bank, type Cue } from '../patterns/bank.ts';
import { isGivenName } from '../persons/name-words.ts';
import type { Name } from '../persons/persons.ts';
import { GENRES } from '../words/genres.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, isCapital, textOf } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import type { Pair } from './brackets.ts';
import { castOf, mayCredit } from './cast.ts';
import type { Casting, Part } from './casting.ts';
import { actsAlone } from './clause-verbs.ts';
import { CreditList } from './credit-list.ts';
import { equations } from './equations.ts';
import type { Found } from './found.ts';
import { CAST_ROWS } from './lexicon-cast.ts';
import { FIGURE_ROWS } from './lexicon-figures.ts';
import { MAKER_ROWS } from './lexicon-makers.ts';
import { listingsOf } from './listings.ts';
import type { People } from './people.ts';
import { possessiveRoles } from './possessives.ts';
import { roleAt, rolesAround } from './roles.ts';
import type { CreditRow } from './rows.ts';

export const CREDIT_ROWS: readonly CreditRow[] = [...CAST_ROWS, ...MAKER_ROWS, ...FIGURE_ROWS];
const CREDIT_BANK = new Bank(CREDIT_ROWS);

export function creditDrafts(analysis: Analysis): Draft[] {
  const cast = castOf(analysis);
  if (cast === null) return [];
  const { settings, people, castings, pairs, characters } = cast;
  const listings = listingsOf(analysis, settings, people);
  const credits = new CreditList(analysis, people, characters);
  settings.forEach((setting, index) => {
    const listing = listings.get(index);
    if (listing !== undefined) credits.addListing(setting, listing);
    else if (mayCredit(setting, people.bySentence[index] as readonly Name[]))
      for (const found of foundIn(setting, castings[index] as Casting, pairs.get(index) ?? [], people)) credits.add(setting, found);
  });
  return credits.drafts();
}

function foundIn(setting: Setting, casting: Casting, pairs: readonly Pair[], people: People): Found[] {
  const { tokens } = setting.analysis.view;
  const { first, limit } = setting.sentence.view;
  const found: Found[] = [];
  for (const cue of CREDIT_BANK.cues(tokens, first, limit, casting.slots)) found.push(...ofCue(cue, setting, casting, people));
  // 'created the series with Bo Ek': another maker
  const makers = found.some(({ roles }) => !roles.includes('cast'));
  if (makers) {
    const acted = found.some(({ roles, rule }) => roles.includes('cast') && rule !== 'cast/parts');
    // 'executive produces it alongside Bo Ek'
    found.splice(0, found.length, ...found.filter(({ rule }) => rule !== 'cast/with' && (acted || rule !== 'cast/parts')));
  }
  // 'Ann Lee, who directed it, will not be back': it is the maker who goes
  const making = new Set(found.filter(({ roles }) => !roles.includes('cast')).map(({ name }) => name));
  if (making.size > 0) found.splice(0, found.length, ...found.filter(({ name, change }) => change === null || !making.has(name)));
  const changed = found.find(({ change, roles }) => change !== null && roles.includes('cast'))?.change ?? null;
  for (const { person, character } of pairs)
    found.push({
      name: person,
      roles: ['cast'],
      character: textOf(tokens, character.from, character.to),
      change: null,
      from: Math.min(person.from, character.from),
      to: Math.max(person.to, character.to) + 1,
      rule: 'cast/brackets',
      presupposed: true,
    });
  for (const part of casting.parts)
    if (part.as && (part.name.sure || people.isKnown(part.name)))
      found.push({
        name: part.name,
        roles: ['cast'],
        character: part.character,
        change: changed,
        from: part.name.from,
        to: part.to,
        rule: 'cast/as',
        presupposed: false,
      });
  if (!speaksOfMakers(setting)) found.push(...listed(casting, people, found));
  for (const { name, character } of [
    ...equations(tokens, setting, casting, people),
    ...possessiveRoles(tokens, setting, casting.parts, people),
  ])
    found.push({
      name,
      roles: ['cast'],
      character: textOf(tokens, character.from, character.to),
      change: null,
      from: Math.min(name.from, character.from),
      to: Math.max(name.to, character.to),
      rule: 'cast/possessive',
      presupposed: true,
    });
  return found;
}

function ofCue({ row, match }: Cue<CreditRow>, setting: Setting, casting: Casting, people: People): Found[] {
  const { tokens } = setting.analysis.view;
  const slots = match.slots.filter(({ name }) => name === 'people').sort((a, b) => a.from - b.from);
  const roles = row.roles === 'named' ? namedRoles(setting, match.from, match.to, slots[0]) : row.roles;
  if (roles.length === 0) return [];
  if (row.subject === true && slots[0] !== undefined && isGoverned(tokens, casting.listStart(slots[0].from), slots[0].to, match.to))
    return [];
  const character = match.slots.find(({ name }) => name === 'character');
  return slots.flatMap((slot, index) =>
    actorsIn(casting.within(slot.from, slot.to), tokens, slot.to).flatMap((part, _, parts): Found[] => {
      if (!isAmongKnown(parts, people) && (row.sure === true ? !people.isKnown(part.name) : !isBelievable(part.name, people))) return [];
      if (row.roles === 'named' && parts.length === 1 && namesSeveral(tokens, slot.to, match.to)) return [];
      // 'the boss Ann Lee said X will be back': it is what was said that comes back
      if (row.change !== undefined && holdsWord(tokens, part.name.to, match.to, SAYING)) return [];
      if (row.change !== undefined && slot.from === match.from && isSaidOfSeries(tokens, casting.listStart(slot.from), slot.to, match.to))
        return [];
      if (row.change !== undefined && isPlayedBy(part, casting.parts, tokens)) return [];
      if (row.given === true && !isGivenName(textOf(tokens, part.name.from, part.name.from + 1))) return [];
      const said = part.character ?? (character !== undefined ? textOf(tokens, character.from, character.to) : null);
      const change = slots.length > 1 && row.replaced === (index === 0 ? 'first' : 'second') ? 'leaves' : (row.change ?? null);
      return [
        {
          name: part.name,
          roles,
          character: roles.includes('cast') ? said : null,
          change,
          from: Math.min(match.from, part.name.from),
          to: Math.max(match.to === slot.to ? casting.listEnd(slot.to) : match.to, part.to),
          rule: row.id,
          presupposed: row.presupposed === true,
          past: row.past === true,
        },
      ];
    }),
  );
}

/** 'with Ann Lee and Bo Ek, and Cy Day directs': a verb in the singular has one subject, the nearest. */
const actorsIn = (parts: readonly Part[], tokens: Tokens, at: number): readonly Part[] => (actsAlone(tokens, at) ? parts.slice(-1) : parts);

const GOVERNING = wordSet('by from of starring featuring');
const OWN = VOCABULARY.intern("'s");
const WHO = wordSet('who');
const MOST_BETWEEN = 4;

/** 'created by Ann Lee', 'from executive producers Ann Lee': unless 'who' takes them up again, what follows is said of something else. */
function isGoverned(tokens: Tokens, from: number, to: number, verb: number): boolean {
  if (holdsWord(tokens, to, verb, WHO)) return false;
  let at = from - 1;
  for (let back = 0; back < MOST_BETWEEN && at >= 0 && tokens.kind[at] === WORD && !isCapital(tokens, at); back++, at--)
    if (GOVERNING.has(tokens.word[at] as number)) return true;
  return false;
}

/** 'The drama starring Ann Lee will be back', "Ann Lee's drama is to end": the verb is the series'. */
const isSaidOfSeries = (tokens: Tokens, from: number, to: number, verb: number): boolean =>
  isGoverned(tokens, from, to, verb) || (tokens.word[to] === OWN && holdsWord(tokens, to + 1, verb, GENRES));

/** "Ann Lee's Orla Keane boards a train": whom she plays. */
const isPlayedBy = ({ name: { from } }: Part, parts: readonly Part[], { word }: Tokens): boolean =>
  word[from - 1] === OWN && parts.some(({ name }) => name.to === from - 1);

const MANY = 3;

/** True where the sentence has the noun or the verb of a maker, whom its list may be of. */
function speaksOfMakers({ analysis, sentence: { view } }: Setting): boolean {
  for (let at = view.first; at < view.limit; at++) {
    const role = roleAt(analysis.view.tokens, at);
    if (role !== null && role !== 'cast') return true;
  }
  return false;
}

/** Three people or more in one list, of whom nothing else is said: a cast. */
function listed({ lists }: Casting, people: People, found: readonly Found[]): Found[] {
  const told = new Set(found.map(({ name }) => name));
  return lists.flatMap((parts) => {
    const [first] = parts;
    const last = parts.at(-1);
    if (
      first === undefined ||
      last === undefined ||
      parts.length < MANY ||
      parts.filter(({ name }) => people.isKnown(name)).length < parts.length - 1
    )
      return [];
    if (parts.some(({ name }) => told.has(name))) return [];
    return parts.map(
      ({ name, character }): Found => ({
        name,
        roles: ['cast'],
        character,
        change: null,
        from: first.name.from,
        to: last.to,
        rule: 'cast/many',
        presupposed: false,
      }),
    );
  });
}

/** 'Ann Lee, the producers and Bo Ek': a noun of several behind one name is an item of its own, unless the one is of them. */
function namesSeveral(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (AMONG.has(tokens.word[at] as number)) return false;
  return to > from && MAKERS.has(tokens.word[to - 1] as number);
}

const AMONG = wordSet('one among amongst fellow his her their both');
const MAKERS = wordSet('creators cocreators showrunners directors writers producers');

/** A single word is a person only where the document has said the full name, or where it is no everyday word at all. */
const isBelievable = (name: Name, people: People): boolean => people.isKnown(name) || (name.words >= 2 && !name.ranked);

/** 'Ann Lee, Raya, Bo Ek and Cy Day': in a long list of full names a single word is a person too. */
const isAmongKnown = (parts: readonly Part[], people: People): boolean =>
  parts.length > MANY && parts.filter(({ name }) => people.isKnown(name)).length >= parts.length - 1;

/** The roles of the nouns in a match, outside its list of people. */
function namedRoles(
  { analysis, sentence }: Setting,
  from: number,
  to: number,
  people: { readonly from: number; readonly to: number } | undefined,
): readonly Role[] {
  const { tokens } = analysis.view;
  const roles = new Set<Role>();
  for (let at = from; at < to; at++) {
    if (people !== undefined && at >= people.from && at < people.to) continue;
    if (roleAt(tokens, at) === null) continue;
    for (const role of rolesAround(tokens, at, sentence.view.first, sentence.view.limit)) roles.add(role);
  }
  return [...roles];
}
