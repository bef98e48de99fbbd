import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../lexicon/examples.ts';
import { modelOf } from './model.ts';
import { likeliestSeason } from './weigh-seasons.ts';

const MODEL = modelOf({ bias: [-300, -300], weights: { third: [500, 0], after: [0, 450], near: [200, 100] } });

test('a number is the season itself, or the one before it, or counts something else', () => {
  assert.equal(likeliestSeason([{ value: 3, keys: ['third'] }], MODEL, 0.5), 3);
  assert.equal(likeliestSeason([{ value: 3, keys: ['after'] }], MODEL, 0.5), 4);
  assert.equal(likeliestSeason([{ value: 64, keys: ['episodes'] }], MODEL, 0.5), null);
  assert.equal(likeliestSeason([], MODEL, 0.5), null);
});

test('two numbers that speak for one season speak for it together', () => {
  const numbers = [
    { value: 4, keys: ['near'] },
    { value: 3, keys: ['near'] },
  ];
  assert.equal(likeliestSeason(numbers, MODEL, 0.3), 4);
  assert.equal(likeliestSeason(numbers.slice(1), MODEL, 0.3), null);
});

test('the season of a fate is read from the numbers of its sentence', () => {
  assert.deepEqual(statusesIn('Syfy has cancelled Brackenfell, two voyages in.'), ['Brackenfell 3 cancelled']);
});

test('where a sentence names several series its numbers may be anybody’s', () => {
  assert.deepEqual(statusesIn('Safe: Kestrel Point, which goes into year three, and Brackenfell.').slice(-1), ['Brackenfell - renewed']);
});
