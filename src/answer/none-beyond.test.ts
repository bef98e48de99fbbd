import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../claim/answer.ts';
import { claim } from '../reconcile/made-up.ts';
import { answerOnHarbour } from './made-up.ts';

const first = claim('premiere', '2020-02-27', { said: '2020-02-01', season: 1, speaker: 'official' });
const told = (value: 'cancelled' | 'renewed' | 'undecided' | 'ending', season: number, said = '2020-06-01'): Sourced =>
  claim('status', value, { said, season, speaker: value === 'undecided' ? 'outlet' : 'official' });

const ROWS: readonly (readonly [what: string, claims: readonly Sourced[], seasons: readonly string[]])[] = [
  ['nobody decides beyond a cancelled one', [told('cancelled', 2), told('undecided', 3)], ['2 cancelled', '1 released']],
  ['the same end is told once', [told('cancelled', 2), told('cancelled', 3)], ['2 cancelled', '1 released']],
  ['what is far off stays', [told('cancelled', 2), told('cancelled', 7)], ['7 cancelled', '2 cancelled', '1 released']],
  ['one that is ordered stays', [told('cancelled', 2), told('renewed', 3, '2020-07-01')], ['3 renewed', '2 cancelled', '1 released']],
  ['behind an open one all stay', [told('undecided', 2), told('undecided', 3)], ['3 undecided', '2 undecided', '1 released']],
];
for (const [what, claims, seasons] of ROWS)
  test(what, () =>
    assert.deepEqual(
      answerOnHarbour([first, ...claims], '2020-08-01').seasons.map(({ season, fate }) => `${season} ${fate.status}`),
      seasons,
    ),
  );
