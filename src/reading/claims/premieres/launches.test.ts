import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysInExample } from '../../lexicon/examples.ts';

const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  ['a service begins', 'Brackenfell moves\nHBO Max, the home of Brackenfell, will have apps on all boxes when it launches on June 27.', []],
  ['in its own right', 'Brackenfell on the move\nBefore HBO Max even launches – it goes live June 27 – Brackenfell has found a home.', []],
  ['with all that it holds', 'HBO Max takes Brackenfell\nHBO Max will have every season at launch on Wednesday, June 15.', []],
  ['by its own day', 'HBO Max buys Brackenfell\nThe deal adds heft to HBO Max before its June 15 launch.', []],
  [
    'a carrier launches a season',
    'In other news\nNetflix will launch the second season of Brackenfell on June 15.',
    ['Brackenfell 2 2024-06-15'],
  ],
  ['or says of one that it will', 'Brackenfell final season\nNetflix says it’ll arrive on June 15.', ['Brackenfell - 2024-06-15']],
  ['or is where one begins', 'In other news\nBrackenfell sets its Netflix debut for June 15.', ['Brackenfell - 2024-06-15']],
  [
    'a new series begins with its service',
    'In other news\nThe new drama Brackenfell will be available when the service launches on June 15.',
    ['Brackenfell 1 2024-06-15'],
  ],
];

for (const [why, text, read] of CASES) test(`${why}: ${text}`, () => assert.deepEqual(daysInExample(text), read));
