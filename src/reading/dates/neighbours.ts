/** Dates beside another: 'the day after tomorrow', 'the summer before last', 'that same year'. */
import { civilOf, monthRange, oneDay, type Range, weekdayOf, weekRange } from './calendar.ts';
import { type Expression, expression, innerAt, type Scan } from './expression.ts';
import { lexemeAt, type Tokens, wordAt } from './tokens.ts';
import { unitRange } from './units.ts';

/** 'the day after tomorrow', 'the week after next', 'the summer before last', 'the day before', 'this day week', 'the year before'. */
export function beside(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const lexeme = lexemeAt(tokens, from);
  if (lexeme === null) return null;
  const side = wordAt(tokens, from + 1) === 'after' ? 1 : wordAt(tokens, from + 1) === 'before' ? -1 : 0;
  if (side === 0) {
    if (lexeme.unit === 'day' && wordAt(tokens, from - 1) === 'this' && wordAt(tokens, from + 1) === 'week')
      return expression(from - 1, from + 2, 'day-week', { range: scan.today === null ? null : oneDay(scan.today + 7) });
    return null;
  }
  const next = wordAt(tokens, from + 2);
  if ((next === 'next' && side > 0) || (next === 'last' && side < 0)) {
    if (lexeme.unit !== undefined && lexeme.plural !== true)
      return expression(from, from + 3, 'after-next', {
        unit: lexeme.unit,
        range: scan.today === null ? null : unitRange(lexeme.unit, scan.today, 2 * side),
      });
    const it = lexeme.season !== undefined || lexeme.month !== undefined ? innerAt(scan, from) : null;
    if (it?.at == null) return null;
    return { ...it, to: from + 3, rule: 'after-next', shift: 2 * side === 2 ? 2 : -3 };
  }
  if (lexeme.unit === undefined || lexeme.plural === true) return null;
  const bare = wordAt(tokens, from - 1) !== 'the';
  if (bare && lexemeAt(tokens, from + 2)?.holiday !== true && !isTwoDaysOff(tokens, from)) return null;
  const anchor =
    lexeme.unit === 'day' || lexeme.unit === 'week' || lexeme.unit === 'weekend'
      ? innerAt(scan, from + 2 + (wordAt(tokens, from + 2) === 'the' ? 1 : 0))
      : null;
  if (anchor !== null && anchor.kind === 'date' && (anchor.unit === 'day' || anchor.unit === 'weekend')) {
    const unit = lexeme.unit;
    const moved = (range: Range | null): Range | null =>
      range === null
        ? null
        : unit === 'day'
          ? oneDay(side > 0 ? range.last + 1 : range.first - 1)
          : unit === 'weekend'
            ? weekendBeside(range, side)
            : weekRange(range.first + 7 * side);
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
  if (bare) return null;
  const ends = from + 2 >= tokens.count || tokens.kind[from + 2] !== 1;
  const base = scan.earlier?.range ?? (scan.today === null ? null : oneDay(scan.today));
  if (!ends || base === null) return null;
  return expression(from, from + 2, 'beside-earlier', {
    unit: lexeme.unit,
    range: unitRange(lexeme.unit, side > 0 ? base.last : base.first, side),
  });
}

/** 'day before yesterday', 'day after tomorrow': whole without their article. */
const isTwoDaysOff = (tokens: Tokens, from: number): boolean =>
  wordAt(tokens, from) === 'day' && Math.abs(lexemeAt(tokens, from + 2)?.relativeDay ?? 0) === 1;

/** 'that year', 'that same month', 'that Friday', 'the same day': on a date said before. */
export function earlierDate(scan: Scan, from: number): Expression | null {
  const { tokens, earlier } = scan;
  if (earlier === null) return null;
  let at = from + 1;
  if (wordAt(tokens, at) === 'same' || wordAt(tokens, at) === 'very') at++;
  const lexeme = lexemeAt(tokens, at);
  if (
    lexeme?.unit === 'year' ||
    lexeme?.unit === 'month' ||
    lexeme?.unit === 'week' ||
    (lexeme?.unit === 'day' && wordAt(tokens, at - 1) === 'same')
  ) {
    return expression(from, at + 1, 'earlier-period', { unit: lexeme.unit, range: unitRange(lexeme.unit, earlier.range.first, 0) });
  }
  const year = civilOf(earlier.range.first).year;
  if (lexeme?.season !== undefined)
    return expression(from, at + 1, 'earlier-season', { unit: 'season', range: monthRange(year, lexeme.season, 3) });
  if (lexeme?.month !== undefined && lexeme.word !== 'may' && lexeme.word !== 'march')
    return expression(from, at + 1, 'earlier-month', { unit: 'month', range: monthRange(year, lexeme.month) });
  if (lexeme?.weekday !== undefined && lexeme.plural !== true) {
    const day = earlier.range.first;
    return expression(from, at + 1, 'earlier-weekday', {
      weekday: lexeme.weekday,
      range: oneDay(day + ((lexeme.weekday - weekdayOf(day) + 7) % 7)),
    });
  }
  return null;
}

/** The Saturday and Sunday before or after a range. */
function weekendBeside(range: Range, side: number): Range {
  if (side > 0) {
    const saturday = range.last + 1 + ((6 - weekdayOf(range.last + 1) + 7) % 7);
    return { first: saturday, last: saturday + 1 };
  }
  const sunday = range.first - 1 - (weekdayOf(range.first - 1) % 7);
  return { first: sunday - 1, last: sunday };
}
