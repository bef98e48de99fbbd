import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whenWords } from '../../claim/dates-in-words.ts';
import { isPast, whenAll } from './when.ts';
import { anOrdinal, largeNumber, listed, manyOf, ordinalWord, stopped } from './words.ts';

for (const [said, words] of [
  [ordinalWord(2), 'second'],
  [ordinalWord(13), '13th'],
  [ordinalWord(21), '21st'],
  [ordinalWord(112), '112th'],
  [anOrdinal(3), 'a third'],
  [anOrdinal(8), 'an eighth'],
  [anOrdinal(11), 'an eleventh'],
  [anOrdinal(18), 'an 18th'],
  [anOrdinal(80), 'an 80th'],
  [anOrdinal(110), 'a 110th'],
  [manyOf(1, 'episode'), 'one episode'],
  [manyOf(9, 'episode'), 'nine episodes'],
  [manyOf(24, 'episode'), '24 episodes'],
  [largeNumber(5_400_000), '5.4 million'],
  [largeNumber(812_000), '812,000'],
  [listed(['a']), 'a'],
  [listed(['a', 'b', 'c']), 'a, b and c'],
  [listed(['a', 'b'], 'or'), 'a or b'],
  [stopped('Harbour is on Netflix'), 'Harbour is on Netflix.'],
  [stopped('Ada Lark created Jeopardy!'), 'Ada Lark created Jeopardy!'],
  [whenWords('2020-02-27'), 'on 27 February 2020'],
  [whenWords('2027-03/2027-05'), 'in spring 2027'],
  [whenWords('2027-03/2027-06'), 'between March and June 2027'],
  [whenWords('2027-01/2027-06'), 'in the first half of 2027'],
  [whenWords('2027-01/2027-12'), 'in 2027'],
  [whenWords('2023-09/2024-04'), 'between September 2023 and April 2024'],
  [whenAll(['2020-02-27', '2020-04-14']), 'between 27 February and 14 April 2020'],
  [whenAll(['2020-03-03', '2020-03-10']), 'between 3 and 10 March 2020'],
  [whenAll(['2019-12-30', '2020-01-02']), 'between 30 December 2019 and 2 January 2020'],
  [whenAll(['2020-02-27', '2020-02-27']), 'on 27 February 2020'],
] as const)
  test(words, () => assert.equal(said, words));

for (const [edtf, past] of [
  ['2021', true],
  ['2026', false],
  ['2026-11-20', true],
  ['2026-11-21', false],
] as const)
  test(`${edtf} on 21 November 2026: ${past ? 'past' : 'not past'}`, () => assert.equal(isPast(edtf, '2026-11-21'), past));
