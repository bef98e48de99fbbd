import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadBundledCatalogue } from '../../../sources/bundled-catalogue.ts';
import { makeDocument } from '../../../text/document.ts';
import { statusesIn } from '../../lexicon/examples.ts';
import { createReader } from '../../reader.ts';

const READER = createReader(loadBundledCatalogue());

/** Which series a text of June 10, 2020, tells an end of. */
function ending(text: string): readonly string[] {
  const parts = [{ kind: 'paragraph', text, marks: [], origin: [] } as const];
  const document = makeDocument(
    { url: null, publisher: null, published: '2020-06-10', updated: null, headline: null, byline: null, parts },
    null,
  );
  return READER(document).claims.flatMap(({ predicate, value, series }) => (predicate === 'status' && value === 'ending' ? [series] : []));
}

const KNOWN: readonly (readonly [why: string, text: string, series: readonly string[]])[] = [
  ['a contest has one each year', 'The judges of MasterChef are tense as MasterChef’s final episodes come up.', []],
  ['and a drama does not', 'The cast of Homeland are tense as Homeland’s final episodes come up.', ['Homeland']],
  ['a contest that is said to end', 'Survivor’s final episodes come up. Survivor will end for good after forty seasons.', ['Survivor']],
  ['a season is a series in Britain', 'The medics of Our Girl were in tears in Monday’s series finale of Our Girl.', []],
  ['and none in America', 'The spies of Homeland were in tears in Sunday’s series finale of Homeland.', ['Homeland']],
  [
    'a finale that many watched',
    'The finale of Dancing with the Stars drew the show’s biggest total audience since April on Monday, although it was down a good deal from last season’s close.',
    [],
  ],
  ['a contest that ends of an evening', 'MasterChef is coming to an end tonight.', []],
  ['and one that is to end', 'Dancing on Ice is coming to an end, ITV has confirmed.', ['Dancing on Ice']],
  ['how long it may run', 'Westworld will run for six seasons, as its makers note, and they will remain with it.', []],
];
for (const [why, text, series] of KNOWN) test(`${why}: ${text}`, () => assert.deepEqual([...new Set(ending(text))], series));

const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  ['the text calls seasons so', 'Brackenfell series 4\nSpoilers for series 4 follow. All cried in the series finale of Brackenfell.', []],
  ['or does not', 'Brackenfell\nSpoilers follow. All cried in the series finale of Brackenfell.', ['Brackenfell - ending']],
  ['no item under a line', 'How Brackenfell leaves us\n"What an ending."\nBrackenfell series 4 finale spoilers follow.', []],
];
for (const [why, text, read] of CASES) test(`${why}: ${text}`, () => assert.deepEqual(statusesIn(text), read));
