/**
 * The moments at which the verdict on a season changed, as news for people: a pure function from claims to events, the same
 * whatever order the claims arrived in. A change is told when the new fate is likelier than 80% and stays so with what the following
 * 24 hours bring, or at once where an official claim or a second publisher stands behind it: no flip-flops.
 */
import type { Sourced } from '../claim/answer.ts';
import { dayNumber } from '../claim/edtf.ts';
import type { Basis, Fate, Verdict } from '../claim/verdict.ts';
import { daySpan, isoOf, knownDay } from './days.ts';
import { type ReconcileContext, reconcile } from './reconcile.ts';

export interface ChangeEvent {
  /** Names the event and orders events: `2020-04-15.002.renewed`. The list after a cursor is what is new since. */
  readonly cursor: string;
  readonly on: string; // ISO day
  readonly season: number;
  readonly from: Fate | null; // null where nothing was known of the season
  readonly to: Fate;
  readonly probability: number;
  readonly basis: Basis;
  /** The claim that weighed most in the change; null where time alone brought it. */
  readonly because: Sourced | null;
}

const SURE = 0.8;
/** The fates that a season is taken to have while nobody has spoken of it: hearing of it so is no change. */
const QUIET: ReadonlySet<Fate> = new Set(['undecided']);
/** Predicates whose claims can turn a verdict; the others only strengthen one. */
const TURNING: ReadonlySet<string> = new Set(['status', 'premiere', 'production', 'rating', 'opinion']);

interface Standing {
  told: Fate | null;
  waiting: { readonly fate: Fate; readonly day: number } | null;
}

/**
 * @param sourced claims about one series
 * @param until last day to look at
 * @param context may depend on the day: reliabilities as they were then
 * @returns oldest first
 */
export function changesOf(
  sourced: readonly Sourced[],
  until: Temporal.PlainDate,
  context: ReconcileContext | ((day: Temporal.PlainDate) => ReconcileContext),
): ChangeEvent[] {
  const events: ChangeEvent[] = [];
  const standings = new Map<number, Standing>();
  for (const day of daysToLookAt(sourced, dayNumber(until))) {
    const date = Temporal.PlainDate.from(isoOf(day));
    const verdicts = reconcile(sourced, date, typeof context === 'function' ? context(date) : context);
    for (const verdict of verdicts.reverse()) {
      const standing = standings.get(verdict.season) ?? { told: null, waiting: null };
      standings.set(verdict.season, standing);
      const event = next(standing, verdict, day);
      if (event !== null) events.push(event);
    }
  }
  return events;
}

/** Events after a cursor. @param cursor null for all */
export function changesSince(events: readonly ChangeEvent[], cursor: string | null): readonly ChangeEvent[] {
  return cursor === null ? events : events.filter((event) => event.cursor > cursor);
}

function next(standing: Standing, verdict: Verdict, day: number): ChangeEvent | null {
  const { status, probability } = verdict.fate;
  if (status === standing.told || probability <= SURE) {
    standing.waiting = null;
    return null;
  }
  if (standing.told === null && QUIET.has(status)) {
    standing.told = status;
    standing.waiting = null;
    return null;
  }
  const stayed = standing.waiting?.fate === status && standing.waiting.day < day;
  if (!stayed && !passesAtOnce(verdict)) {
    if (standing.waiting?.fate !== status) standing.waiting = { fate: status, day };
    return null;
  }
  const from = standing.told;
  standing.told = status;
  standing.waiting = null;
  return eventOf(verdict, from, day);
}

function passesAtOnce({ fate, evidence }: Verdict): boolean {
  const telling = evidence.filter(({ weight }) => weight > 0);
  if (fate.basis === 'official') return true;
  return new Set(telling.map(({ document }) => document.publisher ?? document.id)).size >= 2;
}

function eventOf({ season, fate, evidence }: Verdict, from: Fate | null, day: number): ChangeEvent {
  const first = evidence.find(({ weight }) => weight > 0);
  const on = isoOf(day);
  return {
    cursor: `${on}.${String(season).padStart(3, '0')}.${fate.status}`,
    on,
    season,
    from,
    to: fate.status,
    probability: fate.probability,
    basis: fate.basis,
    because: first === undefined ? null : { claim: first.claim, document: first.document },
  };
}

/** Days on which something was learned that can turn a verdict, the days after them, and those on which a date that was given passes. */
function daysToLookAt(sourced: readonly Sourced[], until: number): readonly number[] {
  const days = new Set<number>();
  for (const { claim, document } of sourced) {
    const known = knownDay(document);
    if (!TURNING.has(claim.predicate) || known > until) continue;
    days.add(known).add(known + 1);
    const span = claim.predicate === 'premiere' ? daySpan(claim.value) : null;
    if (span !== null && span.last > known) days.add(span.last).add(span.last + 1);
  }
  return [...days].filter((day) => day <= until).sort((a, b) => a - b);
}
