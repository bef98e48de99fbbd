/** What a text says beside a record of its series, made up here. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fate, Verdict } from '../claim/verdict.ts';
import { EXAMPLE_DAY, EXAMPLE_READER } from '../reading/lexicon/examples.ts';
import { claim } from '../reconcile/made-up.ts';
import { evidenceOf } from './against-record.ts';
import { check } from './check.ts';
import { exampleDocument } from './examples.ts';
import type { SeriesRecord } from './series-record.ts';

const LATER = '2024-11-01';

/** Season 2 of every series has one fate until a day and another from it. */
function recordOf(before: Fate, changesOn: string, after: Fate, probability = 0.97): SeriesRecord {
  return {
    verdict: (_, season, day) => (season === 2 ? verdictOf(day < changesOn ? before : after, changesOn, probability) : null),
    claims: () => [],
  };
}

function verdictOf(status: Fate, since: string, probability: number): Verdict {
  return {
    season: 2,
    fate: {
      status,
      probability,
      since,
      basis: 'official',
      silentSince: null,
      probabilities: { undecided: 0, renewed: 0, released: 0, cancelled: 0, ending: 0, [status]: probability },
    },
    premiere: null,
    prior: 0,
    evidence: [],
    against: [],
    timeline: [],
  };
}

function found(text: string, record: SeriesRecord, asOf: string | null): string[] {
  const document = exampleDocument(text);
  return check({ document, reading: EXAMPLE_READER(document), record, asOf, source: text })
    .map(({ rule }) => rule)
    .filter((rule) => rule === 'contradiction/record' || rule === 'stale/superseded');
}

const ORDERED = 'Netflix has renewed Brackenfell for season 2.';
const ON_RECORD = recordOf('renewed', '2030-01-01', 'renewed');
const OF_THE_WEEK = 'Netflix has cancelled season 2 of Brackenfell, the streamer said on Thursday.';
const REVERSED = 'Netflix has cancelled season 2 of Brackenfell, reversing its renewal.';
const OPEN = 'Season 2 of Brackenfell has not been renewed by Netflix.';

for (const [name, text, record, asOf, expected] of [
  ['an order of a cancelled season', ORDERED, recordOf('cancelled', '2030-01-01', 'cancelled'), null, ['contradiction/record']],
  [
    'an order told as backstory',
    'The Gazette reported in May that season 2 of Brackenfell had been ordered.',
    recordOf('cancelled', '2030-01-01', 'cancelled'),
    null,
    [],
  ],
  ['an order that the record bears out', ORDERED, recordOf('renewed', '2030-01-01', 'renewed'), null, []],
  ['an order of a season that is out', ORDERED, recordOf('released', '2030-01-01', 'released'), null, []],
  ['an order that the record doubts', ORDERED, recordOf('cancelled', '2030-01-01', 'cancelled', 0.7), null, []],
  ['an order undone later', ORDERED, recordOf('renewed', '2024-08-01', 'cancelled'), LATER, ['stale/superseded']],
  ['an order undone later, asked of its own day', ORDERED, recordOf('renewed', '2024-08-01', 'cancelled'), EXAMPLE_DAY, []],
  [
    'an end that others followed',
    'Fox cancelled Brackenfell after season 1, and NBC took it in. Season 3 of Brackenfell premieres on May 9, 2025.',
    recordOf('released', '2030-01-01', 'released'),
    LATER,
    [],
  ],
  ['a cancellation that the text tells as a reversal', REVERSED, ON_RECORD, null, []],
  ['a cancellation of the week', OF_THE_WEEK, ON_RECORD, null, []],
  ['a cancellation of the week, asked of later', OF_THE_WEEK, ON_RECORD, LATER, []],
  [
    'a cancellation beside the order of another',
    'Netflix has cancelled season 2 of Brackenfell. Hulu has renewed Maddox Quay.',
    ON_RECORD,
    null,
    ['contradiction/record'],
  ],
  ['a cancellation of no day', 'Netflix has cancelled season 2 of Brackenfell.', ON_RECORD, null, ['contradiction/record']],
  ['no decision, and one since', OPEN, recordOf('undecided', '2024-08-01', 'renewed'), LATER, ['stale/superseded']],
  ['no decision where there was one', OPEN, recordOf('renewed', '2030-01-01', 'renewed'), LATER, ['contradiction/record']],
] as const) {
  test(`${name}: ${expected.join() || 'nothing'}`, () => {
    assert.deepEqual(found(text, record, asOf), expected);
  });
}

