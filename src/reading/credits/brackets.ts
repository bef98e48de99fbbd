/** 'Ann Lee (Mary)' and 'Mary (Ann Lee)': which of the two is the person is decided for the whole document. */
import { isCommonWord } from '../persons/name-words.ts';
import type { Name } from '../persons/persons.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { isCapital, isMark, textOf } from '../words/stretch.ts';
import { NUMBER, type Tokens, WORD } from '../words/tokens.ts';
import { closing } from './casting.ts';
import type { People } from './people.ts';

export interface Pair {
  readonly person: Name;
  readonly character: Name;
}
interface Bracketed {
  readonly outer: Name;
  readonly inner: Name;
  readonly sentence: number;
  readonly first: number; // token of the sentence
}
type Order = 'outer' | 'inner' | null;

/** @returns the pairs of each sentence, by its index */
export function bracketPairs(tokens: Tokens, sentences: readonly Sentence[], people: People): ReadonlyMap<number, readonly Pair[]> {
  const found: Bracketed[] = [];
  const dashed: Bracketed[] = [];
  sentences.forEach(({ view }, sentence) => {
    const names = (people.bySentence[sentence] as readonly Name[]).filter(({ words }) => words > 0);
    const byStart = new Map(names.map((name) => [name.from, name]));
    names.forEach((outer, index) => {
      const right = names[index + 1];
      if (right !== undefined && isDashed(tokens, outer, right, view.limit))
        dashed.push({ outer, inner: right, sentence, first: view.first });
    });
    for (const outer of names) {
      if (outer.to + 1 >= view.limit || !isMark(tokens, outer.to, '(')) continue;
      const close = closing(tokens, outer.to, view.limit);
      if (close < 0 || hasNumber(tokens, outer.to, close)) continue;
      const inner = byStart.get(skipPlayedBy(tokens, outer.to + 1, close));
      if (inner !== undefined && inner.to <= close && close - inner.to <= 3) found.push({ outer, inner, sentence, first: view.first });
    }
  });
  if (dashed.length >= FEWEST_DASHED) found.push(...dashed);
  const votes = found.map((pair) => orderOf(tokens, pair));
  const outer = votes.filter((order) => order === 'outer').length;
  const usual: Order = outer * 2 >= votes.filter((order) => order !== null).length ? 'outer' : 'inner';
  const pairs = new Map<number, Pair[]>();
  found.forEach(({ outer: before, inner, sentence }, index) => {
    const order = votes[index] ?? usual;
    const person = order === 'outer' ? before : inner;
    if (person.words < 2 && !people.isKnown(person) && found.length < 2) return;
    const list = pairs.get(sentence) ?? [];
    list.push(order === 'outer' ? { person: before, character: inner } : { person: inner, character: before });
    pairs.set(sentence, list);
  });
  return pairs;
}

/** One pair with a dash or a colon may be anything; two are a list: 'Mary – Ann Lee. Tom: Bo Ek'. */
const FEWEST_DASHED = 2;

function isDashed(tokens: Tokens, left: Name, right: Name, limit: number): boolean {
  if (left.words + right.words < 3 || (!left.sure && !right.sure)) return false;
  const dash = right.from - left.to === 1 && isMark(tokens, left.to, '–—-:');
  if (!dash && !isApposed(tokens, left, right, limit)) return false;
  const closed =
    right.to >= limit ||
    isMark(tokens, right.to, '.;,') ||
    tokens.text.slice(tokens.end[right.to - 1], tokens.start[right.to]).includes('\n');
  return closed && [left, right].every(({ from, ranked }) => ranked || !isCommonWord(textOf(tokens, from, from + 1)));
}

/** 'Ann Lee, Dr. Hale; Bo Ek, the vicar Ezra;': in a list with semicolons a comma does what a dash does elsewhere. */
function isApposed(tokens: Tokens, left: Name, right: Name, limit: number): boolean {
  if (!isMark(tokens, left.to, ',') || right.from - left.to > MOST_DESCRIBING) return false;
  for (let at = left.to + 1; at < right.from; at++) if (tokens.kind[at] !== WORD || isCapital(tokens, at)) return false;
  const opens = left.from > 0 && isMark(tokens, left.from - 1, ';');
  return opens || (right.to < limit && isMark(tokens, right.to, ';'));
}

const MOST_DESCRIBING = 3; // the comma and two small words

/** Which of the two reads as a person; null where both or neither do. */
function orderOf(tokens: Tokens, { outer, inner, first }: Bracketed): Order {
  if (outer.ranked !== inner.ranked) return outer.ranked ? 'inner' : 'outer';
  if (outer.words === 1 && inner.words > 1) return 'inner';
  if (inner.words === 1 && outer.words > 1) return 'outer';
  if (outer.sure !== inner.sure) return outer.sure ? 'outer' : 'inner';
  return isDescribedAsPart(tokens, outer.from, first) ? 'inner' : null;
}

/** 'his agent, Mary Hale (Ann Lee)': what is described, and not as who acts, is a part. */
function isDescribedAsPart(tokens: Tokens, from: number, first: number): boolean {
  const at = from > first && isMark(tokens, from - 1, ',') ? from - 2 : from - 1;
  return at >= first && tokens.kind[at] === WORD && !isCapital(tokens, at) && !PERFORMING.has(tokens.word[at] as number);
}

/** What stands before a person's name: nouns of those who act, and words that join, of no noun at all. */
const PERFORMING =
  wordSet(`actor actress actors actresses star stars comedian comic singer rapper musician model newcomer newcomers lead leads veteran regular
  regulars alum alumnus alumna presenter host winner nominee legend and or with by of to for from in on at as both also plus then is are was were has have had
  stars starring features featuring includes including joins joining adds follows sees brings says said when while where that which who whom whose but so if`);

function skipPlayedBy(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    if (textOf(tokens, at, at + 1) === 'by') return at + 1;
  }
  return from;
}

/** 'Ann Lee (2021)': a year or an age, no name. */
function hasNumber(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] === NUMBER) return true;
  return false;
}
