/** Dates by weekday: 'Friday', 'Monday the 13th', 'Friday week', 'the Tuesday before Labor Day', 'three Sundays later'. */
import { civilOf, dayOf, oneDay, type Range, weekdayOf, weekRange } from './calendar.ts';
import { type Expression, expression, innerAt, inYear, type Scan } from './expression.ts';
import { BRACKET, COLON, COMMA, POINT } from './marks.ts';
import { dayAlone } from './month-days.ts';
import { skipPoint } from './months.ts';
import { type Count, dayNumberAt, isDash } from './numbers.ts';
import { lexemeAt, markAt, numberAt, rawWord, touches, wordAt } from './tokens.ts';

/** A weekday as it stands in the text. */
interface Named {
  readonly from: number; // its token
  readonly weekday: number; // 1 Monday to 7 Sunday
  readonly behind: number; // token behind it and its part of the day: 'Tuesday night'
  readonly comma: boolean; // a comma, a dash or a bracket stands there
  readonly next: number; // token behind that and an article
}

/** What stands behind a weekday and says which is meant, in the order in which it is asked. */
const BEHIND: readonly ((scan: Scan, named: Named) => Expression | null)[] = [withDate, withDayNumber];
/** The same where the document's day is known. */
const FROM_TODAY: readonly ((scan: Scan, named: Named, today: number) => Expression | null)[] = [weeksOn, ofWeek, besideDay];

/** 'Friday', 'Monday the 13th', 'Wed. 4', 'Friday week', 'Thursday of next week', 'the Tuesday before Labor Day', 'Tuesday night', 'Sunday, August 25'. */
export function weekdayDate(scan: Scan, from: number): Expression | null {
  const named = namedAt(scan, from);
  if (named === null) return null;
  for (const rule of BEHIND) {
    const it = rule(scan, named);
    if (it !== null) return it;
  }
  const { weekday, behind } = named;
  if (scan.today === null) return expression(from, behind, 'weekday', { weekday });
  for (const rule of FROM_TODAY) {
    const it = rule(scan, named, scan.today);
    if (it !== null) return it;
  }
  return expression(from, behind, 'weekday', { weekday, sides: weekdaySides(scan.today, weekday) });
}

function namedAt({ tokens }: Scan, from: number): Named | null {
  const word = lexemeAt(tokens, from);
  if (word?.weekday === undefined || word.plural === true) return null;
  const point = skipPoint(tokens, from + 1);
  const behind = wordAt(tokens, point) !== "'s" && lexemeAt(tokens, point)?.dayPart === true ? point + 1 : point;
  const mark = markAt(tokens, behind);
  const comma = mark === COMMA || isDash(mark) || mark === BRACKET;
  const at = comma ? behind + 1 : behind;
  return { from, weekday: word.weekday, behind, comma, next: wordAt(tokens, at) === 'the' ? at + 1 : at };
}

/** 'Sunday, August 25', 'Thursday next week'. */
function withDate(scan: Scan, { from, weekday, behind, comma, next }: Named): Expression | null {
  const { tokens } = scan;
  const date = lexemeAt(tokens, next)?.weekday === undefined ? innerAt(scan, next) : null;
  if (date === null) return null;
  const whole = date.unit === 'day' && date.weekday === null && isFullDay(date.rule);
  if (whole && (markAt(tokens, behind) !== BRACKET || date.rule !== 'day-alone')) return checked(scan, { ...date, from, weekday });
  if (date.rule === 'shifted-unit' && date.unit === 'week' && date.range !== null && !comma)
    return expression(from, date.to, 'weekday-of-week', { weekday, range: oneDay(date.range.first + weekday - 1) });
  return null;
}

/** Behind a number that is no day: 'Friday, 10 episodes'. */
const COUNTED = /^(?:episodes?|am|pm|million|people|years?|times|more|of|new|months?|weeks?|days?|hours?|shows?|points?)$/;

/** 'Monday the 13th', 'Wed. 4', 'Sunday, the 9th'. */
function withDayNumber(scan: Scan, { from, weekday, comma, next }: Named): Expression | null {
  const { tokens, today } = scan;
  const day = dayNumberAt(tokens, next);
  if (day === null || today === null || (!day.ordinal && (comma || numberAt(tokens, next) === null))) return null;
  const { to } = day;
  if (COUNTED.test(rawWord(tokens, to))) return null;
  const mark = markAt(tokens, to);
  const goesOn = (mark === COLON && touches(tokens, to + 1)) || (mark === POINT && touches(tokens, to));
  if (goesOn && numberAt(tokens, to + 1) !== null) return null; // an hour, a decimal
  const of = wordAt(tokens, to) === 'of' ? dayAlone(scan, next) : null;
  if (of !== null) return { ...of, from, weekday };
  const found = nearestSuch(today, weekday, day.value);
  return found === null ? null : expression(from, to, 'weekday-and-day', { weekday, ...found });
}

