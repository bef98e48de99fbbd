import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOnDesk } from './examples.ts';
import { titlesIn } from './titles.ts';

const ORDER = 'Netflix has renewed *Brackenfell* for season 2.';

for (const [text, pairs] of [
  [`${ORDER} Season 1 of *Brackenfel* came out in 2023. *Brackenfell* stars Emily Finch.`, ['Brackenfel for Brackenfell']],
  [`${ORDER} *Brackenfell* stars Emily Finch.`, []],
  // a letter at the front of a word, or a figure, makes another title
  [`${ORDER} So has *Crackenfell*.`, []],
  [`${ORDER} See *Harrow Lane 2* and *Harrow Lane 3*.`, []],
  // neither is a series of the text
  [`${ORDER} See *Kestrel Cove* and *Kestrel Cave*.`, []],
] as const)
  test(text, () => {
    assert.deepEqual(
      titlesIn(exampleOnDesk(text)).map(({ seldom, often }) => `${seldom.name} for ${often.name}`),
      pairs,
    );
  });
