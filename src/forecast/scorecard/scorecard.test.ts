import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Forecast } from '../../claim/answer.ts';
import type { Fate, Verdict } from '../../claim/verdict.ts';
import { madeUpForecast } from '../made-up.ts';
import { scoreIssued } from './issued.ts';
import { renderScorecard, scorecardOf } from './scorecard.ts';
import { SHIPPED_SCORECARD } from './shipped.ts';
import { truthOf, wasOrdered, wasOrderedBy, wasOutBy } from './truth.ts';

const SAID = '2024-06-01';

function verdict(status: Fate, given: { premiere?: string; since?: string; season?: number; probability?: number } = {}): Verdict {
  const { premiere, since = null, season = 2, probability = 0.97 } = given;
  return {
    season,
    fate: {
      status,
      probability,
      since,
      basis: 'reported',
      silentSince: null,
      probabilities: { undecided: 0, renewed: 0, released: 0, cancelled: 0, ending: 0 },
    },
    premiere: premiere === undefined ? null : { edtf: premiere, basis: 'official', conditional: false },
    prior: 0,
    evidence: [],
    against: [],
    timeline: [],
  };
}

function answer(seasons: readonly Verdict[], asOf: string): Answer {
  const facts = { carrier: [], credits: [], episodes: [], runtime: [], ratings: [], production: [], trailer: [], audience: [] };
  const document = { id: 'd', publisher: null, headline: null, url: null, said: SAID, learned: `${SAID}T00:00:00Z` };
  const series = { title: 'Harbour', id: null, slug: 'harbour', year: null, country: null };
  return { series, asOf, seasons, forecast: null, facts, opinions: [], rules: [], findings: [], documents: [document] };
}

const forecast = (asOf: string, ever = 0.8): Forecast => madeUpForecast({ asOf, renewed: { '90': 0.3, '180': 0.5, '365': 0.7, ever } });

const days = (iso: string): number => Date.parse(iso) / 86_400_000;
const TRUTHS: readonly (readonly [
  says: string,
  verdict: Verdict,
  ordered: boolean | null,
  byJanuary: boolean | null,
  outByMay: boolean | null,
])[] = [
  ['an order with its day', verdict('renewed', { since: '2024-02-10' }), true, false, false],
  ['out on a day, of an order on an unknown one', verdict('released', { premiere: '2024-04-20' }), true, null, true],
  ['out in a month that began before', verdict('released', { premiere: '2024-05' }), true, null, null],
  ['cancelled', verdict('cancelled', { since: '2024-03-01' }), false, false, false],
  ['undecided, and still spoken of', verdict('undecided'), null, false, false],
];
for (const [says, given, ordered, byJanuary, outByMay] of TRUTHS)
  test(`truth: ${says}`, () => {
    const truth = truthOf(answer([given], '2024-06-10'), 2)!;
    assert.equal(wasOrdered(truth, days('2023-06-01')), ordered);
    assert.equal(wasOrderedBy(truth, days('2024-01-31')), byJanuary);
    assert.equal(wasOutBy(truth, days('2024-05-15')), outByMay);
  });

test('nothing is settled by a verdict that is not sure, nor of days after the last word', () => {
  assert.equal(truthOf(answer([verdict('cancelled', { probability: 0.7 })], '2024-06-10'), 2), null);
  assert.equal(wasOutBy(truthOf(answer([verdict('undecided')], '2024-06-10'), 2)!, days('2024-06-02')), null);
});

test('forecasts that were shown are scored beside the rivals, those of one day once', () => {
  const now = answer([verdict('released', { premiere: '2024-04-20' })], '2024-06-10');
  const then = answer([verdict('undecided'), verdict('released', { season: 1, premiere: '2023-03-01' })], '2023-06-01');
  const shown = ['2023-06-01', '2023-06-01', '2023-09-01'].map((asOf) => ({ key: 'harbour', forecast: forecast(asOf) }));
  const { section, settled, ...rest } = scoreIssued(
    shown,
    (_, day) => (day === '2024-06-10' ? now : then),
    '2024-06-10',
    SHIPPED_SCORECARD.rates,
  );
  assert.deepEqual([rest.shown, settled], [2, 2]);
  const out365 = section!.tables.find(({ target }) => target === 365)!;
  assert.equal(out365.count, 2);
  assert.equal(out365.scores[0]!.brier.toFixed(4), '0.1600');
  assert.deepEqual(
    out365.scores.map(({ name }) => name),
    ['forecast', 'base rate', 'carrier and season', '28 days of silence', 'median gap', 'rate in hindsight'],
  );
});

test('what had been cancelled on the day of the forecast is no question', () => {
  const now = answer([verdict('cancelled', { since: '2023-03-01' })], '2024-06-10');
  const shown = [{ key: 'harbour', forecast: forecast('2023-06-01', 0.01) }];
  const scored = (then: Fate) =>
    scoreIssued(
      shown,
      (_, day) => (day === '2024-06-10' ? now : answer([verdict(then)], '2023-06-01')),
      '2024-06-10',
      SHIPPED_SCORECARD.rates,
    );
  assert.deepEqual(scored('cancelled'), { shown: 1, settled: 0, section: null });
  assert.equal(scored('undecided').settled, 1);
});

test('the scorecard shows the shipped back-test, with what was shown before it', () => {
  const text = renderScorecard(
    scorecardOf(SHIPPED_SCORECARD, [], () => null, '2024-06-10'),
    { whole: true },
  );
  for (const words of ['No forecast has been shown yet', 'base rate', 'calibration', '80% window', 'us-broadcast', 'log loss'])
    assert.ok(text.includes(words), words);
});
