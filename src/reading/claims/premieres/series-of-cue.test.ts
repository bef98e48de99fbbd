import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../../lexicon/examples.ts';

/** Sentences that tempt, and the premieres that they tell on a Friday, May 10, 2024. */
const CASES: readonly (readonly [text: string, premieres: readonly string[]])[] = [
  ['Kestrel Point is coming back a day earlier than planned, on June 4.', ['Kestrel Point - 2024-06-04']],
  ['Kestrel Point lands a week later than announced.', []],
  ['When does Kestrel Point season 2 come out?\nInes and the ghoul reach the harbour on June 4.', ['Kestrel Point 2 2024-06-04']],
  [
    'Kestrel Point is back on June 4\nThe second series of Kestrel Point starts in America on June 14. A third has been ordered.',
    ['Kestrel Point 2 2024-06-04', 'Kestrel Point 2 2024-06-14'],
  ],
  ['Season 2 of Kestrel Point comes in January and season 3 a year later.', ['Kestrel Point 2 2025-01', 'Kestrel Point 3 2026-01']],
  ['Season 2 of Kestrel Point premieres on June 4, with one episode a week after that.', ['Kestrel Point 2 2024-06-04']],
  ['Season 6 of Kestrel Point premieres on June 4 on FX and the next day on Hulu.', ['Kestrel Point 6 2024-06-04']],
  ['A drama from the creator of Kestrel Point, premieres June 4.', []],
  ['The stars of Kestrel Point, premiering on June 4, talk to us.', ['Kestrel Point - 2024-06-04']],
  ['Kestrel Point finished filming its fourth season and is expected in the spring of 2025.', ['Kestrel Point 4 2025-03/2025-05']],
  ['Kestrel Point ended its first season and will be back in the spring of 2025.', ['Kestrel Point 2 2025-03/2025-05']],
  ['Season six of Kestrel Point, shot alongside season five, arrives in September 2024.', ['Kestrel Point 6 2024-09']],
  [
    'The first part of Kestrel Point season 4 arrives on June 29 and the second on July 26.',
    ['Kestrel Point 4 2024-06-29', 'Kestrel Point 4 2024-07-26'],
  ],
  ['Kestrel Point is in trouble, say reports that surfaced in May.', []],
  ['The poster for season 2 of Kestrel Point arrived on Friday.', []],
  ['Filming could start on season 3 of Kestrel Point as early as June.', []],
  ['Kestrel Point is free to stream from June 4.', []],
  ['Tickets for Kestrel Point on stage go on sale in June.', []],
];

for (const [text, premieres] of CASES)
  test(`of which series and season: ${text}`, () => {
    const told = readExample(text).filter(({ predicate }) => predicate === 'premiere');
    assert.deepEqual(
      told
        .map(describeClaim)
        .map((claim) => claim.replace(/ \w+ \w+$/, ''))
        .sort(),
      [...premieres].sort(),
    );
  });
