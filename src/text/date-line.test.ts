import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDateLine, readDateline } from './date-line.ts';

/** A line, what it says of publication, of a change, and whose by-line it holds; null for what it does not say. */
const LINES: readonly (readonly [line: string, published: string | null, updated: string | null, byline: string | null])[] = [
  ['Published: June 4, 2021 (Last updated: July 9, 2022)', '2021-06-04', '2022-07-09', null],
  ['Modified Nov 05, 2022 14:17 GMT', null, '2022-11-05', null],
  ['Feb. 9, 2021', '2021-02-09', null, null],
  ['Sept. 9, 2021', '2021-09-09', null, null],
  ['Updated on 14 May 2019', null, '2019-05-14', null],
  ['Updated: 16 May 2020 18:01 IST', null, '2020-05-16', null],
  ['11/23/2023 05:02 pm EST', '2023-11-23', null, null],
  ['03/04/2021 05:02 pm EST', '2021-03-04', null, null],
  ['03/04/2021 17:02 GMT', '2021-04-03', null, null],
  ['23/11/2023', '2023-11-23', null, null],
  ['3.4.2020', '2020-04-03', null, null],
  ['2020-03-04T10:00:00+0100', '2020-03-04T10:00:00+01:00', null, null],
  ['Tuesday, March 3, 2020', '2020-03-03', null, null],
  ['Thursday 27 August 2020 12:35', '2020-08-27', null, null],
  ['Tue 3 Mar 2020 10.00 GMT', '2020-03-03', null, null],
  ['March 3, 2020 at 5:30 PM', '2020-03-03', null, null],
  ['3rd March 2020, 10:15am', '2020-03-03', null, null],
  ['JAN 5, 2021 10:00 AM', '2021-01-05', null, null],
  ['Published 4:00 PM EST, Tue March 3, 2020', '2020-03-03', null, null],
  ['PUBLISHED: 10:00, 3 March 2020 | UPDATED: 10:05, 4 March 2020', '2020-03-03', '2020-03-04', null],
  ['Updated: Mar. 4, 2020, 5:30 p.m. | Published: Mar. 3, 2020, 5:00 p.m.', '2020-03-03', '2020-03-04', null],
  ['October 2, 2025 — updated October 3', '2025-10-02', '2025-10-03', null],
  ['November 3, 2024 · 6 min read', '2024-11-03', null, null],
  ['This article was originally published on March 3, 2020.', '2020-03-03', null, null],
  ['[Updated March 5, 2020]', null, '2020-03-05', null],
  ['FOR IMMEDIATE RELEASE — May 9, 2019', '2019-05-09', null, null],
  ['TV NEWS • MARCH 3, 2020', '2020-03-03', null, null],
  ['Le 4 février 2020', '2020-02-04', null, null],
  ['2020年3月3日', '2020-03-03', null, null],
  ['By Iona W. published May 12, 2023', '2023-05-12', null, 'Iona W.'],
  ['Posted April 3, 2023 by Admin #News', '2023-04-03', null, 'Admin'],
  ['Posted on March 3, 2020 by Jo Bell', '2020-03-03', null, 'Jo Bell'],
  ['Phil R. | May 27, 2021', '2021-05-27', null, 'Phil R.'],
  ['Jo Bell March 3, 2020', '2020-03-03', null, 'Jo Bell'],
  ['Jo Bell - Mar 3, 2020 5:00 pm', '2020-03-03', null, 'Jo Bell'],
  ['By JO BELL • MAR 3, 2020', '2020-03-03', null, 'JO BELL'],
  ['by: Jo Bell Posted: Mar 3, 2020 / 05:00 AM CST / Updated: Mar 4, 2020 / 05:00 AM CST', '2020-03-03', '2020-03-04', 'Jo Bell'],
  ['August 12, 2024 | Showbiz desk', '2024-08-12', null, null],
  ['June 16, 2013 | by TV desk', '2013-06-16', null, 'TV desk'],
  ['By Scott Bell, contributor. August 30, 2021', '2021-08-30', null, 'Scott Bell'],
  ['Drew R. | July 30, 2025 @ 2:05 PM', '2025-07-30', null, 'Drew R.'],
  ['@handle · Mar 3, 2020', '2020-03-03', null, '@handle'],
  ['Jo Bell (@jo) March 3, 2020', '2020-03-03', null, 'Jo Bell (@jo)'],
  ['10:15 AM · Mar 3, 2020 · Twitter for iPhone', '2020-03-03', null, null],
  ['Posted by u/tvfan on 3 March 2020', '2020-03-03', null, 'u/tvfan'],
  ['by jobell » Tue Mar 03, 2020 5:15 pm', '2020-03-03', null, 'jobell'],
  ['Submitted by jobell on Tue, 03/03/2020 - 10:15', '2020-03-03', null, 'jobell'],
  ['By Jo Bell', null, null, 'Jo Bell'],
  ['By Jo Bell and Ann de la Cruz', null, null, 'Jo Bell and Ann de la Cruz'],
  ['By Gwen Hale, Gazette TV critic', null, null, 'Gwen Hale'],
  ['By a staff writer, Family pages', null, null, 'a staff writer, Family pages'],
];
for (const [line, published, updated, byline] of LINES)
  test(`date line: ${line}`, () => assert.deepEqual(readDateLine(line), { published, updated, byline }));

