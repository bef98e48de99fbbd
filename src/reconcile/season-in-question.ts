/**
 * Which season a remark about a series as a whole is about. 'The show has been cancelled' is about the season that would be next
 * when it was written, or about a fresh order that it takes back; 'the show has been renewed' about the order that is pending then, if one is.
 */
import type { Claim, Status } from '../claim/claim.ts';
import type { DaySpan } from '../claim/edtf.ts';
import { daySpan, type Placed } from './days.ts';
import { Returns } from './returns.ts';

/** A remark about the whole of a series of which nothing else is known is taken to be about its second season. */
export const UNKNOWN_NEXT = 2;
/** A series that began so long ago has most often had its second season: there the number is a guess. */
export const YEARS_TO_THIRD = 3;

/** Whether a remark about the whole is about the pending order (where there is one) or about the season after all known ones. */
const ABOUT: Readonly<Record<Status, 'pending' | 'next'>> = { renewed: 'pending', cancelled: 'next', ending: 'next', undecided: 'next' };

/** An order so fresh has hardly been shown: who cancels the series within these days takes the order back. Nine months see most seasons on air. */
const FRESH_ORDER_DAYS = 240;

/** Seasons are ordered at most so long before the one before them is shown or ended; an order longer before that is an earlier one. A judgement. */
const AHEAD_DAYS = 90;

/** What a claim with a season number tells of where the series stands: the season in question from then on, or one ordered. */
interface Mark {
  readonly day: number;
  readonly next: number;
  readonly pending: number | null;
}

/** Where the series stands from a day on: running maxima over the marks. */
interface Standing {
  readonly next: number;
  readonly pending: number; // 0 where nothing is ordered
  readonly firstOrdered: number; // the lowest season of which an order was told
  readonly orderedOn: number; // the day on which the pending order was first told
  readonly past: number; // `next` without orders: a season below it is out or decided
}

/** Days that a numbered season was dated with, from the day on which that was said. */
interface Window {
  readonly from: number;
  readonly days: DaySpan;
  readonly season: number;
}

/** Where a series stood from day to day, which may be added to as more becomes known. */
export class Course {
  readonly #marks: Mark[] = [];
  readonly #standings: Standing[] = [];
  readonly #windows: Window[] = [];
  readonly #returns = new Returns();
  #highest = 0; // number that a page gives a season
  #isOrderNumbered = false;
  #isOrdered = false; // whether a page tells of an order without a number

