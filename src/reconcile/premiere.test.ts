import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDayNumber, placeKnown } from './days.ts';
import { claim, type MadeUp } from './made-up.ts';
import { movesOf, premiereOf, premiereWords } from './premiere.ts';

type Word = readonly [value: string, given: MadeUp];
const official = (said: string): MadeUp => ({ said, speaker: 'official' });
const rows: readonly {
  readonly name: string;
  readonly words: readonly Word[];
  readonly asOf: string;
  readonly gives: string | null;
  readonly moves?: readonly string[];
}[] = [
  {
    name: 'the latest official date wins over the earlier one, and is a delay',
    words: [
      ['2020-09-04', official('2020-05-01')],
      ['2020-11-06', official('2020-08-01')],
    ],
    asOf: '2020-08-02',
    gives: '2020-11-06 official',
    moves: ['delay'],
  },
  {
    name: 'before the delay is known the first date stands',
    words: [
      ['2020-09-04', official('2020-05-01')],
      ['2020-11-06', official('2020-08-01')],
    ],
    asOf: '2020-07-31',
    gives: '2020-09-04 official',
    moves: [],
  },
  {
    name: 'an earlier day is an advance',
    words: [
      ['2020-11-06', official('2020-05-01')],
      ['2020-10-02', official('2020-08-01')],
    ],
    asOf: '2020-08-02',
    gives: '2020-10-02 official',
    moves: ['advance'],
  },
  {
    name: 'a later guess does not beat an official date',
    words: [
      ['2020-11-06', official('2020-05-01')],
      ['2021', { said: '2020-06-01', certainty: 'possible' }],
    ],
    asOf: '2020-08-02',
    gives: '2020-11-06 official',
  },
  {
    name: 'one page alone does not beat an official date',
    words: [
      ['2020-11-06', official('2020-05-01')],
      ['2021-02-05', { said: '2020-06-01' }],
    ],
    asOf: '2020-08-02',
    gives: '2020-11-06 official',
  },
  {
    name: 'two later publishers do',
    words: [
      ['2020-11-06', official('2020-05-01')],
      ['2021-02-05', { said: '2020-06-01' }],
      ['2021-02-05', { said: '2020-06-02', publisher: 'Courier' }],
    ],
    asOf: '2020-08-02',
    gives: '2021-02-05 reported',
  },
  {
    name: 'a year that was promised long before yields to one page with a day outside it',
    words: [
      ['2020', official('2019-05-01')],
      ['2021-01-08', { said: '2020-10-02' }],
    ],
    asOf: '2020-10-03',
    gives: '2021-01-08 reported',
  },
  {
    name: 'a year promised of late does not',
    words: [
      ['2020', official('2020-08-01')],
      ['2021-01-08', { said: '2020-10-02' }],
    ],
    asOf: '2020-10-03',
    gives: '2020 official',
  },
  {
    name: 'grain is kept: a year stays a year',
    words: [['2021', official('2020-05-01')]],
    asOf: '2020-08-02',
    gives: '2021 official',
  },
  {
    name: 'a day inside an announced year is finer, and no move',
    words: [
      ['2021', official('2020-05-01')],
      ['2021-03-05', official('2020-12-01')],
    ],
    asOf: '2020-12-02',
    gives: '2021-03-05 official',
    moves: [],
  },
  {
    name: 'a conditional window stands where nothing better does',
    words: [['2021', { said: '2020-03-03', certainty: 'conditional' }]],
    asOf: '2020-04-15',
    gives: '2021 guessed if',
  },
  {
    name: 'and falls away when it has passed',
    words: [['2021', { said: '2020-03-03', certainty: 'conditional' }]],
    asOf: '2022-01-01',
    gives: null,
  },
  {
    name: 'a rejected date takes back what was said before',
    words: [
      ['2020-09-04', { said: '2020-05-01' }],
      ['2020-09-04', { said: '2020-07-01', certainty: 'denied', publisher: 'Courier' }],
    ],
    asOf: '2020-08-02',
    gives: null,
  },
  {
    name: 'of two dates on one day (regions, parts) the earliest is the premiere',
    words: [
      ['2020-11-06', official('2020-05-01')],
      ['2020-11-20', { ...official('2020-05-01'), document: 'b' }],
    ],
    asOf: '2020-08-02',
    gives: '2020-11-06 official',
    moves: [],
  },
  {
    name: 'the date of a second part does not move the premiere',
    words: [
      ['2020-11-06', official('2020-05-01')],
      ['2021-02-05', { ...official('2020-08-01'), quote: 'part two arrives on February 5, 2021' }],
    ],
    asOf: '2020-08-02',
    gives: '2020-11-06 official',
    moves: [],
  },
  {
    name: 'nor does the date of another region',
    words: [
      ['2020-11-06', official('2020-05-01')],
      ['2020-12-05', { ...official('2020-08-01'), quote: 'comes to Canada on December 5' }],
    ],
    asOf: '2020-08-02',
    gives: '2020-11-06 official',
    moves: [],
  },
  {
    name: 'looking back the many are right',
    words: [
      ['2020-02-27', { said: '2020-03-01' }],
      ['2020-02-27', { said: '2020-03-02', publisher: 'Courier' }],
      ['2021-02-27', { said: '2021-06-01', publisher: 'Herald' }],
    ],
    asOf: '2022-01-01',
    gives: '2020-02-27 reported',
  },
];

for (const { name, words, asOf, gives, moves } of rows) {
  test(name, () => {
    const today = isoDayNumber(asOf)!;
    const found = premiereWords(
      placeKnown(
        words.map(([value, given]) => claim('premiere', value, given)),
        today,
      ),
    );
    const premiere = premiereOf(found, today);
    assert.equal(premiere === null ? null : `${premiere.edtf} ${premiere.basis}${premiere.conditional ? ' if' : ''}`, gives);
    if (moves !== undefined)
      assert.deepEqual(
        movesOf(found).map(({ kind }) => kind),
        moves,
      );
  });
}
