/** Sentences with the fates that they tell: those written to be learned from, those of general news, and those of the labelled coverage. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { analyse } from '../../src/reading/analysis.ts';
import { isToldByWeight } from '../../src/reading/claims/by-weight.ts';
import { BANK } from '../../src/reading/reader.ts';
import { type Fate, keysOf, OUTCOMES } from '../../src/reading/weighing/weigh-fates.ts';
import { labelledCoverage } from '../labelled.ts';
import { newsWithout } from './general-news.ts';
import { outcomesOf, toldBy, writtenLines } from './written.ts';

export interface Sample {
  readonly keys: readonly string[]; // its features
  readonly outcomes: readonly boolean[]; // in the order of OUTCOMES
  readonly written: boolean; // or general news; else of an article that tells fates
  readonly held: boolean; // only ever scored on
}

/** The lines of `sentences/fates` and `sentences/seasons`. */
export function writtenSamples(catalogue: Catalogue): Sample[] {
  const lines = ['fates', 'seasons'].flatMap((folder) => writtenLines(folder, catalogue));
  return lines.flatMap(({ label, analysis, parts }) => {
    const outcomes = outcomesOf(toldBy(label), OUTCOMES);
    return parts.map((part) => ({ keys: [...keysOf(part, analysis)], outcomes, written: true, held: false }));
  });
}

/** One item of the general news in so many is learned from. */
const EVERY = 3;

/** The sentences of general news in which no row or build tells a fate. */
export function newsSamples(shared: string, catalogue: Catalogue): Sample[] {
  const news = newsWithout(shared, catalogue, EVERY, (claim) => claim.predicate === 'status' && !isToldByWeight(claim));
  return news.flatMap((analysis) =>
    analysis.sentences.map((sentence) => ({
      keys: [...keysOf(sentence, analysis)],
      outcomes: outcomesOf([], OUTCOMES),
      written: true,
      held: false,
    })),
  );
}

/** The sentences of the labelled coverage that is there. */
export function labelledSamples(shared: string, catalogue: Catalogue): Sample[] {
  return labelledCoverage(shared).flatMap(({ document, claims, held }) => {
    const analysis = analyse(document, catalogue, BANK);
    if (analysis === null) return [];
    const told = claims
      .filter(({ predicate }) => predicate === 'status')
      .map(({ value, certainty, quote }) => ({ fate: value as Fate, denied: certainty === 'denied', at: document.text.indexOf(quote) }));
    return analysis.sentences.map((sentence) => {
      const { start, end } = sentence.view;
      const here = told.filter(({ at }) => at >= start && at < end);
      return { keys: [...keysOf(sentence, analysis)], outcomes: outcomesOf(here, OUTCOMES), written: false, held };
    });
  });
}
