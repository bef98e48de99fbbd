/**
 * How fast documents are read, and how soon the first answer is there.
 *
 *   node bench/speed.ts            reads ../shared/data/news-newsapi-2020 (or what is there of it), the examples, and starts `ask` from cold
 *
 * Times are processor time of this process, which other work on a shared machine disturbs least; the cold start is wall time of a fresh process.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type Document, isRejected } from '../src/claim/document.ts';
import { createReader } from '../src/reading/reader.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { parseSource } from '../src/text/parse.ts';

const ROOT = new URL('..', import.meta.url);
const NEWS = new URL('../shared/data/news-newsapi-2020/', ROOT);
const FOLLOWERS = new URL('../shared/corpus/followers/', ROOT);
const MOST_NEWS = 20_000;
const STARTS = 7;

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`);
const before = process.cpuUsage();
const catalogue = loadBundledCatalogue();
console.log(`catalogue of ${catalogue.size} series ready in ${spent(before).toFixed(0)} ms`);
const read = createReader(catalogue);

measure('examples', documentsIn(new URL('examples/', ROOT)));
if (existsSync(NEWS)) measure('news-newsapi-2020', news());
else console.log('news-newsapi-2020: skipped, needs ../shared/data');
coldStart();

function measure(name: string, documents: readonly Document[]): void {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  for (const document of documents.slice(0, 2000)) read(document);
  const rounds: number[] = [];
  let claims = 0;
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    claims = 0;
    for (const document of documents) claims += read(document).claims.length;
    rounds.push(spent(start));
  }
  const best = Math.min(...rounds);
  const perSecond = Math.round((documents.length / best) * 1000);
  const megabytes = (characters / 1e6 / best) * 1000;
  console.log(
    `${name}: ${documents.length} documents, ${perSecond} a second, ${megabytes.toFixed(1)} MB/s, ${claims} claims (best of ${rounds.length})`,
  );
}

function documentsIn(folder: URL): Document[] {
  return readdirSync(folder).flatMap((file) =>
    [...parseSource(readFileSync(new URL(file, folder)), file)].filter((outcome): outcome is Document => !isRejected(outcome)),
  );
}

function news(): Document[] {
  const file = readdirSync(NEWS).find((name) => name.endsWith('.gz') || name.endsWith('.jsonl')) as string;
  const bytes = readFileSync(new URL(file, NEWS));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.split('\n', MOST_NEWS).join('\n');
  return [...parseSource(new TextEncoder().encode(lines), 'news.ndjson')].filter((outcome): outcome is Document => !isRejected(outcome));
}

/** Wall time of `greenlit ask Followers` on the three pages, a fresh process each time. */
function coldStart(): void {
  const pages = existsSync(FOLLOWERS) ? fileURLToPath(FOLLOWERS) : fileURLToPath(new URL('examples/', ROOT));
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    const from = performance.now();
    spawnSync(process.execPath, [fileURLToPath(new URL('bin/greenlit.js', ROOT)), 'ask', 'Followers', pages], { stdio: 'ignore' });
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  console.log(`cold start of greenlit ask: median ${times[STARTS >> 1]?.toFixed(0)} ms, least ${times[0]?.toFixed(0)} ms, of ${STARTS}`);
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
