/**
 * Which season a remark about a series as a whole is about. 'The show has been cancelled' is about the season that would be next
 * when it was written, or about a fresh order that it takes back; 'the show has been renewed' about the order that is pending then, if one is.
 */
import type { Claim, Status } from '../claim/claim.ts';
import { daySpan, type Placed } from './days.ts';

/** A remark about the whole of a series of which nothing else is known is taken to be about its second season. */
const UNKNOWN_NEXT = 2;

/** Whether a remark about the whole is about the pending order (where there is one) or about the season after all known ones. */
const ABOUT: Readonly<Record<Status, 'pending' | 'next'>> = { renewed: 'pending', cancelled: 'next', ending: 'next', undecided: 'next' };

/** An order so fresh has hardly been shown: who cancels the series within these days takes the order back. Nine months see most seasons on air. */
const FRESH_ORDER_DAYS = 240;

/** What a claim with a season number tells of where the series stands: the season in question from then on, or one ordered. */
interface Mark {
  readonly day: number;
  readonly next: number;
  readonly pending: number | null;
}

/** Gives the season that a status claim without one is about, on the day it was written. */
export type SeasonInQuestion = (status: Status, day: number) => number;

export function seasonInQuestion(placed: readonly Placed[]): SeasonInQuestion {
  let course: Course | null = null; // made when first asked: most coverage numbers its seasons
  return (status, day) => {
    course ??= courseOf(placed);
    if (course.days.length === 0) return UNKNOWN_NEXT;
    const index = Math.max(0, lastAtOrBefore(course.days, day));
    const next = course.nexts[index]!;
    const pending = course.pendings[index]!;
    const isPending = pending === next - 1 && course.pasts[index]! <= pending;
    const isTakenBack = status === 'cancelled' && day - course.ordered[index]! <= FRESH_ORDER_DAYS;
    return isPending && (ABOUT[status] === 'pending' || isTakenBack) ? pending : next;
  };
}

/** Where the series stood from each day on, as running maxima. */
interface Course {
  readonly days: readonly number[];
  readonly nexts: readonly number[];
  readonly pendings: readonly number[];
  readonly ordered: readonly number[]; // the day on which the pending order was first told
  readonly pasts: readonly number[]; // `nexts` without orders: a season below it is out or decided
}

function courseOf(placed: readonly Placed[]): Course {
  const marks: Mark[] = [];
  for (const { claim, written } of placed) {
    const mark = markOf(claim, written.last);
    if (mark !== null) marks.push(mark);
  }
  marks.sort((a, b) => a.day - b.day);
  const nexts: number[] = [];
  const pendings: number[] = [];
  const ordered: number[] = [];
  const pasts: number[] = [];
  for (const mark of marks) {
    nexts.push(Math.max(nexts.at(-1) ?? 0, mark.next));
    ordered.push((mark.pending ?? 0) > (pendings.at(-1) ?? 0) ? mark.day : (ordered.at(-1) ?? mark.day));
    pendings.push(Math.max(pendings.at(-1) ?? 0, mark.pending ?? 0));
    pasts.push(Math.max(pasts.at(-1) ?? 0, mark.pending === null ? mark.next : 0));
  }
  return { days: marks.map(({ day }) => day), nexts, pendings, ordered, pasts };
}

function markOf(claim: Claim, written: number): Mark | null {
  if (claim.season === null || claim.certainty !== 'certain') return null;
  switch (claim.predicate) {
    case 'status':
      if (claim.value === 'renewed') return { day: written, next: claim.season + 1, pending: claim.season };
      return { day: written, next: claim.value === 'ending' ? claim.season + 1 : claim.season, pending: null };
    case 'premiere': {
      const span = daySpan(claim.value);
      return span === null ? null : { day: span.last, next: claim.season + 1, pending: null };
    }
    case 'rating':
    case 'opinion':
      return { day: written, next: claim.season + 1, pending: null };
    default:
      return null;
  }
}

function lastAtOrBefore(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
