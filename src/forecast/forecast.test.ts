import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Forecast } from '../claim/answer.ts';
import { DEFAULT_MODEL } from './default-model.ts';
import { SeriesFacts } from './facts.ts';
import { forecast } from './forecast.ts';

const day = fc.integer({ min: -3000, max: 30_000 }).map((n) => new Temporal.PlainDate(1970, 1, 1).add({ days: n }).toString());
/** Days, months, times of year, years and intervals. */
const edtf = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  fc.tuple(day, fc.constantFrom('21', '22', '23', '24')).map(([text, code]) => `${text.slice(0, 4)}-${code}`),
  fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 2, arbitrary }, fc.constantFrom(null, undefined));
const amount = fc.double({ min: 0, max: 5000, noNaN: true });
const season = fc.record({
  number: fc.integer({ min: 0, max: 70 }),
  premiere: maybe(edtf),
  finale: maybe(edtf),
  episodes: maybe(fc.integer({ min: 0, max: 300 })),
  hours28: maybe(amount),
  hours91: maybe(amount),
  weeksInTop10: maybe(fc.integer({ min: 0, max: 200 })),
});
const facts = fc.record({
  series: fc.string({ minLength: 1 }),
  carrier: maybe(fc.oneof(fc.constantFrom('Netflix', 'NBC', 'HBO', 'BBC One', 'NETF', 'TV Tokyo', 'ABC'), fc.string())),
  country: maybe(fc.oneof(fc.constantFrom('US', 'JP', 'Great Britain', 'Atlantis'), fc.string())),
  kind: maybe(fc.oneof(fc.constantFrom('scripted', 'anime', 'Reality', 'limited'), fc.string())),
  genres: maybe(fc.array(fc.string(), { maxLength: 3 })),
  rating: maybe(fc.double({ min: 0, max: 10, noNaN: true })),
  votes: maybe(fc.integer({ min: 0, max: 3_000_000 })),
  seasons: fc.array(season, { maxLength: 8 }),
  asOf: day,
  undecided: maybe(fc.boolean()),
});

test('any facts that can be read give a coherent forecast', () => {
  fc.assert(
    fc.property(facts, (line) => {
      const { renewed, comes, premiere, season: next, asOf } = Forecast.parse(forecast(SeriesFacts.parse(line), DEFAULT_MODEL));
      const orders = [renewed['90'], renewed['180'], renewed['365'], renewed.ever];
      const outs = [comes['180'], comes['365'], comes['548'], comes['730'], renewed.ever];
      for (const rising of [orders, outs]) {
        for (const [index, p] of rising.entries()) {
          assert.ok(p > 0 && p < 1, `${p}`);
          if (index > 0) assert.ok(p >= rising[index - 1]!, JSON.stringify(rising));
        }
      }
      assert.ok(comes['180'] <= renewed['180'] && comes['365'] <= renewed['365'], 'a season is out only after its order');
      const days = [asOf, premiere.p10, premiere.p25, premiere.p50, premiere.p75, premiere.p90];
      assert.ok(premiere.p10 > asOf);
      assert.deepEqual(days, days.toSorted());
      assert.ok(next >= 1);
    }),
    { numRuns: 1500, seed: 7 },
  );
});

test('the order in which seasons are listed changes nothing', () => {
  fc.assert(
    fc.property(facts, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (line, keys) => {
      const unique = line.seasons.filter(({ number }, index) => line.seasons.findIndex((other) => other.number === number) === index);
      const shuffled = unique.map((item, index) => ({ item, key: keys[index]! })).toSorted((a, b) => a.key - b.key);
      const [one, other] = [unique, shuffled.map(({ item }) => item)].map((seasons) =>
        forecast(SeriesFacts.parse({ ...line, seasons }), DEFAULT_MODEL),
      );
      assert.deepEqual(one, other);
    }),
    { numRuns: 300, seed: 8 },
  );
});

const harbour = { series: 'Harbour', carrier: 'Netflix', seasons: [{ number: 1, premiere: '2020-02-27' }] };
const ask = (line: object): ReturnType<typeof forecast> => forecast(SeriesFacts.parse({ ...harbour, ...line }), DEFAULT_MODEL);

