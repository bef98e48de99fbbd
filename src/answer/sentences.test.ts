import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../claim/answer.ts';
import { claim } from '../reconcile/made-up.ts';
import { percent } from './figure-words.ts';
import { answerOnHarbour } from './made-up.ts';
import { answerSentences, certaintyOf, changeSentence, doubtSentence, fateLabel, fateSentence, ruleSentence } from './sentences.ts';

const official = { speaker: 'official' } as const;
const out = claim('premiere', '2020-02-27', { said: '2020-02-01', season: 1, ...official });

const rows: readonly (readonly [name: string, claims: readonly Sourced[], asOf: string, sentences: readonly string[]])[] = [
  ['nothing', [], '2020-03-01', ['No page on record by 1 March 2020 says whether Harbour comes back.']],
  ['out for a week', [out], '2020-03-05', ['No decision on season 2 has been announced.']],
  [
    'silence',
    [out, claim('status', 'undecided', { said: '2020-03-03' })],
    '2026-11-20',
    ['No decision on season 2 has been announced.', 'No word of it for 6 years and 9 months.'],
  ],
  [
    'a guess',
    [out, claim('premiere', '2021', { said: '2020-03-03', certainty: 'conditional' })],
    '2020-03-04',
    ['No decision on season 2 has been announced.', 'If it is ordered, a page guesses 2021.'],
  ],
  [
    'ordered',
    [out, claim('status', 'renewed', { said: '2020-04-01', ...official })],
    '2020-04-02',
    ['Season 2 has been ordered. No date has been announced.'],
  ],
  [
    'dated',
    [out, claim('premiere', '2021-03-05', { said: '2020-12-01', ...official })],
    '2020-12-02',
    ['Season 2 has been ordered. It comes on 5 March 2021.'],
  ],
  [
    'cancelled',
    [out, claim('status', 'cancelled', { said: '2020-04-01', ...official })],
    '2020-04-02',
    ['Season 2 will not be made: it has been cancelled.'],
  ],
  [
    'ended by plan',
    [out, claim('status', 'ending', { said: '2020-04-01', season: 1, ...official })],
    '2020-04-02',
    ['Season 1 is the last, by plan: there is to be no season 2.'],
  ],
  [
    'an order, and later a cancellation: no page disagrees',
    [
      out,
      claim('status', 'renewed', { said: '2020-04-01', ...official }),
      claim('status', 'cancelled', { said: '2020-04-20', publisher: 'Courier', ...official }),
    ],
    '2020-04-21',
    ['Season 2 will not be made: it has been cancelled.', 'By the evidence this is 88% likely.'],
  ],
  [
    'pages that disagree',
    [
      out,
      claim('status', 'cancelled', { said: '2020-04-20', publisher: 'Courier', ...official }),
      claim('status', 'renewed', { said: '2020-04-21', publisher: 'Variety', quote: 'a second season is on its way' }),
      claim('status', 'renewed', { said: '2020-04-21', publisher: 'Herald', quote: 'back for more, we hear' }),
    ],
    '2020-04-22',
    ['Season 2 will not be made: it has been cancelled.', 'Pages disagree: by the evidence this is 90% likely.'],
  ],
  [
    'more than one season ordered',
    [
      claim('status', 'renewed', { said: '2020-04-01', season: 2, quote: 'seasons 2', ...official }),
      claim('status', 'renewed', { said: '2020-04-01', season: 3, quote: 'and 3', ...official }),
      claim('status', 'renewed', { said: '2020-04-01', season: 4, quote: 'and 4', ...official }),
    ],
    '2020-04-02',
    ['Season 2 has been ordered. No date has been announced.', 'Seasons 3 and 4 have been ordered too.'],
  ],
  [
    'a season ordered, and the last after it',
    [
      claim('premiere', '2020-12-26', { said: '2020-04-01', document: 'x', ...official }),
      claim('status', 'ending', { said: '2020-04-01', document: 'x', season: 3, ...official }),
    ],
    '2020-04-02',
    ['Season 2 has been ordered. It comes on 26 December 2020.', 'Season 3 is to be the last.'],
  ],
  [
    'a season that is not made is not the last, though a page denies that it is ordered',
    [
      out,
      claim('status', 'ending', { said: '2020-04-01', season: 1, ...official }),
      claim('status', 'renewed', { said: '2020-06-01', certainty: 'denied', publisher: 'Courier' }),
    ],
    '2020-06-02',
    ['Season 1 is the last, by plan: there is to be no season 2.'],
  ],
  [
    'no number on record of a series that has been on for years',
    [claim('status', 'undecided', { said: '2025-04-01', season: null })],
    '2025-04-02',
    ['No decision on the next season has been announced.'],
  ],
  [
    'no number on record of a series that has just begun',
    [claim('status', 'undecided', { said: '2020-04-01', season: null })],
    '2020-04-02',
    ['No decision on season 2 has been announced.'],
  ],
  [
    'one rumour is no decision',
    [out, claim('status', 'cancelled', { said: '2020-08-01', speaker: 'insider', publisher: 'Variety' })],
    '2020-08-02',
    ['No decision on season 2 has been announced.'],
  ],
  [
    'a season that was passed over',
    [
      claim('production', 'paused', { said: '2020-04-01', season: 3 }),
      claim('status', 'renewed', { said: '2020-04-02', season: 18, ...official }),
    ],
    '2020-04-21',
    ['Season 18 has been ordered. No date has been announced.'],
  ],
];
for (const [name, claims, asOf, sentences] of rows)
  test(name, () => assert.deepEqual(answerSentences(answerOnHarbour(claims, asOf)), sentences));

