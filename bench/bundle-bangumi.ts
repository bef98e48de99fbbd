/**
 * Makes src/catalogue/data/bangumi.txt of bangumi-data's items (CC BY 4.0, credit "bangumi-data").
 *
 *     node bench/bundle-bangumi.ts ../shared/data/bangumi-data/items.jsonl.gz
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { buildCatalogue } from '../src/catalogue/catalogue.ts';
import { importBangumi } from '../src/catalogue/import/bangumi.ts';
import { bundleText } from '../src/catalogue/import/bundle.ts';
import { titleAmbiguity } from '../src/catalogue/ordinary-words.ts';
import { bundledEntries } from '../src/sources/bundled-catalogue.ts';

const OUT = new URL('../src/catalogue/data/bangumi.txt', import.meta.url);
const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('usage: node bench/bundle-bangumi.ts ITEMS.jsonl.gz');
  process.exit(2);
}
writeFileSync(OUT, ''); // so that only our own files are known
const own = buildCatalogue(bundledEntries());
const { entries, read, rejected } = importBangumi([{ name: source, lines: gunzipSync(readFileSync(source)).toString('utf8').split('\n') }]);
// Series that our own files have stay as these have them; a title that is one ordinary word would be seen everywhere.
const isKnown = (name: string): boolean => own.lookup(name).some(({ kind }) => kind === 'anime' || kind === 'animation');
const kept = entries.filter(({ title, aliases }) => titleAmbiguity(title) !== 'ordinary-word' && ![title, ...aliases].some(isKnown));
writeFileSync(
  OUT,
  bundleText(
    kept,
    'Anime with English titles, of bangumi-data (https://github.com/bangumi-data/bangumi-data), CC BY 4.0\nMade by bench/bundle-bangumi.ts',
  ),
);
console.log(JSON.stringify({ read, rejected, series: entries.length, kept: kept.length }));
