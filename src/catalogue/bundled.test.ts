import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadBundledCatalogue } from '../sources/bundled-catalogue.ts';
import { parseCatalogue, readCatalogue } from './bundled.ts';
import { CatalogueEntry } from './entry.ts';

test('a line takes what its heading says, and may say otherwise', () => {
  const [first, second, third] = parseCatalogue(
    '# note\n@ US | HBO, Max | drama\nOne|2011-2019|a;b\nTwo|2020||BBC One|GB|comedy\nThree|2024-',
  );
  assert.deepEqual(
    [first, second, third].map((entry) => [
      entry?.id,
      entry?.year,
      entry?.endYear,
      entry?.carriers,
      entry?.country,
      entry?.kind,
      entry?.aliases,
    ]),
    [
      ['one-2011', 2011, 2019, ['HBO', 'Max'], 'US', 'drama', ['a', 'b']],
      ['two-2020', 2020, 2020, ['BBC One'], 'GB', 'comedy', []],
      ['three-2024', 2024, null, ['HBO', 'Max'], 'US', 'drama', []],
    ],
  );
});

for (const line of ['|2011', 'One|20', 'One|2011-2010', 'One|2011||HBO|USA', 'One|2011-2012-2013'])
  test(`not in the format: ${line}`, () => assert.deepEqual(readCatalogue(line).bad, [{ line: 1, text: line }]));

test('ids of series that share title and year differ by country', () => {
  const ids = parseCatalogue('Big Brother|2000-||CBS|US\nBig Brother|2000-||Channel 4|GB').map(({ id }) => id);
  assert.deepEqual(ids, ['big-brother-2000-us', 'big-brother-2000-gb']);
});

const folder = new URL('./data/', import.meta.url);
for (const name of readdirSync(folder))
  test(`every line is in the format: ${name}`, () => assert.deepEqual(readCatalogue(readFileSync(new URL(name, folder), 'utf8')).bad, []));

test('the bundled catalogue is large, valid, and its ids are unique', () => {
  const { entries, size } = loadBundledCatalogue();
  assert.ok(size >= 8000, `${size}`);
  assert.equal(new Set(entries.map(({ id }) => id)).size, size);
  for (const entry of entries) CatalogueEntry.parse(entry);
});

/** Titles that several series share, with how many the bundle tells apart. */
const PAIRS: readonly (readonly [title: string, atLeast: number])[] = [
  ['Ghosts', 2],
  ['The Office', 3],
  ['Shameless', 2],
  ['Skins', 2],
  ['Being Human', 2],
  ['House of Cards', 2],
  ['Euphoria', 2],
  ['Utopia', 3],
  ['The Bridge', 2],
  ['Battlestar Galactica', 2],
  ['Charmed', 2],
  ['Dynasty', 2],
  ['Frasier', 2],
  ['Queer as Folk', 3],
  ['The Traitors', 3],
  ['Doc', 2],
];
for (const [title, atLeast] of PAIRS)
  test(`tells apart: ${title}`, () => {
    const named = loadBundledCatalogue().lookup(title);
    assert.ok(named.length >= atLeast, `${named.length}`);
    assert.equal(new Set(named.map(({ year, country }) => `${year} ${country}`)).size, named.length);
  });

for (const [nickname, title] of [
  ['GoT', 'Game of Thrones'],
  ['AHS', 'American Horror Story'],
  ['IASIP', "It's Always Sunny in Philadelphia"],
  ['B99', 'Brooklyn Nine-Nine'],
  ['SNL', 'Saturday Night Live'],
  ['GBBO', 'The Great British Bake Off'],
  ['OUAT', 'Once Upon a Time'],
  ['PLL', 'Pretty Little Liars'],
  ['RHOBH', 'The Real Housewives of Beverly Hills'],
  ['La casa de papel', 'Money Heist'],
] as const)
  test(`knows ${nickname}`, () => assert.equal(loadBundledCatalogue().lookup(nickname)[0]?.title, title));
