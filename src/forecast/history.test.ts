import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeriesFacts } from './facts.ts';
import { historyOf } from './history.ts';

interface Row {
  readonly says: string;
  readonly seasons: readonly object[];
  readonly asOf: string;
  readonly season: number;
  readonly announced: boolean;
  readonly gap?: number | null;
}
const ROWS: readonly Row[] = [
  { says: 'no seasons: the first is forecast', seasons: [], asOf: '2020-01-01', season: 1, announced: false },
  { says: 'one without a date: the second', seasons: [{ number: 1 }], asOf: '2020-01-01', season: 2, announced: false },
  {
    says: 'a later one without a date is announced',
    seasons: [{ number: 1, premiere: '2019-05-01' }, { number: 2 }],
    asOf: '2020-01-01',
    season: 2,
    announced: true,
  },
  {
    says: 'an old dated one, then one without a date: it was shown',
    seasons: [{ number: 1, premiere: '2009-05-01' }, { number: 2 }],
    asOf: '2020-01-01',
    season: 3,
    announced: false,
  },
  {
    says: 'figures show that it was out',
    seasons: [
      { number: 1, premiere: '2019-05-01' },
      { number: 2, hours28: 30 },
    ],
    asOf: '2020-01-01',
    season: 3,
    announced: false,
  },
  {
    says: 'a future premiere is announced',
    seasons: [
      { number: 1, premiere: '2019' },
      { number: 2, premiere: '2020-06' },
    ],
    asOf: '2020-01-01',
    season: 2,
    announced: true,
  },
  {
    says: 'numbers with gaps share the gap',
    seasons: [
      { number: 1, premiere: '2016-01-01' },
      { number: 4, premiere: '2019-01-01' },
    ],
    asOf: '2019-06-01',
    season: 5,
    announced: false,
    gap: 365,
  },
  { says: 'specials are no season', seasons: [{ number: 0, premiere: '2019-01-01' }], asOf: '2019-06-01', season: 1, announced: false },
  { says: 'only a season still to come', seasons: [{ number: 1, premiere: '2021-01-01' }], asOf: '2020-06-01', season: 1, announced: true },
];

for (const { says, seasons, asOf, season, announced, gap } of ROWS) {
  test(says, () => {
    const history = historyOf(SeriesFacts.parse({ series: 'Harbour', seasons, asOf }), null);
    assert.deepEqual({ season: history.season, announced: history.announced }, { season, announced });
    if (gap !== undefined) assert.equal(history.gap, gap);
  });
}
