import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim, Credit } from '../../claim/claim.ts';
import { readExample, readerKnowing } from '../lexicon/examples.ts';
import { CREDIT_ROWS } from './credits.ts';

const creditsIn = (text: string): Claim[] => readExample(text).filter(({ predicate }) => predicate === 'credit');

/** `Ann Lee cast joins`, with the character behind the role where one is read. */
function described(claim: Claim): string {
  const { person, role, character, change } = claim.value as Credit;
  return [person, role, character, change].filter((part) => part !== undefined).join(' ');
}

test('ids of rows are unique', () => {
  const ids = CREDIT_ROWS.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
});

for (const { id, finds, leaves } of CREDIT_ROWS) {
  for (const example of finds) {
    const [text = '', expected = ''] = example.split(' => ');
    test(`${id} finds: ${example}`, () => {
      const made = creditsIn(text).map(described);
      for (const one of expected.split(';'))
        assert.ok(
          made.some((found) => found.startsWith(one.trim())),
          `read ${made.join('; ') || 'nothing'}`,
        );
    });
  }
  for (const text of leaves) {
    test(`${id} leaves: ${text}`, () => {
      const made = creditsIn(text).filter(({ rules }) => rules.includes(id));
      assert.deepEqual(made.map(described), []);
    });
  }
}

