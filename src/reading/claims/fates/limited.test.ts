import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../../lexicon/examples.ts';

const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  ['a series named behind the word', 'Here is a trailer\nAnna Bell is a spy in the BBC mini-series, Maddox Quay.', ['Maddox Quay']],
  ['a series named before it', 'Anna Bell on television\nThe Brackenfell miniseries began on Sunday with two hours.', ['Brackenfell']],
  ['the series of the headline', 'Brackenfell review: a grim affair\nThis AMC miniseries about a ferry leaves much open.', ['Brackenfell']],
  [
    'whatever the article',
    'Review: In ‘Brackenfell’, a ferry is lost\nThe actor is at ease in a limited series set in the north.',
    ['Brackenfell'],
  ],
  ['the word in a review’s headline', 'Brackenfell TV review: Anna Bell miniseries is grim\nIt lasts.', ['Brackenfell']],
  [
    'the only series named, though further down',
    'Ferry mini-series will air in May\nThe BBC moved “Brackenfell” by a week.',
    ['Brackenfell'],
  ],
  ['a series that is to come out of another', 'Anna Bell of Brackenfell to lead a limited series\nThe Brackenfell star plays a spy.', []],
  ['made of a series', 'A Brackenfell limited series is being talked of\nNothing else is known.', []],
  ['whose star appears in one', 'Brackenfell star Anna Bell weds\nShe was last seen in a limited series on the BBC.', []],
  ['a prize', 'Brackenfell at the awards\nIt is up for outstanding limited series tonight.', []],
  ['a comic book', 'Brackenfell lives on\nA comic-book miniseries is sold in shops.', []],
  ['a denial', 'Brackenfell explained\nThis is not a limited series, as its makers know.', []],
  ['a series with a second season', 'Brackenfell season 2 review\nThe limited series is as good as ever.', []],
  ['another series, named first', 'Brackenfell review: fine\nOld Solway was better, and no limited series is perfect.', []],
];

for (const [why, text, read] of CASES)
  test(`${why}: ${text.replace('\n', ' / ')}`, () => {
    const told = readExample(text).filter(
      ({ predicate, value, certainty }) => predicate === 'status' && value === 'ending' && certainty !== 'denied',
    );
    assert.deepEqual(
      told.map(describeClaim),
      read.map((series) => `${series} - ending outlet certain`),
    );
  });
