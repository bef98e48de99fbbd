import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featuresOf } from './features.ts';
import { modelOf, oddsOf } from './model.ts';
import { OUTCOMES } from './weigh-fates.ts';

const MODEL = modelOf({ bias: [-200, -100, 0, 0, 0], weights: { airlock: [0, 300, 0, 0, 0] } });

test('weights are hundredths of log-odds, and a feature without any adds nothing', () => {
  const [renewed, cancelled, ending] = oddsOf(['airlock', 'galley', 'constructor'], MODEL) as [number, number, number];
  assert.ok(Math.abs(renewed - 1 / (1 + Math.exp(2))) < 1e-12);
  assert.ok(Math.abs(cancelled - 1 / (1 + Math.exp(-2))) < 1e-12);
  assert.equal(ending, 0.5);
  assert.equal(oddsOf([], MODEL).length, OUTCOMES.length);
});

test('the features of a sentence are its terms and its pairs, the ends among them', () => {
  const terms = ['<series>', 'bow', 'out'].map((text, at) => ({ text, from: at, to: at + 1 }));
  assert.deepEqual([...featuresOf(terms)], ['<series>', '^ <series>', 'bow', '<series> bow', 'out', 'bow out', 'out $']);
});