test('what is shown for a date that differs is what dates the season', () => {
  const order = claim('status', 'renewed', { said: '2024-06-01', quote: 'is renewed' });
  const delay = claim('premiere', '2025-09/2025-11', { said: '2024-07-01', quote: 'delayed to autumn 2025' });
  const verdict = { ...verdictOf('renewed', '2024-06-01', 0.97), evidence: [order, delay].map((one) => ({ ...one, weight: 1 })) };
  assert.match(evidenceOf(verdict, 'premiere')[0]!.text, /^“delayed to autumn 2025”/);
  assert.match(evidenceOf(verdict, 'status')[0]!.text, /^“is renewed”/);
});

test('a date of the record is shown by the words that give it', () => {
  const [first, moved] = [
    claim('premiere', '2025-03', { said: '2024-04-01', quote: 'comes in March' }),
    claim('premiere', '2025-10-03', { said: '2024-06-01', quote: 'moved to 3 October' }),
  ];
  const premiere = { edtf: '2025-10-03', basis: 'official', conditional: false } as const;
  const verdict = { ...verdictOf('renewed', '2024-06-01', 0.97), premiere, evidence: [first, moved].map((one) => ({ ...one, weight: 1 })) };
  assert.deepEqual(
    evidenceOf(verdict, 'premiere').map(({ text }) => text.slice(0, 20)),
    ['“moved to 3 October”'],
  );
});

/** Season 2 of every series has a date, on the word of some day. */
function datedRecord(edtf: string, said: string): SeriesRecord {
  const word = { ...claim('premiere', edtf, { said, quote: 'has a date' }), weight: 1 };
  const premiere = { edtf, basis: 'official', conditional: false } as const;
  const verdict = { ...verdictOf('renewed', said, 0.97), premiere, evidence: [word] };
  return { verdict: (_, season) => (season === 2 ? verdict : null), claims: () => [] };
}

const DATED = datedRecord('2024-09-08', '2024-04-01');

for (const [name, text, record, expected] of [
  ['a date that differs', 'Brackenfell season 2 premieres on January 12, 2025.', DATED, ['contradiction/record']],
  ['a delay', 'Netflix has delayed season 2 of Brackenfell to January 12, 2025.', DATED, []],
  ['the old date beside the new', 'Brackenfell season 2 premieres on January 12, 2025. September 8 is no more.', DATED, []],
  ['a date of the week', 'Brackenfell season 2 premieres on January 12, 2025, Netflix announced on Thursday.', DATED, []],
  [
    'a date of the week before what the record has',
    'Brackenfell season 2 premieres on January 12, 2025, Netflix announced on Tuesday.',
    datedRecord('2024-09-08', '2024-05-09'),
    ['contradiction/record'],
  ],
] as const) {
  test(`${name}: ${expected.join() || 'nothing'}`, () => {
    assert.deepEqual(found(text, record, null), expected);
  });
}

for (const [edtf, words] of [
  ['2024-09-08', 'premieres on 8 September 2024'],
  ['2024-04-08', 'was to premiere on 8 April 2024'],
] as const)
  test(`what the record dates to ${edtf} ${words}`, () => {
    const document = exampleDocument('Brackenfell season 2 premieres on January 12, 2025.');
    const record = datedRecord(edtf, '2024-04-01');
    const [finding] = check({ document, reading: EXAMPLE_READER(document), record, asOf: null, source: null });
    assert.match(finding?.message ?? '', new RegExp(words));
  });
