/** The news of spring 2020 as it arrived: each item with the day on which a collector first saw it. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Sourced } from '../../src/claim/answer.ts';
import type { Reader } from '../../src/claim/reading.ts';
import { isRejected } from '../../src/claim/rejected.ts';
import type { Citation } from '../../src/claim/verdict.ts';
import { seriesKey } from '../../src/ledger/series-key.ts';
import { parseSource } from '../../src/text/parse.ts';

/** A claim with the day on which it arrived, as days since 1970-01-01. */
export interface Arrived {
  readonly day: number;
  readonly sourced: Sourced;
}

export interface News {
  readonly documents: number;
  readonly claims: number;
  /** Claims by series, in order of arrival. */
  readonly series: ReadonlyMap<string, readonly Arrived[]>;
  /** Texts of the documents that claim anything, by id. */
  readonly texts: ReadonlyMap<string, string>;
}

const SECONDS_A_DAY = 86_400;

/** @returns null where the news is not at hand */
export function readNews(folder: string, read: Reader): News | null {
  const file = `${folder}/news-newsapi-2020/articles.jsonl.gz`;
  if (!existsSync(file)) return null;
  const items = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ line, seen: (JSON.parse(line) as { firstSeen: number }).firstSeen }))
    .sort((a, b) => a.seen - b.seen);
  const series = new Map<string, Arrived[]>();
  const texts = new Map<string, string>();
  const known = new Set<string>();
  let claims = 0;
  for (const { line, seen } of items) {
    for (const document of parseSource(Buffer.from(line), 'news.ndjson')) {
      if (isRejected(document) || known.has(document.id)) continue;
      known.add(document.id);
      const { id, publisher, headline, url, published } = document;
      const learned = Temporal.Instant.fromEpochMilliseconds(seen * 1000).toString();
      const citation: Citation = { id, publisher, headline, url, said: published?.slice(0, 10) ?? null, learned };
      for (const claim of read(document).claims) {
        const key = seriesKey(claim.series, claim.seriesId);
        const list = series.get(key) ?? [];
        series.set(key, list);
        list.push({ day: Math.floor(seen / SECONDS_A_DAY), sourced: { claim, document: citation } });
        texts.set(id, document.text);
        claims += 1;
      }
    }
  }
  return { documents: known.size, claims, series, texts };
}
