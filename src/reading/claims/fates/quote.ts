/** The words of a fate's claim that are quoted. */
import type { Cue } from '../../patterns/bank.ts';
import type { SeasonSpan } from '../../seasons/season-span.ts';
import { wordSet } from '../../words/lexis.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far from a cue its season may stand, in tokens. */
const BEFORE = 6;
const BEHIND = 10;

/** The cue's words, stretched to the season it binds where that stands close. */
export function quoteOf({ match }: Cue, spans: readonly SeasonSpan[]): Stretch {
  let { from, to } = match;
  for (const span of spans) {
    if (span.from >= from - BEFORE && span.to <= to + BEHIND) {
      from = Math.min(from, span.from);
      to = Math.max(to, span.to);
    }
  }
  return { from, to };
}

/** 'Has not renewed X', and not 'renewed X', where the claim is what the 'not' makes of it. @param first of the sentence */
export function withDenial({ from, to }: Stretch, first: number, tokens: Tokens): Stretch {
  for (let at = from - 1; at >= Math.max(first, from - MOST_TO_DENIAL); at--) {
    if (tokens.kind[at] === PUNCTUATION) break;
    if (!DENIALS.has(tokens.word[at] as number)) continue;
    const opens = at > first && AUXILIARIES.has(tokens.word[at - 1] as number) ? at - 1 : at;
    return { from: opens, to };
  }
  return { from, to };
}

const MOST_TO_DENIAL = 4;
const DENIALS = wordSet(
  "not never hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't doesn't didn't don't cannot can't couldn't nor without",
);
const AUXILIARIES = wordSet('has have had is are was were will would does did do be been being may might could can should');
