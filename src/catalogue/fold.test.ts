import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldTitle, foldWords, TokenColumns, tokenise } from './fold.ts';

const SAME: readonly (readonly [string, string])[] = [
  ["Grey's Anatomy", 'Grey’s Anatomy'],
  ["Grey's Anatomy", 'GREYS ANATOMY'],
  ['S.W.A.T.', 'SWAT'],
  ['M*A*S*H', 'MASH'],
  ['Chicago P.D.', 'chicago pd'],
  ['Law & Order', 'Law and Order'],
  ['The Sopranos', 'sopranos'],
  ['Élite', 'Elite'],
  ['Shōgun', 'Shogun'],
  ['Ægir & Søn', 'Aegir and Son'],
  ['Straße', 'strasse'],
  ['Ǣon', 'Aeon'],
  ['ϒ', 'υ'],
  ['NCIS: Los Angeles', 'NCIS Los Angeles'],
  ['Black-ish', 'black ish'],
  ['And Just Like That…', 'And Just Like That...'],
  ['#blackAF', 'blackaf'],
  ['Café', 'Cafe\u0301'],
];
for (const [left, right] of SAME) test(`folds alike: ${left} and ${right}`, () => assert.equal(foldTitle(left), foldTitle(right)));

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Disney', 'Disney+'],
  ['3', '3%'],
  ['Dr. No', 'Drno'],
  ['Mr. Robot', 'Mr. Robots'],
  ['You', 'Your'],
];
for (const [left, right] of DIFFERENT) test(`folds apart: ${left} and ${right}`, () => assert.notEqual(foldTitle(left), foldTitle(right)));

const WORDS: readonly (readonly [string, string])[] = [
  ['The Office', 'the office'],
  ['오징어 게임', '오 징 어 게 임'],
  ['3%', '3 %'],
  ['9-1-1', '9 1 1'],
  ['?!', ''],
  ['', ''],
];
for (const [title, words] of WORDS) test(`words of: ${title}`, () => assert.equal(foldWords(title), words));

test('tokens lie in the text, in order, apart, and hold the letters they fold from', () => {
  const columns = new TokenColumns(4);
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: fc.constantFrom(..."aB'’.é &%-s ß1") })),
      (text) => {
        tokenise(text, 0, text.length, columns, () => 0);
        let last = 0;
        for (let i = 0; i < columns.count; i++) {
          assert.ok(columns.start[i]! >= last && columns.end[i]! > columns.start[i]!, text);
          assert.ok(columns.stemEnd[i] === 0 || columns.stemEnd[i]! < columns.end[i]!, text);
          last = columns.end[i]!;
        }
        assert.ok(last <= text.length);
      },
    ),
  );
});

test('folding is stable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (title) => {
      const once = foldWords(title);
      // A dot between lone letters joins them, and a second fold sees them already joined or apart.
      assert.equal(foldWords(once), once);
    }),
  );
});

test('plain words fold as with a mark behind them', () => {
  const titles = fc.stringMatching(/^[A-Za-z0-9]{1,70}(?: [A-Za-z0-9]{1,9}){0,3}$/);
  fc.assert(fc.property(titles, (title) => assert.equal(foldWords(title), foldWords(`${title}!`))));
});
