import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTEXT, claim, day } from './made-up.ts';
import { KIND_PRIORS, kindOf, type PublisherKind } from './publisher-kinds.ts';
import { estimateReliability, publisherRecords } from './reliability.ts';

const kinds: readonly (readonly [publisher: string | null, kind: PublisherKind])[] = [
  ['Netflix', 'carrier'],
  ['Deadline Hollywood', 'trade'],
  ['variety.com', 'trade'],
  ['The Guardian', 'press'],
  ['EW', 'press'],
  ['Ewing Daily', 'other'],
  ['www.reddit.com', 'social'],
  ['Wikipedia', 'encyclopedia'],
  ['bsky.app', 'social'],
  ['Pluto.tv', 'other'],
  ['Someone’s Blog', 'other'],
  [null, 'unnamed'],
];
for (const [publisher, kind] of kinds) test(`${publisher} is ${kind}`, () => assert.equal(kindOf(publisher), kind));

const orders = Array.from({ length: 12 }, (_, index) => {
  const season = index + 1;
  const year = 2005 + index;
  return [
    claim('status', 'renewed', { said: `${year}-05-10`, season, speaker: 'official', publisher: 'Variety' }),
    claim('status', 'renewed', { said: `${year}-05-01`, season, publisher: 'Right Early' }),
    claim('status', 'cancelled', { said: `${year}-05-02`, season, publisher: 'Wrong Often' }),
    claim('status', 'undecided', { said: `${year}-08-01`, season, publisher: 'Asleep' }),
  ];
}).flat();

test('a record of twelve moves a publisher from what its kind usually does', () => {
  const reliability = estimateReliability(orders, day('2020-01-01'));
  const usual = KIND_PRIORS.other.mean;
  assert.ok(reliability('Right Early') > usual + 0.08);
  assert.ok(reliability('Wrong Often') < 0.4);
  assert.ok(reliability('Asleep') < 0.4);
  assert.equal(reliability('Never Seen'), usual);
});

test('the carrier’s word is not tried, and a claim is open until something settles it', () => {
  const records = publisherRecords(orders, day('2005-05-05'));
  assert.deepEqual(
    records.map(({ publisher, held, failed, open }) => [publisher, held, failed, open]),
    [
      ['Right Early', 0, 0, 1],
      ['Wrong Often', 0, 0, 1],
    ],
  );
});

test('what comes later changes no earlier record', () => {
  const early = orders.filter(({ document }) => document.said! <= '2010-01-01');
  assert.deepEqual(publisherRecords(orders, day('2010-01-01')), publisherRecords(early, day('2010-01-01')));
});

test('names of one publisher are one record, and a name that is learned later changes no earlier one', () => {
  const NAMES = ['rightearly.com', 'Rightearly.com', 'Right Early'];
  const renamed = orders.map((source, index) =>
    source.document.publisher === 'Right Early'
      ? { ...source, document: { ...source.document, publisher: NAMES[Math.min(Math.floor(index / 4), 2)]! } }
      : source,
  );
  const asOf = day('2020-01-01');
  assert.deepEqual(publisherRecords(renamed, asOf), publisherRecords(orders, asOf));
  assert.deepEqual(
    ['2005-06-01', '2006-06-01', '2007-06-01'].map((on) => publisherRecords(renamed, day(on)).find(({ held }) => held > 0)?.publisher),
    NAMES,
  );
  const reliability = estimateReliability(renamed, asOf);
  for (const name of NAMES) assert.equal(reliability(name), estimateReliability(orders, asOf)('Right Early'));
  assert.equal(reliability('rightearly.net'), KIND_PRIORS.other.mean);
});

test('repeating itself gains a publisher nothing', () => {
  const again = orders.map((source) => ({ ...source, document: { ...source.document, id: `${source.document.id} again` } }));
  assert.deepEqual(publisherRecords([...orders, ...again], day('2020-01-01')), publisherRecords(orders, day('2020-01-01')));
  assert.ok(CONTEXT.reliability('Variety') > 0.9);
});
