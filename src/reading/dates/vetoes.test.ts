import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagDates } from './tagger.ts';
import { VETOES } from './veto-table.ts';

const dates = (text: string): string[] =>
  tagDates(text, 0, text.length, { published: '2024-04-17' }).flatMap((mention) =>
    mention.kind === 'date' && mention.edtf !== null ? [text.slice(mention.start, mention.end)] : [],
  );

for (const { id, silences, lets } of VETOES) {
  for (const text of silences) test(`${id} silences: ${text}`, () => assert.deepEqual(dates(text), []));
  for (const text of lets) test(`${id} lets: ${text}`, () => assert.notDeepEqual(dates(text), []));
}
