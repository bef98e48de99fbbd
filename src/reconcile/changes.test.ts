import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../claim/answer.ts';
import { changesOf } from './changes.ts';
import { CONTEXT, claim, day } from './made-up.ts';

const official = { speaker: 'official' } as const;
const out = claim('premiere', '2019-06-07', { said: '2019-05-01', season: 1, ...official });
const unknown = ({ claim, document }: Sourced): Sourced => ({ claim: { ...claim, seriesId: null }, document });
/** Two publishers, in their own words. */
const unnumbered = (said: string): readonly Sourced[] => [
  claim('status', 'cancelled', { said, publisher: 'Gazette', quote: 'the network has axed Harbour', season: null, ...official }),
  claim('status', 'cancelled', { said, publisher: 'Herald', quote: 'no more of the sailors, ITV says', season: null, ...official }),
];
const rows: readonly (readonly [name: string, claims: readonly Sourced[], changes: readonly string[]])[] = [
  ['announced, then out on its day', [out], ['2019-05-01 1 renewed', '2019-06-07 1 released']],
  [
    'the carrier’s order passes at once',
    [out, claim('status', 'renewed', { said: '2019-08-01', ...official })],
    ['2019-05-01 1 renewed', '2019-06-07 1 released', '2019-08-01 2 renewed'],
  ],
  [
    'one page in passing changes nothing; a second publisher does',
    [out, claim('status', 'renewed', { said: '2019-08-01' }), claim('status', 'renewed', { said: '2019-08-09', publisher: 'Variety' })],
    ['2019-05-01 1 renewed', '2019-06-07 1 released', '2019-08-09 2 renewed'],
  ],
  [
    'the same publisher by another name is no second one',
    [
      out,
      claim('status', 'renewed', { said: '2019-08-01', season: null, publisher: 'Digital Spy' }),
      claim('status', 'renewed', { said: '2019-08-09', season: null, publisher: 'digitalspy.com' }),
    ],
    ['2019-05-01 1 renewed', '2019-06-07 1 released'],
  ],
  [
    'a rumour changes nothing',
    [out, claim('status', 'cancelled', { said: '2019-08-01', speaker: 'insider', publisher: 'Reddit' })],
    ['2019-05-01 1 renewed', '2019-06-07 1 released'],
  ],
  [
    'without a season number one page is not enough, and another publisher is',
    [
      out,
      claim('status', 'cancelled', { said: '2019-08-01', season: null, publisher: 'Variety', ...official }),
      claim('status', 'cancelled', { said: '2019-08-05', season: null, publisher: 'Deadline' }),
    ],
    ['2019-05-01 1 renewed', '2019-06-07 1 released', '2019-08-05 2 cancelled'],
  ],
  [
    'of a series that no catalogue knows one page is not enough',
    [unknown(claim('status', 'renewed', { said: '2019-08-01', ...official }))],
    [],
  ],
  [
    'nor is one page among others of its publisher',
    [claim('opinion', 'positive', { said: '2019-07-01', season: 1 }), claim('status', 'renewed', { said: '2019-08-01', ...official })].map(
      unknown,
    ),
    [],
  ],
  [
    'but where another publisher has spoken of it the carrier’s word on a numbered season is told',
    [
      claim('opinion', 'positive', { said: '2019-07-01', season: 1, publisher: 'Variety' }),
      claim('status', 'renewed', { said: '2019-08-01', ...official }),
    ].map(unknown),
    ['2019-08-01 2 renewed'],
  ],
  [
    'what has long been so when it is first heard of is no news',
    [claim('premiere', '2012-09-20', { said: '2019-08-01', season: 1 }), claim('opinion', 'positive', { said: '2019-08-02', season: 1 })],
    [],
  ],
  [
    'what nobody numbers of a series that began this year is about its second season',
    [out, ...unnumbered('2019-08-01')],
    ['2019-05-01 1 renewed', '2019-06-07 1 released', '2019-08-01 2 cancelled'],
  ],
  [
    'what nobody numbers of a series that is years old is told without a number, where two publishers have the carrier’s word',
    [out, ...unnumbered('2024-08-01')],
    ['2019-05-01 1 renewed', '2019-06-07 1 released', '2024-08-01 - cancelled'],
  ],
  ['of one publisher it is not told', [out, ...unnumbered('2024-08-01').slice(1)], ['2019-05-01 1 renewed', '2019-06-07 1 released']],
  [
    'nor where nobody has the carrier’s word',
    [out, ...unnumbered('2024-08-01').map(({ claim, document }) => ({ claim: { ...claim, speaker: 'outlet' } as const, document }))],
    ['2019-05-01 1 renewed', '2019-06-07 1 released'],
  ],
  [
    'the number that a page gives it later is no news',
    [out, ...unnumbered('2024-08-01'), claim('status', 'cancelled', { said: '2024-08-05', season: 7, ...official })],
    ['2019-05-01 1 renewed', '2019-06-07 1 released', '2024-08-01 - cancelled'],
  ],
  [
    'what only makes a fate likelier tells none',
    [claim('credit', { person: 'Ada Quill', role: 'cast' }, { said: '2019-08-01', season: 1 })],
    [],
  ],
  [
    'an order that is first heard of as one long made is no news',
    [claim('status', 'renewed', { said: '2020-02-01', season: 3, quote: 'season 3 has already been ordered', ...official })],
    [],
  ],
  [
    'a date that no season is named with tells no change',
    [claim('premiere', '2020-03-01', { said: '2020-02-01', season: null, ...official })],
    [],
  ],
  [
    'that season 2 is the last is told once, and not again of the season that will never be',
    [
      claim('status', 'ending', { said: '2020-02-01', season: 2, ...official }),
      claim('premiere', '2020-03-01', { said: '2020-02-02', season: 2, ...official }),
    ],
    ['2020-02-01 2 ending', '2020-02-02 2 no day → 2020-03-01', '2020-03-01 2 released'],
  ],
  [
    'that a series is called a limited one is no news of it',
    [
      out,
      claim('status', 'ending', { said: '2019-08-01', season: 1, rules: ['final/called-limited'], ...official }),
      claim('status', 'ending', { said: '2019-08-02', season: 1, rules: ['final/limited'], publisher: 'Variety', ...official }),
    ],
    ['2019-05-01 1 renewed', '2019-06-07 1 released'],
  ],
  [
    'without a season number the carrier’s own page is enough',
    [out, claim('status', 'renewed', { said: '2019-08-01', season: null, publisher: 'BBC Media Centre', ...official })],
    ['2019-05-01 1 renewed', '2019-06-07 1 released', '2019-08-01 2 renewed'],
  ],
  [
    'of a season whose number only counts returns nothing is told',
    [
      claim('status', 'renewed', { said: '2020-02-01', season: null, publisher: 'BBC Media Centre', ...official }),
      claim('premiere', '2020-06-01', { said: '2020-02-01', season: null, publisher: 'BBC Media Centre', ...official }),
    ],
    [],
  ],
  [
    'an order taken back is told',
    [
      out,
      claim('status', 'renewed', { said: '2019-08-01', ...official }),
      claim('status', 'cancelled', { said: '2020-03-04', ...official }),
    ],
    ['2019-05-01 1 renewed', '2019-06-07 1 released', '2019-08-01 2 renewed', '2020-03-04 2 cancelled'],
  ],
  [
    'a day is told when it is announced, made finer and moved, and not when pages say less of it',
    [
      out,
      claim('status', 'renewed', { said: '2019-08-01', ...official }),
      claim('premiere', '2020', { said: '2019-09-01', ...official }),
      claim('premiere', '2020-03-20', { said: '2019-10-01', ...official }),
      claim('premiere', '2020-03', { said: '2019-10-05', publisher: 'Variety' }),
      claim('premiere', '2020-06-12', { said: '2020-02-01', ...official }),
    ],
    [
      '2019-05-01 1 renewed',
      '2019-06-07 1 released',
      '2019-08-01 2 renewed',
      '2019-09-01 2 no day → 2020',
      '2019-10-01 2 2020 → 2020-03-20',
      '2020-02-01 2 2020-03-20 → 2020-06-12',
      '2020-06-12 2 released',
    ],
  ],
  [
    'a day that one page gives is told when it has stood a day, and moves only where two publishers say so',
    [
      out,
      claim('status', 'renewed', { said: '2019-08-01', ...official }),
      claim('premiere', '2020-03-20', { said: '2019-10-01', publisher: 'Variety' }),
      claim('premiere', '2020-06-12', { said: '2019-11-01', publisher: 'Variety' }),
      claim('premiere', '2020-06-12', { said: '2019-11-09', publisher: 'Deadline', quote: 'Harbour sails on June 12' }),
    ],
    [
      '2019-05-01 1 renewed',
      '2019-06-07 1 released',
      '2019-08-01 2 renewed',
      '2019-10-02 2 no day → 2020-03-20',
      '2019-11-09 2 2020-03-20 → 2020-06-12',
      '2020-06-13 2 released',
    ],
  ],
  [
    'a guess gives no day',
    [
      out,
      claim('status', 'renewed', { said: '2019-08-01', ...official }),
      claim('premiere', '2020', { said: '2019-10-01', certainty: 'possible' }),
    ],
    ['2019-05-01 1 renewed', '2019-06-07 1 released', '2019-08-01 2 renewed'],
  ],
];
for (const [name, claims, changes] of rows) {
  test(name, () => {
    const events = changesOf(claims, day('2024-12-01'), CONTEXT);
    assert.deepEqual(
      events.map(({ on, season, numberless, to, premiere, premiereBefore }) =>
        [on, numberless ? '-' : season, premiereBefore === undefined ? to : `${premiereBefore ?? 'no day'} → ${premiere}`].join(' '),
      ),
      changes,
    );
  });
}
