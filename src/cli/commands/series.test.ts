import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder } from '../../../test/greenlit.ts';
import { runHere } from '../../../test/run-here.ts';
import { seasonRuns } from './series.ts';

for (const [seasons, says] of [
  [[], ''],
  [[3], '3'],
  [[1, 2], '1 2'],
  [[1, 2, 3, 4, 6], '1-4 6'],
  [[1, 3, 5, 6, 7], '1 3 5-7'],
] as const)
  test(`seasons ${seasons.join(', ')} are '${says}'`, () => assert.equal(seasonRuns(seasons), says));

test('series of one title are told apart by the id that each is asked for by', async (context) => {
  const db = join(folder(context), 'ledger.db');
  for (const input of [
    'BBC One has renewed the sitcom Ghosts (2019) for a fourth series.',
    'CBS has renewed the comedy Ghosts (2021) for a sixth season.',
  ])
    await runHere(['add', '-', '--db', db], { input });
  assert.match((await runHere(['series', '--db', db])).out, /^Ghosts \(ghosts-2019\) .*\nGhosts \(ghosts-2021\) /m);
});
