/** How long a verdict takes over many claims, and the fates of a hundred days: `node bench/reconcile.ts [CLAIMS]`, 10,000 unless told. */
import { hash } from 'node:crypto';
import { cpus } from 'node:os';
import type { Sourced } from '../src/claim/answer.ts';
import type { Claim } from '../src/claim/claim.ts';
import { isoOf } from '../src/reconcile/days.ts';
import { DEFAULT_HAZARDS } from '../src/reconcile/default-hazards.ts';
import { fatesAsOf, reconcile } from '../src/reconcile/reconcile.ts';

const count = Number(process.argv[2] ?? 10_000);
const WARM_UP = 20;
const ROUNDS = 150;
const FIRST_DAY = 17_000; // 2016-07-18
const DAYS = 3_600;
const asOf = Temporal.PlainDate.from('2026-11-20');
const context = { hazards: () => DEFAULT_HAZARDS, reliability: (publisher: string | null) => (publisher === null ? 0.5 : 0.8) };

/** A lehmer generator: the same claims on every machine. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const WORDS = [
  'network',
  'has',
  'not',
  'said',
  'whether',
  'fans',
  'wait',
  'season',
  'order',
  'more',
  'news',
  'yet',
  'soon',
  'word',
  'show',
  'come',
];

function claims(oneSeason: boolean): Sourced[] {
  const random = lehmer(7);
  return Array.from({ length: count }, (_, index): Sourced => {
    const day = FIRST_DAY + Math.floor(random() * DAYS);
    const season = oneSeason ? 2 : 1 + Math.floor((day - FIRST_DAY) / 600);
    const draw = random();
    const quote = Array.from({ length: 9 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
    const shared = { series: 'Made Up', seriesId: null, season, speaker: 'outlet', quote, span: [index, index + 1], rules: [] } as const;
    const claim: Claim =
      draw < 0.7
        ? { ...shared, predicate: 'status', value: 'undecided', certainty: 'certain' }
        : draw < 0.85
          ? { ...shared, predicate: 'status', value: 'renewed', certainty: 'possible' }
          : { ...shared, predicate: 'premiere', value: isoOf(day + 200).slice(0, 7), certainty: 'conditional' };
    const said = isoOf(day);
    return {
      claim,
      document: { id: `d${index}`, publisher: `p${index % 50}`, headline: null, url: null, said, learned: `${said}T12:00:00Z` },
    };
  });
}

const hundredDays = Array.from({ length: 100 }, (_, index) => asOf.subtract({ days: 36 * (99 - index) }));
for (const [name, oneSeason] of [
  ['one season', true],
  ['six seasons', false],
] as const) {
  const input = claims(oneSeason);
  report(`${count} claims, ${name}, one verdict`, ROUNDS, () => reconcile(input, asOf, context));
  report(`${count} claims, ${name}, fates of 100 days`, ROUNDS / 10, () => fatesAsOf(input, hundredDays, context));
}

/** The least is what the work takes; processor time is what it takes on a machine with much else to do. */
function report(name: string, rounds: number, work: () => unknown): void {
  for (let round = 0; round < WARM_UP; round += 1) work();
  const before = process.threadCpuUsage();
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  const { user, system } = process.threadCpuUsage(before);
  const processor = (user + system) / 1000 / rounds;
  process.stdout.write(`${name}: least ${least.toFixed(1)} ms, processor time ${processor.toFixed(1)} ms on average, n ${rounds}\n`);
}

process.stdout.write(`${cpus()[0]?.model ?? 'unknown processor'}, input ${hash('sha256', JSON.stringify(claims(true))).slice(0, 12)}\n`);