test('what no page says is said to be what usually happens', () => {
  const [second] = answerOnHarbour([out, claim('status', 'renewed', { said: '2020-04-01', ...official })], '2020-04-02').seasons;
  const guessed = { ...second!, fate: { ...second!.fate, basis: 'forecast', probability: 0.86 } } as const;
  assert.equal(fateSentence(guessed), 'No page on record says so, but by what usually happens season 2 has been ordered: 86% likely.');
  assert.deepEqual([fateLabel(guessed), doubtSentence(guessed)], ['probably renewed', null]);
  const probabilities = { ...guessed.fate.probabilities, cancelled: 0.47, ending: 0.39 };
  const gone = { ...guessed, fate: { ...guessed.fate, status: 'cancelled', probability: 0.47, probabilities } } as const;
  assert.equal(fateSentence(gone), 'No page on record says so, but by what usually happens season 2 will not be made.');
  assert.equal(doubtSentence(gone), 'That is 86% likely.');
  assert.equal(fateLabel(gone), 'probably not to be made');
  const over = { ...guessed, evidence: [], fate: { ...guessed.fate, status: 'ending' } } as const;
  assert.equal(fateSentence(over), 'No page on record says so, but by what usually happens season 2 will not be made.');
  assert.equal(fateLabel(over), 'probably not to be made');
});

test('a season that is ordered, and may even be out by now, has been ordered', () => {
  const [ordered] = answerOnHarbour([out, claim('status', 'renewed', { said: '2020-04-01', ...official })], '2020-04-02').seasons;
  const fate = { ...ordered!.fate, probability: 0.74, probabilities: { ...ordered!.fate.probabilities, renewed: 0.74, released: 0.25 } };
  const verdict = { ...ordered!, fate };
  assert.equal(percent(certaintyOf(verdict)), '99%');
  assert.equal(doubtSentence(verdict), null);
});

test('a first season is ordered, since there was none to renew', () => {
  const { seasons } = answerOnHarbour([claim('status', 'renewed', { said: '2020-04-01', season: 1, ...official })], '2020-04-02');
  assert.equal(fateLabel(seasons[0]!), 'ordered');
});

test('a rule gives its day', () => {
  const rule = claim('rule', { by: 'Netflix', days: 28 }, { said: '2020-03-03', ...official });
  const answer = answerOnHarbour([out, rule], '2020-04-15');
  assert.equal(ruleSentence(answer.rules[0]!, answer.asOf), 'Netflix is said to decide after 28 days: that was 26 March 2020.');
});

test('a change', () => {
  const change = { season: 2, before: 'undecided', after: 'renewed', premiere: null } as const;
  assert.equal(changeSentence(change, 'Harbour'), 'Season 2 of Harbour: renewed (before: no decision announced).');
  assert.equal(changeSentence({ ...change, numberless: true, before: null }, 'Harbour'), 'The next season of Harbour: renewed.');
  const dated = { ...change, before: 'renewed', premiere: '2027-09' } as const;
  assert.equal(changeSentence(dated, 'Harbour'), 'Season 2 of Harbour: renewed, comes in September 2027 (before: renewed).');
  assert.equal(changeSentence({ ...dated, premiereBefore: null }, 'Harbour'), 'Season 2 of Harbour: comes in September 2027.');
  assert.equal(
    changeSentence({ ...dated, premiereBefore: '2027-03-12' }, 'Harbour'),
    'Season 2 of Harbour: comes in September 2027 (before: 12 March 2027).',
  );
});
