import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateCare } from './careful.ts';
import type { Matter, Saying } from './matters.ts';

const prior = () => ({ mean: 0.7, strength: 8 });
const open = (said: Readonly<Record<string, Saying>>): Matter => {
  const says = Object.values(said);
  return {
    publishers: Object.keys(said),
    ways: [
      { truth: 'ordered', says },
      { truth: 'refused', says },
    ],
  };
};
const settled = (publisher: string, said: Saying): Matter => ({ publishers: [publisher], ways: [{ truth: 'ordered', says: [said] }] });
const shareOf = (matters: readonly Matter[], publisher: string): number => {
  const { careful, weighed } = estimateCare(matters, prior).get(publisher)!;
  return (0.7 * 8 + careful) / (8 + weighed);
};

test('what came true raises a publisher, what did not lowers it', () => {
  const matters = Array.from({ length: 6 }, () => [settled('right', 'renewed'), settled('wrong', 'cancelled')]).flat();
  assert.ok(shareOf(matters, 'right') > 0.7);
  assert.ok(shareOf(matters, 'wrong') < 0.5);
});

test('on open matters the voice against many is doubted, and more where the many have a record', () => {
  const against = Array.from({ length: 6 }, () => open({ one: 'renewed', two: 'renewed', three: 'cancelled' }));
  assert.ok(shareOf(against, 'three') < shareOf(against, 'one'));
  const record = Array.from({ length: 12 }, () => [settled('one', 'renewed'), settled('two', 'renewed')]).flat();
  assert.ok(shareOf([...record, ...against], 'three') < shareOf(against, 'three'));
});

test('what one publisher alone says of an open matter proves nothing', () => {
  assert.equal(estimateCare([open({ alone: 'renewed' })], prior).size, 0);
});
