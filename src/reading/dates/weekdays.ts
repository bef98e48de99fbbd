/** Dates by weekday: 'Friday', 'Monday the 13th', 'Friday week', 'the Tuesday before Labor Day', 'three Sundays later'. */
import { civilOf, dayOf, oneDay, type Range, weekdayOf, weekRange } from './calendar.ts';
import { type Expression, expression, innerAt, inYear, type Scan } from './expression.ts';
import { dayAlone } from './month-days.ts';
import { skipPoint } from './months.ts';
import { type Count, dayNumberAt, isDash } from './numbers.ts';
import { lexemeAt, markAt, numberAt, rawWord, touches, wordAt } from './tokens.ts';

/** 'Friday', 'Monday the 13th', 'Wed. 4', 'Friday week', 'Thursday of next week', 'the Tuesday before Labor Day', 'Tuesday night', 'Sunday, August 25'. */
export function weekdayDate(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const word = lexemeAt(tokens, from);
  if (word?.weekday === undefined || word.plural === true) return null;
  const weekday = word.weekday;
  let at = skipPoint(tokens, from + 1);
  if (wordAt(tokens, at) === "'s") {
    // "Sunday's game"
  } else if (lexemeAt(tokens, at)?.dayPart === true) at++;
  const comma = markAt(tokens, at) === 44 || isDash(markAt(tokens, at)) || markAt(tokens, at) === 40;
  let next = comma ? at + 1 : at;
  if (wordAt(tokens, next) === 'the') next++;
  // a whole date
  const date = lexemeAt(tokens, next)?.weekday === undefined ? innerAt(scan, next) : null;
  if (
    date !== null &&
    date.unit === 'day' &&
    date.weekday === null &&
    isFullDay(date.rule) &&
    (markAt(tokens, at) !== 40 || date.rule !== 'day-alone')
  ) {
    return checked(scan, { ...date, from, weekday });
  }
  if (date !== null && date.rule === 'shifted-unit' && date.unit === 'week' && date.range !== null && !comma)
    return expression(from, date.to, 'weekday-of-week', { weekday, range: oneDay(date.range.first + weekday - 1) });
  // 'Monday the 13th', 'Wed. 4', 'Sunday, the 9th'
  const day = dayNumberAt(tokens, next);
  if (
    day !== null &&
    (day.ordinal || (!comma && numberAt(tokens, next) !== null)) &&
    scan.today !== null &&
    !/^(?:episodes?|am|pm|million|people|years?|times|more|of|new|months?|weeks?|days?|hours?|shows?|points?)$/.test(
      rawWord(tokens, day.to),
    ) &&
    !(markAt(tokens, day.to) === 58 && touches(tokens, day.to + 1) && numberAt(tokens, day.to + 1) !== null) &&
    !(touches(tokens, day.to) && markAt(tokens, day.to) === 46 && numberAt(tokens, day.to + 1) !== null)
  ) {
    const of = wordAt(tokens, day.to) === 'of' ? dayAlone(scan, next) : null;
    if (of !== null) return { ...of, from, weekday };
    const found = nearestSuch(scan.today, weekday, day.value);
    if (found !== null) return expression(from, day.to, 'weekday-and-day', { weekday, ...found });
  }
  const after = wordAt(tokens, at);
  if (scan.today === null) return expression(from, at, 'weekday', { weekday });
  const sides = weekdaySides(scan.today, weekday);
  const coming = sides[1].first;
  if (after === 'week' && wordAt(tokens, at + 1) !== 'of')
    return expression(from, at + 1, 'weekday-week', { weekday, range: oneDay(coming + 7) });
  if (after === 'fortnight') return expression(from, at + 1, 'weekday-fortnight', { weekday, range: oneDay(coming + 14) });
  if (after === 'of' || after === 'in') {
    let week = at + 1;
    if (wordAt(tokens, week) === 'the') week++;
    const whole = innerAt(scan, week);
    if (whole !== null && whole.unit === 'week' && whole.range !== null)
      return expression(from, whole.to, 'weekday-of-week', { weekday, range: oneDay(whole.range.first + weekday - 1) });
  }
  if (after === 'before' || after === 'after') {
    const anchor = innerAt(scan, at + (wordAt(tokens, at + 1) === 'the' ? 2 : 1));
    const side = after === 'before' ? -1 : 1;
    if (after === 'before' && wordAt(tokens, at + 1) === 'last')
      return expression(from, at + 2, 'weekday-before-last', {
        weekday,
        range: oneDay(sides[0].first - (sides[0].first === scan.today ? 14 : 7)),
      });
    if (after === 'after' && wordAt(tokens, at + 1) === 'next')
      return expression(from, at + 2, 'weekday-after-next', { weekday, range: oneDay(coming + 14) });
    if (anchor !== null && anchor.unit === 'day' && anchor.kind === 'date' && anchor.weekday === null) {
      const beside = (range: Range | null): Range | null => {
        if (range === null) return null;
        const gap = side < 0 ? ((weekdayOf(range.first) - weekday + 6) % 7) + 1 : ((weekday - weekdayOf(range.first) + 6) % 7) + 1;
        return oneDay(range.first + side * gap);
      };
      const { at: yearly } = anchor;
      return {
        ...anchor,
        from,
        weekday,
        rule: 'weekday-beside-day',
        range: beside(anchor.range),
        at: yearly === null ? null : (year) => beside(yearly(year)),
        sides: null,
      };
    }
  }
  return expression(from, at, 'weekday', { weekday, sides });
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
  else
    day =
      near || /^(?:coming|upcoming)$/.test(wordAt(tokens, from))
        ? today + (ahead === 0 ? 7 : ahead)
        : weekRange(today).first + 7 + weekday - 1;
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
  const gap = side > 0 ? ((lexeme.weekday - weekdayOf(base) + 6) % 7) + 1 : ((weekdayOf(base) - lexeme.weekday + 6) % 7) + 1;
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
