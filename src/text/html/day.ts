/** Days as pages write them, in many languages. */
import { isoDayOf } from '../iso-day.ts';
import { monthNumber } from '../month-names.ts';

interface DayForm {
  readonly id: string;
  readonly pattern: RegExp; // global; every quantifier is bounded
  readonly read: (match: RegExpExecArray, monthFirst: boolean) => readonly [year: number, month: number | null, day: number];
  readonly says: readonly (readonly [text: string, day: string])[];
}

/** Ways to write a day, surest first. */
export const DAY_FORMS: readonly DayForm[] = [
  {
    id: 'year-first',
    pattern: /(?<!\d)((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/gu,
    read: ([, year, month, day]) => [Number(year), Number(month), Number(day)],
    says: [
      ['2020-02-27T10:00', '2020-02-27'],
      ['2020年2月7日', '2020-02-07'],
    ],
  },
  {
    id: 'day-month-name',
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[\s-]{0,3}(?:(?:de|of|den|d['’])\s?)?(\p{L}{3,14})\.?,?[\s-]{0,3}(?:(?:de|del|of)\s)?['’]?((?:19|20)\d{2})(?!\d)/giu,
    read: ([, day, name, year]) => [Number(year), monthNumber(name!), Number(day)],
    says: [
      ['27 February 2020', '2020-02-27'],
      ['am 3. März 2021', '2021-03-03'],
      ['5 de mayo de 2022', '2022-05-05'],
      ['1er août 2019', '2019-08-01'],
      ['12 stycznia 2021', '2021-01-12'],
    ],
  },
  {
    id: 'month-name-day',
    pattern: /(?<!\p{L})(\p{L}{3,14})\.?\s{0,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}((?:19|20)\d{2})(?!\d)/giu,
    read: ([, name, day, year]) => [Number(year), monthNumber(name!), Number(day)],
    says: [
      ['Published: February 27, 2020', '2020-02-27'],
      ['Sept. 3rd, 2019', '2019-09-03'],
    ],
  },
  {
    id: 'year-month-name-day',
    pattern: /(?<!\d)((?:19|20)\d{2})[.,]?\s{1,2}(\p{L}{3,14})\.?\s{1,2}(\d{1,2})(?!\d)/giu,
    read: ([, year, name, day]) => [Number(year), monthNumber(name!), Number(day)],
    says: [['2021. május 4.', '2021-05-04']],
  },
  {
    id: 'numbers',
    pattern: /(?<![\d.,:/-])(\d{1,2})(\s?[./-]\s?)(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d/-])/gu,
    read: ([, first, separator, second, year], monthFirst) => {
      const full = year!.length === 2 ? 2000 + Number(year) : Number(year);
      const [a, b] = [Number(first), Number(second)];
      const swap = b > 12 || (monthFirst && a <= 12 && separator!.trim() === '/');
      return swap ? [full, a, b] : [full, b, a];
    },
    says: [
      ['27.02.2020', '2020-02-27'],
      ['27/02/20', '2020-02-27'],
      ['2/27/2020', '2020-02-27'],
    ],
  },
];

/** One day found in a text. */
interface FoundDay {
  readonly day: string; // ISO 8601
  readonly start: number;
  readonly end: number;
}

/**
 * Days in a short text, in the order they stand.
 * @param monthFirst read 4/5/2020 as 5 April (false) or April 5 (true)
 */
export function findDays(text: string, monthFirst: boolean): FoundDay[] {
  const found: FoundDay[] = [];
  for (const { pattern, read } of DAY_FORMS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const day = isoDay(...read(match, monthFirst));
      const start = match.index;
      if (day === null || found.some((other) => start < other.end && start + match![0].length > other.start)) continue;
      found.push({ day, start, end: start + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Years in which pages were published. */
const YEARS = [1990, 2099] as const;

/** @returns null where there is no such day, or it lies before the web */
const isoDay = (year: number, month: number | null, day: number): string | null =>
  month === null ? null : isoDayOf(year, month, day, YEARS);

/**
 * A machine's date or date-time as ISO 8601.
 * @returns the time with its zone where the text has both in ISO form, else the day; null where it has none
 */
export function isoStamp(text: string | null | undefined, monthFirst = false): string | null {
  if (text === null || text === undefined || text.length > 80) return null;
  const stamp = /^\s*(\d{4})-(\d{2})-(\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?\s*$/i.exec(text);
  if (stamp !== null) {
    const day = isoDay(Number(stamp[1]), Number(stamp[2]), Number(stamp[3]));
    if (day === null) return null;
    const zone = stamp[5]?.toUpperCase();
    if (zone === undefined || Number(stamp[4]!.slice(0, 2)) > 23) return day;
    return `${day}T${stamp[4]!.length === 5 ? `${stamp[4]}:00` : stamp[4]}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
  }
  const packed = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:\D|T|\d{4,6}|$)/.exec(text);
  if (packed !== null) return isoDay(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const seconds = /^\s*(1\d{9})(?:\d{3})?\s*$/.exec(text);
  if (seconds !== null)
    return Temporal.Instant.fromEpochMilliseconds(Number(seconds[1]) * 1000)
      .toString()
      .slice(0, 10);
  return findDays(text, monthFirst)[0]?.day ?? null;
}
