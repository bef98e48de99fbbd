/** What somebody who scores gives a series. */
import type { Checked, CheckedSentence } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { subjectsOf } from '../../subjects.ts';
import type { Matter, Said } from '../said.ts';

/** Who scores, in the words by which a sentence names them. */
const GIVERS = [
  { giver: 'IMDb', named: /\bimdb\b/i, score: /\b(\d(?:\.\d)?) ?(?:\/ ?10\b|out of (?:10|ten)\b)/g },
  { giver: 'Rotten Tomatoes', named: /\b(?:rotten tomatoes|tomatometer)\b/i, score: /\b(\d{1,3}) ?(?:%|per ?cent\b)/g },
  { giver: 'Metacritic', named: /\bmetacritic\b/i, score: /\b(\d{2,3}) ?(?:\/ ?100\b|(?:out )?of 100\b)/g },
] as const;

/** Beside these a score is of an episode or of a day; where critics and viewers score, it is of the other ones. */
const OTHER = new Phrases<'score' | 'voters'>({
  voters: ['audience|audiences|viewers|viewer|users|fans|popcornmeter'],
  score: ['episode|episodes|finale|premiere|pilot|each|average|rose|fell|dropped|climbed|from|previous|spin-off|film|movie|compared'],
});

export const SCORES: Matter<number> = {
  find: (checked) => checked.sentences.flatMap((sentence) => scoresIn(checked, sentence)),
  clash: (left, right) => left !== right,
  tell: (here, elsewhere) => `The score is ${here} here, and ${elsewhere} elsewhere.`,
};

function scoresIn(checked: Checked, sentence: CheckedSentence): Said<number>[] {
  const words = checked.words(sentence.span);
  const named = GIVERS.filter((one) => one.named.test(words));
  const [by, ...others] = named;
  const series = subjectsOf(checked).of(sentence);
  if (by === undefined || others.length > 0 || series === null || sentence.seasons.length > 0) return [];
  const [score, ...scores] = words.matchAll(by.score);
  if (score === undefined || scores.length > 0 || isOfOther(checked, sentence, by.giver)) return [];
  const from = sentence.span[0] + score.index;
  return [{ about: `${by.giver}|${series}`, value: Number(score[1]), sentence, span: [from, from + score[0].length] }];
}

const isOfOther = (checked: Checked, sentence: CheckedSentence, giver: string): boolean =>
  OTHER.in(checked, sentence).some(({ kind }) => kind === 'score' || giver !== 'IMDb');
