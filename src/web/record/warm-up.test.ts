import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOn } from '../../cli/answers.ts';
import { madeUpDeps } from '../made-up-app.ts';
import { recordOf } from './record.ts';
import { warmUp } from './warm-up.ts';

/** A record that counts how many answers it has had to make. */
function counted() {
  const deps = madeUpDeps(answererOn);
  const made = { answers: 0 };
  const count = (...asked: Parameters<typeof deps.answer>) => {
    made.answers += 1;
    return deps.answer(...asked);
  };
  return { record: recordOf({ ...deps, answer: Object.assign(count, { course: deps.answer.course }) }), made };
}

test('the lists of the front page need no answer more', async () => {
  const { record, made } = counted();
  await warmUp(record, new AbortController().signal);
  const { answers } = made;
  assert.ok(answers > 0);
  for (const list of [record.decided(8), record.premieres(8), record.waiting(8), record.released(8)]) assert.ok(list.length > 0);
  assert.equal(made.answers, answers);
});

test('it ends where the server is to stop', async () => {
  const { record, made } = counted();
  await warmUp(record, AbortSignal.abort());
  assert.equal(made.answers, 0);
});
