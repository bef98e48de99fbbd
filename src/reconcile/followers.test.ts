/** The first question: was Followers renewed? On the labels of the real pages where they are at hand, and on claims of our own. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { composeAnswer } from '../answer/compose.ts';
import type { Answer, Sourced } from '../claim/answer.ts';
import { Answer as AnswerSchema } from '../claim/answer.ts';
import { CONTEXT, claim, day } from './made-up.ts';

const LABELS = new URL('../../../shared/corpus/followers/', import.meta.url);
const skip = existsSync(LABELS) ? false : 'needs ../shared/corpus/followers';

/** The same facts and contradictions in words of our own. */
function ownClaims(): Sourced[] {
  const undated = { said: null, document: 'explainer', publisher: null } as const;
  const early = { said: '2020-03-03', document: 'early', publisher: null } as const;
  const person = (name: string, character: string) => ({ person: name, role: 'cast', character }) as const;
  return [
    claim('network', 'Netflix', { ...undated, season: null }),
    claim('premiere', '2020-02-27', { ...undated, season: 1 }),
    claim('episodes', 9, { ...undated, season: 1 }),
    claim('runtime', 40, { ...undated, season: 1 }),
    claim('credit', { person: 'Mika Ninagawa', role: 'creator' }, { ...undated, season: null }),
    claim('credit', person('Elaiza Ikeda', 'Natsume Hyakuta'), { ...undated, season: null }),
    claim('rating', { value: 6.2, best: 10, by: 'IMDb' }, { ...undated, season: 1 }),
    claim('opinion', 'negative', { ...undated, season: 1 }),
    claim('status', 'undecided', { ...undated, quote: 'nobody has announced a date' }),
    claim('status', 'renewed', { ...undated, quote: 'with another season promised' }),
    claim('premiere', '2023-09/2024-04', { ...undated, certainty: 'conditional' }),
    claim('status', 'undecided', { ...early, quote: 'no word on a second run so far' }),
    claim('rule', { by: 'Netflix', days: 28 }, { ...early, speaker: 'official' }),
    claim('premiere', '2021', { ...early, certainty: 'conditional' }),
    claim('credit', person('Elaiza Ikeda', 'Natsume'), { ...early, season: null }),
    claim('opinion', 'positive', { ...early, season: 1, speaker: 'audience' }),
    claim('opinion', 'positive', { said: '2020-02-27', document: 'review', season: 1, publisher: null }),
    claim('network', 'Netflix', { said: '2020-02-27', document: 'review', season: null, publisher: null }),
  ];
}

function labelledClaims(): Sourced[] {
  return readdirSync(LABELS)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { id, publisher, headline, url, published, claims } = JSON.parse(readFileSync(new URL(name, LABELS), 'utf8'));
      const document = { id, publisher, headline, url, said: published, learned: '2026-11-20T10:00:00Z' };
      return claims.map((made: object, index: number) => ({
        claim: { ...made, seriesId: null, span: [index, index + 1], rules: [] },
        document,
      }));
    });
}

const answer = (sourced: readonly Sourced[], asOf: string): Answer =>
  composeAnswer({
    series: { title: 'Followers', id: null, year: null, country: null },
    sourced,
    asOf: day(asOf),
    forecast: null,
    context: CONTEXT,
  });

const season = (from: Answer, number: number) => from.seasons.find((verdict) => verdict.season === number)!;

for (const [name, make, skipped] of [
  ['claims of our own', ownClaims, false],
  ['labels of the real pages', labelledClaims, skip],
] as const) {
  test(`Followers, ${name}: season 2 is undecided, the promise outweighed`, { skip: skipped }, () => {
    const { fate, evidence, against } = season(answer(make(), '2026-11-20'), 2);
    assert.equal(fate.status, 'undecided');
    assert.ok(fate.probability > 0.8);
    const undecided = evidence.filter((entry) => entry.claim.predicate === 'status' && entry.claim.value === 'undecided');
    assert.equal(undecided.length, 2);
    assert.deepEqual(
      against.map((entry) => entry.claim.value),
      ['renewed'],
    );
    assert.ok(undecided.reduce((sum, { weight }) => sum + weight, 0) > -against[0]!.weight);
  });

  test(`Followers, ${name}: both windows are conditional claims, and no date now that they have passed`, { skip: skipped }, () => {
    const { evidence, against, premiere, timeline } = season(answer(make(), '2026-11-20'), 2);
    const windows = [...evidence, ...against].filter((entry) => entry.claim.predicate === 'premiere');
    assert.deepEqual(windows.map((entry) => `${entry.claim.value} ${entry.claim.certainty}`).sort(), [
      '2021 conditional',
      '2023-09/2024-04 conditional',
    ]);
    assert.equal(premiere, null);
    assert.deepEqual(timeline.filter(({ on }) => on === '2021' || on === '2023-09/2024-04').length, 2);
  });

  test(`Followers, ${name}: season 1 is out since its day, with its facts`, { skip: skipped }, () => {
    const whole = answer(make(), '2026-11-20');
    const { fate, premiere } = season(whole, 1);
    assert.deepEqual(
      [fate.status, fate.since, premiere],
      ['released', '2020-02-27', { edtf: '2020-02-27', basis: 'reported', conditional: false }],
    );
    assert.deepEqual(
      whole.facts.episodes.map((entry) => entry.claim.value),
      [9],
    );
    assert.deepEqual(
      whole.facts.runtime.map((entry) => entry.claim.value),
      [40],
    );
    assert.deepEqual(
      whole.facts.carrier.map((entry) => entry.claim.value),
      ['Netflix'],
    );
    assert.deepEqual(whole.facts.ratings[0]!.claim.value, {
      value: 6.2,
      best: 10,
      by: whole.facts.ratings[0]!.claim.predicate === 'rating' ? whole.facts.ratings[0]!.claim.value.by : '',
    });
    const natsume = whole.facts.credits.filter(
      (entry) => entry.claim.predicate === 'credit' && entry.claim.value.person === 'Elaiza Ikeda',
    );
    assert.deepEqual(
      natsume.map((entry) => entry.claim.value),
      [{ person: 'Elaiza Ikeda', role: 'cast', character: 'Natsume Hyakuta' }],
    );
    assert.deepEqual(
      whole.rules.map(({ due }) => due),
      ['2020-03-26'],
    );
    const opinions = new Set(whole.opinions.map((entry) => entry.claim.value));
    assert.ok(opinions.has('positive') && opinions.has('negative'));
    AnswerSchema.parse(whole);
  });

  test(`Followers, ${name}: three days, three answers`, { skip: skipped }, () => {
    const [first, second, third] = ['2020-03-01', '2020-04-15', '2026-11-20'].map((asOf) => answer(make(), asOf));
    for (const given of [first!, second!, third!]) {
      assert.deepEqual([season(given, 2).fate.status, season(given, 1).fate.status], ['undecided', 'released']);
    }
    assert.equal(season(first!, 2).fate.basis, 'forecast');
    assert.equal(season(first!, 2).premiere, null);
    assert.deepEqual(season(second!, 2).premiere, { edtf: '2021', basis: 'guessed', conditional: true });
    assert.equal(season(second!, 2).fate.silentSince, '2020-03-03');
    assert.deepEqual(
      [first!, second!, third!].map(({ documents }) => documents.length),
      [1, 2, 3],
    );
  });
}
