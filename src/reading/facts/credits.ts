/** Who makes a series and who plays in it. */
import type { Credit, Role } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import type { Draft } from '../claims/draft.ts';
import type { SentenceView } from '../view.ts';
import { textOf } from '../view.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import { isOther, type PersonSpan, peopleFrom, personAt } from './people.ts';

const MOST_CAST = 12;

/** Words behind which the people of a role are named. */
const ROLE_LEADS: readonly { readonly role: Role; readonly leads: readonly string[]; readonly id: string }[] = [
  {
    id: 'credit/creator',
    role: 'creator',
    leads: [
      'created by',
      'developed by',
      'creator',
      'creators',
      'from the mind of',
      'from the minds of',
      'from the brain of',
      'dreamed up by',
      'dreamt up by',
      'the brainchild of',
      'series by',
      'drama by',
      'comedy by',
      'thriller by',
      'show by',
    ],
  },
  { id: 'credit/showrunner', role: 'showrunner', leads: ['showrunner', 'showrunners', 'steered by', 'run by', 'boss'] },
  { id: 'credit/director', role: 'director', leads: ['directed by', 'director', 'directors', 'helmed by'] },
  { id: 'credit/writer', role: 'writer', leads: ['written by', 'writer', 'writers', 'penned by', 'scripted by'] },
  {
    id: 'credit/producer',
    role: 'producer',
    leads: ['executive producer', 'executive producers', 'produced by', 'exec producer', 'producer', 'producers'],
  },
  {
    id: 'credit/cast-lead',
    role: 'cast',
    leads: [
      'starring',
      'stars',
      'star',
      'headlined by',
      'led by',
      'fronted by',
      'cast includes',
      'cast also includes',
      'cast features',
      'played by',
      'portrayed by',
      'actor',
      'actress',
      'lead actor',
      'co-star',
      'co-stars',
      'alongside',
    ],
  },
];
const LEADS = ROLE_LEADS.flatMap(({ id, role, leads }) =>
  leads.map((lead) => ({ id, role, words: lead.split(/[ -]/).map((word) => VOCABULARY.intern(word)) })),
);
/** Trades that stand between a lead and its name: 'by filmmaker and photographer Ana Ruiz'. */
const TRADES = wordSet(
  'acclaimed award winning photographer filmmaker director writer novelist author veteran and the showrunner creator comedian playwright executive producer co emmy oscar a an renowned',
);
const PLAYS = wordSet('plays play played portrays portray voices stars starring');
const AS = VOCABULARY.intern('as');
const WHO = VOCABULARY.intern('who');
const IS = wordSet('is was');
const THE = wordSet('the a an');
const CAST = wordSet('cast casting starring characters stars');
const SAME = new Set(['herself', 'himself', 'themselves', 'themself']);

export function creditDrafts(analysis: Analysis): Draft[] {
  const series = analysis.focus.subject;
  if (series === null) return [];
  const found = new Map<string, { credit: Credit; from: number; to: number; block: number; id: string }>();
  const put = (credit: Credit, from: number, to: number, block: number, id: string): void => {
    const key = `${credit.role}|${credit.person}`;
    const known = found.get(key);
    if (known === undefined || (known.credit.character === undefined && credit.character !== undefined))
      found.set(key, { credit, from, to, block, id });
  };
  let castSection = false;
  for (const { view } of analysis.sentences) {
    const kind = analysis.view.blocks[view.block]?.kind;
    if (kind === 'heading' || kind === 'headline') {
      castSection = kind === 'heading' && holds(analysis.view.tokens, view, CAST);
      continue;
    }
    if (castSection && (kind === 'item' || kind === 'row' || isLine(analysis, view))) listed(analysis, view, put);
    leads(analysis, view, put);
    parts(analysis, view, put);
  }
  return firstOfCast([...found.values()]).map(
    ({ credit, from, to, block, id }): Draft => ({
      series,
      season: { kind: 'none' },
      body: { predicate: 'credit', value: credit },
      certainty: 'certain',
      speaker: 'outlet',
      from,
      to,
      block,
      rules: [id],
    }),
  );
}

type Put = (credit: Credit, from: number, to: number, block: number, id: string) => void;

/** A line of a cast list: 'Ana Ruiz as Mara', 'Ana Ruiz – Mara', 'Ana Ruiz'. */
function listed({ view: { tokens } }: Analysis, { first, limit, block }: SentenceView, put: Put): void {
  let at = first;
  while (at < limit && tokens.kind[at] === PUNCTUATION) at++;
  const person = personAt(tokens, at, limit);
  if (person === null) return;
  if (person.to >= limit) {
    put({ person: person.name, role: 'cast' }, person.from, person.to, block, 'credit/cast-list');
    return;
  }
  const separator = tokens.word[person.to] === AS || '–—-:('.includes(tokens.text[tokens.start[person.to] as number] as string);
  if (!separator) return;
  const character = personAt(tokens, skipArticle(tokens, person.to + 1), limit);
  const own = SAME.has(textOf(tokens, Math.min(person.to + 1, limit - 1), Math.min(person.to + 2, limit)));
  if (character === null && !own) return;
  put(
    { person: person.name, role: 'cast', ...(character === null ? {} : { character: character.name }) },
    person.from,
    character?.to ?? person.to + 2,
    block,
    'credit/cast-list',
  );
}

