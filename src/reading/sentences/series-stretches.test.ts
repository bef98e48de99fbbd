import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadBundledCatalogue } from '../../sources/bundled-catalogue.ts';
import { makeDocument } from '../../text/document.ts';
import { type Analysis, analyse } from '../analysis.ts';
import { BANK } from '../reader.ts';
import { seriesStretches } from './series-stretches.ts';

const CATALOGUE = loadBundledCatalogue();

/** The stretches of a text of one sentence, as they stand in it. */
function stretches(text: string): readonly string[] {
  const parts = [{ kind: 'paragraph', text, marks: [], origin: [] } as const];
  const document = makeDocument(
    { url: null, publisher: null, published: '2024-05-10', updated: null, headline: null, byline: null, parts },
    null,
  );
  const analysis = analyse(document, CATALOGUE, BANK) as Analysis;
  return analysis.sentences.flatMap((sentence) =>
    seriesStretches(sentence, analysis).map(({ sentence: { view } }) => document.text.slice(view.start, view.end)),
  );
}

const CASES: readonly (readonly [text: string, stretches: readonly string[]])[] = [
  ['NBC has renewed Riverdale, on for a while, and moved it.', ['NBC has renewed Riverdale, on for a while, and moved it.']],
  [
    'Riverdale turns seven on Sunday, Stranger Things goes for round three, and House of Cards will have a sixth year.',
    ['Riverdale turns seven on Sunday', ', Stranger Things goes for round three,', 'and House of Cards will have a sixth year.'],
  ],
  [
    'NBC has looked at Riverdale, Stranger Things turns seven, The Wire ends.',
    ['NBC has looked at Riverdale', ', Stranger Things turns seven', ', The Wire ends.'],
  ],
  ['“Riverdale,” “The Wire” and Stranger Things are safe.', ['“Riverdale,” “The Wire” and Stranger Things are safe.']],
  [
    'There is no word yet on Riverdale, The Wire and Stranger Things.',
    ['There is no word yet on Riverdale, The Wire and Stranger Things.'],
  ],
  [
    'NBC cancelled three newcomers, Riverdale, The Wire and Stranger Things.',
    ['NBC cancelled three newcomers, Riverdale, The Wire and Stranger Things.'],
  ],
  ['Riverdale, in its third year, is safe, while The Wire waits.', ['Riverdale, in its third year, is safe,', 'while The Wire waits.']],
];
for (const [text, expected] of CASES) test(`stretches: ${text}`, () => assert.deepEqual(stretches(text), expected));
