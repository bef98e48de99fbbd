/** When a document spoke and since when it is known, as whole days since 1970-01-01. */
import { yearOfSlug } from '../catalogue/slug.ts';
import type { Sourced } from '../claim/answer.ts';
import { civilOf, dayOf } from '../claim/civil.ts';
import type { Claim, Predicate } from '../claim/claim.ts';
import { type DaySpan, daysOf } from '../claim/edtf.ts';
import type { Citation } from '../claim/verdict.ts';
import { isOwnPage } from './publisher-kinds.ts';

/** @returns null where the text does not begin with an ISO day */
export function isoDayNumber(text: string | null): number | null {
  if (text === null || text.length < 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return year < 0 || month < 1 || month > 12 || day < 1 || day > 31 ? null : dayOf(year, month, day);
}

/** The ISO day. */
export function isoOf(day: number): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${ofMonth < 10 ? '0' : ''}${ofMonth}`;
}

/** Spans of the dates met so far; emptied when full, it only saves time. */
const spansOfDates = new Map<string, DaySpan | null>();
const REMEMBERED = 5_000;

/** @returns null where the text is not EDTF */
export function daySpan(edtf: string): DaySpan | null {
  const known = spansOfDates.get(edtf);
  if (known !== undefined) return known;
  const span = daysOf(edtf);
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

function placedOn({ claim: said, document }: Sourced, written: DaySpan, known: number): Placed {
  const numbered = isFirstNight(said) ? { ...said, season: 1 } : said;
  const claim = isOwnWord(numbered, document) ? { ...numbered, speaker: 'official' as const } : numbered;
  return { claim, document, written, known, predicate: claim.predicate, season: claim.season };
}

/** What a carrier's own page says flatly of a fate or a date is the carrier's word, named or not. */
function isOwnWord({ predicate, speaker, certainty }: Claim, { publisher }: Citation): boolean {
  return speaker === 'outlet' && certainty === 'certain' && OWN_WORDS.has(predicate) && isOwnPage(publisher);
}

const OWN_WORDS: ReadonlySet<Predicate> = new Set<Predicate>(['status', 'premiere', 'production']);

/** A premiere in the year in which its series began, of no season that is said, is that of the first. */
function isFirstNight({ predicate, season, seriesId, value }: Claim): boolean {
  if (predicate !== 'premiere' || season !== null || seriesId === null) return false;
  const span = daySpan(value as string);
  const began = yearOfSlug(seriesId);
  return span !== null && began !== null && civilOf(span.first).year === began && civilOf(span.last).year === began;
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
