import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOnHarbour } from '../../answer/made-up.ts';
import { seasonAsked } from '../../answer/sentences.ts';
import { claim } from '../../reconcile/made-up.ts';
import { timelineOf } from './timeline.ts';

const out = claim('premiere', '2020-02-27', { said: '2020-02-28', season: 1 });
const promised = claim('status', 'renewed', { said: null, learned: '2023-01-10T00:00:00Z', publisher: 'Herald' });
const guess = claim('premiere', '2024', { said: null, learned: '2023-01-10T00:00:00Z', certainty: 'possible', publisher: 'Herald' });

test('what an undated page says is marked as such, and the window that it names is not', () => {
  const answer = answerOnHarbour([out, promised, guess], '2023-02-01');
  const { events } = timelineOf(answer, seasonAsked(answer)!, [])!;
  assert.deepEqual(
    events.filter(({ text }) => text.startsWith('Herald')).map(({ label, isUndated = false }) => [label, isUndated]),
    [
      ['undated: ordered', true],
      ['guess: 2024', false],
    ],
  );
});
