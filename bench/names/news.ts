/** Names in general news, where what looks like a title mostly is none. */
import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { foldTitle } from '../../src/catalogue/fold.ts';
import { isRejected } from '../../src/claim/rejected.ts';
import { analyse } from '../../src/reading/analysis.ts';
import type { SeriesName } from '../../src/reading/mentions/series.ts';
import { BANK } from '../../src/reading/reader.ts';
import { parseSource } from '../../src/text/parse.ts';
import { newsLines } from '../news/labelled-news.ts';
import { inOrder, type Judged } from './samples.ts';

/** One item in so many is taken whole. */
const EVERY = 15;
const TRUTH = new URL('news.csv', import.meta.url);

/**
 * - Of one item in a few that speaks neither of carriers nor of seasons nor of shows: every unknown or ordinary name, none of them a series.
 * - Of the items in `news.csv`, judged by hand: the names that a reader claimed something of, and whether they were series there.
 */
export function newsNames(shared: string, catalogue: Catalogue): Judged[] {
  const judged = truth();
  return newsLines(shared).flatMap((line, at) => {
    const answers = judged.get(at + 1);
    if (answers === undefined && at % EVERY !== 0) return [];
    return namesIn(line, catalogue).flatMap((name): Judged[] => {
      const series = answers?.get(name.key) ?? answers?.get(foldTitle(name.title)) ?? (isSilent(name) ? false : null);
      return series === null ? [] : [[name, series]];
    });
  });
}

/** True of a name that looks like a title's and stands in an item that speaks of no television. */
const isSilent = ({ grounds, standing }: SeriesName): boolean =>
  !grounds.includes('television') && !grounds.includes('shows') && (standing === 'unknown' || standing === 'ordinary');

/** By item, counted from 1, and folded name: whether it was a series. */
function truth(): Map<number, Map<string, boolean>> {
  const judged = new Map<number, Map<string, boolean>>();
  for (const row of readFileSync(TRUTH, 'utf8').split('\n').slice(1)) {
    const [, item, name, series] = /^(\d+),"(.*)",([01])$/.exec(row) ?? [];
    if (item === undefined || name === undefined) continue;
    const names = judged.get(Number(item)) ?? new Map<string, boolean>();
    judged.set(Number(item), names.set(foldTitle(name), series === '1'));
  }
  return judged;
}

function namesIn(line: string, catalogue: Catalogue): readonly SeriesName[] {
  return [...parseSource(Buffer.from(line), 'news.ndjson')].flatMap((document) =>
    isRejected(document) ? [] : inOrder(analyse(document, catalogue, BANK)?.weighed ?? []),
  );
}
