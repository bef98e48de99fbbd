import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../claim/answer.ts';
import type { Fate } from '../claim/verdict.ts';
import { ROWS } from '../reading/lexicon/index.ts';
import { TURNS } from './decisions-told.ts';
import { CONTEXT, claim, day } from './made-up.ts';
import { reconcile } from './reconcile.ts';

const official = { speaker: 'official' } as const;
const firstSeason = [
  claim('premiere', '2019-06-07', { said: '2019-05-01', season: 1, ...official }),
  claim('opinion', 'positive', { said: '2019-06-10', season: 1, publisher: 'Herald' }),
];

interface Row {
  readonly name: string;
  readonly claims: readonly Sourced[];
  readonly asOf: string;
  /** By season: fate, and the basis where it matters. */
  readonly gives: Readonly<Record<number, Fate>>;
  readonly least?: number; // probability of the newest season's fate
}

const rows: readonly Row[] = [
  {
    name: 'a season whose day has passed is out, and the next is undecided',
    claims: firstSeason,
    asOf: '2019-07-01',
    gives: { 2: 'undecided', 1: 'released' },
  },
  {
    name: 'before its day an announced season is ordered',
    claims: firstSeason.slice(0, 1),
    asOf: '2019-05-20',
    gives: { 1: 'renewed' },
    least: 0.9,
  },
  {
    name: 'the carrier orders season 2',
    claims: [...firstSeason, claim('status', 'renewed', { said: '2019-08-01', ...official })],
    asOf: '2019-08-02',
    gives: { 2: 'renewed', 1: 'released' },
    least: 0.95,
  },
  {
    name: 'pages that have not heard do not take the order back',
    claims: [
      ...firstSeason,
      claim('status', 'renewed', { said: '2019-08-01', ...official }),
      ...['Herald', 'Courier', 'Gazette', 'Argus'].map((publisher) => claim('status', 'undecided', { said: '2019-08-20', publisher })),
    ],
    asOf: '2019-09-01',
    gives: { 2: 'renewed', 1: 'released' },
    least: 0.8,
  },
  {
    name: 'an order taken back',
    claims: [
      ...firstSeason,
      claim('status', 'renewed', { said: '2019-08-01', ...official }),
      claim('status', 'cancelled', { said: '2020-03-04', ...official }),
    ],
    asOf: '2020-03-05',
    gives: { 2: 'cancelled', 1: 'released' },
    least: 0.8,
  },
  {
    name: 'cancelled, then saved by another carrier',
    claims: [
      ...firstSeason,
      claim('status', 'cancelled', { said: '2019-08-22', ...official }),
      claim('status', 'renewed', { said: '2020-04-15', ...official, publisher: 'Variety' }),
    ],
    asOf: '2020-04-16',
    gives: { 2: 'renewed', 1: 'released' },
    least: 0.8,
  },
  {
    name: 'a cancellation without a season number is of the next season',
    claims: [...firstSeason, claim('status', 'cancelled', { said: '2019-08-22', season: null, ...official })],
    asOf: '2019-08-23',
    gives: { 2: 'cancelled', 1: 'released' },
    least: 0.9,
  },
  {
    name: 'ordered as the last season: ends by plan, and there is no row for the one after',
    claims: [
      ...firstSeason,
      claim('status', 'renewed', { said: '2019-08-01', ...official }),
      claim('status', 'ending', { said: '2019-08-01', ...official }),
    ],
    asOf: '2019-08-02',
    gives: { 2: 'ending', 1: 'released' },
    least: 0.7,
  },
  {
    name: 'when the last season is out, the one after it is not to be made',
    claims: [
      ...firstSeason,
      claim('status', 'renewed', { said: '2019-08-01', ...official }),
      claim('status', 'ending', { said: '2019-08-01', ...official }),
      claim('premiere', '2020-06-05', { said: '2020-05-01', ...official }),
      claim('opinion', 'mixed', { said: '2020-06-08' }),
    ],
    asOf: '2020-07-01',
    gives: { 3: 'ending', 2: 'released', 1: 'released' },
    least: 0.8,
  },
  {
    name: 'a limited series: no second season',
    claims: [...firstSeason, claim('status', 'ending', { said: '2019-06-20', season: null, ...official })],
    asOf: '2019-07-01',
    gives: { 2: 'ending', 1: 'released' },
    least: 0.8,
  },
  {
    name: 'an announced premiere says that the season is ordered',
    claims: [...firstSeason, claim('premiere', '2020-09-04', { said: '2020-05-01', ...official })],
    asOf: '2020-05-02',
    gives: { 2: 'renewed', 1: 'released' },
    least: 0.9,
  },
  {
    name: 'filming says that it is ordered, on the word of the makers',
    claims: [...firstSeason, claim('production', 'filming', { said: '2020-05-01', speaker: 'talent', publisher: 'Variety' })],
    asOf: '2020-05-02',
    gives: { 2: 'renewed', 1: 'released' },
  },
  {
    name: 'hope is no order',
    claims: [
      ...firstSeason,
      claim('status', 'renewed', { said: '2019-08-01', certainty: 'likely' }),
      claim('status', 'renewed', { said: '2019-09-01', speaker: 'audience', publisher: 'Reddit' }),
      claim('premiere', '2020', { said: '2019-08-01', certainty: 'conditional', publisher: 'Courier' }),
    ],
    asOf: '2019-09-02',
    gives: { 2: 'undecided', 1: 'released' },
  },
  {
    name: 'a later season that is written about first',
    claims: [claim('status', 'renewed', { said: '2020-01-10', season: 7, ...official })],
    asOf: '2020-01-11',
    gives: { 7: 'renewed' },
    least: 0.9,
  },
];

