/** Decisions that go back on one another, and what else a document tells of the seasons around them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../claim/answer.ts';
import type { Speaker } from '../claim/claim.ts';
import type { Fate } from '../claim/verdict.ts';
import { basisOf } from './fate.ts';
import { CONTEXT, claim, day, type MadeUp } from './made-up.ts';
import { reconcile } from './reconcile.ts';

const official = { speaker: 'official', publisher: 'Deadline' } as const;
const first = claim('premiere', '2018-06-07', { said: '2018-06-08', season: 1, publisher: 'Variety' });
/** Claims of one document. */
const page = (said: string, ...claims: readonly ((given: MadeUp) => Sourced)[]): readonly Sourced[] =>
  claims.map((make) => make({ said, document: `page ${said}`, ...official }));
const renewed = (season: number, quote: string) => (given: MadeUp) => claim('status', 'renewed', { ...given, season, quote });
const cancelled = (season: number, quote: string) => (given: MadeUp) => claim('status', 'cancelled', { ...given, season, quote });
const last =
  (season: number, quote: string, speaker: MadeUp['speaker'] = 'outlet') =>
  (given: MadeUp) =>
    claim('status', 'ending', { ...given, season, quote, speaker });

const axed = page('2019-03-14', cancelled(2, 'Netflix has axed Harbour after one season'));
const ordered = page('2018-08-01', renewed(2, 'Netflix orders a second season'));
const rows: readonly {
  readonly name: string;
  readonly claims: readonly Sourced[];
  readonly asOf: string;
  readonly season?: number;
  readonly gives: Fate;
  readonly least?: number;
}[] = [
  {
    name: 'a rescue by another carrier, told with the cancellation before it',
    claims: [...axed, ...page('2019-06-27', renewed(2, 'Pop TV orders season 2'), cancelled(2, 'after it was cancelled by Netflix'))],
    asOf: '2019-06-28',
    gives: 'renewed',
    least: 0.95,
  },
  {
    name: 'an order long on record and taken back, told with the order before it',
    claims: [
      ...ordered,
      ...page('2019-08-20', cancelled(2, 'Netflix has axed Harbour'), renewed(2, 'it had been renewed for a second season')),
    ],
    asOf: '2019-08-21',
    gives: 'cancelled',
    least: 0.95,
  },
  {
    name: 'the same on a page of which nothing is known',
    claims: [
      ...ordered,
      ...page('2019-08-20', cancelled(2, 'Netflix has axed Harbour'), renewed(2, 'it had been renewed for a second season')).map(
        ({ claim, document }) => ({ claim, document: { ...document, publisher: 'Some Page' } }),
      ),
    ],
    asOf: '2019-08-21',
    gives: 'cancelled',
    least: 0.9,
  },
  {
    name: 'a season of which nobody spoke for three years, until its carrier says that it is cancelled',
    claims: [first, ...page('2021-06-01', cancelled(2, 'Netflix has cancelled Harbour'))],
    asOf: '2021-06-02',
    gives: 'cancelled',
    least: 0.97,
  },
  {
    name: 'the same, and months later a site that never heard of it',
    claims: [
      ...ordered,
      ...page('2019-08-20', cancelled(2, 'Netflix has axed Harbour'), renewed(2, 'it had been renewed for a second season')),
      claim('premiere', '2020', { said: '2019-12-03', publisher: 'Everything Streaming' }),
    ],
    asOf: '2019-12-04',
    gives: 'cancelled',
    least: 0.8,
  },
  {
    name: 'a forum that tells of a rescue is no witness of it',
    claims: [
      ...axed,
      ...page('2019-06-27', renewed(2, 'Netflix orders season 2'), cancelled(2, 'after it was cancelled')).map(
        ({ claim: made, document }) => ({
          claim: { ...made, speaker: 'outlet' as const },
          document: { ...document, publisher: 'Reddit' },
        }),
      ),
    ],
    asOf: '2019-06-28',
    gives: 'cancelled',
  },
  {
    name: 'a series finale because of a cancellation is no end by plan',
    claims: page('2019-03-14', cancelled(2, 'CBS has cancelled Harbour'), last(1, 'the finale will now serve as series finale')),
    asOf: '2019-03-15',
    gives: 'cancelled',
    least: 0.9,
  },
  {
    name: 'the carrier says that the next season is the last before it is shown',
    claims: page('2019-03-14', last(2, 'Harbour to end with season 2', 'official')),
    asOf: '2019-03-15',
    season: 2,
    gives: 'ending',
    least: 0.9,
  },
  {
    name: 'a season that is finished is not out because the one after it is ordered',
    claims: [
      ...page('2018-03-01', renewed(2, 'seasons 2'), renewed(3, 'seasons 2 and 3')),
      ...page('2020-03-05', renewed(4, 'has ordered season 4'), (given) => claim('production', 'wrapped', { ...given, season: 3 })),
    ],
    asOf: '2020-03-10',
    season: 3,
    gives: 'renewed',
    least: 0.9,
  },
  {
    name: 'a season dated ahead is not out because the one after it is the last',
    claims: page(
      '2019-08-01',
      (given) => claim('premiere', '2019-12-26', { ...given, season: 2 }),
      last(3, 'the series ends with season 3', 'official'),
    ),
    asOf: '2019-08-05',
    season: 2,
    gives: 'renewed',
    least: 0.9,
  },
  {
    name: 'a page that first speaks of a season says that it is out',
    claims: [claim('premiere', '2019-06-26', { said: '2019-07-10', season: 4, publisher: 'Screen Site' })],
    asOf: '2019-07-11',
    season: 4,
    gives: 'released',
    least: 0.8,
  },
  {
    name: 'a series that is cancelled after its third season has shown it, whatever was last said of that one',
    claims: [
      ...page('2019-03-15', renewed(3, 'renewed for season 3')),
      ...page('2021-03-29', cancelled(4, 'cancelled after three seasons')),
    ],
    asOf: '2021-03-30',
    season: 3,
    gives: 'released',
  },
  {
    name: 'one of its makers, years later',
    claims: [
      first,
      claim('status', 'undecided', { said: '2018-09-01', publisher: 'Variety' }),
      claim('status', 'cancelled', { said: '2022-02-20', speaker: 'talent', publisher: 'IndieWire' }),
    ],
    asOf: '2022-02-21',
    gives: 'cancelled',
  },
  {
    name: 'a carrier’s own page is its word',
    claims: [first, claim('status', 'renewed', { said: '2019-02-01', publisher: 'Netflix' })],
    asOf: '2019-02-02',
    gives: 'renewed',
    least: 0.97,
  },
];
for (const { name, claims, asOf, season = 2, gives, least = 0.5 } of rows)
  test(name, () => {
    const { status, probability } = reconcile(claims, day(asOf), CONTEXT).find((verdict) => verdict.season === season)!.fate;
    assert.equal(status, gives);
    assert.ok(probability >= least, `only ${probability}`);
  });

