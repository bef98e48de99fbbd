import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchChanges } from './change-watch.ts';

const never = new AbortController().signal;

test('wakes only those who have not seen the change', async () => {
  let last = 3;
  const watch = watchChanges(() => last, 1);
  const stop = new AbortController();
  const behind = watch.after(3, 60_000, never);
  const ahead = watch.after(4, 60_000, stop.signal);
  last = 4;
  assert.equal(await behind, 'change');
  stop.abort();
  assert.equal(await ahead, 'stopped');
});

test('says when nothing came', async () => assert.equal(await watchChanges(() => 0, 1).after(0, 5, never), 'silence'));

test('who is stopped already does not wait', async () =>
  assert.equal(await watchChanges(() => 0).after(0, 60_000, AbortSignal.abort()), 'stopped'));

test('does not look while nobody waits', async () => {
  let looks = 0;
  const watch = watchChanges(() => ++looks, 1);
  await watch.after(0, 60_000, never);
  const then = looks;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(looks, then);
});
