/** Names in general news, where what looks like a title mostly is none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { foldTitle } from '../../src/catalogue/fold.ts';
import { isRejected } from '../../src/claim/rejected.ts';
import type { SeriesName } from '../../src/reading/mentions/series.ts';
import { parseSource } from '../../src/text/parse.ts';
import { type Sample, weighedByKey } from './samples.ts';

/** One item in so many is taken whole. */
const EVERY = 15;
const TRUTH = new URL('news.csv', import.meta.url);

/**
 * - Of one item in a few that speaks neither of carriers nor of seasons nor of shows: every unknown or ordinary name, none of them a series.
 * - Of the items in `news.csv`, judged by hand: the names that a reader claimed something of, and whether they were series there.
 */
export function newsSamples(shared: string, catalogue: Catalogue): Sample[] {
  const judged = truth();
  const samples: Sample[] = [];
  const lines = gunzipSync(readFileSync(join(shared, 'data', 'news-newsapi-2020', 'articles.jsonl.gz')))
    .toString('utf8')
    .split('\n');
  lines.forEach((line, at) => {
    const answers = judged.get(at + 1);
    if (line === '' || (answers === undefined && at % EVERY !== 0)) return;
    const document = `news-${at + 1}`;
    for (const { key, title, standing, grounds } of weighedIn(line, document, catalogue)) {
      const series = answers?.get(key) ?? answers?.get(foldTitle(title)) ?? null;
      const silent = !grounds.includes('television') && !grounds.includes('shows') && (standing === 'unknown' || standing === 'ordinary');
      if (series !== null || silent) samples.push({ document, standing, grounds, series: series ?? false, held: at % 3 === 2 });
    }
  });
  return samples;
}

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

function weighedIn(line: string, id: string, catalogue: Catalogue): readonly SeriesName[] {
  const { title, description, publishedAt } = JSON.parse(line) as { title: string; description: string | null; publishedAt: string };
  const item = JSON.stringify({ id, headline: title, text: description ?? '', published: publishedAt });
  const documents = [...parseSource(new TextEncoder().encode(item), 'news.jsonl')];
  return documents.flatMap((document) => (isRejected(document) ? [] : weighedByKey(document, catalogue)));
}
