import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agesFromBirth } from './births.ts';
import { exampleOnDesk } from './examples.ts';

/** Every text is of 10 May 2024. */
for (const [text, quotes] of [
  ['Emily Finch, 42, was born in 1990.', ['Emily Finch, 42']],
  ['Emily Finch, 34, was born in 1990.', []],
  ['Emily Finch, 33, was born in 1990.', []], // before her birthday
  ['Finch was born on June 7, 1990. The 42-year-old Finch stars in Brackenfell.', ['42-year-old Finch']],
  ['Emily Finch was born in 1990. The 42-year-old Lund stars in Brackenfell.', []],
  ['Emily Finch, 42, grew up in Hull.', []],
  ['Emily Finch, 42, plays Nori Vale. Finch was born on June 7, 1990, in Hull.', ['Emily Finch, 42']],
  ['Emily Finch, 42, grew up in Hull. She was born in Leeds in 1990.', ['Emily Finch, 42']],
  ['Emily Finch, 42, met James Lund, 34, in Hull. He was born in Leeds in 1990.', []],
  ['Emily Finch, 42, grew up in Hull. Her brother Robert Finch was born in 1990.', []],
] as const)
  test(text, () => {
    const checked = exampleOnDesk(text);
    assert.deepEqual(
      agesFromBirth(checked).map(({ span }) => checked.words(span)),
      quotes,
    );
  });
