/** The series that a verb is said of behind an aside: 'X, which stars Ines Faraday, has been renewed, while Y is over'. */
import type { Mention } from '../mentions/find-mentions.ts';
import { BETWEEN_CLAUSES } from '../words/conjunctions.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsMark, holdsWord, isMark } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';

/** @param verb the first token of a cue that names no series */
export function subjectBeforeAside(verb: number, here: readonly Mention[], tokens: Tokens): Mention | null {
  let close = verb - 1;
  while (close > Math.max(0, verb - LONGEST_VERB) && tokens.kind[close] !== PUNCTUATION) close--;
  if (!isMark(tokens, close, ',')) return null;
  const subject = here.findLast(({ to }) => to < close);
  if (subject === undefined || holdsWord(tokens, close, verb, BETWEEN_CLAUSES) || here.some(({ from }) => from > close && from < verb))
    return null;
  let open = subject.to;
  while (isMark(tokens, open, QUOTES)) open++;
  const isAside = isMark(tokens, open, ',') && OPENING.has(tokens.word[open + 1] as number) && close - open <= LONGEST;
  return isAside && !holdsMark(tokens, open + 1, close, ';:') ? subject : null;
}

/** 'Has now been', 'kicks off its': tokens. */
const LONGEST_VERB = 5;
const OPENING = wordSet('which whose a an the starring from about based set created written led');
const QUOTES = '\'"“”‘’*';
const LONGEST = 24; // tokens
