/** Seasons that share one count of episodes: 'three seasons of eight episodes', 'both seasons have had ten', 'a sixth and a seventh series of six each'. */
import type { BoundSeason } from '../binding/seasons.ts';
import { nearby } from '../facts/nearby.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { holdsWord, isCapital } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';

const MOST_BETWEEN = 5;
const MOST_SHARING = 6;
const FAR = 14; // tokens from the seasons to what each of them has
const EACH = wordSet('each apiece');
const SHARING = wordSet(
  'of had has have ran run runs been there with each to so far all just only comprised comprising consisting consisted the',
);
const RENEWING = wordSet('renew renews renewed renewing renewal for');
const SEASONS = wordSet('seasons series runs');
const OF = wordSet('of its the their');

/** The seasons that have `[from, to)` episodes each; null where the count is of one, or the total of several. */
export function sharingSeasons(sentence: Sentence, from: number, to: number, tokens: Tokens): readonly BoundSeason[] | null {
  const before = nearby(sentence.seasons, from).filter((span) => span.to <= from && from - span.to <= FAR && !span.soft);
  const last = before.at(-1);
  if (last !== undefined && last.count > 1 && last.count <= MOST_SHARING && isShared(last.to, from, tokens)) return counted(last, tokens);
  const all = allBefore(sentence, from, tokens);
  if (all !== null) return firstOf(all);
  if (!holdsWord(tokens, from - 2, from, EACH) && !holdsWord(tokens, to, to + 2, EACH)) return null;
  const numbers = new Set(before.flatMap(({ relation, numbers: said }) => (relation === 'numbered' ? said : [])));
  if (numbers.size > 1) return [...numbers].map((number) => ({ kind: 'number', number }));
  return last !== undefined && last.count > 1 && last.count <= MOST_SHARING ? counted(last, tokens) : null;
}

/** 'Three seasons' are the first three, 'two more seasons' and 'renewed for two seasons' the next two. */
function counted({ from, relation, count }: SeasonSpan, tokens: Tokens): readonly BoundSeason[] | null {
  if (relation === 'count' && !holdsWord(tokens, Math.max(0, from - 3), from, RENEWING)) return firstOf(count);
  return relation === 'count' || relation === 'another'
    ? Array.from({ length: count }, (_, index) => ({ kind: 'next', step: index + 1 }))
    : null;
}

const firstOf = (count: number): readonly BoundSeason[] =>
  Array.from({ length: count }, (_, index): BoundSeason => ({ kind: 'number', number: index + 1 }));

/** 'All three of its seasons have had ten'. */
function allBefore({ view: { first } }: Sentence, from: number, tokens: Tokens): number | null {
  for (let at = from - 1; at >= Math.max(first, from - MOST_BETWEEN); at--) {
    if (!SEASONS.has(tokens.word[at] as number)) continue;
    let number = at - 1;
    while (number > first && OF.has(tokens.word[number] as number)) number--;
    const count = NUMBERS.cardinal(tokens, number);
    const isCount = count !== null && count.value > 1 && count.value <= MOST_SHARING && count.to === number + 1 && number < at - 1;
    return isCount && isShared(at + 1, from, tokens) ? count.value : null;
  }
  return null;
}

function isShared(to: number, from: number, tokens: Tokens): boolean {
  if (from - to > MOST_BETWEEN) return false;
  for (let at = to; at < from; at++)
    if (tokens.kind[at] === PUNCTUATION || !(SHARING.has(tokens.word[at] as number) || isCapital(tokens, at))) return false;
  return from > to;
}
