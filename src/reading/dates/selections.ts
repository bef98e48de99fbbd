/** What is picked from a period: 'the first week of July', 'the back half of next year', 'the week of July 4'. */
import { addMonths, civilOf, dayOf, monthRange, nthWeekday, oneDay, type Range, weekdayOf, weekRange } from './calendar.ts';
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
  let at = pick.to;
  const word = wordAt(tokens, at);
  const joins = word === 'of' || word === 'in' || (isDash(markAt(tokens, at)) && pick.weekday === null);
  if (joins) at++;
  if (wordAt(tokens, at) === 'the' && SOUTH.has(wordAt(tokens, at + 1))) at += 2;
  if (!joins && lexemeAt(tokens, at)?.shift === undefined && pick.unit !== 'quarter' && pick.unit !== 'half') return null;
  const whole = periodAt(scan, at);
  if (whole === null || !DIVISIBLE.has(whole.unit)) {
    // 'in the third quarter', without a year
    if (
      (pick.unit === 'quarter' || pick.unit === 'half') &&
      pick.count === 1 &&
      wordAt(tokens, from - 1) === 'the' &&
      !joins &&
      (pick.unit === 'quarter' || /^(?:back|latter)$/.test(wordAt(tokens, from)))
    ) {
      const lead = wordAt(tokens, from - 2);
      if (lead !== 'in' && lead !== 'for' && lead !== 'during' && lead !== 'by') return null;
      const months = pick.unit === 'quarter' ? 3 : 6;
      const n = pick.n < 0 ? 12 / months : pick.n;
      if (n > 12 / months) return null;
      return expression(from, pick.to, pick.unit, { unit: pick.unit, at: (year) => monthRange(year, n * months - months + 1, months) });
    }
    return null;
  }
  if (whole.range === null && whole.at === null) return null;
  if (!joins && whole.shift === null && whole.range === null) return null;
  return select(from, whole, pick);
}

const SOUTH = new Set(['australian', 'aussie', 'antipodean', 'southern']);

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

/** The nth unit in a period, or the first or last so many. Weeks of a month are counted from its first day; those of a year are calendar weeks. */
function choose(period: Range, of: Unit, { n, count, unit, weekday }: Pick): Range | null {
  if (weekday !== null) {
    const day = nthWeekday(period, weekday, n);
    return day === null ? null : oneDay(day);
  }
  const { year, month } = civilOf(period.first);
  switch (unit) {
    case 'day':
      return n < 0
        ? clip({ first: period.last - count + 1, last: period.last }, period)
        : clip({ first: period.first + (n - 1) * count, last: period.first + n * count - 1 }, period);
    case 'week': {
      if (of === 'year' || of === 'half' || of === 'quarter') {
        const monday = weekRange(dayOf(year, month, 4)).first;
        if (n > 0) return { first: monday + 7 * (n - 1) * count, last: monday + 7 * n * count - 1 };
        return { first: weekRange(period.last - 3).first - 7 * (count - 1), last: weekRange(period.last - 3).last };
      }
      return n < 0
        ? { first: period.last - 7 * count + 1, last: period.last }
        : clip({ first: period.first + 7 * (n - 1) * count, last: period.first + 7 * n * count - 1 }, period);
    }
    case 'weekend': {
      const saturday = nthWeekday(period, 6, n);
      return saturday === null ? null : { first: saturday, last: saturday + 1 };
    }
    case 'month': {
      if (n < 0) return { first: addMonths(period.last + 1, -count), last: period.last };
      const first = monthRange(year, month + (n - 1) * count, count);
      return first.first > period.last ? null : first;
    }
    case 'quarter': {
      const total = Math.round((period.last - period.first + 1) / 91.3);
      const nth = n < 0 ? total : n;
      return nth < 1 || nth > total ? null : monthRange(year, month + 3 * (nth - 1), 3);
    }
    case 'half': {
      if (of === 'year') return monthRange(year, n === 1 ? 1 : 7, 6);
      if (of === 'month')
        return n === 1 ? { first: period.first, last: period.first + 14 } : { first: period.first + 15, last: period.last };
      const years = of === 'decade' || of === 'century' ? (of === 'decade' ? 5 : 50) : 0;
      if (years > 0)
        return n === 1
          ? { first: period.first, last: dayOf(year + years, 1, 1) - 1 }
          : { first: dayOf(year + years, 1, 1), last: period.last };
      const middle = period.first + Math.floor((period.last - period.first) / 2);
      return n === 1 ? { first: period.first, last: middle } : { first: middle + 1, last: period.last };
    }
    case 'year': {
      const firstYear = n < 0 ? civilOf(period.last).year - count + 1 : year + (n - 1) * count;
      return clip({ first: dayOf(firstYear, 1, 1), last: dayOf(firstYear + count, 1, 1) - 1 }, period);
    }
    case 'decade':
      return clip({ first: dayOf(year + (n < 0 ? 90 : 10 * (n - 1)), 1, 1), last: dayOf(year + (n < 0 ? 100 : 10 * n), 1, 1) - 1 }, period);
    default:
      return null;
  }
}

const clip = (range: Range, within: Range): Range | null => {
  const it = { first: Math.max(range.first, within.first), last: Math.min(range.last, within.last) };
  return it.first > it.last ? null : it;
};

/** 'the week of July 4', 'the weekend of Thanksgiving 2023', 'week commencing 3 June'. */
export function spanAround(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const unit = lexemeAt(tokens, from)?.unit;
  if (unit !== 'week' && unit !== 'weekend' && unit !== 'month' && unit !== 'year') return null;
  let at = from + 1;
  const word = wordAt(tokens, at);
  if (word === 'of' || word === 'beginning' || word === 'starting' || word === 'commencing' || word === 'ending') at++;
  else return null;
  const starting = word !== 'of';
  if (wordAt(tokens, at) === 'the') at++;
  const day = periodAt(scan, at);
  if (day === null || day.kind !== 'date') return null;
  if ((unit === 'month' && day.unit === 'month') || (unit === 'year' && day.unit === 'year')) return { ...day, from };
  if (day.unit !== 'day' || unit === 'month' || unit === 'year') return null;
  const around = (range: Range | null): Range | null => {
    if (range === null) return null;
    if (unit === 'week')
      return starting
        ? word === 'ending'
          ? { first: range.first - 6, last: range.first }
          : { first: range.first, last: range.first + 6 }
        : weekRange(range.first);
    if (weekdayOf(range.first) === 4 && day.rule === 'holiday') return { first: range.first, last: range.first + 3 };
    const saturday = weekRange(range.first).first + 5 - (weekdayOf(range.first) <= 2 ? 7 : 0);
    return { first: saturday, last: saturday + 1 };
  };
  const { at: yearly, sides } = day;
  return {
    ...day,
    from,
    rule: `${unit}-of-day`,
    unit,
    range: around(day.range),
    at: yearly === null ? null : (year) => around(yearly(year)),
    sides: sides === null ? null : [around(sides[0])!, around(sides[1])!],
    monthFirst: false,
    weekday: null,
  };
}
