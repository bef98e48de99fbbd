/** What holds of every brief, whatever the coverage says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Forecast, Sourced } from '../../claim/answer.ts';
import { CERTAINTIES, CHANGES, METRICS, OPINIONS, ROLES, SPEAKERS, STAGES, STATUSES } from '../../claim/words.ts';
import { madeUpForecast } from '../../forecast/made-up.ts';
import { isoOf } from '../../reconcile/days.ts';
import { CONTEXT, claim, day } from '../../reconcile/made-up.ts';
import { composeAnswer } from '../compose.ts';
import type { Brief } from './brief.ts';
import { citedIn, keyOf } from './cited.ts';
import { composeBrief } from './compose-brief.ts';
import { faultsIn } from './faults.ts';
import { referencesOf } from './references.ts';
import { renderMarkdown } from './render-markdown.ts';
import { TRACK_RECORD } from './track-record.ts';

const runs = { numRuns: 150, seed: 20_261_121 } as const;
const days = fc.integer({ min: 18_200, max: 19_100 }).map(isoOf);
const given = fc.record({
  said: fc.oneof({ weight: 6, arbitrary: days }, { weight: 1, arbitrary: fc.constant(null) }),
  publisher: fc.constantFrom('Gazette', 'The Courier', 'Bluesky', 'Variety', null),
  document: fc.integer({ min: 0, max: 40 }).map((number) => `d${number}`),
  certainty: fc.constantFrom(...CERTAINTIES),
  speaker: fc.constantFrom(...SPEAKERS),
  season: fc.constantFrom(null, 1, 2, 3),
});
const people = fc.constantFrom('Ada Lark', 'Ben Moor', 'Cleo Finch', 'Dev Rao', 'Eve Stone', 'Finn Hale', 'Gia Wren', 'Hal Swift');
const credit = fc.record(
  {
    person: people,
    role: fc.constantFrom(...ROLES),
    character: fc.constantFrom('Joan', 'The Keeper'),
    change: fc.constantFrom(...CHANGES),
  },
  { requiredKeys: ['person', 'role'] },
);
const edtf = fc.oneof(days, fc.constantFrom('2021', '2021-22', '2020-11', '2021-03/2021-05', '2021-01/2021-06', '2023-09/2024-04'));
const sourced: fc.Arbitrary<Sourced> = given.chain((rest) =>
  fc.oneof(
    fc.constantFrom(...STATUSES).map((value) => claim('status', value, rest)),
    edtf.map((value) => claim('premiere', value, rest)),
    fc.constantFrom(...STAGES).map((value) => claim('production', value, rest)),
    fc.integer({ min: 1, max: 24 }).map((value) => claim('episodes', value, rest)),
    fc.constantFrom(25, 40, 52.5).map((value) => claim('runtime', value, rest)),
    credit.map((value) => claim('credit', value as Parameters<typeof claim<'credit'>>[1], rest)),
    fc.constantFrom({ value: 6.2, best: 10, by: 'IMDb' }, { value: 4, best: 5 }).map((value) => claim('rating', value, rest)),
    fc.constantFrom(...OPINIONS).map((value) => claim('opinion', value, rest)),
    fc.constantFrom('released', 'none').map((value) => claim('trailer', value, rest)),
    fc.constantFrom('Netflix', 'BBC One').map((value) => claim('network', value, rest)),
    fc.constantFrom(...METRICS).map((metric) => claim('audience', { metric, value: 5_400_000 }, rest)),
    fc.constant(claim('rule', { by: 'Netflix', days: 28 }, rest)),
  ),
);
/** Claims of one document share its address card, as in life. */
const coverage = fc.array(sourced, { maxLength: 40 }).map((list) => {
  const documents = new Map(list.map(({ document }) => [document.id, document]));
  return list.map((source) => ({ ...source, document: { ...documents.get(source.document.id)!, url: urlOf(source.document.id) } }));
});
/** Every other document is on the web. */
const urlOf = (id: string): string | null => (Number(id.slice(1)) % 2 === 0 ? null : `https://example.org/${id}`);
const titles = fc.constantFrom('Harbour', 'What If…?', 'Jeopardy!', 'M*A*S*H', 'The 100', '[REC]', "Grey's Anatomy");

function forecastOf(season: number, ever: number): Forecast {
  return madeUpForecast({
    season,
    renewed: { '90': 0.1, '180': 0.2, '365': 0.3, ever },
    because: [
      {
        feature: 'Netflix announces most orders within 2 months of a premiere; after 14 months, no decision has been announced',
        effect: -2.6,
      },
      { feature: 'Netflix orders further seasons more often than most carriers', effect: 0.5 },
    ],
  });
}

