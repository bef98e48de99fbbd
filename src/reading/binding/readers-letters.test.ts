import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDocument } from '../../text/document.ts';
import { describeClaim, EXAMPLE_DAY, EXAMPLE_READER } from '../lexicon/examples.ts';

/** What becomes of the series of a paragraph whose first words are in bold letters. */
function told([bold, rest]: readonly [bold: string, rest: string]): string[] {
  const parts = [
    { kind: 'paragraph', text: `${bold}${rest}`, marks: [{ kind: 'strong', start: 0, end: bold.length }], origin: [] },
    { kind: 'paragraph', text: 'So much for that.', marks: [], origin: [] },
  ] as const;
  const about = { url: null, publisher: null, published: EXAMPLE_DAY, updated: null, headline: 'The mailbag', byline: null };
  return EXAMPLE_READER(makeDocument({ ...about, parts }, null))
    .claims.filter(({ predicate }) => predicate === 'status')
    .map((claim) => describeClaim(claim).split(' ').slice(0, -2).join(' '));
}

const LETTERS: readonly (readonly [bold: string, rest: string])[] = [
  ['I heard Kestrel Point is ending.', ' — Lil'],
  ['Tell us NBC is keeping Kestrel Point.', ' — Sam'],
  ['Kestrel Point is cancelled, they say.', ' — Lil, Leeds'],
  ['NBC has renewed Kestrel Point!', ' – J.P., Carson City'],
  ['My friend says that Kestrel Point was axed.', ''],
  ['I hear that Kestrel Point has been renewed for a third season.', ''],
  ['They have cancelled Kestrel Point…', ' — Greta of Duluth'],
  ['We know that NBC has cancelled Kestrel Point.', ' - Ann and Bo'],
  ['Please say that Kestrel Point has been renewed.', ''],
  ['Kestrel Point was renewed for season 3.', ' — Marta via Email'],
];
for (const letter of LETTERS) test(`a reader's word: ${letter.join('')}`, () => assert.deepEqual(told(letter), []));

const NEWS: readonly (readonly [bold: string, rest: string, statuses: readonly string[]])[] = [
  ['NBC has renewed Kestrel Point.', '', ['Kestrel Point - renewed']],
  ['NBC has cancelled Kestrel Point.', ' The sets are gone.', ['Kestrel Point - cancelled']],
  ['NBC has renewed Kestrel Point for season 3', ' — the network said so.', ['Kestrel Point 3 renewed']],
  ['NBC has renewed Kestrel Point for season 3.', ' — NBC', ['Kestrel Point 3 renewed']],
  ['NBC has cancelled Kestrel Point', ' — Monday', ['Kestrel Point - cancelled']],
  ['Kestrel Point has been cancelled', '', ['Kestrel Point - cancelled']],
];
for (const [bold, rest, statuses] of NEWS)
  test(`no reader's word: ${bold}${rest}`, () => assert.deepEqual(told([bold, rest]), [...statuses]));
