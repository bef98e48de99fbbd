import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome } from './record.ts';
import { dayOf, readStatus } from './status.ts';

/** Texts in the scorecards' manner: what each says of season 4 of the television season 2016-17. */
const ROWS: readonly (readonly [status: string, outcome: Outcome | null, day: readonly [number, number, number] | null])[] = [
  ['Renewed for a 5th season on 3/11', 'ordered', [2017, 3, 11]],
  ['Renewed 10/3', 'ordered', [2016, 10, 3]],
  ['Renewed for a 5th season on 7/24/19', 'ordered', [2019, 7, 24]],
  ['Renewed 10/3 but then canceled 3/4', 'cancelled', [2017, 3, 4]],
  ['Canceled 8/22, but revived 4/15', 'ordered', [2017, 4, 15]],
  ['Canceled 5/10; picked up by another network 5/11', 'ordered', [2017, 5, 11]],
  ['Canceled 5/11 but S5 picked up by a streaming service on 6/15', 'ordered', [2017, 6, 15]],
  ['Renewed 3/16 but then canceled 8/28', 'cancelled', [2017, 8, 28]],
  ['Renewed 7/31 but then canceled 12/19', 'cancelled', [2016, 12, 19]],
  ['Picked up by the network from a Canadian channel', null, null],
  ['S5 renewal 7/3; S6 renewal 9/8', 'ordered', [2017, 7, 3]],
  ['Two seasons (S4 & S5) ordered', 'ordered', null],
  ['Ending (again) with this 4th season', 'ended', null],
  ['S5 picked up by another network on 1/16', 'ordered', [2017, 1, 16]],
  ['S5 order revoked', 'cancelled', null],
  ['Canceled 5/11', 'cancelled', [2017, 5, 11]],
  ['Canceled 2/8 after 5 episodes aired', 'cancelled', [2017, 2, 8]],
  ['Renewed 1/30; extended to S6 on 5/13', 'ordered', [2017, 1, 30]],
  ['Ending with this 4th season', 'ended', null],
  ['Renewed through S5 on 1/6/16; to end with S5', 'ordered', [2016, 1, 6]],
  ['Previously renewed through S4', null, null],
  ['Previously renewed through S6', 'ordered', null],
  ['Renewed for a 5th (final) season on 10/13', 'ordered', [2016, 10, 13]],
  ['No decision made yet (renewal still possible)', null, null],
  ['Delayed or canceled (status uncertain)', null, null],
  ['Miniseries', null, null],
  ['', null, null],
  ['Initial order is for 5 seasons', 'ordered', null],
  ['Voluntarily ended on  6/23', 'ended', [2017, 6, 23]],
  ['Presumed canceled 5/12', 'cancelled', [2017, 5, 12]],
  ['Season extended by 6 episodes on 11/2', null, null],
  ['YouTube scripted series; renewed 2/3', 'ordered', [2017, 2, 3]],
];
for (const [status, outcome, day] of ROWS) {
  test(`'${status}' says ${outcome}`, () => {
    const read = readStatus(status, 4, 2016);
    assert.equal(read.outcome, outcome);
    assert.equal(read.decided, day === null ? null : dayOf(...day));
  });
}
test('a decision taken back is told', () => assert.equal(readStatus('Renewed 10/3 but then canceled 3/4', 4, 2016).reversed, true));
