import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { makeDocument } from '../../text/document.ts';
import { EXAMPLE_DAY } from '../lexicon/examples.ts';
import { createExplainer, type Sight, type SightKind } from './explain.ts';

const explain = createExplainer(buildCatalogue([]));

function explanationOf(text: string) {
  const parts = [{ kind: 'paragraph', text, marks: [], origin: [] }] as const;
  return explain(
    makeDocument({ url: null, publisher: null, published: EXAMPLE_DAY, updated: null, headline: null, byline: null, parts }, null),
  );
}

test('a sentence is explained by what was seen in it, in the order of the text, and by its claims', () => {
  const { names, sentences } = explanationOf('Netflix has not renewed "Glass Quarry" for a third season, its creator said on May 7.');
  assert.deepEqual(
    names.map(({ title, seriesId }) => [title, seriesId]),
    [['Glass Quarry', null]],
  );
  const seen = (kind: SightKind) => sentences[0]?.sights.filter((sight) => sight.kind === kind).map(({ text, means }) => [text, means]);
  assert.deepEqual(seen('series'), [['Glass Quarry', 'Glass Quarry']]);
  assert.deepEqual(seen('season'), [['third season', '3']]);
  assert.deepEqual(seen('carrier'), [['Netflix', 'Netflix']]);
  assert.deepEqual(seen('date'), [['May 7', '2024-05-07']]);
  assert.deepEqual(seen('scope'), [['not', 'not/plain']]);
  assert.deepEqual(seen('speaker'), [['said', 'talent']]);
  assert.ok(seen('cue')?.some(([, id]) => id === 'order/renew-active'));
  const starts = sentences[0]?.sights.map(({ span }) => span[0]) ?? [];
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
  );
  const [claim] = sentences[0]?.claims.filter(({ predicate }) => predicate === 'status') ?? [];
  assert.equal(claim?.value, 'undecided');
});

test('what the words of a sentence make likely is shown with its probability, at the date or at the words that speak for it most', () => {
  const weightsOf = (text: string): Sight[] =>
    explanationOf(text).sentences.flatMap(({ sights }) => sights.filter(({ kind }) => kind === 'weight'));
  const [day] = weightsOf('The wait for "Glass Quarry" is over on September 29: Hulu unlocks the gates.');
  assert.equal(day?.text, 'September 29');
  assert.match(day.means, /^premiere \d\d%$/);
  const [fate] = weightsOf('"Glass Quarry" has been shown the airlock by Syfy after one lonely orbit.');
  assert.match(fate?.means ?? '', /^cancelled \d\d%$/);
  assert.deepEqual(weightsOf('Tom Hask plays the cook.'), []);
});

test('a name is explained by its grounds and by the words around it that speak for it', () => {
  const [name] = explanationOf('The "Glass Quarry" finale of the third season is on Friday.').names;
  assert.equal(name?.grounds.includes('quoted'), true);
  assert.equal(
    name?.around.some((word) => word.endsWith(' behind')),
    true,
  );
});

test('every claim of a document stands under the sentence that holds it, once', () => {
  const text = 'HBO has cancelled "Glass Quarry". "Pine Weir" was renewed by HBO for a second season.';
  const claimed = explanationOf(text).sentences.flatMap(({ claims, span }) => claims.map((claim) => ({ claim, span })));
  assert.deepEqual(
    claimed.filter(({ claim }) => claim.predicate === 'status').map(({ claim }) => [claim.series, claim.value]),
    [
      ['Glass Quarry', 'cancelled'],
      ['Pine Weir', 'renewed'],
    ],
  );
  for (const { claim, span } of claimed) assert.ok(claim.span[0] >= span[0] && claim.span[1] <= span[1]);
});

test('what is not about television is explained by nothing', () => {
  assert.deepEqual(explanationOf('Rain is due over the hills on Tuesday.'), { names: [], sentences: [] });
});