/** 'Friday week', 'Friday fortnight'. */
function weeksOn({ tokens }: Scan, { from, weekday, behind }: Named, today: number): Expression | null {
  const after = wordAt(tokens, behind);
  const coming = weekdaySides(today, weekday)[1].first;
  if (after === 'week' && wordAt(tokens, behind + 1) !== 'of')
    return expression(from, behind + 1, 'weekday-week', { weekday, range: oneDay(coming + 7) });
  if (after === 'fortnight') return expression(from, behind + 1, 'weekday-fortnight', { weekday, range: oneDay(coming + 14) });
  return null;
}

/** 'Thursday of next week', 'Monday in the week of July 4'. */
function ofWeek(scan: Scan, { from, weekday, behind }: Named): Expression | null {
  const { tokens } = scan;
  const after = wordAt(tokens, behind);
  if (after !== 'of' && after !== 'in') return null;
  const whole = innerAt(scan, wordAt(tokens, behind + 1) === 'the' ? behind + 2 : behind + 1);
  if (whole === null || whole.unit !== 'week' || whole.range === null) return null;
  return expression(from, whole.to, 'weekday-of-week', { weekday, range: oneDay(whole.range.first + weekday - 1) });
}

/** 'the Friday before last', 'the Tuesday after next', 'the Tuesday before Labor Day'. */
function besideDay(scan: Scan, { from, weekday, behind }: Named, today: number): Expression | null {
  const { tokens } = scan;
  const after = wordAt(tokens, behind);
  if (after !== 'before' && after !== 'after') return null;
  const next = wordAt(tokens, behind + 1);
  const [last, coming] = weekdaySides(today, weekday);
  if (after === 'before' && next === 'last')
    return expression(from, behind + 2, 'weekday-before-last', { weekday, range: oneDay(last.first - (last.first === today ? 14 : 7)) });
  if (after === 'after' && next === 'next')
    return expression(from, behind + 2, 'weekday-after-next', { weekday, range: oneDay(coming.first + 14) });
  const anchor = innerAt(scan, behind + (next === 'the' ? 2 : 1));
  if (anchor === null || anchor.unit !== 'day' || anchor.kind !== 'date' || anchor.weekday !== null) return null;
  const side = after === 'before' ? -1 : 1;
  const beside = (range: Range | null): Range | null =>
    range === null ? null : oneDay(range.first + side * daysTo(weekday, range.first, side));
  const { at } = anchor;
  return {
    ...anchor,
    from,
    weekday,
    rule: 'weekday-beside-day',
    range: beside(anchor.range),
    at: at === null ? null : (year) => beside(at(year)),
    sides: null,
  };
}

/** Days from a day to the nearest such weekday before (-1) or after (1) it, 1 to 7. */
function daysTo(weekday: number, day: number, side: number): number {
  return (((weekday - weekdayOf(day)) * side + 6) % 7) + 1;
}

const isFullDay = (rule: string): boolean =>
  /day|month|holiday|days/.test(rule) &&
  rule !== 'relative-day' &&
  rule !== 'day-part' &&
  rule !== 'counted-from' &&
  !rule.startsWith('weekday') &&
  rule !== 'day-alone';

/** The last such weekday up to today, and the next from today. */
function weekdaySides(today: number, weekday: number): readonly [Range, Range] {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return [oneDay(ahead === 0 ? today : today + ahead - 7), oneDay(today + ahead)];
}

/** Chooses the year of a date without one by its stated weekday, where a neighbouring year fits. */
function checked(scan: Scan, it: Expression): Expression {
  if (it.at === null || scan.year === null || it.weekday === null) return it;
  const year = yearOfWeekday(it.at, scan.year, it.weekday);
  if (year === null) return it;
  const range = it.at(year);
  // a year that fits but lies more than ten months off is a slip of the weekday, not of the year
  if (range === null || scan.today === null || Math.abs(range.first - scan.today) > 300) return it;
  return { ...it, range, at: null };
}

