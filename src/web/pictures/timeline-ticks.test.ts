import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from '../../claim/edtf.ts';
import { ticksOf } from './timeline-ticks.ts';

const rows: readonly (readonly [from: string, to: string, labels: string])[] = [
  ['2020-04-02', '2020-09-28', 'May 2020 June July Aug Sept'],
  ['2020-11-15', '2021-03-15', 'Dec 2020 2021 Feb Mar'],
  ['2026-01-25', '2027-03-12', 'Apr 2026 July Oct 2027'],
  ['2018-11-01', '2021-02-01', '2019 2020 2021'],
  ['1999-05-01', '2026-11-21', '2000 – – 2003 – – 2006 – – 2009 – – 2012 – – 2015 – – 2018 – – 2021 – – 2024 – –'],
];
for (const [from, to, labels] of rows)
  test(`${from} to ${to}`, () => {
    const [first, last] = [from, to].map((day) => dayNumber(Temporal.PlainDate.from(day))) as [number, number];
    const ticks = ticksOf({ first, last });
    assert.equal(ticks.map(({ label }) => label ?? '–').join(' '), labels);
    assert.ok(ticks.every(({ day }) => day >= first && day <= last));
  });
