/** The people of one sentence, in lists, each with the character said behind the name: 'Ann Lee as Mary, Bo Ek (Tom) and Cy Day'. */

import type { SlotSource } from '../patterns/match.ts';
import { RANKS } from '../persons/name-words.ts';
import type { Name } from '../persons/persons.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { SpanChart } from '../sentences/span-chart.ts';
import { AND_BUT } from '../words/conjunctions.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { isCapital, isMark, textOf } from '../words/stretch.ts';
import { ALL_CAPS, PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';
import { appositionEnd } from './appositions.ts';

export interface Part {
  readonly name: Name;
  readonly to: number; // behind the character, where one is said
  readonly character: string | null;
  /** The character stands behind 'as': that alone says that the person plays it. */
  readonly as: boolean;
}

const MOST_LISTED = 16;
const LONGEST_BRACKET = 12;
const AS = VOCABULARY.intern('as');
const STARS = VOCABULARY.intern('stars');
const WITH = VOCABULARY.intern('with');
const SELF = wordSet('himself herself themselves themself');
const ARTICLES = wordSet('a an the his her their young older fellow new one');
const SEPARATORS = wordSet('and nor plus or with well as alongside also then finally');
/** Words between the names of one list: 'and newcomer Bo Ek'. */
const DESCRIPTORS =
  wordSet(`newcomer newcomers actor actors actress actresses star stars comedian comedians comic singer rapper musician model veteran veterans fellow
  oscar emmy bafta tony golden globe winner winners nominee nominees breakout rising new series season regular regulars recurring guest british american irish
  australian canadian korean indian french the a an his her their also returning lead leads legend legendary creator showrunner director writer producer cast member members newbie`);

/** Slots of the credits' lexicon over those of the sentence. */
export interface Casting {
  readonly parts: readonly Part[];
  /** The longest lists, each of two or more. */
  readonly lists: readonly (readonly Part[])[];
  readonly slots: SlotSource;
  /** Where the list begins that a name at this token belongs to. */
  listStart(from: number): number;
  /** Where the list of a `<people>` slot ends, which may take along what is said of it between commas. */
  listEnd(to: number): number;
  /** The parts of the list that a `<people>` slot covers. */
  within(from: number, to: number): readonly Part[];
}

export function castingOf(tokens: Tokens, sentence: Sentence, names: readonly Name[]): Casting {
  const { limit } = sentence.view;
  const spelled = names.filter(({ words }) => words > 0); // a pronoun is no character's name
  const byStart = new Map(spelled.map((name) => [name.from, name]));
  const parts: Part[] = [];
  const inner = new Set<Name>();
  for (const name of names) {
    if (inner.has(name) || (name.from > sentence.view.first && tokens.word[name.from - 1] === AS)) continue;
    if (isSource(tokens, name)) continue;
    parts.push(partOf(tokens, name, limit, byStart, inner));
  }
  const chart = new SpanChart();
  const at = new Map(parts.map((part, index) => [part.name.from, index] as const).reverse()); // the first of several that 'the two' stands for
  for (const name of spelled) chart.add('character', characterFrom(tokens, name, sentence.view.first), name.to);
  const lists: Part[][] = [];
  const apposed = new Map<number, number>(); // the end of an apposition, and of the list that it is said of
  let listedTo = 0;
  parts.forEach((part, index) => {
    const list = [part];
    chart.add('people', part.name.from, part.to);
    if (part.to > part.name.to) chart.add('people', part.name.from, part.name.to);
    let last = part;
    for (let next = index + 1; next < parts.length && next - index < MOST_LISTED; next++) {
      const other = parts[next] as Part;
      if (!isListGap(tokens, last.to, other.name.from) || beginsClause(tokens, other.name)) break;
      chart.add('people', part.name.from, other.to);
      last = other;
      list.push(other);
    }
    const end = appositionEnd(tokens, last.to, limit);
    if (end > 0) {
      chart.add('people', part.name.from, end);
      apposed.set(end, last.to);
    }
    if (list.length > 1 && index >= listedTo) {
      lists.push(list);
      listedTo = index + list.length;
    }
  });
  return {
    parts,
    lists,
    slots: layered(chart, sentence.chart),
    listStart: (from) => lists.find((list) => list.some(({ name }) => name.from === from))?.[0]?.name.from ?? from,
    listEnd: (to) => apposed.get(to) ?? to,
    within: (from, to) => {
      const within: Part[] = [];
      const end = apposed.get(to) ?? to;
      for (let index = at.get(from) ?? parts.length; index < parts.length && (parts[index] as Part).name.to <= end; index++)
        within.push(parts[index] as Part);
      return within;
    },
  };
}

/** 'Based on Ann Lee’s novel'. */
const isSource = ({ word }: Tokens, { from }: Name): boolean => word[from - 1] === ON && BASED.has(word[from - 2] as number);
const ON = VOCABULARY.intern('on');
const BASED = wordSet('based');

function layered(own: SpanChart, below: SlotSource): SlotSource {
  const mine = new Set(['people', 'character']);
  return {
    kinds: own.kinds | below.kinds,
    endsFrom: (slot, token) => (mine.has(slot) ? own : below).endsFrom(slot, token),
    beginsTo: (slot, token) => (mine.has(slot) ? own : below).beginsTo(slot, token),
  };
}

const DOES = wordSet('returns joins exits leaves departs steps takes replaces comes gets makes arrives signs boards');

function partOf(tokens: Tokens, name: Name, limit: number, byStart: ReadonlyMap<number, Name>, inner: Set<Name>): Part {
  const plain: Part = { name, to: name.to, character: null, as: false };
  let at = name.to;
  if (at < limit && isMark(tokens, at, '(')) {
    const close = closing(tokens, at, limit);
    if (close < 0) return plain;
    const inside = byStart.get(at + 1);
    if (inside === undefined || inside.to !== close) return { ...plain, to: close + 1 };
    return plain; // which of the two is the character is decided for the whole document
  }
  if (at < limit && isMark(tokens, at, ',')) at++;
  if (at >= limit || tokens.word[at] !== AS) return plain;
  at++;
  if (at < limit && SELF.has(tokens.word[at] as number)) return { name, to: at + 1, character: textOf(tokens, at, at + 1), as: true };
  let from = at;
  while (at < limit && at - from < 4 && byStart.get(at) === undefined && isDescribing(tokens, at)) at++;
  const character = byStart.get(at);
  if (character === undefined) return { ...plain, ...unknownCharacter(tokens, at, limit) };
  // 'Ines Faraday exits as Bo Fenn returns': another's doing
  if (isTitleAlone(tokens, character) || (character.to < limit && DOES.has(tokens.word[character.to] as number))) return plain;
  if (at - from > 1) from = at;
  inner.add(character);
  return {
    name,
    to: character.to,
    character: textOf(tokens, from === at || !ARTICLES.has(tokens.word[from] as number) ? at : from, character.to),
    as: true,
  };
}

/** 'As River Cartwright and Ann Lee as …': capitals that nothing else takes for a name; null of fewer than two. */
function unknownCharacter(tokens: Tokens, from: number, limit: number): Pick<Part, 'to' | 'character' | 'as'> | null {
  let to = from;
  while (to < limit && tokens.kind[to] === WORD && isCapital(tokens, to)) to++;
  return to - from < FEWEST_CAPITALS || to - from > MOST_CAPITALS ? null : { to, character: textOf(tokens, from, to), as: true };
}
const FEWEST_CAPITALS = 2;
const MOST_CAPITALS = 4;

/** Words between 'as' and the name: 'as the young Ann', 'as newly minted detective Orla Keane'; two capitals beside each other are a name themselves. */
const isDescribing = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === WORD && !AND_BUT.has(tokens.word[at] as number) && !(isCapital(tokens, at) && isCapital(tokens, at + 1));

/** 'as President', 'as CEO': an office, not a character. */
function isTitleAlone(tokens: Tokens, { from, to }: Name): boolean {
  return to - from === 1 && (RANKS.has(tokens.word[from] as number) || ((tokens.flags[from] as number) & ALL_CAPS) !== 0);
}

/** A character takes the article before it along: 'the Jackal'. */
function characterFrom(tokens: Tokens, { from }: Name, first: number): number {
  return from > first && textOf(tokens, from - 1, from) === 'the' ? from - 1 : from;
}

export function closing(tokens: Tokens, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + LONGEST_BRACKET); at++) if (isMark(tokens, at, ')')) return at;
  return -1;
}

/** 'Ann Lee and Bo Ek; Lee alone made it': a surname behind a semicolon takes up one of the list. */
const beginsClause = (tokens: Tokens, { from, words }: Name): boolean => words === 1 && isMark(tokens, from - 1, ';');

function isListGap(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 6 || from >= to) return false;
  let separated = false;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === PUNCTUATION) {
      if (!isMark(tokens, at, ',&;+()')) return false;
      separated ||= isMark(tokens, at, ',&;+');
    } else if ((tokens.word[at] === WITH || tokens.word[at] === STARS) && at > from && tokens.kind[at - 1] === PUNCTUATION) {
      return false; // 'created by Ann Lee, with Bo Ek', 'created by Ann Lee, stars Bo Ek'
    } else if (SEPARATORS.has(tokens.word[at] as number)) separated = true;
    else if (!DESCRIPTORS.has(tokens.word[at] as number)) return false;
  }
  return separated;
}