function nearestSuch(today: number, weekday: number, day: number): Pick<Expression, 'range' | 'sides'> | null {
  const { year, month } = civilOf(today);
  let before: Range | null = null;
  let after: Range | null = null;
  for (let n = 0; n <= 14 && (before === null || after === null); n++) {
    for (const side of [1, -1]) {
      const at = civilOf(dayOf(year, month + side * n, 1));
      const found = dayOf(at.year, at.month, day);
      if (civilOf(found).month !== at.month || weekdayOf(found) !== weekday) continue;
      if (found >= today && after === null) after = oneDay(found);
      if (found <= today && before === null) before = oneDay(found);
    }
  }
  if (before === null || after === null) return null;
  // the same month, or by far the nearer one
  const [b, a] = [today - before.first, after.first - today];
  if (a < 45 && b > 45) return { range: after, sides: null };
  if (b < 20 && a > 90) return { range: before, sides: null };
  return { range: null, sides: [before, after] };
}

/** What these lead is the one that comes first, never the one after it. */
export const COMING: ReadonlySet<string> = new Set(['coming', 'upcoming']);

/** 'this Friday', 'last Thursday', 'next Tuesday', with whatever may follow the weekday. */
export function shiftedWeekday(scan: Scan, from: number, at: number, shift: number, near: boolean): Expression | null {
  const { tokens, today } = scan;
  const plain = weekdayDate(scan, at);
  if (plain === null) return null;
  if (plain.rule !== 'weekday' && plain.rule !== 'weekday-and-day')
    return { ...(scan.year === null ? plain : inYear(plain, scan.year)), from };
  const weekday = plain.weekday!;
  if (today === null) return { ...plain, from };
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  let day: number;
  if (wordAt(tokens, from) === 'previous') day = weekRange(today).first - 7 + weekday - 1;
  else if (shift < 0) day = today + (ahead === 0 ? -7 : ahead - 7);
  else if (shift === 0) day = today + ahead;
  else day = near || COMING.has(wordAt(tokens, from)) ? today + (ahead === 0 ? 7 : ahead) : weekRange(today).first + 7 + weekday - 1;
  if (wordAt(tokens, from) === 'following' && scan.earlier !== null)
    day = scan.earlier.range.last + ((weekday - weekdayOf(scan.earlier.range.last) + 6) % 7) + 1;
  if (shift === 0 && ahead > 0 && weekday < weekdayOf(today)) {
    // 'this Monday' said on a Wednesday may look back
    return { ...plain, from, rule: 'shifted-weekday', sides: [oneDay(day - 7), oneDay(day)], tense: 0 };
  }
  const others = shift > 0 && day - today > 7 && !near ? [oneDay(day - 7)] : [];
  return { ...plain, from, rule: 'shifted-weekday', range: oneDay(day), sides: null, others };
}

/** 'two Fridays from now', 'three Sundays ago', 'exactly three Sundays later', 'two Sundays after that'. */
export function weekdaysAway(scan: Scan, from: number, at: number, count: Count): Expression | null {
  const { tokens, today } = scan;
  const lexeme = lexemeAt(tokens, at);
  if (lexeme?.weekday === undefined || lexeme.plural !== true || count.value < 1 || today === null) return null;
  const word = wordAt(tokens, at + 1);
  const that = wordAt(tokens, at + 2) === 'that';
  const [base, side, to] =
    word === 'ago'
      ? [today, -1, at + 2]
      : (word === 'from' && wordAt(tokens, at + 2) === 'now') || word === 'hence'
        ? [today, 1, word === 'hence' ? at + 2 : at + 3]
        : word === 'later' || (word === 'after' && that)
          ? [scan.earlierDay?.first ?? today, 1, word === 'later' ? at + 2 : at + 3]
          : [null, 0, 0];
  if (base === null) return null;
  const gap = daysTo(lexeme.weekday, base, side);
  return expression(from, to, 'weekdays-away', { weekday: lexeme.weekday, range: oneDay(base + side * (gap + 7 * (count.value - 1))) });
}

/** The year near a day in which a yearly date falls on the stated weekday; null where neither neighbour does. */
function yearOfWeekday(at: (year: number) => Range | null, year: number, weekday: number): number | null {
  for (const candidate of [year, year + 1, year - 1]) {
    const range = at(candidate);
    if (range !== null && weekdayOf(range.first) === weekday) return candidate;
  }
  return null;
}
