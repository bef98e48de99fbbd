import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagDates } from './tagger.ts';

/** Texts of 17 April 2024, and the days that their dates mean. */
const SIDES: readonly (readonly [why: string, text: string, days: readonly string[]])[] = [
  ['a verb of the relative clause is its own', 'Twenty were bought, ten of which begin on 24 May.', ['2024-05-24']],
  ['and what follows its comma is of the other', 'The drama, which was released on the big service on Friday, is a hit.', ['2024-04-12']],
  ['a debut that there is yet to be', 'Renewed, with a bow in the fall.', ['2024-09/2024-11']],
  ['a day that is given is yet to be', 'The third season has landed a November 8 premiere date.', ['2024-11-08']],
  ['a debut that was made has been', 'It made a November 8 debut.', ['2023-11-08']],
  ['a debut that it began with has been', 'It began with a November 8 debut that drew nine million.', ['2023-11-08']],
  ['what is followed by more is yet to come', 'It returns with three episodes July 17, followed by the others.', ['2024-07-17']],
  [
    'what somebody did then is behind, whatever follows',
    'It renewed the show for a third season in August, with filming due in May.',
    ['2023-08', '2024-05'],
  ],
  ['also behind a number', 'It renewed the show for season 3 in August, with filming due.', ['2023-08']],
  ['an aside ends at its comma', 'With season two out February 23, Fox has not yet ordered the third.', ['2024-02-23']],
  ['what was done ahead of an opening leaves it ahead', 'Fox renewed it ahead of its premiere on October 16.', ['2024-10-16']],
  ['and what had been done does not', 'It had been renewed ahead of its premiere on October 16.', ['2023-10-16']],
  ['where a season is shifted', 'The network has shifted it into January.', ['2025-01']],
  ['what lasts from a day on begins ahead', 'The drama, from 18 August, was meant as a limited series.', ['2024-08-18']],
  ['unless the verb before says that it began', 'The drama ran from 18 August.', ['2023-08-18']],
  ['a day set aside lies near, whatever was done', 'On June 5, rather than June 6 as first advertised.', ['2024-06-05', '2024-06-06']],
  ['what happened in a month that has been', 'It follows a visit in January when she aired her doubts.', ['2024-01']],
  ["a night's premiere has been", 'This recap has spoilers for Sunday’s Season 3 premiere of the drama.', ['2024-04-14']],
  ['unless the words look ahead', 'Get ready for Sunday’s premiere of the drama.', ['2024-04-21']],
  ['a month long past gives its days to nothing new', 'It was dropped last July. The show is back on the 24th.', ['2023-07', '2024-04-24']],
];

for (const [why, text, days] of SIDES) {
  test(why, () => {
    assert.deepEqual(
      tagDates(text, 0, text.length, { published: '2024-04-17' }).map(({ edtf }) => edtf),
      days,
    );
  });
}