test('silence lowers the chance: a month, a year, five years after the premiere', () => {
  const [month, year, years] = ['2020-03-27', '2021-06-27', '2025-03-27'].map((asOf) => ask({ asOf }).renewed.ever) as [
    number,
    number,
    number,
  ];
  assert.ok(month > year && year > years, `${month} ${year} ${years}`);
  assert.ok(years < 0.05);
});

test('knowing that nothing is decided counts more than not knowing', () => {
  const asOf = '2020-12-27';
  assert.ok(ask({ asOf, undecided: true }).renewed.ever < ask({ asOf }).renewed.ever);
});

test('many weeks in the Top 10 raise the chance', () => {
  const at = (weeksInTop10: number): number =>
    ask({ asOf: '2020-06-27', seasons: [{ number: 1, premiere: '2020-02-27', weeksInTop10 }] }).renewed.ever;
  assert.ok(at(9) > at(1));
});

test('a season that is listed without a date has been ordered', () => {
  const { season: next, renewed } = ask({ asOf: '2020-09-01', seasons: [...harbour.seasons, { number: 2 }] });
  assert.equal(next, 2);
  assert.ok(renewed['90'] > 0.9);
});

test('a planned date is kept with its grain, and can slip', () => {
  const { premiere, renewed } = ask({ asOf: '2020-09-01', seasons: [...harbour.seasons, { number: 2, premiere: '2021-03' }] });
  assert.ok(premiere.p10 >= '2021-03-01' && premiere.p50 <= '2021-03-31' && premiere.p90 >= '2021-03-25');
  assert.ok(renewed.ever > 0.9);
});

test('the window of a yearly series stands a year after its last premiere', () => {
  const seasons = [2015, 2016, 2017].map((year, index) => ({ number: index + 1, premiere: `${year}-09-20`, finale: `${year + 1}-05-10` }));
  const { premiere } = forecast(SeriesFacts.parse({ series: 'Ward', carrier: 'NBC', seasons, asOf: '2018-05-20' }), DEFAULT_MODEL);
  assert.ok(premiere.p50 >= '2018-09-10' && premiere.p50 <= '2018-10-10', premiere.p50);
});

test('no next season begins before the last one ends', () => {
  const seasons = [{ number: 1, premiere: '2018-01-10', finale: '2018-12-20' }];
  const { premiere } = forecast(SeriesFacts.parse({ series: 'Long Day', carrier: 'NBC', seasons, asOf: '2018-02-01' }), DEFAULT_MODEL);
  assert.ok(premiere.p10 > '2018-12-20', premiere.p10);
});

test('reasons are sentences, largest first', () => {
  const { because } = ask({ asOf: '2025-03-27' });
  assert.ok(because.length >= 2);
  assert.match(because[0]!.feature, /^Netflix announces most orders within .*; after 5 years, no further season is listed$/);
  assert.deepEqual(
    because.map(({ effect }) => Math.abs(effect)),
    because.map(({ effect }) => Math.abs(effect)).toSorted((a, b) => b - a),
  );
});

for (const [given, says] of [
  [{ votes: 1 }, /^1 vote shows a small following$/],
  [{ votes: 3 }, /^3 votes show a small following$/],
  [{ seasons: [] }, /^no season before it is listed$/],
] as const)
  test(`a reason from ${JSON.stringify(given)}: ${says.source}`, () => {
    const reasons = ask({ asOf: '2020-06-27', ...given }).because.map(({ feature }) => feature);
    assert.ok(
      reasons.some((reason) => says.test(reason)),
      reasons.join('; '),
    );
  });

test('the window of a series that has long been silent ends within five years', () => {
  const facts = { series: 'Quiet', carrier: 'NBC', seasons: [{ number: 1, premiere: '2012-02-27' }], asOf: '2026-11-20', undecided: true };
  const { p10, p90 } = forecast(facts, DEFAULT_MODEL).premiere;
  assert.ok(p10 > facts.asOf && p90 <= '2031-11-20', `${p10} to ${p90}`);
});
