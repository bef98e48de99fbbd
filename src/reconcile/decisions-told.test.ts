import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../claim/answer.ts';
import { isoDayNumber, placeKnown } from './days.ts';
import { decisionsTold } from './decisions-told.ts';
import { claim } from './made-up.ts';

const SAID = '2021-06-20';
type Told = readonly [value: 'renewed' | 'cancelled', quote: string, season?: number | null];

/** Claims of one document in the order in which they stand in it, the first of them in the headline. */
function document(told: readonly Told[], headline: string | null = null): readonly Sourced[] {
  const text = [headline ?? '', ...told.map(([, quote]) => quote)].join('\n\n');
  return told.map(([value, quote, season = 2]) => {
    const one = claim('status', value, { said: SAID, document: 'x', quote, season, speaker: 'official' });
    const from = text.indexOf(quote);
    return { claim: { ...one.claim, span: [from, from + quote.length] }, document: { ...one.document, headline } };
  });
}

const rows: readonly {
  readonly name: string;
  readonly told: readonly Told[];
  readonly headline?: string;
  readonly preludes: readonly string[];
  readonly turns: readonly string[];
}[] = [
  {
    name: 'an order, following a cancellation',
    told: [
      ['renewed', 'NBC has picked up Harbour'],
      ['cancelled', 'seasons 2 and 3, following its cancellation'],
    ],
    preludes: ['seasons 2 and 3, following its cancellation'],
    turns: ['NBC has picked up Harbour'],
  },
  {
    name: 'a cancellation of what had been ordered',
    told: [
      ['cancelled', 'Netflix has axed Harbour'],
      ['renewed', 'Harbour had been renewed for season 2'],
    ],
    preludes: ['Harbour had been renewed for season 2'],
    turns: ['Netflix has axed Harbour'],
  },
  {
    name: 'a day in the past',
    told: [
      ['renewed', 'Pop TV orders Harbour'],
      ['cancelled', 'Netflix cancelled the show in March'],
    ],
    preludes: ['Netflix cancelled the show in March'],
    turns: ['Pop TV orders Harbour'],
  },
  {
    name: 'what was so before the order of season 2 is not of season 3',
    told: [
      ['renewed', 'Netflix has ordered a second season'],
      ['cancelled', 'of the drama, which was cancelled', 3],
    ],
    preludes: ['of the drama, which was cancelled'],
    turns: ['Netflix has ordered a second season'],
  },
  {
    name: 'nor is it another’s where it has no number',
    told: [
      ['renewed', 'Netflix has ordered a second season'],
      ['cancelled', 'the cancelled drama', null],
    ],
    preludes: ['the cancelled drama'],
    turns: ['Netflix has ordered a second season'],
  },
  {
    name: 'below a headline with the opposite, in the past',
    headline: 'Harbour un-cancelled as NBC orders more',
    told: [
      ['renewed', 'NBC orders more'],
      ['cancelled', 'it was cancelled'],
    ],
    preludes: ['it was cancelled'],
    turns: ['NBC orders more'],
  },
  {
    name: 'below a headline with the opposite, in words that do not say when',
    headline: 'Harbour axed by ITV',
    told: [
      ['cancelled', 'Harbour axed'],
      ['renewed', 'its decision to order a second season'],
    ],
    preludes: ['its decision to order a second season'],
    turns: [],
  },
  {
    name: 'an order and the cancellation of the season after it are two decisions',
    told: [
      ['renewed', 'season 2 has been ordered'],
      ['cancelled', 'there will be no season 3', 3],
    ],
    preludes: [],
    turns: [],
  },
  {
    name: 'two flat words that nothing sets in order',
    told: [
      ['renewed', 'season 2 is happening'],
      ['cancelled', 'season 2 is cancelled'],
    ],
    preludes: [],
    turns: [],
  },
];
for (const { name, told, headline, preludes, turns } of rows)
  test(name, () => {
    const found = decisionsTold(placeKnown(document(told, headline), isoDayNumber(SAID)!));
    const quotes = (claims: Iterable<{ readonly quote: string }>) => [...claims].map(({ quote }) => quote);
    assert.deepEqual([quotes(found.preludes), quotes(found.turns)], [preludes, turns]);
  });

test('a season that is being made, or dated ahead, is still awaited', () => {
  const placed = placeKnown(
    [
      claim('production', 'wrapped', { said: SAID, document: 'x', season: 3 }),
      claim('premiere', '2021-09-01', { said: SAID, document: 'x', season: 4 }),
      claim('premiere', '2021-05-01', { said: SAID, document: 'x', season: 2 }),
    ],
    isoDayNumber(SAID)!,
  );
  assert.deepEqual([...decisionsTold(placed).awaiting], ['x 3', 'x 4']);
});
