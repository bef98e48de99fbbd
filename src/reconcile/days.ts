/** When a document spoke and since when it is known, as whole days since 1970-01-01. */
import type { Sourced } from '../claim/answer.ts';
import { dayNumber, dayRange } from '../claim/edtf.ts';
import type { Citation } from '../claim/verdict.ts';

export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const DIGITS = /^(\d{4})-(\d{2})-(\d{2})/;

/** @returns null where the text does not begin with an ISO day */
export function isoDayNumber(text: string | null): number | null {
  if (text === null) return null;
  const match = DIGITS.exec(text);
  return match === null ? null : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000;
}

export function isoOf(day: number): string {
  const date = EPOCH.add({ days: day });
  return date.toString();
}

/** @returns null where the text is not EDTF */
export function daySpan(edtf: string): DaySpan | null {
  const range = dayRange(edtf);
  return range === null ? null : { first: dayNumber(range.first), last: dayNumber(range.last) };
}

/** The day from which a document counts: the day it was published, or for an undated one the day it was learned. */
export function knownDay(document: Citation): number {
  return isoDayNumber(document.said) ?? isoDayNumber(document.learned) ?? Number.POSITIVE_INFINITY;
}

/**
 * The days on which each document can have been written. A dated one was written on its day. An undated one was written after
 * every day that its claims treat as past (a premiere stated as fact), before the end of every window that it still hopes for
 * (a premiere that is expected, possible or conditional), and no later than it was learned.
 * @returns by document id
 */
export function writtenSpans(sourced: readonly Sourced[]): ReadonlyMap<string, DaySpan> {
  const spans = new Map<string, DaySpan>();
  const undated = new Map<string, { first: number; last: number; learned: number }>();
  for (const { document } of sourced) {
    if (spans.has(document.id)) continue;
    const said = isoDayNumber(document.said);
    const learned = knownDay(document);
    spans.set(document.id, { first: said ?? learned, last: said ?? learned });
    if (said === null) undated.set(document.id, { first: Number.NEGATIVE_INFINITY, last: learned, learned });
  }
  for (const { claim, document } of sourced) {
    const open = undated.get(document.id);
    if (open === undefined || claim.predicate !== 'premiere' || claim.certainty === 'denied') continue;
    const span = daySpan(claim.value);
    if (span === null) continue;
    if (claim.certainty === 'certain') {
      if (span.last <= open.learned) open.first = Math.max(open.first, span.last);
    } else open.last = Math.min(open.last, span.last);
  }
  for (const [id, { first, last, learned }] of undated) {
    const latest = Math.min(Math.max(first, last), learned);
    spans.set(id, { first: Number.isFinite(first) ? Math.min(first, latest) : latest, last: latest });
  }
  return spans;
}

const EPOCH = new Temporal.PlainDate(1970, 1, 1);