/** Shapes without words of their own: brackets, lists, possession, surnames. */
const SHAPES: readonly { readonly text: string; readonly reads: readonly string[] }[] = [
  { text: 'Brackenfell is back, and so is Mary (Edie Marlowe).', reads: ['Edie Marlowe cast Mary'] },
  // 'In Brackenfell' alone may be a town: the same words want something that says it is none
  { text: 'In Brackenfell, Edie Marlowe (Mary) and Tom Hask (Ezra) are at war.', reads: ['Edie Marlowe cast Mary', 'Tom Hask cast Ezra'] },
  { text: 'In Maddox Quay, Edie Marlowe (Mary) and Tom Hask (Ezra) are at war.', reads: ['Edie Marlowe cast Mary', 'Tom Hask cast Ezra'] },
  {
    text: 'Brackenfell season 2 is on at nine. In Brackenfell, Edie Marlowe (Mary) and Tom Hask (Ezra) are at war.',
    reads: ['Edie Marlowe cast Mary', 'Tom Hask cast Ezra'],
  },
  {
    text: 'In the drama Brackenfell, Edie Marlowe (Mary) and Tom Hask (Ezra) are at war.',
    reads: ['Edie Marlowe cast Mary', 'Tom Hask cast Ezra'],
  },
  { text: "Edie Marlowe's weary Mary leaves the farm in Brackenfell season 2.", reads: ['Edie Marlowe cast Mary'] },
  {
    text: 'Brackenfell season 2 cast\nEdie Marlowe as Mary\nTom Hask as Ezra\nRaya as herself',
    reads: ['Edie Marlowe cast Mary', 'Tom Hask cast Ezra', 'Raya cast herself'],
  },
  {
    text: 'Brackenfell season 2 stars Emma Marlowe. Marlowe also directs the series.',
    reads: ['Emma Marlowe cast', 'Emma Marlowe director'],
  },
  {
    text: 'The drama Brackenfell, created by Emma Marlowe, stars Tom Hask, Ida Venn and Karl Ostrow.',
    reads: ['Emma Marlowe creator', 'Ida Venn cast', 'Karl Ostrow cast', 'Tom Hask cast'],
  },
  {
    text: 'The drama Brackenfell, written by Emma Marlowe and Laura Ortiz, stars Tom Hask.',
    reads: ['Emma Marlowe writer', 'Laura Ortiz writer', 'Tom Hask cast'],
  },
  // a headline's verb is no part of a name, a surname that looks like one is
  { text: 'Brackenfell Star Anna Lee Hangs Up Her Hat', reads: ['Anna Lee cast leaves'] },
  { text: 'Mary Jane Rivers has joined the cast of Brackenfell.', reads: ['Mary Jane Rivers cast joins'] },
  { text: 'Mary Jane Rivers Joins Cast of Brackenfell Season 2', reads: ['Mary Jane Rivers cast joins'] },
  { text: 'Robert and Laura Hask, who created Brackenfell, are done.', reads: ['Laura Hask creator', 'Robert Hask creator'] },
  {
    text: 'Who is who in Brackenfell season 2: Emma Marlowe – Mary; Tom Hask – Ezra.',
    reads: ['Emma Marlowe cast Mary', 'Tom Hask cast Ezra'],
  },
  {
    text: 'In the drama Brackenfell, Edie Marlowe is Mary, Tom Hask her weary husband, Ezra, and Laura Ortiz the vicar, Orla.',
    reads: ['Edie Marlowe cast Mary', 'Tom Hask cast Ezra', 'Laura Ortiz cast Orla'],
  },
  {
    text: 'In the drama Brackenfell, Mary and Ezra are Edie Marlowe and Tom Hask.',
    reads: ['Edie Marlowe cast Mary', 'Tom Hask cast Ezra'],
  },
  { text: 'The drama Brackenfell has Edie Marlowe again. She plays Mary.', reads: ['Edie Marlowe cast Mary'] },
  {
    text: 'The drama Brackenfell has Edie Marlowe and Tom Hask again. She plays the piano.',
    reads: ['Edie Marlowe cast', 'Tom Hask cast'],
  },
  { text: 'Edie Marlowe, whose weary Mary was the heart of the drama Brackenfell, is home.', reads: ['Edie Marlowe cast Mary'] },
  { text: "Edie Marlowe's brother Ezra likes the drama Brackenfell.", reads: [] },
  {
    text: 'Edie Marlowe, for six seasons the heart of it, also directs the drama Brackenfell.',
    reads: ['Edie Marlowe director'],
  },
  {
    text: 'Edie Marlowe, who directed the first season of Brackenfell, will not be back for the second.',
    reads: ['Edie Marlowe director'],
  },
  {
    text: 'Who is who in the drama Brackenfell: Edie Marlowe, Dr. Mary Hale; Tom Hask, Captain Ezra Venn; Raya Orne, the vicar Orla.',
    reads: ['Edie Marlowe cast Dr. Mary Hale', 'Tom Hask cast Captain Ezra Venn', 'Raya Orne cast Orla'],
  },
  {
    text: 'The drama Brackenfell took Edie Marlowe and Tom Hask ten years. The two are its creators.',
    reads: ['Edie Marlowe creator', 'Tom Hask creator'],
  },
  { text: 'In the drama Brackenfell, her sister, Mary, is Edie Marlowe.', reads: ['Edie Marlowe cast Mary'] },
  { text: 'Edie Marlowe, who is Mary in it, likes the drama Brackenfell.', reads: ['Edie Marlowe cast Mary'] },
  { text: "The cast of the drama Brackenfell includes 'Silver Otter'.", reads: [] },
  { text: 'In the drama Brackenfell, her agent, Mary Hale (Edie Marlowe), is at sea.', reads: ['Edie Marlowe cast Mary Hale'] },
  { text: 'The drama Brackenfell stars Oscar Marlowe, an Oscar winner, and April Orne.', reads: ['Oscar Marlowe cast', 'April Orne cast'] },
  { text: 'The drama Brackenfell stars Song Ka-ro and Ezra haMorven.', reads: ['Song Ka-ro cast', 'Ezra haMorven cast'] },
  { text: 'In the drama Brackenfell, Orne is Mary Hale, a vicar.', reads: [] },
  {
    text: 'Edie Marlowe and Tom Hask of the drama Brackenfell shared the cake; Hask directs it.',
    reads: ['Tom Hask director'],
  },
  { text: 'Brackenfell was filmed in Wales by Fox Lane Studios.', reads: [] },
  { text: 'The mayor of Leeds, Tom Hask (42), likes Brackenfell.', reads: [] },
  { text: 'Edie Marlowe (Harrow Lane) will star in Brackenfell.', reads: ['Edie Marlowe cast'] },
  { text: 'Edie Marlowe (Harrow Lane) has been cast in Brackenfell.', reads: ['Edie Marlowe cast joins'] },
  { text: 'In Brackenfell, Edie Marlowe (Harrow Lane) stars opposite Ida Venn.', reads: ['Edie Marlowe cast', 'Ida Venn cast'] },
];
/** Texts of several series, with whose each credit is; a line break parts headline and paragraphs. */
const WHOSE: readonly { readonly text: string; readonly reads: readonly string[] }[] = [
  {
    text: 'Brackenfell is renewed\nBrackenfell has a second season. As for Maddox Quay, which Ida Venn directs, nothing is known.',
    reads: ['Maddox Quay: Ida Venn director'],
  },
  {
    text: 'Brackenfell is renewed\nBrackenfell has a second season.\nKestrel Point: creator Laura Ortiz wants a rest.',
    reads: ['Kestrel Point: Laura Ortiz creator'],
  },
  // a roundup goes on to a series that no one knows
  {
    text: 'What stays and what goes\nNBC renewed Brackenfell for a second season.\nCBS has cancelled Maddox Quay and Kestrel Point.\nWinter Otters is safe.\nIts star, Edie Marlowe, is glad.',
    reads: [],
  },
  { text: 'Edie Marlowe stars in the Brackenfell-style drama Tall Otters.', reads: ['Tall Otters: Edie Marlowe cast'] },
  { text: 'Edie Marlowe (Brackenfell) will star in the drama Tall Otters.', reads: ['Tall Otters: Edie Marlowe cast'] },
  { text: 'Edie Marlowe (Brackenfell) will star in the drama Kestrel Point.', reads: ['Kestrel Point: Edie Marlowe cast'] },
  { text: 'Edie Marlowe (Brackenfell) will lead the cast of Kestrel Point.', reads: ['Kestrel Point: Edie Marlowe cast'] },
  {
    text: 'Brackenfell has added Edie Marlowe (Kestrel Point) and Tom Hask (Old Solway).',
    reads: ['Brackenfell: Edie Marlowe cast', 'Brackenfell: Tom Hask cast'],
  },
  {
    text: 'Emily Marlowe ("Brackenfell," "Old Solway") stars in Kestrel Point as Mary Hale.',
    reads: ['Kestrel Point: Emily Marlowe cast Mary Hale'],
  },
];
for (const { text, reads } of WHOSE) {
  test(`whose: ${text}`, () =>
    assert.deepEqual(
      creditsIn(text).map((claim) => `${claim.series}: ${described(claim)}`),
      reads,
    ));
}

