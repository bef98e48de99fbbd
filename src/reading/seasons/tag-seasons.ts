/** Finds what a text calls seasons by: 'season 2', 'S3', 'its fourth and final run', 'two more years', 'after one season', 'a third'. */
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import { age, bareCount, beginner, counted } from './ages-and-counts.ts';
import { nounThenNumber, shortForm } from './numbered.ts';
import { ordinalThenNoun } from './ordinals.ts';
import { another, finalOrThis } from './relations.ts';
import type { SeasonSpan } from './season-span.ts';

/** Every season expression among the tokens `[first, limit)`, in order, the longest at each place, without overlap. */
export function tagSeasons(tokens: Tokens, first: number, limit: number): SeasonSpan[] {
  const spans: SeasonSpan[] = [];
  for (let at = first; at < limit; ) {
    const span = seasonAt(tokens, at, first, limit);
    if (span === null) at++;
    else {
      spans.push(span);
      at = Math.max(span.to, at + 1);
    }
  }
  return spans;
}

function seasonAt(tokens: Tokens, at: number, first: number, limit: number): SeasonSpan | null {
  if (tokens.kind[at] === PUNCTUATION) return null;
  return (
    nounThenNumber(tokens, at, limit) ??
    shortForm(tokens, at, limit) ??
    age(tokens, at, limit) ??
    beginner(tokens, at, first) ??
    another(tokens, at, limit) ??
    ordinalThenNoun(tokens, at, first, limit) ??
    counted(tokens, at, limit) ??
    bareCount(tokens, at, first, limit) ??
    finalOrThis(tokens, at, first, limit)
  );
}