const briefs: fc.Arbitrary<Brief | null> = fc
  .record({ coverage, title: titles, asOf: days, season: fc.constantFrom(null, null, 1, 2, 5), ever: fc.constantFrom(0.001, 0.4) })
  .map(({ coverage: claims, title, asOf, season, ever }) =>
    composeBrief(
      composeAnswer({
        series: { title, id: null, year: 2020, country: null },
        sourced: claims,
        asOf: day(asOf),
        forecast: forecastOf(2, ever),
        context: CONTEXT,
      }),
      season,
    ),
  );

const sentencesOf = ({ sections }: Brief) => sections.flatMap(({ sentences }) => sentences);
const holds = (property: (brief: Brief) => void) =>
  fc.assert(
    fc.property(briefs, (brief) => {
      if (brief !== null) property(brief);
    }),
    runs,
  );

test('every sentence rests on something that leads to a source', () =>
  holds((brief) => {
    for (const sentence of sentencesOf(brief)) {
      assert.ok(sentence.grounds.length > 0, sentence.text);
      assert.ok(referencesOf(sentence, brief).length > 0, sentence.text);
    }
  }));

test('sources are numbered in the order of the text, each once', () =>
  holds((brief) => {
    assert.deepEqual(
      brief.sources.map(({ number }) => number),
      brief.sources.map((_, index) => index + 1),
    );
    const keys = brief.sources.map(keyOf);
    assert.equal(new Set(keys).size, keys.length);
    assert.deepEqual(new Set(sentencesOf(brief).flatMap(citedIn).map(keyOf)), new Set(keys));
  }));

test('the prose has no fault, and no sentence stands twice', () =>
  holds((brief) => {
    const texts = sentencesOf(brief).map(({ text }) => text);
    for (const text of texts) assert.deepEqual(faultsIn(text, brief.series.title), [], text);
    assert.equal(new Set(texts).size, texts.length);
  }));

test('the answer comes first, with its day', () =>
  holds((brief) => {
    assert.equal(brief.sections[0]?.id, 'answer');
    assert.match(brief.sections[0]!.sentences[0]!.text, /^As of \d{1,2} [A-Z][a-z]+ \d{4}, /);
  }));

test('in Markdown every reference has its source and every link its address', () =>
  holds((brief) => {
    const text = renderMarkdown(brief);
    for (const [, number] of text.matchAll(/\\\[(\d+)\\\]/g)) assert.match(text, new RegExp(`^${number}\\. `, 'm'));
    for (const [, number] of text.matchAll(/\]\[(\d+)\]/g)) assert.match(text, new RegExp(`^\\[${number}\\]: https?://`, 'm'));
    assert.equal([...text.matchAll(/^\d+\. /gm)].length, brief.sources.length);
  }));

for (const [ever, says] of [
  [0.4, 'If it is to be ordered, the odds are that this is known by 1 June 2023.'], // 0.2 by day 180 is half, 0.3 by day 365 is more
  [0.19, 'If it is to be ordered, the odds are that this is known by 30 August 2022.'],
  [0.001, null],
] as const)
  test(`a chance of ${ever}: ${says ?? 'no day for an order'}`, () => {
    const out = claim('premiere', '2021-12-01', { said: '2021-12-01', season: 1, speaker: 'official' });
    const series = { title: 'Harbour', id: null, year: 2021, country: null };
    const answer = composeAnswer({ series, sourced: [out], asOf: day('2022-06-01'), forecast: forecastOf(2, ever), context: CONTEXT });
    const texts = composeBrief(answer)!.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    assert.equal(texts.find((text) => text.startsWith('If it is to be ordered')) ?? null, says);
  });

test('nothing on record, nothing written', () => {
  const answer = composeAnswer({
    series: { title: 'Harbour', id: null, year: null, country: null },
    sourced: [],
    asOf: day('2022-01-01'),
    forecast: null,
    context: CONTEXT,
  });
  assert.equal(composeBrief(answer), null);
});

test('the record of forecasts is the one in docs/model.md', () => {
  const model = readFileSync(new URL('../../../docs/model.md', import.meta.url), 'utf8');
  assert.match(model, /1,150 questions/);
  assert.match(model, /\*\*forecast\*\* \| 0\.194 \|/);
  assert.match(model, /\| base rate \| 0\.200 \|/);
  assert.match(model, /\| B \| 706 \| 51% /);
  for (const figure of ['1,150', '0.194', '0.200']) assert.ok(TRACK_RECORD.chance.includes(figure));
  for (const figure of ['51%', '706']) assert.ok(TRACK_RECORD.window.includes(figure));
});
