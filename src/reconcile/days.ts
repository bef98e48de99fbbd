/** When a document spoke and since when it is known, as whole days since 1970-01-01. */
import type { Sourced } from '../claim/answer.ts';
import type { Predicate } from '../claim/claim.ts';
import { dayNumber, dayRange } from '../claim/edtf.ts';
import type { Citation } from '../claim/verdict.ts';

export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** @returns null where the text does not begin with an ISO day */
export function isoDayNumber(text: string | null): number | null {
  if (text === null || text.length < 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return year < 0 || month < 1 || month > 12 || day < 1 || day > 31 ? null : dayFromCivil(year, month, day);
}

/** The ISO day. */
export function isoOf(day: number): string {
  const { year, month, dayOfMonth } = civil(day);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`;
}

/** Spans of the dates met so far; emptied when full, it only saves time. */
const spansOfDates = new Map<string, DaySpan | null>();
const REMEMBERED = 5_000;

/** @returns null where the text is not EDTF */
export function daySpan(edtf: string): DaySpan | null {
  const known = spansOfDates.get(edtf);
  if (known !== undefined) return known;
  const range = dayRange(edtf);
  const span = range === null ? null : { first: dayNumber(range.first), last: dayNumber(range.last) };
  if (spansOfDates.size >= REMEMBERED) spansOfDates.clear();
  spansOfDates.set(edtf, span);
  return span;
}

/** The day from which a document counts: the day it was published, or for an undated one the day it was learned. */
export function knownDay(document: Citation): number {
  return isoDayNumber(document.said) ?? isoDayNumber(document.learned) ?? Number.POSITIVE_INFINITY;
}

/** A claim with the days on which its document can have been written: one day where it is dated. */
export interface Placed extends Sourced {
  readonly written: DaySpan;
  readonly known: number; // day from which it counts
  /** As in the claim: at hand, so that a pass over many claims need not fetch each. */
  readonly predicate: Predicate;
  readonly season: number | null;
}

/**
 * Places each claim that is known by a day. A dated document was written on its day. An undated one was written after every day that
 * its claims treat as past (a premiere stated as fact), before the end of every window that it still hopes for (a premiere that is
 * expected, possible or conditional), and no later than it was learned.
 * @param today claims known later are left out
 */
export function placeKnown(sourced: readonly Sourced[], today: number): readonly Placed[] {
  const undated = new Map<string, { first: number; last: number; readonly known: number }>();
  const placed: Placed[] = [];
  const waiting: Sourced[] = []; // of undated documents
  for (const source of sourced) {
    const said = isoDayNumber(source.document.said);
    if (said === null) waiting.push(source);
    else if (said <= today) placed.push(placedOn(source, { first: said, last: said }, said));
  }
  for (const { claim, document } of waiting) {
    const known = knownDay(document);
    if (known > today) continue;
    let open = undated.get(document.id);
    if (open === undefined) {
      open = { first: Number.NEGATIVE_INFINITY, last: known, known };
      undated.set(document.id, open);
    }
    if (claim.predicate !== 'premiere' || claim.certainty === 'denied') continue;
    const span = daySpan(claim.value);
    if (span === null) continue;
    if (claim.certainty !== 'certain') open.last = Math.min(open.last, span.last);
    else if (span.last <= known) open.first = Math.max(open.first, span.last);
  }
  for (const source of waiting) {
    const open = undated.get(source.document.id);
    if (open !== undefined) placed.push(placedOn(source, closed(open), open.known));
  }
  return placed;
}

function placedOn({ claim, document }: Sourced, written: DaySpan, known: number): Placed {
  return { claim, document, written, known, predicate: claim.predicate, season: claim.season };
}

/** Where nothing bounds an undated document from below, it is placed at the last day on which it can have been written. */
function closed({ first, last, known }: DaySpan & { readonly known: number }): DaySpan {
  const latest = Math.min(Math.max(first, last), known);
  return { first: Number.isFinite(first) ? Math.min(first, latest) : latest, last: latest };
}

const HYPHEN = 45;

/** The number between two places, or -1 where something else stands there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The inverse of `civil`; a day past the end of its month counts on into the next. */
function dayFromCivil(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const ofYears = month > 2 ? year : year - 1;
  const leaps = Math.floor(ofYears / 4) - Math.floor(ofYears / 100) + Math.floor(ofYears / 400);
  return ofYears * 365 + leaps + Math.floor((153 * fromMarch + 2) / 5) + day - 719_469;
}

/** @see Neri and Schneider 2023, Euclidean affine functions and their application to calendar algorithms; here the plain form by eras */
function civil(day: number): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const shifted = day + 719_468; // days since 0000-03-01
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}
