import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadBundledCatalogue } from '../../sources/bundled-catalogue.ts';
import { makeDocument } from '../../text/document.ts';
import { createReader } from '../reader.ts';

const READER = createReader(loadBundledCatalogue());

/** The series of the catalogue that a text renews. */
function renewed(text: string): readonly string[] {
  const parts = [{ kind: 'paragraph', text, marks: [], origin: [] } as const];
  const document = makeDocument(
    { url: null, publisher: null, published: '2025-06-10', updated: null, headline: null, byline: null, parts },
    null,
  );
  return READER(document).claims.flatMap(({ predicate, value, series }) => (predicate === 'status' && value === 'renewed' ? [series] : []));
}

const CASES: readonly (readonly [why: string, text: string, series: readonly string[]])[] = [
  [
    'the sitcom is the one of two that is a comedy',
    'CBS has Ghosts and Elsbeth on Thursdays. Elsbeth won its hour. The sitcom was renewed for a sixth season.',
    ['Ghosts'],
  ],
  [
    'and the drama the one that is none',
    'CBS has Ghosts and Elsbeth on Thursdays. Ghosts won its hour. The drama was renewed for a fourth season.',
    ['Elsbeth'],
  ],
  [
    'a parent that is not named is none of its offspring',
    'CBS has FBI: International and FBI: Most Wanted. The mothership was renewed.',
    [],
  ],
  [
    'a parent that is named is the one that its offspring begin with',
    'Prime Video has Citadel, Citadel: Diana and Citadel: Honey Bunny. Diana is over. The mothership was renewed for a second season.',
    ['Citadel'],
  ],
  [
    'what a night leads into is at its side',
    'CBS has Elsbeth on Fridays at 8, leading into Fire Country at 9 and Boston Blue at 10. It was renewed in May.',
    ['Elsbeth'],
  ],
  ['what came of a series is another', 'Channel 4 has Hollyoaks. The Hollyoaks spin-off was renewed.', []],
  ['the drama of a house is on one of its channels', 'Vigil is back on Sundays. The BBC drama was renewed for a fourth series.', ['Vigil']],
  ['and that of another house is another', 'Vigil is back on Sundays. The ITV drama was renewed for a fourth series.', []],
  ['where no other is named it is the one', 'CBS has Elsbeth on Thursdays. The comedy was renewed for a fourth season.', ['Elsbeth']],
  [
    'a drama of a carrier that has none of those named is another',
    'Netflix has Dark and Ozark. Ozark tells of a lake. The TNT drama about Shakespeare was renewed for a second season.',
    [],
  ],
  [
    'and of one that has, is its',
    'Netflix has Dark and Ozark. Ozark tells of a lake. The Netflix drama was renewed for a second season.',
    ['Ozark'],
  ],
  [
    'what is ordered of a name that is none of them is no more of the one before',
    'Netflix has Dark and Ozark. Ozark tells of a lake. The streamer has now ordered six half-hours of Maddox Quay.',
    [],
  ],
  [
    'and of one of them is of it',
    'Netflix has Dark and Ozark. Dark tells of a wood. The streamer has now ordered six half-hours of Ozark.',
    ['Ozark'],
  ],
];

for (const [why, text, series] of CASES) test(why, () => assert.deepEqual(renewed(text), series));
