/** Dates with whether they are the day of a premiere: in sentences written to be learned from, in general news, and in the labelled coverage. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Span } from '../../src/claim/claim.ts';
import { type Analysis, analyse } from '../../src/reading/analysis.ts';
import { isToldByWeight } from '../../src/reading/claims/by-weight.ts';
import { BANK } from '../../src/reading/reader.ts';
import type { DateSpan, Sentence } from '../../src/reading/sentence.ts';
import { dateKeysOf } from '../../src/reading/weighing/weigh-dates.ts';
import { labelledCoverage } from '../labelled.ts';
import { newsWithout } from './general-news.ts';
import { writtenLines } from './written.ts';

export interface Sample {
  readonly keys: readonly string[]; // its features
  readonly premiere: boolean;
  readonly written: boolean; // or general news; else of an article with premieres
  readonly held: boolean; // only ever scored on
}

/** The lines of `sentences/premieres`. */
export function writtenSamples(catalogue: Catalogue): Sample[] {
  return writtenLines('premieres', catalogue).flatMap(({ analysis, parts, marked }) =>
    parts.flatMap((part) =>
      datesIn(part, analysis).map(({ keys, span }) => ({
        keys,
        premiere: marked.some((mark) => overlap(mark, span)),
        written: true,
        held: false,
      })),
    ),
  );
}

/** One item of the general news in so many is learned from. */
const EVERY = 5;

/** The dates of general news in which no rule finds a premiere. */
export function newsSamples(shared: string, catalogue: Catalogue): Sample[] {
  return newsWithout(shared, catalogue, EVERY, (claim) => claim.predicate === 'premiere' && !isToldByWeight(claim)).flatMap((analysis) =>
    analysis.sentences.flatMap((sentence) =>
      datesIn(sentence, analysis).map(({ keys }) => ({ keys, premiere: false, written: true, held: false })),
    ),
  );
}

/** The dates of the labelled coverage that is there. */
export function labelledSamples(shared: string, catalogue: Catalogue): Sample[] {
  return labelledCoverage(shared).flatMap(({ document, claims, held }) => {
    const analysis = analyse(document, catalogue, BANK);
    if (analysis === null) return [];
    const premieres = claims
      .filter(({ predicate }) => predicate === 'premiere')
      .map(({ value, quote }) => ({ value, at: document.text.indexOf(quote), quote }));
    return analysis.sentences.flatMap((sentence) => {
      const { start, end } = sentence.view;
      const here = premieres.filter(({ at, quote }) => at >= 0 && overlap([at, at + quote.length], [start, end]));
      return datesIn(sentence, analysis).map(({ keys, date }) => ({
        keys,
        premiere: here.some(({ value }) => value === date.date.edtf),
        written: false,
        held,
      }));
    });
  });
}

/** The dates of a sentence whose days are known, with their features and places. */
function datesIn(sentence: Sentence, analysis: Analysis): { keys: string[]; date: DateSpan; span: Span }[] {
  const { tokens } = analysis.view;
  return [...dateKeysOf(sentence, analysis)].flatMap(([date, keys]) => {
    const span: Span = [tokens.start[date.from] as number, tokens.end[date.to - 1] as number];
    return date.date.edtf === null ? [] : [{ keys: [...keys], date, span }];
  });
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
