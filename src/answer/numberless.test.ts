import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../claim/answer.ts';
import { claim, type MadeUp } from '../reconcile/made-up.ts';
import { composeBrief } from './brief/compose-brief.ts';
import { jsonLd } from './brief/json-ld.ts';
import { answerOnHarbour } from './made-up.ts';
import { seasonName } from './season-name.ts';
import { answerSentences, fateSentence } from './sentences.ts';

const page = (said: string, on: string, given: Partial<MadeUp> = {}): readonly Sourced[] => [
  claim('status', 'renewed', { said, document: `of ${said}`, season: null, ...given }),
  claim('premiere', on, { said, document: `of ${said}`, season: null, ...given }),
];
const official = { speaker: 'official' } as const;
const orders = [...page('2025-05-10', '2026-01-05', official), ...page('2026-05-10', '2027-01-04', official)];
const dates = orders.filter(({ claim: { predicate } }) => predicate === 'premiere');

const rows: readonly (readonly [name: string, claims: readonly Sourced[], asOf: string, first: string])[] = [
  ['it is to return', orders, '2025-11-20', 'The next season has been ordered. It comes on 5 January 2026.'],
  ['it has returned', orders, '2026-01-06', 'No decision on the next season has been announced.'],
  ['it is to return again', orders, '2026-11-20', 'The next season has been ordered. It comes on 4 January 2027.'],
  ['it has returned again', orders, '2027-01-05', 'No decision on the next season has been announced.'],
  ['nobody tells of an order', dates, '2026-11-20', 'The next season has been ordered. It comes on 4 January 2027.'],
  [
    'a page gives a number',
    [...orders, claim('opinion', 'positive', { said: '2026-02-01', season: 3 })],
    '2026-11-20',
    'Season 4 has been ordered.',
  ],
];
for (const [name, claims, asOf, first] of rows)
  test(`${asOf}, ${name}`, () =>
    assert.ok(
      answerSentences(answerOnHarbour(claims, asOf)).join(' ').startsWith(first),
      answerSentences(answerOnHarbour(claims, asOf)).join(' '),
    ));

test('seasons that nobody numbers are called by their years', () => {
  const { seasons } = answerOnHarbour(orders, '2026-11-20');
  assert.deepEqual(seasons.map(seasonName), ['The next season', 'The season of 2026']);
  assert.ok(seasons.every(({ timeline }) => timeline.every(({ text }) => !/Season \d/.test(text))));
});

test('of a series that no catalogue knows the second season is none either, unless a page says so', () => {
  const unknown = ({ claim: said, document }: Sourced): Sourced => ({ claim: { ...said, seriesId: null }, document });
  const [order] = page('2020-04-01', '2021', official);
  const named = (claims: readonly Sourced[]) => answerOnHarbour(claims.map(unknown), '2020-04-02').seasons.map(seasonName);
  assert.deepEqual(named([order!]), ['The next season']);
  assert.deepEqual(named([claim('status', 'renewed', { said: '2020-04-01', ...official })]), ['Season 2']);
});

test('linked data gives it no number either', () => {
  const about = (claims: readonly Sourced[]) => {
    const { name, seasonNumber } = jsonLd(composeBrief(answerOnHarbour(claims, '2026-11-20'))!)['about'] as Record<string, unknown>;
    return [name, seasonNumber];
  };
  assert.deepEqual(about(orders), ['Harbour, the next season', undefined]);
  assert.deepEqual(about([claim('status', 'renewed', { said: '2026-05-10', season: 3, ...official })]), ['Harbour, season 3', 3]);
});

test('the season before a return keeps a number that a page gives it', () => {
  const first = claim('status', 'undecided', { said: '2020-02-01', season: 1 });
  const shown = answerOnHarbour([first, ...orders], '2026-02-01').seasons.filter(({ fate }) => fate.status === 'released');
  assert.deepEqual(shown.map(seasonName), ['The season of 2026', 'Season 1']);
});

test('a first season that is not to be made follows none', () => {
  const answer = answerOnHarbour([claim('status', 'ending', { said: '2020-05-10', season: 1, ...official })], '2020-06-01');
  const first = { ...answer.seasons[0]!, season: 1, evidence: [] };
  assert.equal(
    fateSentence({ ...first, fate: { ...first.fate, status: 'ending' } }),
    'There is to be no season 1: the series ends by plan.',
  );
});
