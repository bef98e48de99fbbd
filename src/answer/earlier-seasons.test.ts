import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claim } from '../reconcile/made-up.ts';
import { answerOnHarbour } from './made-up.ts';

const ordered = claim('status', 'renewed', { said: '2022-01-10', speaker: 'official', quote: 'Harbour is renewed' });
const statuses = (claims: Parameters<typeof answerOnHarbour>[0], asOf: string) =>
  answerOnHarbour(claims, asOf).seasons.map(({ season, fate, premiere }) => [season, fate.status, premiere?.edtf ?? null]);

test('what was ordered is out once the season after it is', () => {
  const third = claim('premiere', '2024-09-28', { said: '2024-09-01', season: 3, speaker: 'official' });
  assert.deepEqual(statuses([ordered, third], '2024-09-20').slice(-2), [
    [3, 'renewed', '2024-09-28'],
    [2, 'renewed', null],
  ]);
  assert.deepEqual(statuses([ordered, third], '2025-01-01').slice(-2), [
    [3, 'released', '2024-09-28'],
    [2, 'released', null],
  ]);
});

test('its own evidence gives way to what the later one rests on', () => {
  const third = claim('premiere', '2024-09-28', { said: '2024-09-01', season: 3, speaker: 'official' });
  const { seasons } = answerOnHarbour([ordered, third], '2025-01-01');
  const [second, later] = [2, 3].map((number) => seasons.find(({ season }) => season === number)!);
  assert.deepEqual([second?.evidence, second?.fate.probability], [later?.evidence, later?.fate.probability]);
});

test('a season that was cancelled and saved is no answer once one two after it is ordered', () => {
  const axe = claim('status', 'cancelled', { said: '2022-05-10', speaker: 'official', quote: 'Harbour is cancelled' });
  const fourth = claim('premiere', '2024-09-28', { said: '2024-09-01', season: 4, speaker: 'official' });
  assert.deepEqual(statuses([axe], '2022-06-01').slice(-1), [[2, 'cancelled', null]]);
  assert.deepEqual(
    statuses([axe, fourth], '2024-09-02').filter(([season]) => season !== 3),
    [
      [4, 'renewed', '2024-09-28'],
      [2, 'released', null],
    ],
  );
  const saved = answerOnHarbour([axe, fourth], '2024-09-02').seasons.find(({ season }) => season === 2)!;
  assert.equal(saved.fate.probability, saved.fate.probabilities.released);
});
