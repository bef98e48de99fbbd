/**
 * How far a publisher is to be believed: how often it knew what it said, as estimated from what it said of matters that were settled since and
 * from how it agreed with others on open ones, shrunk to what its kind usually does.
 */
import type { Sourced } from '../claim/answer.ts';
import { dayNumber } from '../claim/edtf.ts';
import { PublisherNames, publisherKey } from '../claim/publisher.ts';
import { type Care, estimateCare } from './careful.ts';
import { placeKnown } from './days.ts';
import { bySeriesAndSeason, type Matter, mattersOf } from './matters.ts';
import { KIND_PRIORS, kindOf, type PublisherKind } from './publisher-kinds.ts';

/** A publisher's record as of a day. */
export interface PublisherRecord {
  readonly publisher: string | null; // best written of its names known by then; null: pages that name none
  readonly kind: PublisherKind;
  readonly held: number; // tried claims that held
  readonly failed: number;
  readonly open: number; // claims on a season's fate or date that nothing has settled yet
  readonly prior: number; // share expected of its kind
  readonly reliability: number; // posterior mean of the share of statements that it knows, 0 to 1
  readonly spread: number; // standard deviation of the posterior
}

/** What it comes to if a careful page says so, where a matter is settled. */
const HOLDS: ReadonlySet<string> = new Set(['open undecided', 'ordered renewed', 'refused cancelled', 'dated right day']);

/**
 * The record of every publisher that made a claim known by `asOf`.
 * @param sourced claims about any number of series, in any order
 * @returns the most tried first
 */
export function publisherRecords(sourced: readonly Sourced[], asOf: Temporal.PlainDate): PublisherRecord[] {
  const today = dayNumber(asOf);
  const placed = placeKnown(sourced, today);
  const matters = bySeriesAndSeason(placed).flatMap((group) => mattersOf(group, today));
  const care = estimateCare(matters, (publisher) => KIND_PRIORS[kindOf(publisher)]);
  const tallies = new Map<string | null, Tally>();
  for (const { document } of placed) {
    const key = publisherKey(document.publisher);
    const tally = tallies.get(key) ?? { names: new PublisherNames(), held: 0, failed: 0, open: 0 };
    tallies.set(key, tally);
    if (document.publisher !== null) tally.names.add(document.publisher);
  }
  for (const matter of matters) count(matter, tallies);
  return [...tallies]
    .map(([key, tally]) => recordOf(tally, care.get(key)))
    .sort((a, b) => b.held + b.failed - a.held - a.failed || (a.publisher ?? '').localeCompare(b.publisher ?? '', 'en'));
}

/** Reliability by publisher, 0 to 1, as `reconcile` takes it; a publisher without a record gets what its kind usually does. */
export function estimateReliability(sourced: readonly Sourced[], asOf: Temporal.PlainDate): (publisher: string | null) => number {
  return reliabilityOf(publisherRecords(sourced, asOf));
}

/** The same from records at hand. */
function reliabilityOf(records: readonly PublisherRecord[]): (publisher: string | null) => number {
  const known = new Map(records.map(({ publisher, reliability }) => [publisherKey(publisher), reliability]));
  return (publisher) => known.get(publisherKey(publisher)) ?? KIND_PRIORS[kindOf(publisher)].mean;
}

interface Tally {
  readonly names: PublisherNames;
  held: number;
  failed: number;
  open: number;
}

function count({ publishers, ways }: Matter, tallies: ReadonlyMap<string | null, Tally>): void {
  publishers.forEach((publisher, index) => {
    const tally = tallies.get(publisher)!;
    if (ways.length > 1) tally.open += 1;
    else if (HOLDS.has(`${ways[0]!.truth} ${ways[0]!.says[index]!}`)) tally.held += 1;
    else tally.failed += 1;
  });
}

function recordOf({ names, held, failed, open }: Tally, care: Care | undefined): PublisherRecord {
  const publisher = names.best;
  const kind = kindOf(publisher);
  const { mean, strength } = KIND_PRIORS[kind];
  const careful = care?.careful ?? 0;
  const a = mean * strength + careful;
  const b = (1 - mean) * strength + (care?.weighed ?? 0) - careful;
  const n = a + b;
  return { publisher, kind, held, failed, open, prior: mean, reliability: a / n, spread: Math.sqrt((a * b) / (n * n * (n + 1))) };
}
