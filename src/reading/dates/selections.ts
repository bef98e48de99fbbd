/** What is picked from a period: 'the first week of July', 'the back half of next year', 'the week of July 4'. */
import { addMonths, civilOf, dayOf, monthRange, nthWeekday, oneDay, type Range, weekdayOf, weekRange, yearRange } from './calendar.ts';
import { type Expression, expression, type Scan } from './expression.ts';
import type { Unit } from './lexicon.ts';
import { countAt, isDash, ordinalAt, skipHyphen } from './numbers.ts';
import { periodAt } from './periods.ts';
import { lexemeAt, markAt, wordAt } from './tokens.ts';
import { DIVISIBLE } from './units.ts';

/** What is picked from a period: the nth of some unit or weekday, or so many of them from one end. */
interface Pick {
  readonly n: number;
  readonly count: number;
  readonly unit: Unit;
  readonly weekday: number | null;
  readonly to: number;
}

const HALVES: Readonly<Record<string, number>> = { back: 2, latter: 2, front: 1, first: 1, second: 2, other: 2 };

/** How many 'the opening months' and 'the last few weeks' are. */
const VAGUE_COUNTS: Partial<Record<Unit, number>> = { day: 4, week: 3, month: 4, year: 3 };

/** 'first week', 'last few months', 'third Thursday', 'back half', 'final quarter', 'weekend', 'week'. */
export function picked(scan: Scan, from: number): Pick | null {
  const { tokens } = scan;
  const half = HALVES[wordAt(tokens, from)];
  const afterHalf = skipHyphen(tokens, from + 1);
  if (half !== undefined && wordAt(tokens, afterHalf) === 'half')
    return { n: half, count: 1, unit: 'half', weekday: null, to: afterHalf + 1 };
  const nth = ordinalAt(tokens, from);
  const closing = nth === null ? lexemeAt(tokens, from)?.part : undefined;
  const n = nth?.value ?? (closing === 'end' ? -1 : closing === 'start' ? 1 : null);
  if (n === null) return null;
  let at = nth?.to ?? from + 1;
  at = skipHyphen(tokens, at);
  if (wordAt(tokens, at) === 'full' || wordAt(tokens, at) === 'whole') at++;
  let count = 1;
  const many = lexemeAt(tokens, at)?.unit === undefined ? countAt(tokens, at) : null;
  if (many !== null) {
    count = Math.max(1, many.value);
    at = skipHyphen(tokens, many.to);
    if (many.vague && many.value === 2) count = 2;
  }
  const word = lexemeAt(tokens, at);
  if (word?.unit !== undefined)
    return {
      n,
      count: (many?.vague === true && many.value > 2) || (many === null && word.plural === true) ? (VAGUE_COUNTS[word.unit] ?? 3) : count,
      unit: word.unit,
      weekday: null,
      to: at + 1,
    };
  if (word?.weekday !== undefined) return { n, count, unit: 'day', weekday: word.weekday, to: at + 1 };
  return null;
}

/** 'the first week of July', 'the last few months of the year', 'the second Tuesday in May', 'the back half of 2021', 'third Thursday this month'. */
export function selectionDate(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const pick = picked(scan, from);
  if (pick === null) return null;
  const word = wordAt(tokens, pick.to);
  const joins = word === 'of' || word === 'in' || (isDash(markAt(tokens, pick.to)) && pick.weekday === null);
  const behind = joins ? pick.to + 1 : pick.to;
  const at = wordAt(tokens, behind) === 'the' && SOUTH.has(wordAt(tokens, behind + 1)) ? behind + 2 : behind;
  if (!joins && lexemeAt(tokens, at)?.shift === undefined && !YEARLY.has(pick.unit)) return null;
  const whole = periodAt(scan, at);
  if (whole === null || !DIVISIBLE.has(whole.unit)) return joins ? null : yearlyFraction(scan, from, pick);
  if (whole.range === null && (whole.at === null || (!joins && whole.shift === null))) return null;
  return select(from, whole, pick);
}

const SOUTH: ReadonlySet<string> = new Set(['australian', 'aussie', 'antipodean', 'southern']);

/** Fractions of a year that need not name it, the months that each has, and the words before their article that make a date of them. */
const MONTHS_OF: Partial<Record<Unit, number>> = { quarter: 3, half: 6 };
const YEARLY: ReadonlySet<Unit> = new Set(['quarter', 'half']);
const TIMELY: ReadonlySet<string> = new Set(['in', 'for', 'during', 'by']);
/** Halves of a year; 'the first half' is of a game or a season too. */
const LATE_HALVES: ReadonlySet<string> = new Set(['back', 'latter']);