test('an order says in the carrier’s voice that the season is the last', () => {
  const own = page(
    '2019-12-14',
    renewed(3, 'Prime Video has renewed Harbour for a third and final season'),
    last(3, 'third and final season'),
  );
  const [order, end] = own as readonly [Sourced, Sourced];
  const within = { ...end, claim: { ...end.claim, span: [order.claim.span[1] - 10, order.claim.span[1]] as const } };
  const beside = { ...end, claim: { ...end.claim, span: [200, 222] as const } };
  const chance = (one: Sourced) =>
    reconcile([order, one], day('2019-12-15'), CONTEXT).find(({ season }) => season === 3)!.fate.probabilities.ending;
  assert.ok(chance(within) > chance(beside) + 0.02, `${chance(within)} ${chance(beside)}`);
});

test('a date without a number is that of the first season ordered and not out; of none, where it may be a return from a break', () => {
  const dated = claim('premiere', '2020-09-20', { said: '2020-05-01', season: null, ...official });
  const of = (claims: readonly Sourced[]) =>
    reconcile(claims, day('2020-05-02'), CONTEXT).flatMap(({ season, premiere }) =>
      premiere?.edtf === '2020-09-20' ? [`${season} ${premiere.basis}`] : [],
    );
  assert.deepEqual(of([first, ...ordered, dated]), ['2 reported']);
  assert.deepEqual(of([first, dated]), []);
  assert.deepEqual(of([dated]), ['2 reported']);
});

test('what an insider says flatly is hearsay', () => {
  const said = (speaker: Speaker) => basisOf([{ weight: 1, ...claim('status', 'cancelled', { said: '2020-01-01', speaker }) }]);
  assert.deepEqual([said('insider'), said('outlet'), said('official')], ['guessed', 'reported', 'official']);
});
