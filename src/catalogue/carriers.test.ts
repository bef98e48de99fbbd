import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CARRIER_KINDS, CARRIERS, carriersNamed, findCarriers } from './carriers.ts';

const names = (text: string): string[] => findCarriers(text, 0, text.length).map(({ name }) => name);

const SAYS: readonly (readonly [text: string, ...names: readonly string[]])[] = [
  ['ABC, NBC and CBS', 'ABC', 'NBC', 'CBS'],
  ['Fox renews it; Fox’s comedy', 'Fox', 'Fox'],
  ['the Eye network and the Peacock network', 'CBS', 'NBC'],
  ['The CW, the CW', 'The CW', 'The CW'],
  ['E! orders it', 'E!'],
  ['A&E and A & E', 'A&E', 'A&E'],
  ['Amazon Prime Video, Prime Video, Amazon', 'Amazon Prime Video', 'Prime Video', 'Amazon'],
  ['BBC One, BBC1 and the BBC', 'BBC One', 'BBC1', 'BBC'],
  ['HBO Max, HBO and Max', 'HBO Max', 'HBO', 'Max'],
  ['on Stan and Binge', 'Stan', 'Binge'],
  ['Disney+ and Disney Plus', 'Disney+', 'Disney Plus'],
  ['Apple TV+ and Canal+', 'Apple TV+', 'Canal+'],
  ['RTÉ, TG4, S4C, U&Dave', 'RTÉ', 'TG4', 'S4C', 'U&Dave'],
  ['SYFY, Syfy, NETFLIX', 'SYFY', 'Syfy', 'Netflix'],
  ['Sat.1, tvN, JTBC, SonyLIV', 'Sat.1', 'tvN', 'JTBC', 'SonyLIV'],
  ['FX on Hulu', 'FX', 'Hulu'],
  ['TV 2 and SVT', 'TV 2', 'SVT'],
  ["back on 5 next week, 5's drama, renewed by 7", '5', '5', '7'],
];
for (const [text, ...expected] of SAYS) test(`says: ${text}`, () => assert.deepEqual(names(text), expected));

const SILENT = [
  'season 7 and season 5, on 7 October, by 5 points',
  'a fox, a peacock and the max',
  'Mad Max and Megan Fox',
  'Max Greenfield',
  'Stan Lee',
  'AMC theatres',
  'the Amazon rainforest',
  'Apple Music',
  'K-Pop',
  'the streamer',
  'e! and id',
  'renewed for S3',
  'dave and history',
];
for (const text of SILENT) test(`silent: ${text}`, () => assert.deepEqual(names(text), []));

test('names that are ordinary words are marked as ambiguous, others are not', () => {
  const marks = findCarriers('Nine, Dave, Netflix, HBO', 0, 24).map(({ ambiguous }) => ambiguous);
  assert.deepEqual(marks, [true, true, false, false]);
});

test('ABC is of America and of Australia', () => {
  assert.deepEqual(
    carriersNamed('ABC')
      .map(({ country }) => country)
      .sort(),
    ['AU', 'US'],
  );
  assert.deepEqual(
    findCarriers('ABC', 0, 3)[0]?.others.map(({ country }) => country),
    ['AU'],
  );
});

test('offsets keep to the range', () =>
  assert.deepEqual(
    findCarriers('HBO Max', 0, 3).map(({ end }) => end),
    [3],
  ));

test('the table holds over 400 carriers of over 40 countries, each with an id of its own', () => {
  assert.ok(CARRIERS.length >= 400, `${CARRIERS.length}`);
  assert.ok(new Set(CARRIERS.map(({ country }) => country)).size >= 40);
  const ids = CARRIERS.map(({ id }) => id);
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
  );
  for (const { kind, country, name } of CARRIERS)
    assert.ok(CARRIER_KINDS.includes(kind) && (country === null || /^[A-Z]{2}$/.test(country)), name);
});
