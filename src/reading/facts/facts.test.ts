import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExample } from '../lexicon/examples.ts';

/** `Brackenfell network HBO`: what is told of which series. */
const factsIn = (text: string, predicate: string): string[] =>
  readExample(text)
    .filter((claim) => claim.predicate === predicate)
    .map(({ series, value }) => `${series} ${typeof value === 'object' && 'person' in value ? value.person : String(value)}`);

/** A name too light to be taken for a series still keeps its facts from another's. */
const STRANGERS: readonly { readonly text: string; readonly predicate: string; readonly told: readonly string[] }[] = [
  {
    text: 'The week in brief\nBrackenfell has been renewed for a third season. Maddox Quay is cancelled.\nOver at Hulu, the people of The Salt Pans are waiting for word.',
    predicate: 'network',
    told: [],
  },
  {
    text: 'The week in brief\nBrackenfell has been renewed for a third season. Maddox Quay is cancelled.\nOver at Hulu, people are waiting for word.',
    predicate: 'network',
    told: ['Brackenfell Hulu'],
  },
];
for (const { text, predicate, told } of STRANGERS)
  test(`strangers: ${text.split('\n').at(-1)}`, () => assert.deepEqual(factsIn(text, predicate), told));
