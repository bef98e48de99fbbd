/** The names that the reader weighs, each with whether it is a series': in the labelled coverage, in passages written for it, in general news. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { foldTitle } from '../../src/catalogue/fold.ts';
import type { Standing } from '../../src/reading/mentions/grounds.ts';
import type { SeriesName } from '../../src/reading/mentions/series.ts';
import { nameKeys } from '../../src/reading/weighing/weigh-names.ts';
import { analysedCoverage } from '../weighing/analysed.ts';
import type { Sampled, Source } from '../weighing/fit-shipped.ts';
import { newsNames } from './news.ts';
import { passageNames } from './passages.ts';

/** One name of one document. */
export interface Sample extends Sampled {
  readonly standing: Standing;
  readonly keys: readonly string[]; // its features
  readonly series: boolean;
}

/** Where only some predicates are labelled a series may be named that has no label: in headlines and everyday news of our own a known title, in news any name. */
const PARTLY_LABELLED: Readonly<Record<string, (standing: Standing) => boolean>> = {
  headlines: (standing) => standing !== 'unknown',
  news: () => true,
  plain: (standing) => standing === 'known' || standing === 'phrase',
};
/** Passages mark every series, coverage those alone of which something is claimed: what is true of a title that the catalogue holds is learned from coverage. */
const FROM_PASSAGES: ReadonlySet<Standing> = new Set(['ordinary', 'unknown']);

/** A name with whether it is a series'; null where nobody said. */
export type Judged = readonly [name: SeriesName, series: boolean];

export function nameSamples(shared: string, catalogue: Catalogue): Sample[] {
  return [
    ...passageNames(catalogue).flatMap(([name, series]) => (FROM_PASSAGES.has(name.standing) ? [sampleOf(name, series, 'written')] : [])),
    ...newsNames(shared, catalogue).map(([name, series]) => sampleOf(name, series, 'news')),
    ...labelledSamples(shared, catalogue),
  ];
}

function labelledSamples(shared: string, catalogue: Catalogue): Sample[] {
  return analysedCoverage(shared, catalogue, ['status']).flatMap(({ corpus, claims, held, analysis }) => {
    const gold = new Set(claims.flatMap(({ series }) => (series === null ? [] : [foldTitle(series)])));
    return inOrder(analysis.weighed).flatMap((name) => {
      const series = gold.has(name.key) || gold.has(foldTitle(name.title));
      if (!series && PARTLY_LABELLED[corpus]?.(name.standing) === true) return [];
      return [sampleOf(name, series, held ? 'held' : 'labelled')];
    });
  });
}

const sampleOf = ({ standing, grounds, around }: SeriesName, series: boolean, source: Source): Sample => ({
  standing,
  keys: [...nameKeys(standing, grounds, around)],
  series,
  source,
});

/** Names in an order that no weight has a part in: sums of the same numbers in another order are not the same to the last digit. */
export const inOrder = (names: readonly SeriesName[]): readonly SeriesName[] => names.toSorted((a, b) => (a.key < b.key ? -1 : 1));