for (const { name, claims, asOf, gives, least } of rows) {
  test(name, () => {
    const verdicts = reconcile(claims, day(asOf), CONTEXT);
    assert.deepEqual(Object.fromEntries(verdicts.map(({ season, fate }) => [season, fate.status])), gives);
    assert.deepEqual(
      verdicts.map(({ season }) => season),
      Object.keys(gives)
        .map(Number)
        .sort((a, b) => b - a),
    );
    if (least !== undefined) assert.ok(verdicts[0]!.fate.probability >= least, `only ${verdicts[0]!.fate.probability}`);
  });
}

test('one page of the trade press is enough where nothing else is on record', () => {
  const told = (value: 'renewed' | 'cancelled', speaker: 'official' | 'outlet') =>
    reconcile([claim('status', value, { said: '2019-11-01', publisher: 'Variety', speaker })], day('2019-11-02'), CONTEXT)[0]!.fate;
  for (const value of ['renewed', 'cancelled'] as const) {
    assert.equal(told(value, 'outlet').status, value);
    assert.equal(told(value, 'official').status, value);
    assert.ok(told(value, 'official').probability > 0.9);
  }
});

test('a hope on an unknown page is no order where nothing else is on record', () => {
  const hope = claim('status', 'renewed', { said: '2019-11-01', publisher: null, certainty: 'likely' });
  assert.equal(reconcile([hope], day('2019-11-02'), CONTEXT)[0]!.fate.status, 'undecided');
});

test('what a page says was turned into its opposite counts no more', () => {
  const page = { said: '2019-11-01', publisher: 'Variety', document: 'x', ...official };
  const order = claim('status', 'renewed', page);
  const turn = claim('status', 'cancelled', page);
  const turned = { ...turn, claim: { ...turn.claim, rules: [TURNS[0]!] } };
  assert.equal(reconcile([order, turned], day('2019-11-02'), CONTEXT)[0]!.fate.status, 'cancelled');
});

test('what came earlier this year has come, though the year is not over', () => {
  const order = claim('status', 'renewed', { said: '2019-08-01', ...official });
  const fateBy = (rule: string) => {
    const made = claim('premiere', '2020', { said: '2020-05-04' });
    const told = { ...made, claim: { ...made.claim, rules: ['premiere/verb', rule] } };
    return reconcile([...firstSeason, order, told], day('2020-05-05'), CONTEXT).find(({ season }) => season === 2)!.fate.status;
  };
  assert.equal(fateBy('date/earlier-shifted-unit'), 'released');
  assert.equal(fateBy('date/later-shifted-unit'), 'renewed');
});

test('what was undone speaks neither for the answer nor against it', () => {
  const order = claim('status', 'renewed', { said: '2019-08-01', publisher: 'Variety', ...official });
  const end = claim('status', 'cancelled', { said: '2019-11-01', publisher: 'Variety', ...official });
  const [second] = reconcile([...firstSeason, order, end], day('2019-11-02'), CONTEXT);
  assert.equal(second!.fate.status, 'cancelled');
  assert.ok(second!.evidence.every(({ claim: { value } }) => value !== 'renewed'));
});

