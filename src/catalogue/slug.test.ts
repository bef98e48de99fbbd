import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugOf, yearOfSlug } from './slug.ts';

const IDS: readonly (readonly [title: string, year: number | null, id: string])[] = [
  ['The Society', 2019, 'the-society-2019'],
  ['24', null, '24'],
  ["Grey's Anatomy", 2005, 'greys-anatomy-2005'],
  ['S.W.A.T.', 2017, 'swat-2017'],
  ['3%', 2016, '3-percent-2016'],
  ['Élite', 2018, 'elite-2018'],
];
for (const [title, year, id] of IDS) test(`${title} of ${year ?? 'no year'} is ${id}`, () => assert.equal(slugOf(title, year), id));

const YEARS: readonly (readonly [id: string, year: number | null])[] = [
  ['the-society-2019', 2019],
  ['ghosts-2019-gb', 2019],
  ['ghosts-2021-us-2', 2021],
  ['24', null],
  ['beverly-hills-90210', null],
];
for (const [id, year] of YEARS) test(`${id} began in ${year ?? 'no known year'}`, () => assert.equal(yearOfSlug(id), year));
