import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressLine, startProgress } from './progress.ts';

function rig(terminal: boolean) {
  const lines: string[] = [];
  let now = Temporal.Instant.fromEpochMilliseconds(0);
  const push = (line: string) => void lines.push(line);
  const progress = startProgress({ status: terminal ? push : null, talk: push, now: () => now }, 'documents', 10);
  const at = (ms: number) => {
    now = Temporal.Instant.fromEpochMilliseconds(ms);
  };
  return { lines, progress, at };
}

test('nothing is shown in the first second, nor cleared', () => {
  const { lines, progress, at } = rig(true);
  at(900);
  progress.to(3);
  progress.end();
  assert.deepEqual(lines, []);
});

test('a terminal gets a bar from the first second on, at most ten a second, and it is cleared', () => {
  const { lines, progress, at } = rig(true);
  for (const ms of [1000, 1050, 1100, 1150]) {
    at(ms);
    progress.to(5);
  }
  progress.end();
  assert.equal(lines.length, 3);
  assert.match(lines[0]!, /^▇{12}░{12} 5 of 10 documents {2}5\/s$/);
  assert.equal(lines[2], '');
});

test('a pipe gets a line every ten seconds', () => {
  const { lines, progress, at } = rig(false);
  for (let ms = 0; ms <= 25_000; ms += 500) {
    at(ms);
    progress.to(5);
  }
  assert.equal(lines.length, 2);
});

test('without a total there is a count alone', () => assert.equal(progressLine('documents', 1200, null, 4), '1,200 documents  300/s'));

test('one is one', () => assert.equal(progressLine('documents', 1, null, 1), '1 document  1/s'));
