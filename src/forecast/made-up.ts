/** A made-up forecast for tests: each gives what it is about. */
import type { Forecast } from '../claim/answer.ts';

export const madeUpForecast = (given: Partial<Forecast> = {}): Forecast => ({
  series: 'Harbour',
  season: 2,
  asOf: '2022-06-01',
  renewed: { '90': 0.3, '180': 0.5, '365': 0.7, ever: 0.8 },
  comes: { '180': 0.1, '365': 0.6, '548': 0.7, '730': 0.75 },
  premiere: { p10: '2023-10-01', p25: '2023-12-01', p50: '2024-02-01', p75: '2024-05-01', p90: '2024-09-01' },
  because: [],
  ...given,
});
