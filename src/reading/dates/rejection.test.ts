import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REJECTED_AFTER, REJECTIONS } from './rejection.ts';
import { tagDates } from './tagger.ts';

const dates = (text: string): boolean[] => tagDates(text, 0, text.length, { published: '2024-04-17' }).map((mention) => mention.rejected);

for (const { id, examples } of [...REJECTIONS, ...REJECTED_AFTER]) {
  for (const text of examples) test(`${id} sets aside: ${text}`, () => assert.ok(dates(text).includes(true)));
}

const STANDING = [
  'It is set for June 26.',
  'It ran from May to July.',
  'It was renewed in May, and then in June again.',
  'Not until June 5, says HBO.',
  'It was due in March, and it came.',
  'It was due on Friday, and duly arrived.',
  'Hulu said last year that it was due in March.',
  'It is due in March.',
];
for (const text of STANDING) test(`stands: ${text}`, () => assert.ok(!dates(text).includes(true)));

test('a feast by which somebody is called is no day', () => {
  assert.deepEqual(dates('It was planned for season seven, showrunner Rick Eid said.'), []);
  assert.deepEqual(dates('It arrives on Eid.'), [false]);
});

test('what is moved from is set aside, what it is moved to stands', () =>
  assert.deepEqual(dates('CBS has bumped it from Sept. 23 to Sept. 16.'), [true, false]));
