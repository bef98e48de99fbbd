import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOnDesk } from './examples.ts';
import { partsIn } from './parts.ts';

for (const [text, parts] of [
  ['Emily Finch stars as Sheriff Nori Vale.', ['Emily Finch: nori vale']],
  ['Emily Finch plays the weary Dr. Ada Holm, and James Lund as Silas is her foil.', ['Emily Finch: ada holm', 'James Lund: silas']],
  ['Mary-Ann Lloyd-Webber returns as Captain Bell.', ['Mary-Ann Lloyd-Webber: bell']],
  ['Will Emily Finch play Nori Vale?', []],
  ['Finch plays it safe.', []],
] as const)
  test(text, () => {
    assert.deepEqual(
      partsIn(exampleOnDesk(text)).map(({ person, part }) => `${person}: ${[...part].join(' ')}`),
      parts,
    );
  });
