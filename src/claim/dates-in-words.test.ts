import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateWords, lapse, lapseShort, lapseWords, whenWords } from './dates-in-words.ts';

const dates: readonly (readonly [edtf: string, words: string, when: string])[] = [
  ['2020-02-27', '27 February 2020', 'on 27 February 2020'],
  ['2020-02', 'February 2020', 'in February 2020'],
  ['2021', '2021', 'in 2021'],
  ['2024-22', 'summer 2024', 'in summer 2024'],
  ['2023-09/2024-04', 'September 2023 to April 2024', 'between September 2023 and April 2024'],
  ['2027-01/2027-04', 'January to April 2027', 'between January and April 2027'],
  ['2020-02-27/2020-04-14', '27 February to 14 April 2020', 'between 27 February and 14 April 2020'],
  ['2027-01/2027-06', 'the first half of 2027', 'in the first half of 2027'],
  ['2020-03-03/2020-03-12', '3 to 12 March 2020', 'between 3 and 12 March 2020'],
  ['2027-23/2027-24', 'autumn to winter 2027', 'between autumn and winter 2027'],
  ['2026/2027', '2026 to 2027', 'between 2026 and 2027'],
];
for (const [edtf, words, when] of dates)
  test(`${edtf}: ${words}`, () => assert.deepEqual([dateWords(edtf), whenWords(edtf)], [words, when]));

const lapses: readonly (readonly [from: string, to: string, words: string, short: string])[] = [
  ['2020-02-27', '2026-11-20', '6 years and 9 months', '6 y 9 m'],
  ['2020-03-03', '2026-11-20', '6 years and 9 months', '6 y 9 m'],
  ['2020-03-03', '2020-04-15', '43 days', '43 d'],
  ['2020-03-03', '2020-03-04', '1 day', '1 d'],
  ['2020-01-01', '2021-01-02', '1 year', '1 y'],
  ['2020-01-01', '2020-06-20', '6 months', '6 m'],
  ['2020-01-01', '2020-12-28', '1 year', '1 y'],
  ['2020-01-02', '2020-01-01', '0 days', '0 d'],
];
for (const [from, to, words, short] of lapses) {
  test(`${from} to ${to}: ${words}`, () => assert.deepEqual([lapseWords(lapse(from, to)), lapseShort(lapse(from, to))], [words, short]));
}
