/** What each sentence of the body is about: the question and the season that the heading or question before it puts. */
import type { Checked, CheckedSentence } from './checked.ts';
import { type Question, questionsOf, seasonsIn } from './questions.ts';

export interface Topic {
  readonly questions: readonly Question[];
  /** Empty where neither the sentence nor what it stands under names a season. */
  readonly seasons: readonly number[];
  /** It stands under a heading that asks something else altogether. */
  readonly foreign: boolean;
  /** The sentence comes straight behind the question or heading. */
  readonly answers: boolean;
}

const NOTHING: Topic = { questions: [], seasons: [], foreign: false, answers: false };

/** By index of the sentence. */
export function topicsOf(checked: Checked): readonly Topic[] {
  const topics: Topic[] = [];
  let heading = NOTHING;
  let asked = NOTHING;
  let askedIn = -1;
  let fresh = false;
  for (const sentence of checked.sentences) {
    const own = seasonsIn(sentence);
    const puts = sentence.kind === 'heading' || sentence.asks;
    const under = sentence.block === askedIn || fresh ? asked : heading;
    topics.push({ ...under, seasons: own.length > 0 ? own : under.seasons, answers: fresh });
    // a heading between a question and its answer: 'So, a third or not?', 'The network taps out', 'Not.'
    const carries = fresh && sentence.kind === 'heading' && !sentence.asks && own.length === 0;
    fresh = puts;
    if (!puts || carries) continue;
    const questions = questionsOf(checked, sentence);
    const topic = { questions, seasons: own, foreign: sentence.asks && questions.length === 0 && own.length === 0, answers: false };
    if (sentence.kind === 'heading') heading = topic;
    asked = sentence.kind === 'heading' || questions.length > 0 || own.length > 0 ? topic : heading;
    askedIn = sentence.block;
    // a question that is a paragraph of its own heads what follows
    if (isAlone(checked, sentence)) heading = asked;
  }
  return topics;
}

function isAlone({ sentences }: Checked, { index, block, kind }: CheckedSentence): boolean {
  return kind === 'paragraph' && sentences[index - 1]?.block !== block && sentences[index + 1]?.block !== block;
}
