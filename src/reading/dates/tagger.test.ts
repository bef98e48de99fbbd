import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayRange } from '../../claim/edtf.ts';
import { LEXEMES } from './lexicon.ts';
import { type DateMention, tagDates } from './tagger.ts';

const tag = (text: string, published: string | null = '2024-04-17'): DateMention[] => tagDates(text, 0, text.length, { published });
const one = (text: string): DateMention => {
  const [mention, ...rest] = tag(text);
  assert.ok(mention !== undefined && rest.length === 0, `${text}: ${JSON.stringify([mention, ...rest])}`);
  return mention;
};

test('the span is the words of the date', () => {
  const text = 'It returns on Thursday, October 10 at 9pm ET, we hear.';
  const mention = one(text);
  assert.equal(text.slice(mention.start, mention.end), 'Thursday, October 10 at 9pm ET');
  assert.deepEqual([mention.time, mention.zone, mention.weekdayStated, mention.direction], ['21:00', 'ET', 4, 'future']);
});

test('a range of the text is read with offsets of the whole', () => {
  const text = 'In 2019. It returns in May 2025. In 2031.';
  assert.deepEqual(
    tagDates(text, 9, 32, { published: null }).map(({ start, end, edtf }) => [text.slice(start, end), edtf]),
    [['May 2025', '2025-05']],
  );
});

test('a length of time carries its days', () => assert.deepEqual(one('The wait was 18 to 24 months.').days, [504, 744]));
test('28 days are 28 days', () => assert.deepEqual(one('It decides after 28 days.').days, [28, 28]));
test('a wrong weekday stays visible', () => assert.equal(one('It airs Monday, May 21, 2024.').weekdayStated, 1));
test('two months ago promises a month, and reckons a day', () =>
  assert.deepEqual([one('two months ago').edtf, one('two months ago').reckoned], ['2024-02', '2024-02-17']));
test('4/6 may be another day', () => assert.deepEqual(one('dated 4/6/2022').alternatives, ['2022-06-04']));
test('a year to fall back on', () =>
  assert.deepEqual(
    tagDates('on June 6', 0, 9, { published: null, year: 2021 }).map(({ edtf }) => edtf),
    ['2021-06-06'],
  ));
test('no date runs across a line', () =>
  assert.deepEqual(
    tag('in May\n2019 in review').map(({ edtf }) => edtf),
    ['2024-05', '2019'],
  ));

test('mentions lie in order within the text, without overlap, with EDTF that can be read', () => {
  const word = fc.oneof(
    fc.constantFrom(...LEXEMES.map((lexeme) => lexeme.word)),
    fc.integer({ min: 0, max: 2100 }).map(String),
    fc.constantFrom(',', '.', '-', "'", '/', '(', 'th', 'Mars'),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom('2024-02-29', '2019-12-31', null), (words, published) => {
      const text = words.join(' ');
      let last = 0;
      for (const { start, end, edtf } of tag(text, published)) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.ok(edtf === null || dayRange(edtf) !== null, edtf ?? '');
        last = end;
      }
    }),
    { numRuns: 3000 },
  );
});
test('an hour is of one day', () =>
  assert.deepEqual(
    tag('on Tuesday noon tomorrow').map(({ start, end }) => [start, end]),
    [
      [3, 15],
      [16, 24],
    ],
  ));
