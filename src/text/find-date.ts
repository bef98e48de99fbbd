/** Finds calendar days as bylines and date lines write them. Only whole days: 'May 2020' is not one. */
import { isoDayOf } from './iso-day.ts';
import { MONTHS } from './months.ts';

export interface FoundDate {
  readonly iso: string; // YYYY-MM-DD, or the date-time where the text has one in ISO 8601
  readonly start: number;
  readonly end: number;
  readonly hasYear: boolean; // false where the year was taken from `yearHint`
}

interface DateContext {
  /** Which number of 03/04/2020 is the day; known from the zone or the writer, else the month comes first. */
  readonly dayFirst?: boolean;
  /** Year for a day without one; without it such days are not found. */
  readonly yearHint?: number;
}

/** One numeric or worded date; alternatives begin with different characters, so matching is linear. */
const SHAPES = new RegExp(
  [
    String.raw`(?<iso>\b\d{4}-\d{2}-\d{2}(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?: ?(?:Z\b|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?(?!\d|:)))?)?(?!\d))`,
    String.raw`(?<yf>\b(?<yfy>(?:19|20)\d{2})[/.](?<yfm>\d{1,2})[/.](?<yfd>\d{1,2})(?!\d))`,
    String.raw`(?<cjk>(?<cy>\d{4})年\s?(?<cm>\d{1,2})月\s?(?<cd>\d{1,2})日)`,
    String.raw`(?<num>\b(?<na>\d{1,2})(?<ns>[/.-])(?<nb>\d{1,2})\k<ns>(?<ny>\d{4}|\d{2})(?!\d|[:./]\d))`,
    String.raw`(?<dm>\b(?<dmd>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH|er|º|°)?\.?[ -]?(?:\s?(?:of|de|di)\s)?\s?(?<dmm>[A-Za-z\u00c0-\u017f]{3,12})\.?(?:,?[ -]?(?:(?:de|del)\s)?(?<dmy>(?:19|20)\d{2})\b)?)`,
    String.raw`(?<md>\b(?<mdm>[A-Za-z\u00c0-\u017f]{3,12})\.? ?(?<mdd>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?\b(?!:)(?:,? ?(?<mdy>(?:19|20)\d{2})\b)?)`,
  ].join('|'),
  'g',
);

/** @returns the first whole day at or after `from`; null where there is none */
export function findDate(text: string, from = 0, context: DateContext = {}): FoundDate | null {
  SHAPES.lastIndex = from;
  for (let match = SHAPES.exec(text); match !== null; match = SHAPES.exec(text)) {
    const found = read(match, context);
    if (found !== null) return found;
    // A number before a month's name may have been taken for its day ('12 Feb 3, 2020'): try again right behind its first character.
    SHAPES.lastIndex = match.index + Math.max(1, firstWordLength(match[0]));
  }
  return null;
}

/** Every day of the text, in order. */
export function findDates(text: string, context: DateContext = {}): FoundDate[] {
  const all: FoundDate[] = [];
  for (let at = 0; ; ) {
    const found = findDate(text, at, context);
    if (found === null) return all;
    all.push(found);
    at = found.end;
  }
}

function read(match: RegExpExecArray, context: DateContext): FoundDate | null {
  const g = match.groups ?? {};
  const at = { start: match.index, end: match.index + match[0].length };
  if (g['iso'] !== undefined) {
    const day = isoFrom(Number(g['iso'].slice(0, 4)), Number(g['iso'].slice(5, 7)), Number(g['iso'].slice(8, 10)));
    return day === null ? null : { iso: g['iso'].length > 10 ? normalTime(g['iso']) : day, ...at, hasYear: true };
  }
  if (g['yf'] !== undefined) return whole(Number(g['yfy']), Number(g['yfm']), Number(g['yfd']), at, true);
  if (g['cjk'] !== undefined) return whole(Number(g['cy']), Number(g['cm']), Number(g['cd']), at, true);
  if (g['num'] !== undefined) {
    const [a, b] = [Number(g['na']), Number(g['nb'])];
    const year = g['ny']?.length === 2 ? 2000 + Number(g['ny']) : Number(g['ny']);
    const dayFirst = a > 12 || (b <= 12 && (g['ns'] === '.' || context.dayFirst === true));
    return dayFirst ? whole(year, b, a, at, true) : whole(year, a, b, at, true);
  }
  const name = (g['dmm'] ?? g['mdm'] ?? '').toLowerCase();
  const month = MONTHS.get(name);
  const yearText = g['dmy'] ?? g['mdy'];
  const year = yearText === undefined ? context.yearHint : Number(yearText);
  if (month === undefined || year === undefined) return null;
  return whole(year, month, Number(g['dmd'] ?? g['mdd']), at, yearText !== undefined);
}

function whole(year: number, month: number, day: number, at: { start: number; end: number }, hasYear: boolean): FoundDate | null {
  const iso = isoFrom(year, month, day);
  return iso === null ? null : { iso, ...at, hasYear };
}

/** Years in which television was covered. */
const YEARS = [1930, 2099] as const;

/** @returns null where the calendar has no such day, or the year is none in which television was covered */
export const isoFrom = (year: number, month: number, day: number): string | null => isoDayOf(year, month, day, YEARS);

/** '2020-03-03 10:00:00+0100' as ISO 8601 with T, and the offset in hours and minutes with a colon. */
function normalTime(text: string): string {
  const time = `${text.slice(0, 10)}T${text.slice(11).replace(' ', '')}`;
  return time.replace(/([+-]\d{2})(\d{2})?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`);
}

function firstWordLength(text: string): number {
  const gap = text.search(/[^\p{L}\p{N}]/u);
  return gap < 0 ? text.length : gap;
}