for (const { text, reads } of SHAPES) {
  test(`shape: ${text}`, () => assert.deepEqual(creditsIn(text).map(described).sort(), [...reads].sort()));
}

/** Texts that speak of a season, and of which season each credit is: who created a series did so once. */
const SEASONS: readonly (readonly [text: string, seasons: readonly string[]])[] = [
  ['Hulu has ordered season 2 of Brackenfell from creator Edie Marlowe.', ['Edie Marlowe creator -']],
  ['Brackenfell season 2, created by Edie Marlowe, is on Hulu.', ['Edie Marlowe creator -']],
  ['Season 3 of Brackenfell comes from creator Edie Marlowe.', ['Edie Marlowe creator -']],
  ['Brackenfell season 2 stars Edie Marlowe.', ['Edie Marlowe cast 2']],
  ['Edie Marlowe directs season 2 of Brackenfell.', ['Edie Marlowe director 2']],
];
for (const [text, seasons] of SEASONS)
  test(`of which season: ${text}`, () =>
    assert.deepEqual(
      creditsIn(text).map((claim) => `${described(claim)} ${claim.season ?? '-'}`),
      seasons,
    ));

/** Whose the verb is behind names that say what the series is. */
const DESCRIBED: readonly (readonly [text: string, credits: readonly string[]])[] = [
  ['Brackenfell is back. The drama starring Edie Marlowe will return for season two.', ['Edie Marlowe cast']],
  ['Brackenfell showrunner Will Marlowe has left the drama.', ['Will Marlowe showrunner']],
  ['Will Brackenfell Marlowe return? The drama is on.', []],
  ["Brackenfell is over. Edie Marlowe's sitcom won't be back for a third run.", ['Edie Marlowe cast']],
  ['Brackenfell is over. The drama starring Edie Marlowe and Tom Hask will bow out.', ['Edie Marlowe cast', 'Tom Hask cast']],
];
for (const [text, credits] of DESCRIBED) test(`who does it: ${text}`, () => assert.deepEqual(creditsIn(text).map(described), credits));

test('at most twelve of a cast', () => {
  const names = Array.from({ length: 15 }, (_, index) => `Edie Marlow${'abcdefghijklmno'[index]}`);
  assert.equal(creditsIn(`Brackenfell stars ${names.join(', ')}.`).length, 12);
});

test('a phrase in brackets that is a title is no part, and a name is one', () => {
  const reader = readerKnowing(['Brackenfell', 'Killing Time', 'Juniper Vance']);
  const cast = readExample('Brackenfell has added Edie Marlowe (Killing Time) and Tom Hask (Ezra Vance).', reader);
  assert.deepEqual(
    cast.flatMap(({ value }) => (typeof value === 'object' && 'role' in value ? [[value.person, value.character]] : [])),
    [
      ['Edie Marlowe', undefined],
      ['Tom Hask', 'Ezra Vance'],
    ],
  );
});
