/**
 * One date for a season's premiere, as of a day, and the story of how it moved.
 * The latest official word wins over earlier words and over guesses; what two other pages report since then beats it. A coarse
 * date stays coarse. Windows that hang on a condition stand only where nothing better does, and only until they have passed.
 */
import type { Certainty, Claim, ClaimFor, Speaker } from '../claim/claim.ts';
import { covers, type DaySpan } from '../claim/edtf.ts';
import { voiceKey } from '../claim/publisher.ts';
import type { Basis, Citation } from '../claim/verdict.ts';
import { compareText } from '../compare-text.ts';
import { byDay } from './by-day.ts';
import { daySpan, type Placed } from './days.ts';

export interface PremiereWord {
  readonly claim: ClaimFor<'premiere'>;
  readonly document: Citation;
  readonly said: number; // day it was written; for an undated page the first day it can have been
  readonly dated: boolean;
  readonly span: DaySpan; // days of the premiere
  readonly basis: Basis;
  readonly aside: boolean; // the date of a later part, or of one region; false for a guess
}

export interface Move {
  readonly kind: 'delay' | 'advance';
  readonly from: string;
  readonly to: string;
  readonly word: PremiereWord;
}

export interface Premiere {
  readonly edtf: string;
  readonly basis: Basis;
  readonly conditional: boolean;
  readonly word: PremiereWord;
}

/** How much a word counts for its date, by who says it and how firmly. */
const BASIS: Readonly<Record<Speaker, Basis>> = {
  official: 'official',
  talent: 'reported',
  insider: 'guessed',
  audience: 'guessed',
  outlet: 'reported',
};
/** A day that no season is named with is that of the one ordered, by the carrier's word; by anybody else's that is a guess. */
const UNNUMBERED: Readonly<Record<Basis, Basis>> = { official: 'reported', reported: 'guessed', guessed: 'guessed', forecast: 'forecast' };
const FIRM: ReadonlySet<Certainty> = new Set(['certain']);
/** Pages apart that must report another date before it beats an official one. */
const PAGES_AGAINST_OFFICIAL = 2;
/** An official window this long that is this old yields to one page that has since given a day outside it: years are promised early. A judgement. */
const COARSE_DAYS = 60;
const STALE_DAYS = 180;
/** Words beside a date that make it the date of a later part of the season, or of one region, and not of the season. */
const ASIDES: readonly RegExp[] = [
  /\b(?:part|volume|vol\.?|cour|batch) (?:two|three|four|[2-9]|ii|iii|iv)\b/i,
  /\b(?:second|third|final|last) (?:half|part|batch|cour|volume)\b/i,
  /\b(?:in|across|to) (?:the )?(?:UK|U\.K\.|United Kingdom|Britain|Ireland|Canada|Australia|New Zealand|India|Germany|France|Europe|Latin America)\b/,
  /\b(?:UK|British|Canadian|Australian|European) (?:premiere|debut|release|viewers|audiences)\b/i,
];
/** A shift of less than this is a different time zone or a midnight, not a move. */
const MOVE_DAYS = 2;

/** Premiere claims of one season, in the order in which they were said. Denied dates are kept: they take earlier ones back. */
export function premiereWords(placed: readonly Placed[]): readonly PremiereWord[] {
  return inOrderOfSaying(placed.map((one) => wordOf(one)).filter((word) => word !== null));
}

/**
 * @param isPlaced whether its season is known though it has no number
 * @returns null for a claim about something else
 */
export function wordOf({ claim, document, written, predicate }: Placed, isPlaced = false): PremiereWord | null {
  if (predicate !== 'premiere' || claim.predicate !== 'premiere') return null;
  const span = daySpan(claim.value);
  if (span === null) return null;
  const basis = dateBasis(claim, isPlaced);
  return {
    claim,
    document,
    said: written.first,
    dated: document.said !== null,
    span,
    basis,
    // Of a guess nobody asks.
    aside: (basis !== 'guessed' || claim.certainty === 'certain') && ASIDES.some((words) => words.test(claim.quote)),
  };
}

/** What the day of a claim rests on. @param isPlaced whether its season is known though it has no number */
export function dateBasis({ speaker, certainty, season }: Claim, isPlaced: boolean): Basis {
  const isFlat = FIRM.has(certainty) || certainty === 'denied';
  const hinted = certainty === 'likely' && speaker === 'official' ? 'reported' : 'guessed';
  const said = isFlat ? BASIS[speaker] : hinted;
  return season === null && !isPlaced ? UNNUMBERED[said] : said;
}

export function inOrderOfSaying(words: readonly PremiereWord[]): PremiereWord[] {
  return byDay(
    words,
    ({ said }) => said,
    (a, b) => Number(b.dated) - Number(a.dated) || compareText(a.document.id, b.document.id) || a.claim.span[0] - b.claim.span[0],
  );
}

