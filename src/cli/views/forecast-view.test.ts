import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpForecast } from '../../forecast/made-up.ts';
import { renderForecast } from './forecast-view.ts';

const FORECAST = madeUpForecast({
  series: 'Harbour Lights',
  asOf: '2026-03-05',
  renewed: { '90': 0.0004, '180': 0.062, '365': 0.4, ever: 0.9995 },
  comes: { '180': 0.05, '365': 0.1, '548': 0.2, '730': 0.3 },
  premiere: { p10: '2027-01-01', p25: '2027-02-01', p50: '2027-03-01', p75: '2027-04-01', p90: '2027-05-01' },
  because: [{ feature: 'the carrier orders further seasons more often than most', effect: 0.52 }],
});

test('the chances, the window and what moved them', () =>
  assert.equal(
    renderForecast(FORECAST, 120),
    `Harbour Lights, season 2, as of 2026-03-05
  ordered within  90 days at most 0.1%, 180 days 6.2%, 365 days 40%, ever at least 99.9%
  out within      180 days 5.0%, 365 days 10%, 548 days 20%, 730 days 30%
  if it comes     half of such seasons between 2027-02-01 and 2027-04-01, four in five between 2027-01-01 and
                  2027-05-01; 2027-03-01 in the middle
  +0.5  the carrier orders further seasons more often than most
`,
  ));

test('in 44 columns no line is longer, and no chance is torn apart', () => {
  const lines = renderForecast(FORECAST, 44).split('\n');
  assert.deepEqual(
    lines.filter((line) => line.length > 44),
    [],
  );
  assert.ok(lines.includes('  ordered within  90 days at most 0.1%,'), lines.join('\n'));
});

test('a day that is announced is no window, and what is as good as sure is told once', () => {
  const day = '2027-01-10';
  const told = renderForecast(
    {
      ...FORECAST,
      renewed: { '90': 0.9995, '180': 0.9996, '365': 0.9997, ever: 0.9999 },
      premiere: { p10: day, p25: day, p50: day, p75: day, p90: day },
    },
    120,
  );
  assert.match(told, /^ {2}ordered within {2}90 days at least 99.9%, ever at least 99.9%$/m);
  assert.match(told, /^ {2}if it comes {5}on 2027-01-10$/m);
});
