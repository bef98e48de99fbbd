/** Sentences with the fates that they tell. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Analysis } from '../../src/reading/analysis.ts';
import type { Sentence } from '../../src/reading/sentences/sentence.ts';
import { type Fate, keysOf, OUTCOMES } from '../../src/reading/weighing/weigh-fates.ts';
import { analysedCoverage, newsWithout } from './analysed.ts';
import type { Sampled, Source } from './fit-shipped.ts';
import { outcomesOf, type Told, toldBy, writtenLines } from './written.ts';

export interface Sample extends Sampled {
  readonly keys: readonly string[]; // its features
  readonly outcomes: readonly boolean[]; // in the order of OUTCOMES
}

/** One item of the general news in so many is learned from. */
const EVERY = 3;

/** The lines of `sentences/fates` and `sentences/seasons`, general news in which no rule tells a fate, and the labelled coverage that is there. */
export function fateSamples(shared: string, catalogue: Catalogue): Sample[] {
  const written = ['fates', 'seasons'].flatMap((folder) => writtenLines(folder, catalogue));
  return [
    ...written.flatMap(({ label, analysis, parts }) => parts.map((part) => sampleOf(part, analysis, toldBy(label), 'written'))),
    ...newsWithout('status', EVERY, shared, catalogue).flatMap((analysis) =>
      analysis.sentences.map((sentence) => sampleOf(sentence, analysis, [], 'news')),
    ),
    ...labelledSamples(shared, catalogue),
  ];
}

function labelledSamples(shared: string, catalogue: Catalogue): Sample[] {
  return analysedCoverage(shared, catalogue, ['status']).flatMap(({ document, claims, held, analysis }) => {
    const told = claims
      .filter(({ predicate }) => predicate === 'status')
      .map(({ value, certainty, quote }) => ({ fate: value as Fate, denied: certainty === 'denied', at: document.text.indexOf(quote) }));
    return analysis.sentences.map((sentence) => {
      const { start, end } = sentence.view;
      const here = told.filter(({ at }) => at >= start && at < end);
      return sampleOf(sentence, analysis, here, held ? 'held' : 'labelled');
    });
  });
}

const sampleOf = (sentence: Sentence, analysis: Analysis, told: readonly Pick<Told, 'fate' | 'denied'>[], source: Source): Sample => ({
  keys: [...keysOf(sentence, analysis)],
  outcomes: outcomesOf(told, OUTCOMES),
  source,
});
