/**
 * How far a publisher is to be believed: the share of its past claims that held, shrunk to what its kind usually does.
 *
 * A claim is tried when the world has settled the matter without it: a season is settled as out when its announced day has passed or two
 * publishers say that it is out, as ordered or cancelled when the carrier said so. The carrier's own words are not tried, only what
 * pages say in their own voice or pass on.
 */
import type { Sourced } from '../claim/answer.ts';
import { dayNumber } from '../claim/edtf.ts';
import { daySpan, type Placed, placeKnown } from './days.ts';
import { premiereOf, premiereWords } from './premiere.ts';
import { KIND_PRIORS, kindOf, type PublisherKind } from './publisher-kinds.ts';

/** A publisher's record as of a day. */
export interface PublisherRecord {
  readonly publisher: string | null; // null: pages that name none
  readonly kind: PublisherKind;
  readonly held: number; // tried claims that held
  readonly failed: number;
  readonly open: number; // claims on a season's fate or date that nothing has settled yet
  readonly prior: number; // share expected of its kind
  readonly reliability: number; // posterior mean, 0 to 1
  readonly spread: number; // standard deviation of the posterior
}

/** How one season came out. */
interface Settled {
  readonly order: number | null; // day from which an order is certain
  readonly cancelled: number | null;
  readonly premiere: { readonly first: number; readonly last: number } | null;
}

/** A page may be this many days behind the news before 'no decision yet' is wrong. */
const GRACE_DAYS = 7;
/** Publishers that must agree that a season is out where no official word says so. */
const PUBLISHERS_AGREEING = 2;

/**
 * The record of every publisher that made a claim known by `asOf`.
 * @param sourced claims about any number of series, in any order
 * @returns the most tried first
 */
export function publisherRecords(sourced: readonly Sourced[], asOf: Temporal.PlainDate): PublisherRecord[] {
  const today = dayNumber(asOf);
  const placed = placeKnown(sourced, today);
  const seasons = new Map<string, Placed[]>();
  for (const source of placed) {
    if (source.claim.season === null) continue;
    const key = `${source.claim.seriesId ?? source.claim.series} ${source.claim.season}`;
    const group = seasons.get(key);
    if (group === undefined) seasons.set(key, [source]);
    else group.push(source);
  }
  const tallies = new Map<string | null, { held: number; failed: number; open: number }>();
  for (const { document } of placed) if (!tallies.has(document.publisher)) tallies.set(document.publisher, { held: 0, failed: 0, open: 0 });
  for (const group of seasons.values()) {
    const settled = settle(group, today);
    const tried = new Set<string>();
    for (const source of group) {
      const held = trial(source, settled);
      if (held === 'not-tried') continue;
      // One verdict a publisher and kind of claim: repeating itself proves nothing.
      const once = `${source.document.publisher} ${source.claim.predicate} ${source.claim.value}`;
      if (tried.has(once)) continue;
      tried.add(once);
      const tally = tallies.get(source.document.publisher)!;
      if (held === null) tally.open += 1;
      else if (held) tally.held += 1;
      else tally.failed += 1;
    }
  }
  return [...tallies]
    .map(([publisher, tally]) => recordOf(publisher, tally))
    .sort((a, b) => b.held + b.failed - a.held - a.failed || (a.publisher ?? '').localeCompare(b.publisher ?? '', 'en'));
}

/** Reliability by publisher, 0 to 1, as `reconcile` takes it; a publisher without a record gets what its kind usually does. */
export function estimateReliability(sourced: readonly Sourced[], asOf: Temporal.PlainDate): (publisher: string | null) => number {
  return reliabilityOf(publisherRecords(sourced, asOf));
}

/** The same from records at hand. */
export function reliabilityOf(records: readonly PublisherRecord[]): (publisher: string | null) => number {
  const known = new Map(records.map(({ publisher, reliability }) => [publisher, reliability]));
  return (publisher) => known.get(publisher) ?? KIND_PRIORS[kindOf(publisher)].mean;
}

function recordOf(
  publisher: string | null,
  { held, failed, open }: { readonly held: number; readonly failed: number; readonly open: number },
): PublisherRecord {
  const kind = kindOf(publisher);
  const { mean, strength } = KIND_PRIORS[kind];
  const a = mean * strength + held;
  const b = (1 - mean) * strength + failed;
  const n = a + b;
  return { publisher, kind, held, failed, open, prior: mean, reliability: a / n, spread: Math.sqrt((a * b) / (n * n * (n + 1))) };
}

function settle(group: readonly Placed[], today: number): Settled {
  let order: number | null = null;
  let cancelled: number | null = null;
  const saying = new Set<string>();
  for (const { claim, document, written } of group) {
    if (claim.predicate === 'premiere' && claim.certainty === 'certain' && daySpan(claim.value)!.last <= written.last) {
      saying.add(document.publisher ?? document.id);
    }
    if (claim.predicate !== 'status' || claim.speaker !== 'official' || claim.certainty !== 'certain') continue;
    if (claim.value === 'renewed') order = Math.min(order ?? written.first, written.first);
    if (claim.value === 'cancelled') cancelled = Math.min(cancelled ?? written.first, written.first);
  }
  const premiere = premiereOf(premiereWords(group), today);
  const out =
    premiere !== null && premiere.word.span.last <= today && (premiere.basis === 'official' || saying.size >= PUBLISHERS_AGREEING);
  return {
    order: order ?? (out ? premiere.word.span.first : null),
    cancelled: out ? null : cancelled,
    premiere: out ? premiere.word.span : null,
  };
}

/** Whether a claim held: null while it is open, 'not-tried' where it is of no kind that can be tried. */
function trial({ claim, written }: Placed, settled: Settled): boolean | null | 'not-tried' {
  if (claim.speaker === 'official' || claim.speaker === 'audience' || claim.certainty === 'conditional' || claim.certainty === 'possible')
    return 'not-tried';
  const { order, cancelled, premiere } = settled;
  const says = claim.certainty !== 'denied';
  if (claim.predicate === 'premiere') {
    if (premiere === null) return null;
    const span = daySpan(claim.value);
    return span === null ? 'not-tried' : (span.first <= premiere.last && span.last >= premiere.first) === says;
  }
  if (claim.predicate !== 'status' || claim.value === 'ending') return 'not-tried';
  if (order === null && cancelled === null) return null;
  if (claim.value === 'undecided') return written.first <= Math.min(order ?? Infinity, cancelled ?? Infinity) + GRACE_DAYS;
  if (order !== null && cancelled !== null) return null; // taken back or saved: both sides were right for a while
  return ((claim.value === 'renewed') === (order !== null)) === says;
}
