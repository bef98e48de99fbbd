import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../../claim/document.ts';
import { anchorOf, datesOf } from './document-dates.ts';

const DOCUMENT: Document = {
  id: 'd1',
  name: null,
  url: 'https://telly.example.co.uk/larks',
  publisher: null,
  published: '2025-02-05T09:30:00Z',
  updated: null,
  headline: 'Larks is back',
  byline: null,
  text: 'Larks is back\n\nThe listing says 4/6. It was announced two months ago, and took a year to make.',
  blocks: [],
  marks: [],
  origin: null,
};

test('prints the dates that have days, and leaves lengths of time out', () =>
  assert.deepEqual(datesOf(DOCUMENT), [
    { text: '4/6', edtf: '2025-06-04' },
    { text: 'two months ago', edtf: '2024-12-05' },
  ]));

const HOSTS: readonly (readonly [url: string | null, dayFirst: boolean])[] = [
  ['https://news.example.com/a', false],
  ['https://news.example.co.uk/a', true],
  ['https://news.example.ie/a', true],
  ['no address', false],
  [null, false],
];
for (const [url, dayFirst] of HOSTS)
  test(`${url} writes the day first: ${dayFirst}`, () => assert.equal(anchorOf({ url, published: null }).dayFirst, dayFirst));

test('a document without a day leaves relative dates open', () =>
  assert.deepEqual(datesOf({ ...DOCUMENT, published: null, text: 'It returns next month.' }), []));
