import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDocument } from '../../text/document.ts';
import { documentSpeaker } from './document-speaker.ts';

const CASES: readonly (readonly [why: string, publisher: string | null, headline: string | null, text: string, speaker: string])[] = [
  ['a press office', 'Corran Media Centre', null, 'Brackenfell returns.', 'official'],
  ['a release by its notes', null, null, 'Brackenfell returns. Notes to editors: stills are on the site.', 'official'],
  ['a paper with notes of its own', 'The Corran Herald', null, 'Brackenfell returns, say notes that an editor left us.', 'outlet'],
  ['a board', 'r/brackenfell', null, 'It is back.', 'audience'],
  ['a thread by its posters', null, null, 'u/salt_marsh: it is back. 12 points u/kelp: no. u/salt_marsh: wait.', 'audience'],
  [
    'a story that names a board',
    'The Corran Herald',
    null,
    `A post on r/brackenfell says so. ${'Nobody else does. '.repeat(30)}`,
    'outlet',
  ],
  ['a page of letters', 'The Corran Herald', "Readers' letters", 'Sir, Brackenfell is dead.', 'audience'],
  ['love letters are no page of them', 'The Corran Herald', 'Love letters to Brackenfell', 'It is back.', 'outlet'],
];

for (const [why, publisher, headline, text, speaker] of CASES) {
  test(`${why}: ${speaker}`, () => {
    const parts = [{ kind: 'paragraph', text, marks: [], origin: [] }] as const;
    const document = makeDocument({ url: null, publisher, published: null, updated: null, headline, byline: null, parts }, null);
    assert.equal(documentSpeaker({ document }), speaker);
  });
}