test('the rules that turns are known by are rules', () => {
  assert.deepEqual(
    TURNS.filter((turn) => !ROWS.some(({ id }) => id === turn)),
    [],
  );
});

test('nothing known, no verdict', () => assert.deepEqual(reconcile(firstSeason, day('2018-01-01'), CONTEXT), []));

test('the order is since the day it was announced, and rests on the official word', () => {
  const undecided = claim('status', 'undecided', { said: '2019-07-15' });
  const order = claim('status', 'renewed', { said: '2019-08-01', ...official, publisher: 'Variety' });
  const [second] = reconcile([...firstSeason, undecided, order], day('2019-12-01'), CONTEXT);
  assert.equal(second!.fate.since, '2019-08-01');
  assert.equal(second!.fate.basis, 'official');
  assert.equal(second!.evidence[0]!.claim, order.claim);
  assert.ok(second!.evidence[0]!.weight > 3);
});

test('a remark about the past is known from the day it was said, and holds from the day it speaks of', () => {
  const late = claim('status', 'renewed', { said: '2020-01-10', quote: 'was renewed in August', ...official });
  assert.equal(reconcile([...firstSeason, late], day('2020-01-09'), CONTEXT)[0]!.fate.status, 'undecided');
  assert.equal(reconcile([...firstSeason, late], day('2020-01-10'), CONTEXT)[0]!.fate.since, '2019-08-31');
});

test('released needs a day that has passed or a text that says so', () => {
  const order = claim('status', 'renewed', { said: '2015-08-01', ...official });
  const [second] = reconcile([order], day('2019-01-01'), CONTEXT);
  assert.notEqual(second!.fate.status, 'released');
  assert.equal(second!.fate.probabilities.released, 0);
});

test('six years of silence speak against an order: the chance of one falls', () => {
  const chances = ['2019-12-01', '2020-12-01', '2022-12-01', '2025-12-01'].map((asOf) => {
    const { probabilities } = reconcile(firstSeason, day(asOf), CONTEXT)[0]!.fate;
    return probabilities.renewed + probabilities.released;
  });
  assert.ok(chances[0]! > 2 * chances[1]! && chances[1]! > 2 * chances[2]!, chances.join(' '));
  assert.ok(chances[3]! < 0.05);
});

test('a page that contradicts itself is believed less', () => {
  const alone = [...firstSeason, claim('status', 'renewed', { said: '2019-09-01', publisher: null, document: 'x' })];
  const torn = [...alone, claim('status', 'undecided', { said: '2019-09-01', publisher: null, document: 'x' })];
  const weigh = (claims: readonly Sourced[]) => {
    const [second] = reconcile(claims, day('2019-09-02'), CONTEXT);
    return [...second!.evidence, ...second!.against]
      .filter(({ claim: { value } }) => value === 'renewed')
      .map(({ weight }) => Math.abs(weight))[0]!;
  };
  assert.ok(weigh(torn) < weigh(alone) * 0.7);
});

test('the prior, the silence and the weights are log-odds that lead to the verdict', () => {
  const one = claim('status', 'undecided', { said: '2019-07-15' });
  const [second] = reconcile([...firstSeason, one], day('2019-12-01'), CONTEXT);
  const { probability } = second!.fate;
  const total = second!.prior + second!.silence! + [...second!.evidence, ...second!.against].reduce((sum, { weight }) => sum + weight, 0);
  assert.ok(Math.abs(total - Math.log(probability / (1 - probability))) < 0.2, `${total}`);
});

test('the day of a season that was cancelled before it is no release', () => {
  const claims = [
    ...firstSeason,
    claim('status', 'renewed', { said: '2019-08-01', ...official }),
    claim('premiere', '2020', { said: '2019-08-01' }),
    claim('status', 'cancelled', { said: '2020-03-04', ...official }),
  ];
  const second = reconcile(claims, day('2022-01-01'), CONTEXT).find(({ season }) => season === 2)!;
  assert.equal(second.fate.status, 'cancelled');
  assert.deepEqual(
    second.timeline.filter(({ kind }) => kind === 'release'),
    [],
  );
});
