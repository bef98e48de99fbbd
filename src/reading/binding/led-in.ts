/** Of several seasons in a sentence that tells a fate as a whole, those that the fate leads up to: 'now in its sixth, it will be back for a seventh'. */
import type { Cue } from '../patterns/bank.ts';
import type { Frame } from '../rows.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';

/** Before the season that is ordered, and before that with which it ends. */
const LEADING: Readonly<Partial<Record<Frame, WordSet>>> = { order: wordSet('for'), final: wordSet('after with at') };
const SKIPPED = wordSet('a an the its their another further also');

/** @returns the first span that stands behind such a word and those behind it; all of them where none does */
export function ledInTo(spans: readonly SeasonSpan[], { row: { frame } }: Cue, tokens: Tokens): readonly SeasonSpan[] {
  const leading = LEADING[frame];
  const at = leading === undefined ? -1 : spans.findIndex(({ from }) => isLed(from, leading, tokens));
  // 'has been promised a fourth; it has asked only for the third'
  if (at < 0 || (frame === 'order' && holdsMark(tokens, (spans[0] as SeasonSpan).from, (spans[at] as SeasonSpan).from, ';'))) return spans;
  return spans.slice(at);
}

function isLed(from: number, leading: WordSet, { word }: Tokens): boolean {
  let before = from - 1;
  while (SKIPPED.has(word[before] as number)) before--;
  return leading.has(word[before] as number);
}
