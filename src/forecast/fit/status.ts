/** What a scorecard's free-text status says became of the next season: 'Renewed 10/3 but then canceled 3/4' is a cancellation. */
import { dayNumber } from '../../claim/edtf.ts';
import type { Outcome } from './record.ts';

export interface StatusReading {
  readonly outcome: Outcome | null;
  /** Day of the announcement that stands, days since 1970-01-01; null where the text gives none. */
  readonly decided: number | null;
  /** True where the text says that the outcome was settled before the season. */
  readonly earlier: boolean;
  /** True where the text tells of a decision that was later taken back. */
  readonly reversed: boolean;
}

interface Cue {
  readonly outcome: Outcome;
  readonly pattern: RegExp;
}

/** Each cue with the outcome it says; the last cue of a text stands. */
const CUES: readonly Cue[] = [
  {
    outcome: 'ordered',
    pattern:
      /\b(?:renewe?d|renewal (?:on )?(?=\d)|s\d{1,2} picked up|picked up (?:for (?:a|an|season)|by)|revived|rescued|saved|uncancell?ed|order(?:ed)? (?:is )?for \d|(?:two|three|\d) seasons (?:\([^()]*\) )?ordered|\d+(?:st|nd|rd|th) season (?:already )?(?:ordered|announced)|will return|extended (?:to|through) s)/,
  },
  {
    outcome: 'cancelled',
    pattern: /\b(?:cancell?ed|axed|revoked|not returning|will not return|won't return|cancellation|rescinded|reversed|un-?renewed)\b/,
  },
  {
    outcome: 'ended',
    pattern:
      /\b(?:ending (?:\(again\) )?(?:with|after|early)|(?:to|will) end (?:with|after)|ends (?:with|after)|ended|concluded|concludes|final season\b(?! \())/,
  },
];
/** Orders only what was cancelled before: of a series on its first network it tells where it came from. */
const TAKEN_BACK_ALONE = /^(?:revived|rescued|saved|picked up by)/;
const UNSURE = /\b(?:uncertain|unsure|no decision|likely|possible|possibly|tbd)\b/;
const EARLIER = /\b(?:previously|already|initial order|original order)\b/;
const DATE = /\b(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?\b/;
const YEAR_DAYS = 365;
const THROUGH = /\bthrough (?:a final )?(?:season |s)?(\d{1,2})\b(?!\/|-)/;
const FINAL_OF =
  /\b(?:with|after) (?:a |the |its |this )?(?:\w+ )?(?:season |s)(\d{1,2})\b|\b(?:with|after) (?:a |the |its |this )?(\d{1,2})(?:st|nd|rd|th)\b/;

/**
 * @param status free text; American spelling; days without a year
 * @param season number of the row's season, to tell 'ending with S5' said of season 4; null where unknown
 * @param year first year of the television season: months 8 to 12 belong to it, 1 to 7 to the next
 */
export function readStatus(status: string, season: number | null, year: number): StatusReading {
  const text = status.toLowerCase().replace(/\s+/g, ' ');
  let outcome: Outcome | null = null;
  let decided: number | null = null;
  let reversed = false;
  for (const { cue, rest, head } of cuesOf(text)) {
    if (UNSURE.test(head) || (cue === 'cancelled' && /\bor $/.test(head))) continue;
    const through = Number(THROUGH.exec(rest)?.[1] ?? Number.NaN);
    if (cue === 'ordered' && season !== null && through <= season) continue;
    if (cue === 'ordered' && TAKEN_BACK_ALONE.test(rest) && outcome === null) continue;
    const final = FINAL_OF.exec(rest);
    const finalSeason = Number(final?.[1] ?? final?.[2] ?? Number.NaN);
    if (cue === 'ended' && season !== null && finalSeason > season) {
      outcome ??= 'ordered';
      continue;
    }
    if (cue === 'ended' && outcome === 'ordered' && !Number.isFinite(finalSeason)) continue;
    if (outcome === cue && decided !== null) continue;
    const isReversal = (outcome === 'ordered' && cue === 'cancelled') || (outcome === 'cancelled' && cue === 'ordered');
    reversed ||= isReversal;
    outcome = cue;
    decided = isReversal ? inOrder(decided, dateOf(rest, year), year) : dateOf(rest, year);
  }
  return { outcome, decided, earlier: outcome === 'ordered' && decided === null && EARLIER.test(text), reversed };
}

/** Cues in the order of the text, each with the text from it to the next cue and the clause before it. */
function cuesOf(text: string): { cue: Outcome; rest: string; head: string }[] {
  const found = CUES.flatMap(({ outcome, pattern }) =>
    [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({ cue: outcome, at: match.index })),
  ).toSorted((a, b) => a.at - b.at);
  return found.map(({ cue, at }, index) => {
    const clause = Math.max(text.lastIndexOf(';', at), text.lastIndexOf(',', at)) + 1;
    return { cue, rest: text.slice(at, found[index + 1]?.at ?? text.length), head: text.slice(clause, at) };
  });
}

function dateOf(text: string, year: number): number | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const stated = match[3] === undefined ? null : (Number(match[3]) % 100) + 2000;
  return dayOf(stated ?? (month >= 8 ? year : year + 1), month, day);
}

/**
 * The day of a decision that takes back an earlier one, and so comes after it. Days without a year that do not follow each other belong to
 * two television seasons: the later day moves a year on, unless the earlier one moved a year back lies nearer to the season.
 */
function inOrder(earlier: number | null, later: number | null, year: number): number | null {
  if (earlier === null || later === null || later >= earlier) return later;
  const pastEnd = later + YEAR_DAYS - dayOf(year + 1, 7, 31);
  const beforeStart = dayOf(year, 8, 1) - (earlier - YEAR_DAYS);
  return pastEnd <= beforeStart ? later + YEAR_DAYS : later;
}

/** Day number with the day held inside its month. */
export function dayOf(year: number, month: number, day: number): number {
  return dayNumber(Temporal.PlainDate.from({ year, month, day }));
}
