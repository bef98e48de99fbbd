import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDayNumber, isoOf } from './days.ts';
import { spokenDay } from './spoken.ts';

const rows: readonly (readonly [quote: string, spoken: string | null])[] = [
  ['Harbour was renewed in May', '2020-05-31'],
  ['it was renewed for season 2 in November 2019', '2019-11-30'],
  ['had been cancelled on 3 March', '2020-03-03'],
  ['was axed on March 3, 2019', '2019-03-03'],
  ['the series was picked up last month', '2020-07-31'],
  ['was officially ordered last year', '2019-12-31'],
  ['was renewed in December', '2019-12-31'],
  ['Netflix renewed it in May', '2020-05-31'],
  ['which HBO cancelled on 4 November 2019', '2019-11-04'],
  ['the network quietly axed the show last month', '2020-07-31'],
  ['The Harbour ended in 2013', '2013-12-31'],
  ['when the Harbour went off the air in May 2013', '2013-05-31'],
  ['the Harbour has ended in style', null],
  ['was renewed, to end in 2022', null],
  ['the Harbour ended in 2020', null],
  ['was renewed on Feb. 12', '2020-02-12'],
  ['was cancelled on 4 Sept. 2019, it said', '2019-09-04'],
  ['Netflix renewed it in Dec.', '2019-12-31'],
  ['it had been shelved in March', '2020-03-31'],
  ['ABC dropped it last year', '2019-12-31'],
  ['commissioned in 2018', '2018-12-31'],
  ['was renewed in early 2019', '2019-12-31'],
  ['was cancelled on 3rd March', '2020-03-03'],
  ['was renewed on March 3rd, 2019', '2019-03-03'],
  ['it wrapped up filming in 2019', null],
  ['it finished second in 2013', null],
  ['the drama ended last week', '2020-08-08'],
  ['was renewed on Mars', null],
  ['was renewed in a de facto deal', null],
  ['ITV ordered ten episodes, to air in May', null],
  ['Netflix has renewed it in its May shake-up', null],
  ['would be cancelled in June', null],
  ['was renewed, and returns in May', null],
  ['has been renewed for a second season', null],
  ['was renewed for season 2', null],
  ['it will be renewed in May', null],
];
const written = isoDayNumber('2020-08-15')!;
for (const [quote, expected] of rows) {
  test(`${quote}: ${expected}`, () => {
    const spoken = spokenDay(quote, written);
    assert.equal(spoken === null ? null : isoOf(spoken), expected);
  });
}
