/** The names that the reader weighs in the labelled coverage, each with whether the labels tell of a series so called. */
import { parse } from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { foldTitle } from '../../src/catalogue/fold.ts';
import type { Document } from '../../src/claim/document.ts';
import { analyse } from '../../src/reading/analysis.ts';
import type { Ground, Standing } from '../../src/reading/mentions/grounds.ts';
import type { SeriesName } from '../../src/reading/mentions/series.ts';
import { BANK } from '../../src/reading/reader.ts';
import { labelledCoverage } from '../labelled.ts';

/** One name of one document. */
export interface Sample {
  readonly document: string;
  readonly standing: Standing;
  readonly grounds: readonly Ground[];
  readonly series: boolean;
  readonly held: boolean; // of the part that is only scored on
}

/** Of these not every series is labelled that is named: a known title without a label may be one all the same. */
const PARTLY_LABELLED = 'headlines';

/** The names of a document in an order that no weight has a part in: sums of the same numbers in another order are not the same to the last digit. */
export function weighedByKey(document: Document, catalogue: Catalogue): readonly SeriesName[] {
  return (analyse(document, catalogue, BANK)?.weighed ?? []).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** @param shared the folder of the labelled coverage beside the project */
export function samplesOf(shared: string, catalogue: Catalogue): Sample[] {
  return labelledCoverage(shared).flatMap(({ corpus, document, claims, held }) => {
    const gold = new Set(claims.flatMap(({ series }) => (series === null ? [] : [foldTitle(series)])));
    return weighedByKey(document, catalogue).flatMap(({ key, title, standing, grounds }) => {
      const series = gold.has(key) || gold.has(foldTitle(title));
      if (corpus === PARTLY_LABELLED && !series && standing !== 'unknown') return [];
      return [{ document: parse(document.name ?? '').name, standing, grounds, series, held }];
    });
  });
}
