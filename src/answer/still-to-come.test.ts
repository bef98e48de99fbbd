import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../claim/answer.ts';
import type { Verdict } from '../claim/verdict.ts';
import { claim } from '../reconcile/made-up.ts';
import { withDayToCome } from './still-to-come.ts';

const on = (value: string, certainty: 'certain' | 'likely' | 'conditional' = 'certain') =>
  claim('premiere', value, { said: '2026-08-03', certainty });
const heard = claim('premiere', '2027-01-04', { said: '2026-08-03', speaker: 'insider' });
const dated = (edtf: string, status: Verdict['fate']['status'], claims: readonly Sourced[]): Verdict => ({
  season: 2,
  fate: { status, probability: 0.9, since: null, basis: 'reported', silentSince: null, probabilities: {} as never },
  premiere: { edtf, basis: 'official', conditional: false },
  prior: 0,
  evidence: claims.map((source) => ({ ...source, weight: 1 })),
  against: [],
  timeline: [],
});

const rows: readonly (readonly [name: string, given: Verdict, edtf: string, basis: string])[] = [
  ['the day of the one before is not when it comes', dated('2026-01-05', 'renewed', [on('2027-01-04')]), '2027-01-04', 'reported'],
  ['a day that is expected is a guess', dated('2026-01-05', 'renewed', [on('2027', 'likely')]), '2027', 'guessed'],
  ['a day from somebody who has heard of it is a guess', dated('2026-01-05', 'renewed', [heard]), '2027-01-04', 'guessed'],
  ['a condition gives none', dated('2026-01-05', 'renewed', [on('2027', 'conditional')]), '2026-01-05', 'official'],
  ['nor does another day that has passed', dated('2026-01-05', 'renewed', [on('2026-02-05')]), '2026-01-05', 'official'],
  ['today is not past', dated('2026-10-15', 'renewed', [on('2027-01-04')]), '2026-10-15', 'official'],
  ['a season that is out came when it came', dated('2026-01-05', 'released', [on('2027-01-04')]), '2026-01-05', 'official'],
];
for (const [name, given, edtf, basis] of rows)
  test(name, () => assert.deepEqual(withDayToCome(given, '2026-10-15').premiere, { edtf, basis, conditional: false }));
