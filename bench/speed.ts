/**
 * How fast coverage is read, beside what one would assemble from libraries; how fast it is read and added to a ledger; how time grows on text
 * made to be slow; a batch on all cores; and how soon the first answer is there.
 *
 *   node bench/speed.ts [reading] [adding] [assembly] [adversarial] [batch] [start] [--against CHECKOUT]   all of them where none is named
 *
 * Needs ../shared/data for all but the start, and for adding more than the examples. Reading is measured in processor time of this process,
 * which other work on a shared machine disturbs least; adding, batches and the start in wall time. Where a checkout is named after
 * `--against`, the reading of news and the start are measured in turn with its.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Document } from '../src/claim/document.ts';
import { createReader } from '../src/reading/reader.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { adding } from './speed/adding.ts';
import { adversarial } from './speed/adversarial.ts';
import { batch } from './speed/batch.ts';
import { timesFaster } from './speed/in-turn.ts';
import { best, perSecond, spent } from './speed/measured.ts';
import { coldStart } from './speed/start.ts';
import { documentsOf, hasData, longTexts, newsItems, pages } from './speed/texts.ts';

const ROOT = new URL('..', import.meta.url);
const MOST_NEWS = 4000;
const FEW_NEWS = 400; // for the slower of two
const LONG_TEXT = 10_000; // characters
const MOST_PAGES = 60;
const ROUNDS = 3;

const {
  positionals: asked,
  values: { against = null },
} = parseArgs({ allowPositionals: true, options: { against: { type: 'string' } } });

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  reading,
  adding,
  assembly,
  adversarial: () => {
    console.log('made to be slow: ms at 62, 125, 250, 500 and 1000 kB, and the last over the one before');
    const slow = adversarial(read);
    console.log(slow.length === 0 ? '  all linear' : `  NOT LINEAR: ${slow.join(', ')}`);
  },
  batch,
  start: () => coldStart(against),
};

/** Measured on what is in this checkout, where there is nothing else. */
const WITHOUT_DATA: ReadonlySet<string> = new Set(['adding', 'start']);

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`);
const ready = performance.now();
const catalogue = loadBundledCatalogue();
console.log(`catalogue of ${catalogue.size} series ready in ${(performance.now() - ready).toFixed(0)} ms`);
const read = createReader(catalogue);
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (hasData || WITHOUT_DATA.has(name)) await part();
  else console.log(`${name}: skipped, needs ../shared/data`);
}

async function reading(): Promise<void> {
  const items = newsItems(MOST_NEWS);
  rate('examples', exampleDocuments());
  rate('news items', items);
  if (against !== null)
    console.log(`  in turn with ${against}: it takes ${(await timesFaster(items, read, against)).toFixed(2)} times as long`);
  rate('the same as long texts', longTexts(items, LONG_TEXT));
}

function rate(name: string, documents: readonly Document[]): void {
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  let claims = 0;
  const ms = best(ROUNDS, () => {
    claims = total(documents, (document) => read(document).claims.length);
  });
  console.log(
    `${name}: ${documents.length} documents, ${perSecond(documents.length, ms)} a second, ${((megabytes / ms) * 1000).toFixed(1)} MB/s, ${claims} claims`,
  );
}

/** The same items and pages by this reader and by the libraries, in turn. */
async function assembly(): Promise<void> {
  const { assembledPage, assembledText } = await import('./speed/assembly.ts');
  const items = newsItems(FEW_NEWS);
  compare('news items', items.length, {
    ours: () => total(items, (item) => read(item).claims.length),
    theirs: () => total(items, ({ text, published }) => assembledText(text, published)),
  });
  const saved = pages(MOST_PAGES);
  compare('pages', saved.length, {
    ours: () => total(saved, (bytes) => total(documentsOf(bytes, 'page.html'), (page) => read(page).claims.length)),
    theirs: () => total(saved, (bytes) => assembledPage(new TextDecoder().decode(bytes))),
  });
}

/** What is found is counted, so that no work can be left out unseen. */
function total<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((sum, one) => sum + count(one), 0);
}

function compare(name: string, count: number, { ours, theirs }: Readonly<Record<'ours' | 'theirs', () => void>>): void {
  ours();
  theirs();
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.theirs.push(spent(theirs));
    times.ours.push(spent(ours));
  }
  const [own, other] = [Math.min(...times.ours), Math.min(...times.theirs)];
  console.log(
    `${name}, beside an assembly of libraries: ${perSecond(count, own)} a second, theirs ${perSecond(count, other)}: ${(other / own).toFixed(1)} times`,
  );
}

function exampleDocuments(): Document[] {
  const folder = new URL('examples/', ROOT);
  return readdirSync(folder).flatMap((file) => documentsOf(readFileSync(new URL(file, folder)), file));
}