/** 'created by A and B', 'showrunner A', 'executive producers A, B and C', 'A is the director'. */
function leads(analysis: Analysis, { first, limit, block }: SentenceView, put: Put): void {
  const { tokens } = analysis.view;
  for (let at = first; at < limit; at++) {
    for (const { id, role, words } of LEADS) {
      if (!words.every((word, offset) => tokens.word[at + offset] === word)) continue;
      let next = at + words.length;
      while (next < limit && TRADES.has(tokens.word[next] as number)) next++;
      for (const person of peopleFrom(tokens, next, limit)) {
        if (person.to - person.from >= 2 && !isOther(analysis, person)) put({ person: person.name, role }, at, person.to, block, id);
      }
      const before = personBefore(analysis, at, first);
      if (before !== null && (role === 'director' || role === 'creator' || role === 'showrunner'))
        put({ person: before.name, role }, before.from, at + words.length, block, id);
    }
  }
}

/** The person of 'A is the director', 'A, the showrunner'. */
function personBefore(analysis: Analysis, at: number, first: number): PersonSpan | null {
  const { tokens } = analysis.view;
  let back = at - 1;
  if (back >= first && THE.has(tokens.word[back] as number)) back--;
  if (back < first || !IS.has(tokens.word[back] as number)) return null;
  for (let from = Math.max(first, back - 4); from < back; from++) {
    const person = personAt(tokens, from, back);
    if (person !== null && person.to === back && person.to - person.from >= 2 && !isOther(analysis, person)) return person;
  }
  return null;
}

/** 'A plays B', 'A, who plays B', 'A as B', 'B (A)' and 'A (B)'. */
function parts(analysis: Analysis, { first, limit, block }: SentenceView, put: Put): void {
  const { tokens } = analysis.view;
  for (let at = first; at < limit; ) {
    const person = personAt(tokens, at, limit);
    if (person === null) {
      at++;
      continue;
    }
    at = person.to;
    if (isOther(analysis, person)) continue;
    bracketed(analysis, person, limit, block, put);
    if (person.to - person.from < 2) continue;
    let next = person.to;
    if (tokens.text[tokens.start[next] as number] === ',' && tokens.word[next + 1] === WHO) next += 2;
    const plays = PLAYS.has(tokens.word[next] as number);
    if (plays && tokens.word[next + 1] === AS) next++;
    if (!plays && tokens.word[next] !== AS) continue;
    const character = personAt(tokens, skipWords(tokens, next + 1, limit), limit);
    if (character !== null && !isOther(analysis, character))
      put({ person: person.name, role: 'cast', character: character.name }, person.from, character.to, block, 'credit/plays');
  }
}

/** The full name is the person's, the other the character's: 'Mara (Ana Ruiz)', 'Ana Ruiz (Mara)'. */
function bracketed(analysis: Analysis, outer: PersonSpan, limit: number, block: number, put: Put): void {
  const { tokens } = analysis.view;
  if (outer.to + 1 >= limit || tokens.text[tokens.start[outer.to] as number] !== '(') return;
  const inner = personAt(tokens, outer.to + 1, limit);
  if (inner === null || tokens.text[tokens.start[inner.to] as number] !== ')' || isOther(analysis, inner)) return;
  const innerIsPerson = inner.to - inner.from >= 2;
  const outerIsPerson = outer.to - outer.from >= 2;
  if (innerIsPerson === outerIsPerson && !innerIsPerson) return;
  const [person, character] = innerIsPerson ? [inner, outer] : [outer, inner];
  put({ person: person.name, role: 'cast', character: character.name }, outer.from, inner.to + 1, block, 'credit/bracketed');
}

function skipArticle(tokens: Tokens, at: number): number {
  return THE.has(tokens.word[at] as number) ? at + 1 : at;
}

/** 'the librarian Mara', 'bookish murderer Joe': a few lower-case words before the character. */
function skipWords(tokens: Tokens, at: number, limit: number): number {
  let next = at;
  for (
    let skipped = 0;
    skipped < 4 && next < limit && tokens.kind[next] !== PUNCTUATION && ((tokens.flags[next] as number) & 1) === 0;
    skipped++
  )
    next++;
  return next;
}

/** A short line that no full stop ends: a list without bullets. */
function isLine({ view }: Analysis, { first, limit }: SentenceView): boolean {
  return limit - first <= 8 && view.tokens.text[view.tokens.start[limit - 1] as number] !== '.';
}

function holds(tokens: Tokens, { first, limit }: SentenceView, set: ReadonlySet<number>): boolean {
  for (let at = first; at < limit; at++) if (set.has(tokens.word[at] as number)) return true;
  return false;
}

function firstOfCast<T extends { readonly credit: Credit }>(found: readonly T[]): T[] {
  let cast = 0;
  return found.filter(({ credit }) => credit.role !== 'cast' || ++cast <= MOST_CAST);
}