/** Lines that hold a day, or begin like a by-line, and are neither. */
const NEITHER: readonly string[] = [
  'Release date: May 3, 2021',
  'Season 2 premieres May 3, 2021',
  'The show is back on May 3, 2021.',
  'May 3, 2021 on Netflix',
  'Netflix renewed Harbour Lights May 3, 2021',
  'Wednesday, May 20 at 8 pm',
  'Starts Friday, May 3, 2021',
  'In cinemas 3 May 2021',
  'Born March 3, 1980',
  'By the time it ended',
  'By all accounts, the show is over.',
  'By Grand Designs standards, that is quick.',
  'May 2020',
  'S1: 17/9/21. S2: 26/12/24.',
  'Written by the people who made it',
  'Season 3',
  '31 February 2020',
  'It was not until March 3, 2020 that anybody at the network said a word about it',
];
for (const line of NEITHER) test(`no date line: ${line}`, () => assert.equal(readDateLine(line), null));

const DATELINES: readonly (readonly [text: string, published: string, prose: string])[] = [
  [' date 2020-03-04 The network has dropped it. And fans mind.', '2020-03-04', 'The network has dropped it. And fans mind.'],
  ['Burbank, Calif. (May 10, 2019) – The channel, a company,', '2019-05-10', 'The channel, a company,'],
  ['LONDON, March 3, 2020 (Wire) - The channel has', '2020-03-03', 'The channel has'],
  ['LOS ANGELES – May 9, 2019 – The streamer', '2019-05-09', 'The streamer'],
  ['BURBANK, Calif. — March 3, 2020 — The streamer', '2020-03-03', 'The streamer'],
  ['NEW YORK, March 3, 2020 /NewsWire/ -- The streamer', '2020-03-03', 'The streamer'],
  ['March 3, 2020 - The streamer has', '2020-03-03', 'The streamer has'],
  ['Published: March 3, 2020 The streamer has', '2020-03-03', 'The streamer has'],
  ['SANTA MONICA, Calif., U.S.A. -- (May 9, 2019) - The streamer has', '2019-05-09', 'The streamer has'],
];
for (const [text, published, prose] of DATELINES)
  test(`dateline: ${text}`, () => {
    const found = readDateline(text);
    assert.equal(found?.published, published);
    assert.equal(text.slice(found?.end).trim(), prose);
  });

for (const text of [
  'On May 9, 2019 - the day',
  'The finale of May 9, 2019 – a triumph',
  'It aired May 9, 2019 – in full',
  'Season 2 (May 9, 2019) – six parts',
  // capitals that can be cut into eight words in more ways than anybody can try
  `${'A'.repeat(90)}! May 9, 2019 – The streamer has`,
])
  test(`no dateline: ${text}`, () => assert.equal(readDateline(text), null));