/** @param asOf day; a guess whose days have passed by then is no date any more */
export function premiereOf(words: readonly PremiereWord[], asOf: number): Premiere | null {
  const denials = new Map<string, number>(); // rejected date to the last day on which it was rejected
  for (const { claim, said } of words) if (claim.certainty === 'denied') denials.set(claim.value, said);
  const standing = denials.size === 0 ? words : words.filter((word) => word.claim.certainty !== 'denied' && !takenBack(word, denials));
  const whole = standing.filter(({ aside }) => !aside);
  const firm = firmDate(whole) ?? firmDate(standing);
  if (firm !== null) return { edtf: firm.claim.value, basis: firm.basis, conditional: false, word: firm };
  const guesses = standing.filter(({ basis, span }) => basis === 'guessed' && span.last >= asOf);
  const guess = latestDate(guesses.filter(({ claim }) => claim.certainty !== 'conditional')) ?? latestDate(guesses);
  return guess === null
    ? null
    : { edtf: guess.claim.value, basis: 'guessed', conditional: guess.claim.certainty === 'conditional', word: guess };
}

/** Each time the announced date moved, in order. A finer date within a coarser one is no move, nor are several dates of one day. */
export function movesOf(words: readonly PremiereWord[]): readonly Move[] {
  const moves: Move[] = [];
  const announced = words.filter(({ claim, dated, aside }) => claim.certainty === 'certain' && dated && !aside);
  let standing: PremiereWord | null = null;
  for (let from = 0, to = 0; from < announced.length; from = to) {
    while (to < announced.length && announced[to]!.said === announced[from]!.said) to += 1;
    const today: readonly PremiereWord[] = announced.slice(from, to);
    const official = today.filter(({ basis }) => basis === 'official');
    if (official.length === 0 && standing?.basis === 'official') continue;
    const word: PremiereWord = latestDate(official.length > 0 ? official : today)!;
    if (standing !== null && word.said <= standing.span.last) {
      const kind: Move['kind'] | null = directionOf(standing.span, word.span);
      if (kind !== null) moves.push({ kind, from: standing.claim.value, to: word.claim.value, word });
    }
    standing = word;
  }
  return moves;
}

/** @returns null where the days are the same, or overlap */
export function directionOf(before: DaySpan, after: DaySpan): Move['kind'] | null {
  if (after.first - before.last >= MOVE_DAYS) return 'delay';
  return before.first - after.last >= MOVE_DAYS ? 'advance' : null;
}

function firmDate(words: readonly PremiereWord[]): PremiereWord | null {
  const official = latestDate(words.filter(({ basis }) => basis === 'official'));
  const reported = words.filter(({ basis }) => basis === 'reported');
  return best(reported, official) ?? official;
}

/** Reported dates against an official one: a finer day inside it, or another date that enough later pages agree on. */
function best(reported: readonly PremiereWord[], official: PremiereWord | null): PremiereWord | null {
  if (reported.length === 0) return null;
  if (official === null) return latestDate(mostAgreed(reported));
  const finer = reported.filter(({ claim, span }) => covers(official.claim.value, claim.value) && length(span) < length(official.span));
  const since = reported.filter(({ said, dated }) => dated && said > official.said);
  const other = mostAgreed(
    since.filter(({ claim }) => !covers(official.claim.value, claim.value) && !covers(claim.value, official.claim.value)),
  );
  const pages = new Set(other.map(({ document }) => voiceKey(document)));
  if (pages.size >= PAGES_AGAINST_OFFICIAL) return latestDate(other);
  const exact = length(official.span) < COARSE_DAYS ? null : latestDate(other.filter(({ span }) => span.first === span.last));
  if (exact !== null && exact.said - official.said >= STALE_DAYS) return exact;
  return latestDate(mostAgreed(finer));
}

/**
 * Words for the date on which the fresh word and the count agree: the latest said, unless another date that lay in the past when
 * it was said has more pages behind it; looking back, pages slip by a year or a day, and the many are right.
 */
function mostAgreed(words: readonly PremiereWord[]): readonly PremiereWord[] {
  const looksBack = words.filter(({ span, said, dated }) => !dated || span.last <= said);
  const pool = looksBack.length > 0 ? looksBack : words;
  if (looksBack.length === 0) return pool;
  const pages = new Map<string, Set<string>>();
  for (const { claim, document } of pool) {
    const set = pages.get(claim.value) ?? new Set();
    pages.set(claim.value, set.add(voiceKey(document)));
  }
  const most = Math.max(...[...pages.values()].map(({ size }) => size));
  const agreed = pool.filter(({ claim }) => pages.get(claim.value)!.size === most);
  const finest = Math.min(...agreed.map(({ span }) => length(span)));
  return agreed.filter(({ span }) => length(span) === finest);
}

/**
 * The date of the word said last. Where one day's words give several dates (regions, parts of a season), the earliest of them,
 * since a premiere is the first episode anywhere; the others stay on the timeline.
 */
function latestDate(words: readonly PremiereWord[]): PremiereWord | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  const sameDay = words.filter(({ said }) => said === last.said);
  return sameDay.reduce((first, word) =>
    word.span.last < first.span.first ||
    (word.span.first >= first.span.first && word.span.last <= first.span.last && length(word.span) < length(first.span))
      ? word
      : first,
  );
}

/** A rejected date takes back every word for the same days that was not said after it. */
function takenBack(word: PremiereWord, denials: ReadonlyMap<string, number>): boolean {
  for (const [value, said] of denials) if (said >= word.said && covers(value, word.claim.value)) return true;
  return false;
}

const length = ({ first, last }: DaySpan): number => last - first;
