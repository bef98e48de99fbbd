import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptEffects } from './kept-effects.ts';

test('a kind of carrier stands at the level of the sources that list its series', () => {
  const kept = keptEffects({ 'kind:streaming': 0.5, 'kind:us-cable': 0.5, 'source:metacritic': 1, 'source:netflix': -1 });
  assert.equal(kept['kind:us-cable'], 1.5);
  assert.equal(kept['kind:streaming'], 0.1); // 0.3 of the one and 0.7 of the other
});

test('the level of a source is no effect of its own', () => {
  assert.deepEqual(Object.keys(keptEffects({ 'source:myshows': 0 })), []);
});

test('a better rating never speaks against a season, and of votes half is kept', () => {
  assert.deepEqual(keptEffects({ rating: -0.4, votes: 0.3 }), { votes: 0.15 });
  assert.deepEqual(keptEffects({ rating: 0.4 }), { rating: 0.4 });
});

test('what nobody would see is left out', () => {
  assert.deepEqual(keptEffects({ 'form:anime': 0.004, 'form:talk': 0.006 }), { 'form:talk': 0.006 });
});
