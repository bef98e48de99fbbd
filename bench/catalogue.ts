/**
 * How soon a catalogue of 100,000 titles is ready, what it holds in memory, and how fast text is scanned with it; then the time on
 * adversarial text of doubling sizes.
 *
 *     node --expose-gc bench/catalogue.ts [--titles N] [--rounds N]
 *
 * Titles are the bundled ones and, up to N, made of the heads and tails of those by a seeded generator, so that they share words as real
 * ones do. Text is the news sample beside the project. Each round builds anew; figures are means with deviation and least.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { findCarriers } from '../src/catalogue/carriers.ts';
import { buildCatalogue, type Catalogue } from '../src/catalogue/catalogue.ts';
import type { CatalogueEntry } from '../src/catalogue/entry.ts';
import { slugOf } from '../src/catalogue/slug.ts';
import { bundledEntries, loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { mean, standardDeviation } from './figures.ts';

const { values } = parseArgs({ options: { titles: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '7' } } });
const titles = Number(values.titles);
const rounds = Number(values.rounds);
const NEWS = new URL('../../shared/data/news-newsapi-2020/articles.jsonl.gz', import.meta.url);

console.log(`${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
const loadStart = performance.now();
const bundled = loadBundledCatalogue();
indexed(bundled);
console.log(`bundled catalogue of ${bundled.size} series read and built: ${(performance.now() - loadStart).toFixed(0)} ms`);

const entries = manyEntries(titles);
console.log(`${entries.length} series, ${entries.reduce((sum, entry) => sum + 1 + entry.aliases.length, 0)} titles and aliases`);
const before = memory();
let catalogue = ready();
const after = memory();
console.log(`memory of the catalogue beyond its entries: ${((after - before) / 2 ** 20).toFixed(0)} MB`);
report('ready', 'ms', rounds, () => {
  const start = performance.now();
  catalogue = ready();
  return performance.now() - start;
});

const text = newsText(16);
if (text === null) console.log(`no news at ${NEWS.pathname}: scanning not measured`);
else {
  report(`scan for ${titles} titles`, 'MB/s', rounds, () => rate(text, (from, to) => catalogue.candidates(text, from, to).length));
  report(`scan for ${bundled.size} titles`, 'MB/s', rounds, () => rate(text, (from, to) => bundled.candidates(text, from, to).length));
  report('scan for carriers', 'MB/s', rounds, () => rate(text, (from, to) => findCarriers(text, from, to).length));
}

console.log('adversarial text, ms at 250 kB, 500 kB, 1 MB, 2 MB:');
for (const unit of ['season ', '"', ' ', 'The Walking Dead ', 'the the the ', '1', "'s", 'S.W.A.T.', '게임', 'A&E & ', '\u0301'])
  console.log(
    `  ${JSON.stringify(unit).padEnd(22)}${[1, 2, 4, 8].map((factor) => adversarial(catalogue, unit, factor * 250_000)).join('')}`,
  );

function ready(): Catalogue {
  const built = buildCatalogue(entries);
  indexed(built);
  return built;
}

/** A catalogue makes its index of titles when a text is first looked through. */
function indexed(built: Catalogue): void {
  built.candidates('word', 0, 'word'.length);
}

function adversarial(tested: Catalogue, unit: string, length: number): string {
  const long = unit.repeat(Math.ceil(length / unit.length));
  const start = performance.now();
  tested.candidates(long, 0, long.length);
  findCarriers(long, 0, long.length);
  return (performance.now() - start).toFixed(1).padStart(9);
}

/** Bytes of UTF-8 a second, read item by item as the reader does. */
function rate(news: string, scan: (from: number, to: number) => number): number {
  const start = performance.now();
  let found = 0;
  for (let from = 0; from < news.length; ) {
    const line = news.indexOf('\n', from);
    const to = line < 0 ? news.length : line;
    found += scan(from, to);
    from = to + 1;
  }
  if (found === 0) throw new Error('nothing was found: the scan is not real');
  return Buffer.byteLength(news) / 1e6 / ((performance.now() - start) / 1000);
}

function report(name: string, unit: string, times: number, measure: () => number): void {
  measure(); // the first run compiles
  const all = Array.from({ length: times }, measure);
  console.log(
    `${name}: ${mean(all).toFixed(0)} ± ${standardDeviation(all).toFixed(0)} ${unit} (least ${Math.min(...all).toFixed(0)}, n ${times})`,
  );
}

function manyEntries(count: number): CatalogueEntry[] {
  const real = bundledEntries();
  const words = real.map(({ title }) => title.split(' '));
  const made: CatalogueEntry[] = real.slice(0, count);
  let seed = 12345;
  const pick = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  while (made.length < count) {
    const head = words[pick(words.length)]!;
    const tail = words[pick(words.length)]!;
    const title = [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.floor(tail.length / 2))].join(' ');
    made.push({ ...real[made.length % real.length]!, title, id: slugOf(title, 1950 + (made.length % 75)), aliases: [] });
  }
  return made;
}

function newsText(megabytes: number): string | null {
  if (!existsSync(NEWS)) return null;
  const lines: string[] = [];
  let length = 0;
  for (const line of gunzipSync(readFileSync(NEWS)).toString('utf8').split('\n')) {
    if (line === '' || length > megabytes * 1e6) break;
    const { title, description, content } = JSON.parse(line) as Record<string, string | null>;
    const item = [title, description, content].filter(Boolean).join(' ').replaceAll('\n', ' ');
    lines.push(item);
    length += item.length + 1;
  }
  return lines.join('\n');
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
