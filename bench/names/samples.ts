/** The names that the reader weighs in the labelled coverage, each with whether the labels tell of a series so called. */
import { parse } from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { foldTitle } from '../../src/catalogue/fold.ts';
import { analyse } from '../../src/reading/analysis.ts';
import type { Ground, Standing } from '../../src/reading/mentions/grounds.ts';
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

/** @param shared the folder of the labelled coverage beside the project */
export function samplesOf(shared: string, catalogue: Catalogue): Sample[] {
  return labelledCoverage(shared).flatMap(({ corpus, document, claims, held }) => {
    const gold = new Set(claims.flatMap(({ series }) => (series === null ? [] : [foldTitle(series)])));
    return (analyse(document, catalogue, BANK)?.weighed ?? []).flatMap(({ key, title, standing, grounds }) => {
      const series = gold.has(key) || gold.has(foldTitle(title));
      if (corpus === PARTLY_LABELLED && !series && standing !== 'unknown') return [];
      return [{ document: parse(document.name ?? '').name, standing, grounds, series, held }];
    });
  });
}
