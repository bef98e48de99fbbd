import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { renderBacktest } from './backtest/render.ts';
import { learnRates, rivalsOf } from './backtest/rivals.ts';
import { datedCases, factsOn } from './backtest/seasons-of.ts';
import { section } from './backtest.ts';
import { DEFAULT_MODEL } from './default-model.ts';
import { ForecastModel } from './model.ts';

const series = {
  series: 'Harbour',
  traits: { carrier: 'NBC' },
  seasons: [
    { number: 1, premiere: 16_000, finale: 16_100, hours28: 40 },
    { number: 2, premiere: 16_364, finale: null },
  ],
};

test('a question knows nothing later than its day', () => {
  assert.deepEqual(factsOn(series, 16_010).seasons, [{ number: 1, premiere: '2013-10-22' }]);
  assert.deepEqual(factsOn(series, 16_200).seasons, [{ number: 1, premiere: '2013-10-22', finale: '2014-01-30', hours28: 40 }]);
});

test('a span whose end was not watched is not asked', () => {
  const cases = datedCases([series], 15_900, 16_010, 16_400, [180, 365]);
  assert.deepEqual(
    cases.map(({ horizon, out }) => [horizon, out.map(({ days, happened }) => [days, happened])]),
    [
      [
        'premiere',
        [
          [180, false],
          [365, true],
        ],
      ],
      [
        '+28',
        [
          [180, false],
          [365, true],
        ],
      ],
      ['+91', [[180, false]]],
      ['+182', [[180, false]]],
    ],
  );
});

test('rivals learn their rates from the questions they are given', () => {
  const learned = datedCases([series, { ...series, series: 'Ward' }], 15_900, 16_010, 17_000, [365]);
  const rates = learnRates(learned);
  assert.equal(rates.medianGap, 364);
  assert.ok(
    rivalsOf(rates)
      .find(({ name }) => name === 'base rate')!
      .p(learned[0]!, 365)! > 0.7,
  );
});

test('a report shows the forecast beside each rival', () => {
  const cases = datedCases(
    Array.from({ length: 30 }, (_, index) => ({ ...series, series: `s${index}` })),
    15_900,
    16_010,
    17_000,
    [365],
  );
  const text = renderBacktest({ sections: [section('made up', DEFAULT_MODEL, cases, cases)] });
  for (const words of ['forecast', 'base rate', 'carrier and season', '28 days of silence', 'median gap', 'calibration', '80% window']) {
    assert.ok(text.includes(words), words);
  }
});

test('the shipped parameters are whole, and fitted on nothing that only tests', () => {
  const { fitted } = ForecastModel.parse(DEFAULT_MODEL);
  assert.ok(fitted.files.length > 10);
  for (const { file } of fitted.files) assert.doesNotMatch(file, /^(?:tmdb|imdb)-/);
});

const data = '../shared/data';
test('the files they were fitted on are those at hand', { skip: existsSync(data) ? false : `needs ${data}` }, () => {
  for (const { file, sha256 } of DEFAULT_MODEL.fitted.files) {
    assert.equal(
      createHash('sha256')
        .update(readFileSync(`${data}/${file}`))
        .digest('hex'),
      sha256,
      file,
    );
  }
});
