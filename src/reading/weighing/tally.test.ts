import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf, scoresOf } from './model.ts';
import { type Sink, Tally, WrittenFeatures } from './tally.ts';

const WEIGHTS = {
  bias: [-50, 20],
  weights: { axed: [10, -300], 'the axed': [4, 7], '-2 ^ the': [100, 1], 'stands in row styled opening': [3, 30], 'mark> ': [9, 2] },
};

const FEATURES: readonly (readonly string[])[][] = [
  [],
  [['axed']],
  [['the', 'axed'], ['axed'], ['axed']],
  [['axed', 'the']],
  [['the'], ['row'], ['-2', '^']],
  [
    ['-2', '^', 'the'],
    ['mark>', ''],
    ['stands', 'in', 'row styled opening'],
  ],
];

function show(features: readonly (readonly string[])[], sink: Sink): void {
  for (const parts of features) {
    const [first, ...others] = parts.map((part) => sink.numberOf(part));
    sink.see(first as number, ...others);
  }
}

for (const features of FEATURES) {
  const written = new WrittenFeatures();
  show(features, written);
  test(`summed by parts as by whole features: ${[...written.keys].join(', ')}`, () => {
    const tally = new Tally(WEIGHTS);
    for (const _twice of [1, 2]) {
      tally.begin();
      show(features, tally);
      const scores = [...tally.scores].map((score) => score / 100);
      assert.deepEqual(scores, scoresOf(written.keys, modelOf(WEIGHTS)));
    }
  });
}

test('what a feature weighs for an outcome', () => {
  const tally = new Tally(WEIGHTS);
  const [the, axed, gone] = ['the', 'axed', 'gone'].map((part) => tally.numberOf(part)) as [number, number, number];
  assert.equal(tally.weightOf(1, axed), -300);
  assert.equal(tally.weightOf(0, the, axed), 4);
  assert.equal(tally.weightOf(0, the), 0);
  assert.equal(tally.weightOf(0, the, gone), 0);
});

test('a sum may begin with what was summed before', () => {
  const tally = new Tally(WEIGHTS);
  tally.begin([7, 8]);
  show([['axed']], tally);
  assert.deepEqual([...tally.scores], [17, -292]);
});
