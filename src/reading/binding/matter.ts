/** Of what a decision is still open: the season itself, or only its date, its cast, its length. */
import type { Analysis } from '../analysis.ts';
import { mentionsWithin } from '../mentions/find-mentions.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { sentenceBefore } from '../sentences/sentence-at.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, markAt } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';

/** 'Still mum about a date', 'nothing has been said of when'. */
const OTHER_MATTERS =
  wordSet(`date dates when who where why trailer teaser cast casting plot title length budget name names reason reasons details storyline director number premiere
  price slot timetable schedule window replacement launch transmission staff crew host judges villain`);
/** 'When is it back? HBO hasn't said.' */
const OTHER_QUESTIONS = wordSet('when who where why what how');
/** Words behind a cue in which what it is about stands. */
const FAR = 5;

/** True where a cue of not deciding speaks of something else about a season than whether there will be one. */
export function isOfAnotherMatter(cue: Cue, sentence: Sentence, analysis: Analysis): boolean {
  const { tokens, sentences } = analysis.view;
  const { match } = cue;
  const { view } = sentence;
  for (let at = match.to; at < Math.min(view.limit, match.to + FAR) && tokens.kind[at] !== PUNCTUATION; at++)
    if (OTHER_MATTERS.has(tokens.word[at] as number)) return true;
  if (isPartOf(match.from, sentence, tokens)) return true;
  if (cue.row.id === WAITING && awaitsArrival(match.from, Math.min(view.limit, match.to + FAR_OFF), tokens)) return true;
  if (isAskedBefore(cue, sentence, analysis)) return true;
  const above = sentenceBefore(sentences, view);
  return (
    above !== undefined &&
    view.block - above.block <= 1 &&
    tokens.text[tokens.start[above.limit - 1] as number] === '?' &&
    asksOtherwise(above.first, tokens.word)
  );
}

/** 'A date for the third season has not been announced', 'the staff of the new series of X has yet to be named'. */
function isPartOf(from: number, { view: { first }, seasons }: Sentence, { word }: Tokens): boolean {
  let at = from - 1;
  while (at > first && DETERMINERS.has(word[at] as number)) at--;
  if (at <= first || !BELONGING.has(word[at] as number)) return false;
  if (OTHER_MATTERS.has(word[at - 1] as number)) return true;
  const season = seasons.find(({ to }) => to === at);
  if (season === undefined) return false;
  at = season.from - 1;
  while (at > first && DETERMINERS.has(word[at] as number)) at--;
  return at > first && BELONGING.has(word[at] as number) && OTHER_MATTERS.has(word[at - 1] as number);
}
const DETERMINERS = wordSet('the a its their his her this that');
const BELONGING = wordSet('of for to in');

/** 'Still waiting for the highly anticipated fifth season', 'for season five to make its comeback': it is known to come. */
const awaitsArrival = (from: number, to: number, tokens: Tokens): boolean => holdsWord(tokens, from, to, COMING);
/** Words behind the waiting in which the season comes. */
const FAR_OFF = 9;
const WAITING = 'undecided/waiting';
const COMING = wordSet('anticipated upcoming forthcoming comeback arrive arrives land drop air');

/** 'Whether he can swim, nobody is saying': asked before the comma, and of no season. */
function isAskedBefore({ match }: Cue, { view, seasons, chart }: Sentence, { mentions, view: { tokens } }: Analysis): boolean {
  const opened = OTHER_QUESTIONS.has(tokens.word[view.first] as number) || tokens.word[view.first] === WHETHER;
  if (!opened || markAt(tokens, match.from - 1) !== ',' || seasons.some(({ from }) => from < match.from)) return false;
  if (mentionsWithin(mentions, { first: view.first, limit: match.from - 1 }).length > 0) return false;
  for (let at = view.first; at < match.from; at++) {
    if (tokens.word[at] === THERE || ['pronoun', 'anaphor'].some((kind) => chart.endsFrom(kind, at).length > 0)) return false;
  }
  return true;
}

const WHETHER = VOCABULARY.intern('whether');
const THERE = VOCABULARY.intern('there');

const asksOtherwise = (first: number, word: Int32Array | readonly number[]): boolean =>
  OTHER_QUESTIONS.has(word[first] as number) || OTHER_QUESTIONS.has(word[first + 1] as number);
