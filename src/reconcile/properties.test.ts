/** What holds whatever the coverage says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Sourced } from '../claim/answer.ts';
import { dayNumber } from '../claim/edtf.ts';
import type { Verdict } from '../claim/verdict.ts';
import { CERTAINTIES, SPEAKERS, STATUSES } from '../claim/words.ts';
import { changesOf, teller, toldOf } from './changes.ts';
import { isoOf, knownDay } from './days.ts';
import { CONTEXT, claim, day } from './made-up.ts';
import { fatesAsOf, reconcile } from './reconcile.ts';

const FIRST = 18_200; // 2019-10-31
const LAST = FIRST + 900;
const runs = { numRuns: 120, seed: 20_261_120 } as const;

const days = fc.integer({ min: FIRST, max: LAST }).map(isoOf);
const given = fc.record({
  said: fc.oneof({ weight: 6, arbitrary: days }, { weight: 1, arbitrary: fc.constant(null) }),
  learned: days.map((iso) => `${iso}T08:00:00Z`),
  publisher: fc.constantFrom('Gazette', 'Courier', 'Variety', null),
  document: fc.integer({ min: 0, max: 10_000 }).map((number) => `d${number}`),
  certainty: fc.constantFrom(...CERTAINTIES),
  speaker: fc.constantFrom(...SPEAKERS),
  quote: fc
    .array(fc.constantFrom('the', 'season', 'was', 'not', 'fans', 'hope', 'ordered', 'yet', 'news', 'said'), { minLength: 1, maxLength: 9 })
    .map((words) => words.join(' ')),
});
const seasons = fc.constantFrom(1, 2, 3);
const sourced: fc.Arbitrary<Sourced> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...STATUSES), given, fc.constantFrom(1, 2, 3, null))
    .map(([value, rest, season]) => claim('status', value, { ...rest, season })),
  fc.tuple(days, given, seasons).map(([value, rest, season]) => claim('premiere', value, { ...rest, season })),
  fc
    .tuple(fc.constantFrom('writing', 'filming', 'paused') as fc.Arbitrary<'writing'>, given, seasons)
    .map(([value, rest, season]) => claim('production', value, { ...rest, season })),
  fc.tuple(given, seasons).map(([rest, season]) => claim('opinion', 'positive', { ...rest, season })),
);
/** Claims of one document share its dates, as in life. */
const coverage = fc.array(sourced, { maxLength: 24 }).map((list) => {
  const documents = new Map(list.map(({ document }) => [document.id, document]));
  return list.map((source) => ({ ...source, document: documents.get(source.document.id)! }));
});
const touches = (on: number | null, number: number) => on === number || on === number - 1;
const dayIn = (value: unknown) => (typeof value === 'string' && value.length === 10 ? dayNumber(day(value)) : null);
const told = (verdicts: readonly Verdict[]) =>
  verdicts.map(({ season, fate, premiere, prior, silence }) => ({ season, fate, premiere, prior, silence }));

test('probabilities sum to one, and weights are numbers', () =>
  fc.assert(
    fc.property(coverage, days, (claims, asOf) => {
      for (const { fate, evidence, against } of reconcile(claims, day(asOf), CONTEXT)) {
        const probabilities = Object.values(fate.probabilities);
        assert.ok(Math.abs(probabilities.reduce((sum, p) => sum + p, 0) - 1) < 1e-9);
        for (const p of probabilities) assert.ok(p >= 0 && p <= 1 + 1e-12);
        assert.equal(fate.probability, Math.min(1, Math.max(...probabilities)));
        for (const { weight } of [...evidence, ...against]) assert.ok(Number.isFinite(weight));
      }
    }),
    runs,
  ));

test('no claim known later changes an earlier as-of verdict', () =>
  fc.assert(
    fc.property(coverage, days, (claims, asOf) => {
      const known = claims.filter(({ document }) => isoOf(knownDay(document)) <= asOf);
      assert.deepEqual(reconcile(claims, day(asOf), CONTEXT), reconcile(known, day(asOf), CONTEXT));
    }),
    runs,
  ));

