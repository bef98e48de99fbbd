/** Of what a decision is still open: the season itself, or only its date, its cast, its length. */
import type { Analysis } from '../analysis.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Sentence } from '../sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { PUNCTUATION } from '../words/tokens.ts';

/** 'Still mum about a date', 'nothing has been said of when'. */
const OTHER_MATTERS =
  wordSet(`date dates when who where why trailer teaser cast casting plot title length budget name names reason reasons details storyline director number premiere
  price slot timetable schedule window replacement`);
/** 'When is it back? HBO hasn't said.' */
const OTHER_QUESTIONS = wordSet('when who where why what how');
const FAR = 5;

/** True where a cue of not deciding speaks of something else about a season than whether there will be one. */
export function isOfAnotherMatter({ match }: Cue, { view }: Sentence, { view: { tokens, sentences } }: Analysis): boolean {
  for (let at = match.to; at < Math.min(view.limit, match.to + FAR) && tokens.kind[at] !== PUNCTUATION; at++)
    if (OTHER_MATTERS.has(tokens.word[at] as number)) return true;
  const opening = sentences.find(({ block }) => block === view.block) === view;
  const above = opening ? sentences.findLast(({ block }) => block === view.block - 1) : undefined;
  return above !== undefined && tokens.text[tokens.start[above.limit - 1] as number] === '?' && asksOtherwise(above.first, tokens.word);
}

const asksOtherwise = (first: number, word: Int32Array | readonly number[]): boolean =>
  OTHER_QUESTIONS.has(word[first] as number) || OTHER_QUESTIONS.has(word[first + 1] as number);