/** 'in the third quarter', 'by the back half': of a year that is not said. */
function yearlyFraction({ tokens }: Scan, from: number, { n, count, unit, to }: Pick): Expression | null {
  const months = MONTHS_OF[unit];
  if (months === undefined || count !== 1 || (unit === 'half' && !LATE_HALVES.has(wordAt(tokens, from)))) return null;
  if (wordAt(tokens, from - 1) !== 'the' || !TIMELY.has(wordAt(tokens, from - 2))) return null;
  const total = 12 / months;
  const nth = n < 0 ? total : n;
  return nth > total ? null : expression(from, to, unit, { unit, at: (year) => monthRange(year, nth * months - months + 1, months) });
}

/** What is picked from a period; null where the period has no such thing. */
export function select(from: number, whole: Expression, pick: Pick): Expression | null {
  const { at, range } = whole;
  const of = (period: Range | null): Range | null => (period === null ? null : choose(period, whole.unit, pick));
  const chosen = of(range);
  if (range !== null && chosen === null) return null;
  return {
    ...whole,
    from,
    rule: 'part-of-period',
    range: chosen,
    at: at === null ? null : (year) => of(at(year)),
    unit: pick.unit === 'half' && whole.unit === 'month' ? 'week' : pick.unit,
    sides: null,
    monthFirst: false,
    weekday: pick.weekday,
  };
}

/** Which of a unit are picked: the nth, or so many from one end, of a period that is itself some unit. */
type Chooser = (period: Range, pick: Pick, of: Unit) => Range | null;

/** How each unit is picked; of one that is not listed, nothing is. */
const CHOOSERS: Partial<Record<Unit, Chooser>> = {
  day: chosenDays,
  week: (period, pick, of) => (OF_CALENDAR_WEEKS.has(of) ? calendarWeeks(period, pick) : weeksOfMonth(period, pick)),
  weekend: chosenWeekend,
  month: chosenMonths,
  quarter: chosenQuarter,
  half: chosenHalf,
  year: chosenYears,
  decade: chosenDecade,
};

/** The nth unit in a period, or the first or last so many. */
function choose(period: Range, of: Unit, pick: Pick): Range | null {
  if (pick.weekday === null) return CHOOSERS[pick.unit]?.(period, pick, of) ?? null;
  const day = nthWeekday(period, pick.weekday, pick.n);
  return day === null ? null : oneDay(day);
}

/** 'the first day of May', 'the last three days of the month'. */
function chosenDays(period: Range, { n, count }: Pick): Range | null {
  const { first, last } = period;
  return clip(n < 0 ? { first: last - count + 1, last } : { first: first + (n - 1) * count, last: first + n * count - 1 }, period);
}

/** Periods whose weeks are those of the calendar; those of any other are counted from its first day. */
const OF_CALENDAR_WEEKS: ReadonlySet<Unit> = new Set(['year', 'half', 'quarter']);

/** 'the first week of 2024', 'the last two weeks of the quarter'. */
function calendarWeeks({ first, last }: Range, { n, count }: Pick): Range {
  if (n < 0) {
    const week = weekRange(last - 3);
    return { first: week.first - 7 * (count - 1), last: week.last };
  }
  const { year, month } = civilOf(first);
  const monday = weekRange(dayOf(year, month, 4)).first;
  return { first: monday + 7 * (n - 1) * count, last: monday + 7 * n * count - 1 };
}

/** 'the first week of July', 'the last two weeks of May'. */
function weeksOfMonth(period: Range, { n, count }: Pick): Range | null {
  const { first, last } = period;
  return n < 0
    ? { first: last - 7 * count + 1, last }
    : clip({ first: first + 7 * (n - 1) * count, last: first + 7 * n * count - 1 }, period);
}

/** 'the second weekend of June'. */
function chosenWeekend(period: Range, { n }: Pick): Range | null {
  const saturday = nthWeekday(period, 6, n);
  return saturday === null ? null : { first: saturday, last: saturday + 1 };
}

/** 'the first month of the year', 'the last few months of 2024'. */
function chosenMonths({ first, last }: Range, { n, count }: Pick): Range | null {
  if (n < 0) return { first: addMonths(last + 1, -count), last };
  const { year, month } = civilOf(first);
  const months = monthRange(year, month + (n - 1) * count, count);
  return months.first > last ? null : months;
}

const DAYS_OF_QUARTER = 91.3;

