import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDocument } from './document.ts';
import { parsePlain } from './plain.ts';

/** The blocks as `kind: text`, for comparison. */
function blocksOf(source: string): string[] {
  const document = makeDocument(parsePlain(source), null);
  return document.blocks.map(({ kind, span }) => `${kind}: ${document.text.slice(span[0], span[1])}`);
}

const LONG =
  'The lighthouse drama has been gone for a year, and the people who make it have been silent for as long as that, which says something.';

const CASES: readonly (readonly [name: string, source: string, blocks: readonly string[]])[] = [
  ['a subject is a headline', `Subject: Harbour is back\n\n${LONG}`, ['headline: Harbour is back', `paragraph: ${LONG}`]],
  ['headline and paragraph', `Harbour is back\n\n${LONG}`, ['headline: Harbour is back', `paragraph: ${LONG}`]],
  [
    'by-line, date line and navigation',
    `Harbour season 1 review\n\nBy Jo Bell\nPublished: June 4, 2021 (Last updated: July 9, 2022)\nPrevious ArticleView allNext Article\n${LONG}\n\nLeave a Comment`,
    [
      'headline: Harbour season 1 review',
      'byline: By Jo Bell',
      'dateline: Published: June 4, 2021 (Last updated: July 9, 2022)',
      `paragraph: ${LONG}`,
    ],
  ],
  [
    'date before the prose',
    ` date 2020-03-04 The network dropped it. And fans mind!\n\n${LONG}`,
    ['dateline: date 2020-03-04', 'paragraph: The network dropped it. And fans mind!', `paragraph: ${LONG}`],
  ],
  [
    'headings',
    `Title here\n\n${LONG}\n\nHarbour Season 2 Plot\n\n${LONG}\n\nWill there be more?\n\n${LONG}`,
    [
      'headline: Title here',
      `paragraph: ${LONG}`,
      'heading: Harbour Season 2 Plot',
      `paragraph: ${LONG}`,
      'heading: Will there be more?',
      `paragraph: ${LONG}`,
    ],
  ],
  [
    'no heading with a full stop',
    `Title here\n\n${LONG}\n\nBreathe normally.\n\n${LONG}`,
    ['headline: Title here', `paragraph: ${LONG}`, 'paragraph: Breathe normally.', `paragraph: ${LONG}`],
  ],
  [
    'no heading at the end',
    `Title here\n\n${LONG}\n\nTV, Reviews`,
    ['headline: Title here', `paragraph: ${LONG}`, 'paragraph: TV, Reviews'],
  ],
  [
    'bullets of all kinds',
    `Cast list here\n\n${LONG}\n\n• Ann Lee as Bo\n  - Cy Dee as Ed\n* Flo Gee\n– Hal Ivy`,
    ['headline: Cast list here', `paragraph: ${LONG}`, 'item: Ann Lee as Bo', 'item: Cy Dee as Ed', 'item: Flo Gee', 'item: Hal Ivy'],
  ],
  [
    'a list under its name',
    `Scorecard here\n\n${LONG}\n\nABC\nHarbour - renewed for more.\nTidewrack - a goner.\nLantern, Oak - dead already.`,
    [
      'headline: Scorecard here',
      `paragraph: ${LONG}`,
      'heading: ABC',
      'item: Harbour - renewed for more.',
      'item: Tidewrack - a goner.',
      'item: Lantern, Oak - dead already.',
    ],
  ],
  [
    'a list without bullets',
    'Ann Lee – Warden Oak\nCy Dee – Old Bo\nHal Ivy – Ed',
    ['item: Ann Lee – Warden Oak', 'item: Cy Dee – Old Bo', 'item: Hal Ivy – Ed'],
  ],
  [
    'a post without a headline',
    '@jo · Mar 3, 2020\nharbour got cancelled. i am not ok. bring it back please',
    ['dateline: @jo · Mar 3, 2020', 'paragraph: harbour got cancelled. i am not ok. bring it back please'],
  ],
  ['one line is no headline', 'Harbour axed after one season', ['paragraph: Harbour axed after one season']],
  [
    'lines wrapped by hand',
    'Harbour is back\n\nThe lighthouse drama has been gone for a year, and the people\nwho make it have been silent for as long as that. A second\nseason was ordered on Monday, says the channel, and it will\nbe here in spring.',
    [
      'headline: Harbour is back',
      'paragraph: The lighthouse drama has been gone for a year, and the people who make it have been silent for as long as that. A second season was ordered on Monday, says the channel, and it will be here in spring.',
    ],
  ],
  [
    'fields on top',
    `Title: Harbour is back\nAuthor: Jo Bell\nDate: March 3, 2020\n\n${LONG}`,
    ['headline: Harbour is back', 'dateline: Date: March 3, 2020', `paragraph: ${LONG}`],
  ],
  [
    'headlines of other pieces in a run',
    `RELATED STORIES Another show renewed A third one ends This week on …\n\n${LONG}`,
    [`paragraph: ${LONG}`],
  ],
  [
    'odd spaces and invisible characters',
    'Har\u00adbour\u200b is\u00a0 back\r\n\r\nIt  is\tback.',
    ['headline: Harbour is back', 'paragraph: It is back.'],
  ],
];
for (const [name, source, blocks] of CASES) test(`plain text: ${name}`, () => assert.deepEqual(blocksOf(source), blocks));

test('bars and tabs part the cells of a table', () => {
  assert.deepEqual(
    blocksOf(`Scorecard\n\nShow | Home | Fate\n--- | --- | ---\nHarbour | ABC | Renewed\n| Tern | NBC | Off |\n\n${LONG}`).slice(1, 4),
    ['row: Show\tHome\tFate', 'row: Harbour\tABC\tRenewed', 'row: Tern\tNBC\tOff'],
  );
  assert.deepEqual(blocksOf('Scorecard\n\nHarbour\t2\tRenewed\nTern\t\tOff').slice(1), ['row: Harbour\t2\tRenewed', 'row: Tern\t\tOff']);
  assert.deepEqual(blocksOf(`Harbour is back | The Gazette\n\n${LONG}`)[0], 'headline: Harbour is back | The Gazette');
});

test('bold type leaves its marks behind', () => {
  const document = makeDocument(parsePlain('Scorecard\n\n**Renewed**\n**Harbour** – season 3\nThe 2 ** 3 of it – season 2'), null);
  const marked = document.marks.filter(({ kind }) => kind === 'strong').map(({ span }) => document.text.slice(span[0], span[1]));
  assert.deepEqual(marked, ['Renewed', 'Harbour']);
  assert.ok(document.text.includes('Harbour – season 3'));
  assert.ok(document.text.includes('2 ** 3'));
});

test('an update date alone stands for the day of publication', () => {
  const { published, updated } = parsePlain(`Harbour is back\nUpdated on 14 May 2019\n\n${LONG}`);
  assert.deepEqual({ published, updated }, { published: '2019-05-14', updated: '2019-05-14' });
});

test('the day of an event is not the day of publication', () => {
  assert.equal(parsePlain(`Harbour is back\n\nRelease date: May 3, 2021\n\n${LONG}\n\nIt began on June 4, 2019.`).published, null);
});
