/** Dates beside another: 'the day after tomorrow', 'the summer before last', 'that same year'. */
import { civilOf, monthRange, oneDay, type Range, weekdayOf, weekRange } from './calendar.ts';
import { type Expression, expression, innerAt, type Scan } from './expression.ts';
import type { Lexeme, Unit } from './lexicon.ts';
import { KIND, lexemeAt, type Tokens, wordAt } from './tokens.ts';
import { unitRange } from './units.ts';

/** A unit with 'after' or 'before' behind it. */
interface Beside {
  readonly from: number; // its token
  readonly unit: Unit;
  readonly side: 1 | -1; // after, before
}

const SIDES: Readonly<Record<string, 1 | -1>> = { after: 1, before: -1 };

/** What stands behind 'after' and 'before', in the order in which it is asked. */
const BESIDE: readonly ((scan: Scan, it: Beside) => Expression | null)[] = [besideDay, besideEarlier];

/** 'the day after tomorrow', 'the week after next', 'the summer before last', 'the day before', 'this day week', 'the year before'. */
export function beside(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const word = lexemeAt(tokens, from);
  if (word === null) return null;
  const side = SIDES[wordAt(tokens, from + 1)];
  if (side === undefined) return dayWeek(scan, from);
  if (wordAt(tokens, from + 2) === (side > 0 ? 'next' : 'last')) return afterNext(scan, from, word, side);
  const { unit, plural } = word;
  if (unit === undefined || plural === true) return null;
  for (const read of BESIDE) {
    const it = read(scan, { from, unit, side });
    if (it !== null) return it;
  }
  return null;
}

/** 'this day week'. */
function dayWeek({ tokens, today }: Scan, from: number): Expression | null {
  if (wordAt(tokens, from - 1) !== 'this' || lexemeAt(tokens, from)?.unit !== 'day' || wordAt(tokens, from + 1) !== 'week') return null;
  return expression(from - 1, from + 2, 'day-week', { range: today === null ? null : oneDay(today + 7) });
}

/** The shifts of dates that come every year: two on, and, as one may be under way, three back. */
const AFTER_NEXT = 2;
const BEFORE_LAST = -3;

/** 'the week after next', 'the summer before last'. */
function afterNext(scan: Scan, from: number, { unit, plural, season, month }: Lexeme, side: 1 | -1): Expression | null {
  const { today } = scan;
  if (unit !== undefined && plural !== true)
    return expression(from, from + 3, 'after-next', { unit, range: today === null ? null : unitRange(unit, today, 2 * side) });
  const it = season !== undefined || month !== undefined ? innerAt(scan, from) : null;
  if (it === null || it.at === null) return null;
  return { ...it, to: from + 3, rule: 'after-next', shift: side > 0 ? AFTER_NEXT : BEFORE_LAST };
}

/** Units of which one lies beside a day, and the one that does. */
const BESIDE_DAY: Partial<Record<Unit, (range: Range, side: 1 | -1) => Range>> = {
  day: (range, side) => oneDay(side > 0 ? range.last + 1 : range.first - 1),
  week: (range, side) => weekRange(range.first + 7 * side),
  weekend: weekendBeside,
};

/** 'the day after tomorrow', 'the weekend before Labor Day', 'the week after the 4th of July'. */
function besideDay(scan: Scan, { from, unit, side }: Beside): Expression | null {
  const { tokens } = scan;
  const move = BESIDE_DAY[unit];
  if (move === undefined || (!isLed(tokens, from) && lexemeAt(tokens, from + 2)?.holiday !== true && !isTwoDaysOff(tokens, from)))
    return null;
  const anchor = innerAt(scan, wordAt(tokens, from + 2) === 'the' ? from + 3 : from + 2);
  if (anchor === null || anchor.kind !== 'date' || (anchor.unit !== 'day' && anchor.unit !== 'weekend')) return null;
  const moved = (range: Range | null): Range | null => (range === null ? null : move(range, side));
  const { at, sides } = anchor;
  return {
    ...anchor,
    from,
    rule: 'beside-day',
    unit,
    range: moved(anchor.range ?? sides?.[1] ?? null),
    at: at === null ? null : (year) => moved(at(year)),
    sides: null,
    weekday: null,
  };
}

const isLed = (tokens: Tokens, from: number): boolean => wordAt(tokens, from - 1) === 'the';

/** 'the day before', 'the year after' with no word behind: beside the date said before. */
function besideEarlier({ tokens, today, earlier }: Scan, { from, unit, side }: Beside): Expression | null {
  const ends = from + 2 >= tokens.count || tokens.kind[from + 2] !== KIND.word;
  const base = earlier?.range ?? (today === null ? null : oneDay(today));
  if (!isLed(tokens, from) || !ends || base === null) return null;
  return expression(from, from + 2, 'beside-earlier', { unit, range: unitRange(unit, side > 0 ? base.last : base.first, side) });
}

/** 'day before yesterday', 'day after tomorrow': whole without their article. */
const isTwoDaysOff = (tokens: Tokens, from: number): boolean =>
  wordAt(tokens, from) === 'day' && Math.abs(lexemeAt(tokens, from + 2)?.relativeDay ?? 0) === 1;

/** 'that year', 'that same month', 'that Friday', 'the same day': on a date said before. */
export function earlierDate({ tokens, earlier }: Scan, from: number): Expression | null {
  if (earlier === null) return null;
  const same = wordAt(tokens, from + 1) === 'same' || wordAt(tokens, from + 1) === 'very';
  const at = same ? from + 2 : from + 1;
  const word = lexemeAt(tokens, at);
  if (word === null) return null;
  const { unit, season, month, weekday } = word;
  const day = earlier.range.first;
  const { year } = civilOf(day);
  const to = at + 1;
  if (unit !== undefined && (OF_EARLIER.has(unit) || (unit === 'day' && wordAt(tokens, at - 1) === 'same')))
    return expression(from, to, 'earlier-period', { unit, range: unitRange(unit, day, 0) });
  if (season !== undefined) return expression(from, to, 'earlier-season', { unit: 'season', range: monthRange(year, season, 3) });
  if (month !== undefined && !VERBS.has(word.word))
    return expression(from, to, 'earlier-month', { unit: 'month', range: monthRange(year, month) });
  if (weekday !== undefined && word.plural !== true)
    return expression(from, to, 'earlier-weekday', { weekday, range: oneDay(day + ((weekday - weekdayOf(day) + 7) % 7)) });
  return null;
}

/** Units of which 'that' one holds the date said before; 'that day' is none, 'that same day' is. */
const OF_EARLIER: ReadonlySet<Unit> = new Set(['year', 'month', 'week']);
/** Months that behind 'that' are verbs: 'the one that may return'. */
const VERBS: ReadonlySet<string> = new Set(['may', 'march']);

/** The Saturday and Sunday before or after a range. */
function weekendBeside(range: Range, side: number): Range {
  if (side > 0) {
    const saturday = range.last + 1 + ((6 - weekdayOf(range.last + 1) + 7) % 7);
    return { first: saturday, last: saturday + 1 };
  }
  const sunday = range.first - 1 - (weekdayOf(range.first - 1) % 7);
  return { first: sunday - 1, last: sunday };
}
