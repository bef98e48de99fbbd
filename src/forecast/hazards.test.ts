import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_MODEL } from './default-model.ts';
import { SeriesFacts } from './facts.ts';
import { hazardsFor } from './hazards.ts';

const facts = SeriesFacts.parse({
  series: 'Harbour',
  carrier: 'Netflix',
  seasons: [{ number: 1, premiere: '2020-02-27' }],
  asOf: '2020-03-27',
});

test('rates are at least 0 and finite at any age', () => {
  const hazards = hazardsFor(facts, 2, DEFAULT_MODEL);
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 20_000 }), fc.option(fc.integer({ min: 0, max: 9000 })), (age, sinceOrder) => {
      for (const rate of Object.values(hazards.rates(age, sinceOrder))) assert.ok(rate >= 0 && rate < 1, `${rate}`);
    }),
    { seed: 3 },
  );
});

test('edges rise and leave out 0', () => {
  const { edges } = hazardsFor(facts, 2, DEFAULT_MODEL);
  assert.ok(edges.every((edge, index) => edge > (edges[index - 1] ?? 0)));
});

test('rates hold between two edges', () => {
  const hazards = hazardsFor(facts, 2, DEFAULT_MODEL);
  const [first, second] = hazards.edges as [number, number];
  assert.deepEqual(hazards.rates(first, 100), hazards.rates(second - 1, 100));
  assert.notDeepEqual(hazards.rates(first, 100), hazards.rates(second, 100));
});

test('run from the start, the hazards order as often as the law says', () => {
  const hazards = hazardsFor(facts, 2, DEFAULT_MODEL);
  let [undecided, ordered] = [1, 0];
  for (let age = -365; age < 1825; age += 1) {
    const { renew, cancel, end } = hazards.rates(age, null);
    const left = undecided * Math.exp(-(renew + cancel + end));
    ordered += ((undecided - left) * renew) / Math.max(1e-12, renew + cancel + end);
    undecided = left;
  }
  assert.ok(ordered > 0.3 && ordered < 0.8, `${ordered}`);
  assert.ok(undecided < 0.05, `${undecided}`);
});

test('a season whose predecessor is not known has rates too', () => {
  const rates = hazardsFor(SeriesFacts.parse({ series: 'New', seasons: [], asOf: '2020-01-01' }), 1, DEFAULT_MODEL).rates(10, null);
  assert.ok(rates.renew > 0);
});
