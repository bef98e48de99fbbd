/** Finds what a text calls seasons by: 'season 2', 'S3', 'its fourth and final run', 'two more years', 'after one season', 'a third'. */
import { NUMBERS } from '../words/lexis.ts';
import type { Tokens } from '../words/tokens.ts';
import { WordSet } from '../words/word-set.ts';
import { age, BEGINNERS, bareCount, beginner, COUNTS, counted } from './ages-and-counts.ts';
import { mayBeShort, nounThenNumber, shortForm } from './numbered.ts';
import { ordinalThenNoun, SECONDS, secondHelping } from './ordinals.ts';
import { another, anotherAlone, finalOrThis, THIS } from './relations.ts';
import type { SeasonSpan } from './season-span.ts';
import { FINAL, MORE, NUMBER_AFTER } from './season-words.ts';

/** The words with which an expression begins, numbers aside. */
const BEGINNINGS = new WordSet([...NUMBER_AFTER, ...BEGINNERS, ...COUNTS, ...MORE, ...FINAL, ...THIS, ...SECONDS]);

/** Every season expression among the tokens `[first, limit)`, in order, the longest at each place, without overlap. */
export function tagSeasons(tokens: Tokens, first: number, limit: number): SeasonSpan[] {
  const spans: SeasonSpan[] = [];
  for (let at = first; at < limit; ) {
    const span = seasonAt(tokens, at, first, limit) ?? (spans.some(isSaid) ? anotherAlone(tokens, at, limit) : null);
    if (span === null) at++;
    else {
      spans.push(span);
      at = Math.max(span.to, at + 1);
    }
  }
  return spans;
}

function seasonAt(tokens: Tokens, at: number, first: number, limit: number): SeasonSpan | null {
  if (!mayBeginSeason(tokens, at)) return null;
  return (
    nounThenNumber(tokens, at, limit) ??
    shortForm(tokens, at, limit) ??
    age(tokens, at, limit) ??
    beginner(tokens, at, first) ??
    another(tokens, at, limit) ??
    ordinalThenNoun(tokens, at, first, limit) ??
    counted(tokens, at, limit) ??
    bareCount(tokens, at, first, limit) ??
    finalOrThis(tokens, at, first, limit) ??
    secondHelping(tokens, at, first)
  );
}

/** What 'another', without a noun, may be another of. */
const isSaid = ({ relation, soft, bare }: SeasonSpan): boolean => (relation === 'numbered' || relation === 'count') && !soft && !bare;

/** Asked of every token, so that nine kinds of expression are tried at one in five of them only. */
function mayBeginSeason(tokens: Tokens, at: number): boolean {
  return BEGINNINGS.has(tokens.word[at]!) || NUMBERS.mayCount(tokens, at) || mayBeShort(tokens, at);
}
