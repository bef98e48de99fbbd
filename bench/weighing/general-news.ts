/** General news to learn from: there, hardly anything that no row tells is told at all. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Claim } from '../../src/claim/claim.ts';
import { isRejected } from '../../src/claim/rejected.ts';
import { type Analysis, analyse } from '../../src/reading/analysis.ts';
import { BANK, createReader } from '../../src/reading/reader.ts';
import { parseSource } from '../../src/text/parse.ts';

/** @param every one item in so many is taken; @param isTold what keeps an item out that the reader claims it of */
export function newsWithout(shared: string, catalogue: Catalogue, every: number, isTold: (claim: Claim) => boolean): Analysis[] {
  const file = join(shared, 'data', 'news-newsapi-2020', 'articles.jsonl.gz');
  if (!existsSync(file)) return [];
  const read = createReader(catalogue);
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const items = lines
    .filter((line, at) => line !== '' && at % every === 0)
    .flatMap((line) => [...parseSource(Buffer.from(line), 'news.ndjson')]);
  return items.flatMap((document) => {
    if (isRejected(document) || read(document).claims.some(isTold)) return [];
    const analysis = analyse(document, catalogue, BANK);
    return analysis === null ? [] : [analysis];
  });
}
