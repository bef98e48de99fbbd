import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockKind } from '../claim/document.ts';
import { sentences } from './sentences.ts';

/** A paragraph with a bar where one sentence ends and the next begins, and a caret where a feed has lost the space there. */
const PARAGRAPHS: readonly string[] = [
  'Mr. Hale said it.|Dr. Venn came back on Jan. 5.|It was good.',
  'Courtney A. Hale made it.|J. J. Venn, J.K. Brand and R.R. Oakes did not.',
  'The U.S. launch is in March.|In the U.S. it airs on Fox.',
  'They shot it in the U.S.|The show airs on Fox.',
  'It airs at 9 p.m. on Fox.|It airs at 9 p.m.|The show is new.',
  'Burbank, Calif. (May 10) – the channel said.|See S1.E2 now.|Rated 6.2 of 10.',
  'It was No. 1 in May.|No.|That is not so.',
  '"Will it come back?" she asked.|“Yes.”|He left.',
  'He said, "Is it?"|The crowd roared.',
  'Wait... what?|And so...|It ended.|Hmm…|Then more.',
  'Yahoo! TV said so.|Jeopardy! returns on Monday.|Wow!|It is back.',
  'compared to “Tides and the Town.”|As one might expect, fans wait.',
  'Season 2 vs. Season 1.|Which is better?',
  "The agents of S.H.I.E.L.D. sign on.|It's over.",
  'They filmed it in Washington, D.C.|The cast loved it.',
  'The finale airs Dec. 16.|Harbour vs. Evil Inc. is good.',
  '1. First of all.|2. Second.',
  '‘S.W.A.T.’ Canceled at CBS.|They live in the ‘U.S.’|It is cold.',
  'visit harbour.example now.|Read it.|Next they went.',
  'Lantern, Inc. makes it.|The show moves to Apple TV+.|Season 3 is next.',
  'Who plays Dr. Cameron Hale in St. Brendan on CBS?|Nobody.',
  'WOW!!!|OMG!|— Ann of Hull',
  '更新された。|次は来年。',
  'Éric said so.|Élite is back.',
  'It ended (for good.)|Then it came back.',
  'No final mark',
  "Harbour and The Lamp don't.|Vesper will.|That is Rhona’s.|Hale says so.",
  'It runs 40 min. an episode.|That is short.',
  'Harbour is back on July 9^The new trailer is out.',
  'It lands in July 2020^After a long wait, it is here.',
  'Harbour starts on July 8^A new teaser came out.',
  'All of the cast reprise their roles^The official site said so.',
  'Signed by LinkedIn, McBride, DeviantArt and 3D in #WeAreTheWorld, 9Go and 24Hours.',
];
for (const marked of PARAGRAPHS)
  test(`sentences: ${marked}`, () => {
    const expected = marked.split(/[|^]/);
    // The bar stands where a space was, save where the sentence ends without one.
    const text = marked
      .replaceAll(/([。])\|/gu, '$1')
      .replaceAll('.”|As', '.”As')
      .replaceAll('it.|Next', 'it.Next')
      .replaceAll('|', ' ')
      .replaceAll('^', '');
    const found = sentences({ text, blocks: [{ kind: 'paragraph', span: [0, text.length] }] });
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });

const WHOLE: readonly (readonly [BlockKind, string, number])[] = [
  ['headline', 'Is it back? Yes. No. Maybe', 1],
  ['heading', 'Season 2. The end?', 1],
  ['item', 'Harbour: renewed. More to come.', 2],
  ['row', 'Series\tHarbour', 1],
];
for (const [kind, text, count] of WHOLE)
  test(`sentences of a ${kind}: ${text}`, () =>
    assert.equal(sentences({ text, blocks: [{ kind, span: [0, text.length] }] }).length, count));

test('a sentence ends where its block does', () => {
  const text = 'One item\nAnother item';
  const blocks = [
    { kind: 'item', span: [0, 8] },
    { kind: 'item', span: [9, 21] },
  ] as const;
  assert.deepEqual(sentences({ text, blocks }), [
    { start: 0, end: 8, block: 0 },
    { start: 9, end: 21, block: 1 },
  ]);
});
