/** 'The drama starring Ines Faraday and Bo Fenn': people whose names lead up to a verb that is the series', and not theirs. */
import type { SpanChart } from '../sentences/span-chart.ts';
import { wordSet } from '../words/lexis.ts';
import { isCapital, isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import type { Phrase } from './reference.ts';

/** Before the people whom a series is from, or has. */
export const MAKERS = wordSet('from by starring with of featuring created led');
const JOINING = wordSet('and');
const MOST_NAMES = 12; // tokens

/** @param name first token of a person's name @returns the phrase for a series that the name describes, alone or as one of a list; null where none does */
export function describedBy(name: number, first: number, chart: SpanChart, tokens: Tokens): Phrase | null {
  let at = name - 1;
  while (at > first && name - at < MOST_NAMES && isOfNames(at, tokens)) at--;
  if (at <= first || !MAKERS.has(tokens.word[at] as number)) return null;
  for (let to = at; to > Math.max(first, at - MOST_TO_PHRASE); to--) {
    const [from] = chart.beginsTo('anaphor', to);
    if (from !== undefined) return { from, to };
  }
  return null;
}
const MOST_TO_PHRASE = 3; // 'the drama, created by'

const isOfNames = (at: number, tokens: Tokens): boolean =>
  isCapital(tokens, at) || isMark(tokens, at, ',&') || JOINING.has(tokens.word[at] as number);
