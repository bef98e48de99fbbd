import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../claim/claim.ts';
import { Failure } from '../failure.ts';
import { type Ledger, openLedger, type Stamp, type VerdictChange } from './ledger.ts';
import { madeUp, madeUpDocument, madeUpReading } from './made-up.ts';

const MARCH: Stamp = { learned: '2024-03-01T12:00:00Z', reader: 'first' };
const APRIL: Stamp = { learned: '2024-04-01T12:00:00Z', reader: 'second' };

function filled(numbers: readonly number[], at: Stamp = MARCH): Ledger {
  const ledger = openLedger(':memory:');
  for (const _ of ledger.addAll(numbers.map(madeUp), at));
  return ledger;
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const withStatus = (number: number, value: 'renewed' | 'cancelled'): readonly Claim[] =>
  madeUpReading(number).claims.map((claim) => (claim.predicate === 'status' ? { ...claim, value } : claim));

test('a document comes back as it went in, with its reading', () => {
  using ledger = openLedger(':memory:');
  const document = madeUpDocument(3, { origin: [0, 4, 10, 22], marks: [{ kind: 'emphasis', span: [0, 4] }], byline: null });
  const reading = madeUpReading(3, document);
  assert.equal(ledger.add(document, reading, MARCH), 'added');
  const stored = ledger.document(document.id);
  assert.deepEqual(stored?.document, document);
  assert.deepEqual(stored?.reading, reading);
  assert.deepEqual(
    [stored?.said, stored?.learned, stored?.read, stored?.reader],
    ['2020-01-04', '2024-03-01T12:00:00.000Z', '2024-03-01T12:00:00.000Z', 'first'],
  );
  assert.equal(ledger.document('no such id'), null);
});

for (const [what, text] of [
  ['a NUL', 'before\u0000after'],
  ['emoji and other scripts', '🎬 フォロワーズ — Étoile'],
  ['quotation marks of SQL', `'); DROP TABLE document; --`],
] as const) {
  test(`a text with ${what} comes back whole`, () => {
    using ledger = openLedger(':memory:');
    const document = madeUpDocument(1, { text, headline: text, blocks: [] });
    const [claim] = madeUpReading(1).claims;
    const reading = { claims: [{ ...claim!, quote: text, series: text, span: [0, text.length] }], verdicts: [] } as const;
    ledger.add(document, reading, MARCH);
    assert.deepEqual(ledger.document(document.id)?.document, document);
    assert.deepEqual(ledger.document(document.id)?.reading, reading);
  });
}

test('the same document twice is one row', () => {
  using ledger = filled([1]);
  assert.equal(ledger.add(madeUpDocument(1), madeUpReading(1), APRIL), 'known');
  assert.deepEqual(
    [...ledger.addAll([madeUp(1), madeUp(2), madeUp(2)], APRIL)].flat().map(({ outcome }) => outcome),
    ['known', 'added', 'known'],
  );
  assert.equal(ledger.stats().documents, 2);
  assert.equal(ledger.stats().claims, 16);
});

test('a claim that the tables refuse leaves nothing of its document behind', () => {
  using ledger = filled([1]);
  const good = madeUpReading(2);
  const bad = [...good.claims.slice(1), { ...good.claims[0]!, certainty: 'sure' } as unknown as Claim];
  assert.throws(() => ledger.add(madeUpDocument(2), { ...good, claims: bad }, MARCH), /CHECK/);
  assert.equal(ledger.has(madeUpDocument(2).id), false);
  assert.deepEqual([ledger.stats().documents, ledger.stats().claims], [1, 8]);
  // What was remembered of the series' name went with it.
  assert.equal(ledger.add(madeUpDocument(2), good, MARCH), 'added');
  assert.deepEqual(ledger.check(), []);
});

test('stopping in the middle of addAll keeps what was acknowledged', () => {
  using ledger = openLedger(':memory:');
  for (const batch of ledger.addAll(upTo(600).map(madeUp), MARCH)) {
    assert.equal(ledger.stats().documents, batch.length);
    break;
  }
  assert.equal(ledger.stats().documents, 250);
});

test('a better reader changes what is believed, not what was believed', () => {
  using ledger = filled([1, 2]);
  const { id } = madeUpDocument(1);
  const before = madeUpReading(1);
  const after = { ...before, claims: withStatus(1, 'cancelled') };
  assert.equal(ledger.reread(id, after, APRIL), 'changed');
  const fates = (learnedBy?: string) =>
    ledger
      .sourced({ document: id, predicate: 'status', ...(learnedBy === undefined ? {} : { learnedBy }) })
      .map(({ claim }) => claim.value);
  assert.deepEqual(fates(), ['cancelled']);
  assert.deepEqual(fates('2024-03-31T23:59:59Z'), ['renewed']);
  assert.deepEqual(fates('2024-02-01T00:00:00Z'), []);
  assert.deepEqual(ledger.document(id)?.reading, after);
  assert.equal(ledger.sourced({ document: id }).length, 8);
});

test('rereading: the same words by a new reader are remembered without doubling claims', () => {
  using ledger = filled([1]);
  const { id } = madeUpDocument(1);
  const reading = madeUpReading(1);
  assert.equal(ledger.reread(id, reading, { ...APRIL, reader: 'first' }), 'same');
  assert.equal(ledger.stats().readings, 1);
  assert.equal(ledger.reread(id, reading, APRIL), 'same');
  assert.deepEqual([ledger.stats().readings, ledger.stats().claims], [2, 8]);
  assert.deepEqual(ledger.stats().readers, [{ reader: 'second', documents: 1 }]);
  assert.equal(ledger.reread(id, { ...reading, claims: withStatus(1, 'cancelled') }, { ...APRIL, reader: 'third' }), 'changed');
  assert.equal(ledger.reread(id, reading, { ...APRIL, reader: 'fourth' }), 'changed');
  assert.deepEqual([ledger.stats().readings, ledger.stats().claims], [4, 16]);
  assert.deepEqual(ledger.document(id)?.reading, reading);
});

test('rereading what was never added fails', () => {
  using ledger = openLedger(':memory:');
  assert.throws(() => ledger.reread('nothing', madeUpReading(1), MARCH), { code: 'input/missing' });
});

test('unreadBy lists what another version of the reader has read, also while rereading', () => {
  using ledger = filled(upTo(300));
  const stale = function* () {
    for (const { document } of ledger.documents({ unreadBy: 'second' })) yield { id: document.id, reading: { claims: [], verdicts: [] } };
  };
  const outcomes = [...ledger.rereadAll(stale(), APRIL)].flat();
  assert.equal(outcomes.length, 300);
  assert.deepEqual([...ledger.documents({ unreadBy: 'second' })], []);
});

test('documents come in the order of adding, page by page, from a cursor', () => {
  using ledger = filled(upTo(250));
  const all = [...ledger.documents()];
  assert.deepEqual(
    all.map(({ document }) => document.name),
    upTo(250).map((number) => `report-${number}.txt`),
  );
  assert.deepEqual([...ledger.documents({ after: all[119]!.cursor, limit: 2 })], all.slice(120, 122));
  assert.equal([...ledger.documents({ publisher: 'Gazette 0' })].length, 84);
  assert.equal([...ledger.documents({ series: 'HARBOR' })].length, 36);
  assert.equal(ledger.citations({ series: 'harbor', saidBy: '2020-01-08' }).length, 2);
});

test('sourced: by title in any case, by id, by season and predicate', () => {
  using ledger = filled(upTo(14));
  assert.equal(ledger.sourced({ series: 'night ferry' }).length, 16);
  assert.equal(ledger.sourced({ series: 'lamplighters' }).length, 16);
  assert.equal(ledger.sourced({ series: 'salt-and-vine-2019' }).length, 16);
  assert.equal(ledger.sourced({ series: 'Salt and Vine' }).length, 16);
  assert.equal(ledger.sourced({ key: 'salt and vine' }).length, 0);
  assert.equal(ledger.sourced({ key: 'salt-and-vine-2019' }).length, 16);
  assert.equal(ledger.sourced({ series: 'Harbor', season: 4, predicate: 'status' }).length, 1);
  assert.equal(ledger.sourced().length, 112);
  assert.equal([...ledger.claims()].length, 112);
});

test('as of a day: said by then, and a document without a day counts from when it was learned', () => {
  using ledger = openLedger(':memory:');
  const dayless = madeUpDocument(0, { id: 'dayless', published: null });
  const updated = madeUpDocument(7, { id: 'updated', published: null, updated: '2020-02-02T23:30:00-05:00' });
  ledger.add(dayless, madeUpReading(0), MARCH);
  ledger.add(updated, madeUpReading(7), MARCH);
  ledger.add(madeUpDocument(14), madeUpReading(14), MARCH);
  const ids = (saidBy: string) => [...new Set(ledger.sourced({ series: 'Harbor', saidBy }).map(({ document }) => document.id))];
  assert.deepEqual(ids('2020-01-14'), []);
  assert.deepEqual(ids('2020-01-15'), [madeUpDocument(14).id]);
  assert.deepEqual(ids('2020-02-02'), [madeUpDocument(14).id, 'updated']);
  assert.deepEqual(ids('2024-02-29'), [madeUpDocument(14).id, 'updated']);
  assert.deepEqual(ids('2024-03-01'), [madeUpDocument(14).id, 'updated', 'dayless']);
});

test('the order of adding does not change the answer', () => {
  using forward = filled(upTo(40));
  using backward = filled(upTo(40).toReversed());
  assert.deepEqual(forward.sourced({ series: 'Harbor' }), backward.sourced({ series: 'Harbor' }));
  assert.deepEqual(forward.series(), backward.series());
});

test('learnedBy takes any offset and any precision', () => {
  using ledger = filled([0], { learned: '2024-03-01T12:00:00.5Z', reader: 'r' });
  assert.equal(ledger.sourced({ learnedBy: '2024-03-01T12:00:00Z' }).length, 0);
  assert.equal(ledger.sourced({ learnedBy: '2024-03-01T13:00:01+01:00' }).length, 8);
  assert.throws(() => ledger.sourced({ learnedBy: 'yesterday' }), { code: 'date/invalid' });
});

test('a line a series', () => {
  using ledger = filled(upTo(21));
  assert.deepEqual(
    ledger.series().map(({ title }) => title),
    ['Étoile', 'Harbor', 'The Lamplighters', 'Night Ferry', 'Ninth Street', 'Salt & Vine', 'Under Glass'],
  );
  assert.deepEqual(ledger.series({ series: 'salt and vine' }), [
    {
      key: 'salt-and-vine-2019',
      title: 'Salt & Vine',
      id: 'salt-and-vine-2019',
      documents: 3,
      claims: 24,
      seasons: [2, 3, 4],
      firstSaid: '2020-01-04',
      lastSaid: '2020-01-18',
      learned: '2024-03-01T12:00:00.000Z',
      carrier: 'BBC One',
    },
  ]);
  assert.deepEqual(
    ledger.series({ matching: 'ni' }).map(({ title }) => title),
    ['Night Ferry', 'Ninth Street'],
  );
  assert.deepEqual(ledger.series({ matching: '"*' }), []);
  assert.equal(
    ledger.series({ carrier: 'netflix' }).every(({ carrier }) => carrier === 'Netflix'),
    true,
  );
  assert.deepEqual(
    ledger.series({ order: 'recent', limit: 1 }).map(({ title }) => title),
    ['Ninth Street'],
  );
  assert.deepEqual(
    ledger.series({ saidSince: '2020-01-20' }).map(({ title }) => title),
    ['Ninth Street', 'Under Glass'],
  );
});

test('lines are worked out anew when the ledger has grown', () => {
  using ledger = filled([0]);
  assert.equal(ledger.series()[0]?.documents, 1);
  ledger.add(madeUpDocument(7), madeUpReading(7), MARCH);
  assert.equal(ledger.series()[0]?.documents, 2);
});

test('a title under one id in two spellings is one line, named by the more frequent', () => {
  using ledger = openLedger(':memory:');
  const called = (number: number, series: string) =>
    ({ verdicts: [], claims: madeUpReading(number).claims.map((claim) => ({ ...claim, series, seriesId: 'x-2020' })) }) as const;
  ledger.add(madeUpDocument(1), called(1, 'X: The Series'), MARCH);
  ledger.add(madeUpDocument(2), called(2, 'X'), MARCH);
  ledger.add(madeUpDocument(3), called(3, 'X'), MARCH);
  assert.deepEqual(
    ledger.series().map(({ key, title, documents }) => [key, title, documents]),
    [['x-2020', 'X', 3]],
  );
  assert.deepEqual(ledger.suggest('x'), [{ key: 'x-2020', title: 'X', id: 'x-2020', claims: 24 }]);
});

for (const [typed, titles] of [
  ['h', ['Harbor']],
  ['HARB', ['Harbor']],
  ['etoi', ['Étoile']],
  ['lamp', ['The Lamplighters']],
  ['the la', ['The Lamplighters']],
  ['ferry', ['Night Ferry']],
  ['ni', ['Night Ferry', 'Ninth Street']],
  ['salt v', ['Salt & Vine']],
  ['', []],
  ['"', []],
  ['* OR', []],
  ['zzz', []],
] as const) {
  test(`suggest: '${typed}' gives ${titles.join(', ') || 'nothing'}`, () => {
    using ledger = filled(upTo(21));
    assert.deepEqual(
      ledger
        .suggest(typed)
        .map(({ title }) => title)
        .sort(),
      [...titles],
    );
  });
}

test('search finds quotes and headlines, in any form of the word, and says where', () => {
  using ledger = filled(upTo(30));
  const hits = ledger.search('reports 17');
  assert.deepEqual([...new Set(hits.map(({ document }) => document.id))], [madeUpDocument(17).id]);
  assert.deepEqual([...new Set(hits.map(({ kind }) => kind))].sort(), ['headline', 'quote']);
  for (const { text, matches, claim, kind } of hits) {
    assert.deepEqual(matches.map(([start, end]) => text.slice(start, end)).join(' '), 'report 17');
    if (kind === 'quote') assert.equal(claim?.quote, text);
  }
  assert.equal(ledger.search('"ferry season"').length > 0, true);
  assert.equal(ledger.search('"season ferry"').length, 0);
  assert.equal(ledger.search('season ferry').length > 0, true);
});

for (const text of ['', '"', 'NEAR(', 'a AND', '*', '-', 'quote:x', '^', ')(']) {
  test(`search: '${text}' is text, not an operator`, () => {
    using ledger = filled([1]);
    assert.deepEqual(ledger.search(text), []);
  });
}

test('search does not find what a later reading no longer says', () => {
  using ledger = filled([1]);
  ledger.reread(madeUpDocument(1).id, { claims: [], verdicts: [] }, APRIL);
  assert.deepEqual(ledger.search('sentence'), []);
  assert.deepEqual(ledger.suggest('night'), []);
  assert.deepEqual(ledger.series(), []);
});

test('forecasts are kept as they were issued', () => {
  using ledger = openLedger(':memory:');
  const forecast = {
    ...{ series: 'Harbor', season: 2, asOf: '2024-03-01', because: [] },
    renewed: { '90': 0.2, '180': 0.3, '365': 0.4, ever: 0.5 },
    comes: { '180': 0.1, '365': 0.2, '548': 0.3, '730': 0.4 },
    premiere: { p10: '2025-01-01', p25: '2025-02-01', p50: '2025-03-01', p75: '2025-04-01', p90: '2025-05-01' },
  };
  const at = { key: 'harbor', model: 'hazards 1', issued: '2024-03-01T12:00:00Z' };
  assert.equal(ledger.recordForecast(forecast, at), 1);
  assert.equal(ledger.recordForecast({ ...forecast, season: 3 }, at), 2);
  assert.deepEqual(ledger.forecasts({ key: 'harbor', season: 2 }), [
    { cursor: 1, key: 'harbor', model: 'hazards 1', issued: '2024-03-01T12:00:00.000Z', forecast },
  ]);
  assert.deepEqual(ledger.forecasts({ issuedBy: '2024-02-01T00:00:00Z' }), []);
});

test('changes are read from a cursor', () => {
  using ledger = openLedger(':memory:');
  const change: VerdictChange = {
    key: 'harbor',
    title: 'Harbor',
    season: 2,
    before: null,
    after: 'undecided',
    probability: 0.8,
    premiere: null,
    since: '2024-02-01',
    documents: ['a'],
  };
  const next = { ...change, before: 'undecided', after: 'renewed', premiere: '2025' } as const;
  const cursor = ledger.recordChanges([change], '2024-03-01T00:00:00Z');
  assert.equal(ledger.recordChanges([next], '2024-03-02T00:00:00Z'), 2);
  assert.deepEqual(ledger.changes(cursor), [{ ...next, cursor: 2, learned: '2024-03-02T00:00:00.000Z' }]);
  assert.equal(ledger.changes().length, 2);
  assert.equal(ledger.recordChanges([], '2024-03-03T00:00:00Z'), 2);
});

test('a moment that is none is refused before anything is written', () => {
  using ledger = openLedger(':memory:');
  assert.throws(() => ledger.add(madeUpDocument(1), madeUpReading(1), { learned: 'now', reader: 'r' }), Failure);
  assert.equal(ledger.stats().documents, 0);
});