test('many days in one pass are what day by day gives', () =>
  fc.assert(
    fc.property(coverage, fc.array(days, { maxLength: 12 }), (claims, asked) => {
      const each = asked.map((iso) =>
        reconcile(claims, day(iso), CONTEXT).map(({ season, fate: { status, probability, probabilities }, premiere }) => ({
          season,
          status,
          probability,
          probabilities,
          premiere,
        })),
      );
      const together = fatesAsOf(claims, asked.map(day), CONTEXT);
      const rounded = (fates: unknown) =>
        JSON.parse(JSON.stringify(fates, (_, value) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)));
      assert.deepEqual(rounded(together), rounded(each));
    }),
    runs,
  ));

test('adding a copy changes nothing', () =>
  fc.assert(
    fc.property(coverage, fc.nat(), fc.integer({ min: 0, max: 3 }), (claims, pick, later) => {
      const dated = claims.filter(({ document }) => document.said !== null);
      if (dated.length === 0) return;
      const original = dated[pick % dated.length]!;
      const said = isoOf(knownDay(original.document) + later);
      const copy = {
        ...original,
        claim: { ...original.claim },
        document: { ...original.document, id: `${original.document.id}-copy`, said },
      };
      const asOf = day(isoOf(LAST + 30));
      // A copy is no further word either, so that silence is counted from the last word that is not one.
      const strip = (verdicts: readonly Verdict[]) =>
        told(verdicts).map(({ fate, ...rest }) => ({ ...rest, fate: { ...fate, silentSince: null } }));
      assert.deepEqual(strip(reconcile([...claims, copy], asOf, CONTEXT)), strip(reconcile(claims, asOf, CONTEXT)));
    }),
    runs,
  ));

test('the order of arrival does not matter', () =>
  fc.assert(
    fc.property(
      coverage.chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }))),
      days,
      ([claims, shuffled], asOf) => {
        assert.deepEqual(told(reconcile(shuffled, day(asOf), CONTEXT)), told(reconcile(claims, day(asOf), CONTEXT)));
      },
    ),
    runs,
  ));

test('an official claim outweighs any number of copied rumours', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.constantFrom('insider', 'audience'), fc.boolean(), (count, speaker, first) => {
      const rumours = Array.from({ length: count }, (_, index) =>
        claim('status', 'cancelled', {
          said: isoOf(FIRST + 30 + (index % 3)),
          publisher: `site ${index}`,
          speaker: speaker as 'insider',
          quote: 'we hear that it is over',
        }),
      );
      const official = claim('status', 'renewed', { said: isoOf(FIRST + (first ? 20 : 40)), speaker: 'official' });
      const [second] = reconcile([...rumours, official], day(isoOf(FIRST + 60)), CONTEXT);
      assert.equal(second!.fate.status, 'renewed');
    }),
    { numRuns: 40, seed: 7 },
  ));

test('changes: one pass tells what asking on every day tells', () =>
  fc.assert(
    fc.property(coverage, (claims) => {
      const { tell } = teller();
      const daily: string[] = [];
      for (let number = FIRST; number <= LAST + 30; number += 1) {
        if (!claims.some(({ document, claim: { value } }) => touches(knownDay(document), number) || touches(dayIn(value), number)))
          continue;
        const verdicts = reconcile(claims, day(isoOf(number)), CONTEXT);
        daily.push(...tell(verdicts.map(toldOf), number).map(({ cursor, probability }) => `${cursor} ${probability.toFixed(9)}`));
      }
      assert.deepEqual(
        changesOf(claims, day(isoOf(LAST + 30)), CONTEXT).map(({ cursor, probability }) => `${cursor} ${probability.toFixed(9)}`),
        daily,
      );
    }),
    { numRuns: 25, seed: 5 },
  ));

test('changes: the same whatever the order of arrival, and no fate is told twice running', () =>
  fc.assert(
    fc.property(
      coverage.chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }))),
      ([claims, shuffled]) => {
        const until = day(isoOf(LAST + 30));
        const events = changesOf(claims, until, CONTEXT);
        assert.deepEqual(
          changesOf(shuffled, until, CONTEXT).map(({ cursor }) => cursor),
          events.map(({ cursor }) => cursor),
        );
        const last = new Map<number, string>();
        for (const { season, from, to } of events) {
          assert.notEqual(last.get(season), to);
          if (last.has(season)) assert.equal(from, last.get(season));
          last.set(season, to);
        }
      },
    ),
    { numRuns: 25, seed: 3 },
  ));
