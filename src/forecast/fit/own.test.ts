import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_MODEL } from '../default-model.ts';
import type { SeriesFacts } from '../facts.ts';
import { forecast } from '../forecast.ts';
import { ForecastModel } from '../model.ts';
import { adaptModel } from './own.ts';

const FILE = { file: 'own.ndjson', sha256: 'f'.repeat(64), bytes: 1 };
const asked: SeriesFacts = { series: 'Asked', carrier: 'NBC', seasons: [{ number: 1, premiere: '2024-09-20' }], asOf: '2024-10-20' };

/** Series of one carrier, of which some come back after so many days. */
function seasons(count: number, returning: boolean, gap: number): SeriesFacts[] {
  return Array.from({ length: count }, (_, index) => {
    const first = Temporal.PlainDate.from('2018-09-20').add({ days: index });
    const all = [{ number: 1, premiere: first.toString() }];
    if (returning) all.push({ number: 2, premiere: first.add({ days: gap }).toString() });
    return { series: `Series ${index}`, carrier: 'NBC', seasons: all, asOf: returning ? all[1]!.premiere : '2024-09-01' };
  });
}

test('without seasons nothing moves', () => {
  const { order, gap } = adaptModel(DEFAULT_MODEL, [], FILE);
  assert.deepEqual(order.effects, DEFAULT_MODEL.order.effects);
  assert.deepEqual(gap.shares, DEFAULT_MODEL.gap.shares);
});

test('series that came back raise the chance of their carrier, those that did not lower it, and few move less than many', () => {
  const ever = (lines: readonly SeriesFacts[]) => forecast(asked, adaptModel(DEFAULT_MODEL, lines, FILE)).renewed.ever;
  const shipped = forecast(asked, DEFAULT_MODEL).renewed.ever;
  assert.ok(ever(seasons(40, true, 364)) > shipped);
  assert.ok(ever(seasons(40, false, 0)) < ever(seasons(5, false, 0)));
  assert.ok(ever(seasons(5, false, 0)) < shipped);
});

test('a rhythm of its own moves the window', () => {
  const slow = adaptModel(DEFAULT_MODEL, seasons(150, true, 550), FILE);
  assert.ok(forecast(asked, slow).premiere.p50 > forecast(asked, DEFAULT_MODEL).premiere.p50);
  assert.equal(ForecastModel.parse(slow).fitted.files.at(-1)!.file, 'own.ndjson');
});