  /**
   * Whether seasons are counted by their returns: where no page numbers one beyond the second, or orders one by its number. What returns after a first season of which no
   * order is on record may do so from a break.
   */
  get #isCounted(): boolean {
    return this.#highest <= UNKNOWN_NEXT && !this.#isOrderNumbered && (this.#isOrdered || this.#marks.length === 0);
  }

  /** @returns the first day on which the series may stand elsewhere now; null where nothing changed */
  add(placed: readonly Placed[]): number | null {
    const before = this.#marks.length;
    const wasCounted = this.#isCounted;
    const isMoved = this.#returns.add(placed);
    let earliest = Number.POSITIVE_INFINITY;
    for (const { claim, written } of placed) {
      this.#highest = Math.max(this.#highest, claim.season ?? 0);
      this.#isOrdered ||= claim.season === null && claim.value === 'renewed' && claim.certainty === 'certain';
      const window = windowOf(claim, written.last);
      if (window !== null) {
        this.#windows.push(window);
        earliest = Math.min(earliest, window.from);
      }
      const mark = markOf(claim, written.last);
      if (mark === null) continue;
      this.#marks.push(mark);
      this.#isOrderNumbered ||= mark.pending !== null;
      earliest = Math.min(earliest, mark.day);
    }
    const isCountedAnew = this.#isCounted !== wasCounted || (this.#isCounted && isMoved);
    if (this.#marks.length === before) return isCountedAnew ? Number.NEGATIVE_INFINITY : null;
    const kept = lastAtOrBefore(this.#marks, earliest, before) + 1;
    if (kept < before || this.#marks.length - before > 1) this.#marks.sort((a, b) => a.day - b.day);
    this.#standings.length = kept;
    for (let index = kept; index < this.#marks.length; index += 1) {
      this.#standings.push(standingAfter(this.#standings.at(-1), this.#marks[index]!));
    }
    return kept === 0 || isCountedAnew ? Number.NEGATIVE_INFINITY : earliest;
  }

  /** Whether a season's number is only counted, by returns: no page gives it, or a higher one. */
  isNumberless(season: number): boolean {
    return this.#isCounted && this.#returns.any && season >= UNKNOWN_NEXT && season > this.#highest;
  }

  /** The season that a status claim without a number is about, on the day it was written. */
  seasonInQuestion(status: Status, day: number): number {
    const season = this.#seasonByMarks(status, day);
    return season === UNKNOWN_NEXT && this.#isCounted ? season + this.#returns.before(day) : season;
  }

  #seasonByMarks(status: Status, day: number): number {
    if (this.#marks.length === 0) return UNKNOWN_NEXT;
    const at = lastAtOrBefore(this.#marks, day, this.#marks.length);
    // What is said before the first order that is on record leads up to that one.
    if (at < 0 && this.#marks[0]!.pending !== null) return this.#marks[0]!.pending;
    const { next, pending, orderedOn, past } = this.#standings[Math.max(0, at)]!;
    if (at < 0 && status === 'renewed' && next > UNKNOWN_NEXT && this.#marks[0]!.day - day > AHEAD_DAYS) return next - 1;
    const isPending = pending === next - 1 && past <= pending;
    const isTakenBack = status === 'cancelled' && day - orderedOn <= FRESH_ORDER_DAYS;
    return isPending && (ABOUT[status] === 'pending' || isTakenBack) ? pending : next;
  }

  /**
   * The season that a premiere ahead without a number is of: one that was dated with a window around it, else the first that is ordered and not known to be out. Where none is pending it may be a return from a break, of the season
   * that is on. Of a series of which nothing is known, what comes is the next season.
   * Where returns are counted, a day is of the season that returned last before it, or then.
   * @param premiere days on which it is to be
   * @returns null where no season awaits it
   */
  seasonAwaited(written: DaySpan, premiere: DaySpan): number | null {
    const day = written.last;
    const returned = this.#isCounted && premiere.first === premiere.last ? this.#returns.beforeReturn(premiere.first) : null;
    if (returned !== null) return UNKNOWN_NEXT + returned;
    if (premiere.first <= day) return null;
    const windows = this.#windows.filter(({ from, days }) => from <= day && days.first <= premiere.first && premiere.last <= days.last);
    if (windows.length > 0) return Math.min(...windows.map(({ season }) => season));
    const at = lastAtOrBefore(this.#marks, day, this.#marks.length);
    if (this.#marks.length === 0) return UNKNOWN_NEXT + this.#returns.before(day);
    if (at < 0) return null;
    const { next, pending, past, firstOrdered } = this.#standings[at]!;
    return pending === next - 1 && past <= pending ? Math.max(past, firstOrdered) : null;
  }

  /** Whether a premiere without a number is a return that is counted, of a season that was ordered or after one that returned: so its season is known. */
  isReturn({ claim, document }: Placed): boolean {
    if (!this.#isCounted || claim.predicate !== 'premiere' || claim.season !== null || document.said === null) return false;
    const days = daySpan(claim.value);
    if (days === null || days.first !== days.last) return false;
    const before = this.#returns.beforeReturn(days.first);
    return before !== null && (before > 0 || this.#isOrdered);
  }

  /** The season that a claim without a number is about; null for one of which only numbered claims tell. */
  seasonOf({ claim, written }: Placed): number | null {
    if (claim.season !== null) return claim.season;
    if (claim.predicate === 'status') return this.seasonInQuestion(claim.value, written.last);
    if (claim.predicate !== 'premiere' || claim.certainty !== 'certain') return null;
    const premiere = daySpan(claim.value);
    return premiere === null ? null : this.seasonAwaited(written, premiere);
  }
}

function standingAfter(before: Standing | undefined, { day, next, pending }: Mark): Standing {
  return {
    next: Math.max(before?.next ?? 0, next),
    pending: Math.max(before?.pending ?? 0, pending ?? 0),
    firstOrdered: Math.min(before?.firstOrdered ?? Number.POSITIVE_INFINITY, pending ?? Number.POSITIVE_INFINITY),
    orderedOn: (pending ?? 0) > (before?.pending ?? 0) ? day : (before?.orderedOn ?? day),
    past: Math.max(before?.past ?? 0, pending === null ? next : 0),
  };
}

function windowOf({ predicate, season, certainty, value }: Claim, from: number): Window | null {
  if (predicate !== 'premiere' || season === null || certainty !== 'certain') return null;
  const days = daySpan(value as string);
  return days === null || days.first === days.last ? null : { from, days, season };
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

/** Index among the first `count` marks, or -1. */
function lastAtOrBefore(marks: readonly Mark[], day: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.day <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