/** 'the third quarter of 2024', 'the last quarter of the year'. */
function chosenQuarter({ first, last }: Range, { n }: Pick): Range | null {
  const total = Math.round((last - first + 1) / DAYS_OF_QUARTER);
  const nth = n < 0 ? total : n;
  const { year, month } = civilOf(first);
  return nth < 1 || nth > total ? null : monthRange(year, month + 3 * (nth - 1), 3);
}

/** A half of a period that the given day parts. */
const halfAt = ({ first, last }: Range, second: number, isFirst: boolean): Range =>
  isFirst ? { first, last: second - 1 } : { first: second, last };

/** The halves of periods that the calendar parts; those of any other meet at its middle. */
const HALVES_OF: Partial<Record<Unit, (period: Range, isFirst: boolean) => Range>> = {
  month: (period, isFirst) => halfAt(period, period.first + 15, isFirst),
  year: ({ first }, isFirst) => monthRange(civilOf(first).year, isFirst ? 1 : 7, 6),
  decade: (period, isFirst) => halfAt(period, dayOf(civilOf(period.first).year + 5, 1, 1), isFirst),
  century: (period, isFirst) => halfAt(period, dayOf(civilOf(period.first).year + 50, 1, 1), isFirst),
};

/** 'the back half of 2021', 'the first half of May', 'the second half of the decade'. */
function chosenHalf(period: Range, { n }: Pick, of: Unit): Range {
  const parted = HALVES_OF[of];
  const { first, last } = period;
  return parted === undefined ? halfAt(period, first + Math.floor((last - first) / 2) + 1, n === 1) : parted(period, n === 1);
}

/** 'the first year of the decade', 'the last three years of the century'. */
function chosenYears(period: Range, { n, count }: Pick): Range | null {
  const year = n < 0 ? civilOf(period.last).year - count + 1 : civilOf(period.first).year + (n - 1) * count;
  return clip(yearRange(year, count), period);
}

/** 'the first decade of the century', 'the last decade of the century'. */
function chosenDecade(period: Range, { n }: Pick): Range | null {
  const { year } = civilOf(period.first);
  return clip(yearRange(year + (n < 0 ? 90 : 10 * (n - 1)), 10), period);
}

const clip = (range: Range, within: Range): Range | null => {
  const it = { first: Math.max(range.first, within.first), last: Math.min(range.last, within.last) };
  return it.first > it.last ? null : it;
};

/** The days around a day: of a week or weekend that is 'of' it, or of a week that begins or ends with it. */
type Around = (day: number, isHoliday: boolean) => Range;

const WEEKS_FROM: Readonly<Record<string, Around>> = {
  of: (day) => weekRange(day),
  beginning: weekFrom,
  starting: weekFrom,
  commencing: weekFrom,
  ending: (day) => ({ first: day - 6, last: day }),
};

function weekFrom(day: number): Range {
  return { first: day, last: day + 6 };
}

/** 'the weekend of Thanksgiving' has its Thursday and Friday; that of a Monday or a Tuesday lies before it. */
function weekendOf(day: number, isHoliday: boolean): Range {
  if (isHoliday && weekdayOf(day) === 4) return { first: day, last: day + 3 };
  const saturday = weekRange(day).first + 5 - (weekdayOf(day) <= 2 ? 7 : 0);
  return { first: saturday, last: saturday + 1 };
}

/** Units that are said 'of' themselves: 'the month of May', 'the year of 2024'. */
const OF_ITSELF: ReadonlySet<Unit> = new Set(['month', 'year']);

/** 'the week of July 4', 'the weekend of Thanksgiving 2023', 'week commencing 3 June', 'the month of May'. */
export function spanAround(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const unit = lexemeAt(tokens, from)?.unit;
  const weekAround = WEEKS_FROM[wordAt(tokens, from + 1)];
  if (unit === undefined || weekAround === undefined || !(unit === 'week' || unit === 'weekend' || OF_ITSELF.has(unit))) return null;
  const day = periodAt(scan, wordAt(tokens, from + 2) === 'the' ? from + 3 : from + 2);
  if (day === null || day.kind !== 'date') return null;
  if (OF_ITSELF.has(unit)) return day.unit === unit ? { ...day, from } : null;
  if (day.unit !== 'day') return null;
  const span = unit === 'week' ? weekAround : weekendOf;
  const around = (range: Range | null): Range | null => (range === null ? null : span(range.first, day.rule === 'holiday'));
  const { at, sides } = day;
  return {
    ...day,
    from,
    rule: `${unit}-of-day`,
    unit,
    range: around(day.range),
    at: at === null ? null : (year) => around(at(year)),
    sides: sides === null ? null : [around(sides[0])!, around(sides[1])!],
    monthFirst: false,
    weekday: null,
  };
}
