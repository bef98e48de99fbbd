import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordedChange } from '../../ledger/ledger.ts';
import { columnsOf } from '../terminal/columns.ts';
import { plain } from '../terminal/style.ts';
import { lineOf } from './changes.ts';

const change = {
  ...{ cursor: 6, key: 'b99', title: 'Brooklyn Nine-Nine', season: 8, before: 'ending', after: 'released', probability: 0.98 },
  ...{ since: '2021-08-12', premiere: null, documents: [], learned: '2026-11-20T12:00:00Z' },
} as const satisfies Partial<RecordedChange>;

for (const [width, line] of [
  [100, '    6  2021-08-12  Brooklyn Nine-Nine season 8: ending → released  98%\n'],
  [70, '    6  2021-08-12  Brooklyn Nine-Nine season 8: ending → released  98%\n'],
  [68, '    6  2021-08-12  Brooklyn Nine-N…season 8: ending → released  98%\n'],
  [40, '    6  2021-08-12  Brooklyn Nin…season 8\n       ending → released  98%\n'],
] as const)
  test(`a change in ${width} columns`, () => {
    const shown = lineOf(change as unknown as RecordedChange, { paint: plain, width });
    assert.equal(shown, line);
    for (const each of shown.split('\n')) assert.ok(columnsOf(each) <= width, each);
  });

test('a season that nobody numbers has no number here either', () => {
  const shown = lineOf({ ...change, numberless: true } as unknown as RecordedChange, { paint: plain, width: 100 });
  assert.equal(shown, '    6  2021-08-12  Brooklyn Nine-Nine next season: ending → released  98%\n');
});
