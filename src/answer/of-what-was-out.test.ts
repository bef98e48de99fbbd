import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../claim/answer.ts';
import { claim } from '../reconcile/made-up.ts';
import { answerOnHarbour } from './made-up.ts';

const first = claim('premiere', '2020-02-27', { said: '2020-02-27', season: 1, speaker: 'official' });
const open = claim('status', 'undecided', { said: '2020-06-01', quote: 'no word on a second season yet' });
const ordered = claim('status', 'renewed', { said: '2021-01-05', speaker: 'official' });
const second = claim('premiere', '2021-09-10', { said: '2021-06-01', speaker: 'official' });
const score = (said: string, season: number | null = 2): Sourced => claim('rating', { value: 6.2, best: 10, by: 'IMDb' }, { said, season });

const SCORES: readonly (readonly [what: string, claims: readonly Sourced[], of: number | null])[] = [
  ['a page about an open season gives that of the only one out', [first, open, score('2020-06-01')], 1],
  ['a season far from its premiere has none yet', [first, ordered, second, score('2021-06-02')], 1],
  ['a review before the premiere is of the season', [first, ordered, second, score('2021-09-01')], 2],
  ['a season that is out keeps its own', [first, ordered, second, score('2021-10-01')], 2],
  ['an order without a date says nothing of when it was seen', [first, ordered, score('2021-10-01')], 2],
  ['with nothing known to be out it is of the series', [open, score('2020-06-01')], null],
  ['of the whole series it stays so', [first, open, score('2020-06-01', null)], null],
];
for (const [what, claims, of] of SCORES)
  test(what, () =>
    assert.deepEqual(
      answerOnHarbour(claims, '2022-01-01').facts.ratings.map(({ claim: { season } }) => season),
      [of],
    ),
  );

test('and so is what viewers think', () => {
  const liked = claim('opinion', 'positive', { said: '2020-06-01', speaker: 'audience' });
  assert.deepEqual(
    answerOnHarbour([first, open, liked], '2020-06-02').opinions.map(({ claim: { season } }) => season),
    [1],
  );
});

test('with two seasons out it is of the series', () => {
  const third = claim('status', 'undecided', { said: '2021-12-01', season: 3 });
  const { facts } = answerOnHarbour([first, ordered, second, third, score('2021-12-01', 3)], '2022-01-01');
  assert.equal(facts.ratings[0]?.claim.season, null);
});
