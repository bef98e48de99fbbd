/** Dates that hang on the day of publication, or on another date: 'next month', 'on Friday', 'two weeks ago', 'the day after tomorrow'. */

import { dayAlone, rawWord, skipPoint, yearOfWeekday } from './absolute.ts';
import { addMonths, civilOf, dayOf, monthRange, oneDay, type Range, weekdayOf, weekRange, yearRange } from './calendar.ts';
import { type Expression, expression, type Scan } from './expression.ts';
import type { Unit } from './lexicon.ts';
import { type Count, countAt, dayNumberAt, isDash, skipHyphen } from './numbers.ts';
import { pointAt } from './point.ts';
import { lexemeAt, markAt, numberAt, touches, wordAt } from './tokens.ts';

/** The period of a unit that holds a day, so many periods on. */
export function unitRange(unit: Unit, day: number, shift: number): Range | null {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'day':
    case 'weekday':
      return oneDay(day + shift);
    case 'week':
      return weekRange(day + 7 * shift);
    case 'weekend': {
      const saturday = weekRange(day + 7 * shift).first + 5;
      return { first: saturday, last: saturday + 1 };
    }
    case 'fortnight':
      return shift === 0 ? weekRange(day, 2) : shift > 0 ? weekRange(day + 7, 2) : weekRange(day - 14, 2);
    case 'month': {
      const at = civilOf(dayOf(year, month + shift, 1));
      return monthRange(at.year, at.month);
    }
    case 'quarter': {
      const at = civilOf(dayOf(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift, 1));
      return monthRange(at.year, at.month, 3);
    }
    case 'half': {
      const at = civilOf(dayOf(year, (month > 6 ? 7 : 1) + 6 * shift, 1));
      return monthRange(at.year, at.month, 6);
    }
    case 'year':
      return yearRange(year + shift);
    case 'decade':
      return yearRange(Math.floor(year / 10) * 10 + 10 * shift, 10);
    case 'century':
      return yearRange(Math.floor(year / 100) * 100 + 100 * shift, 100);
    default:
      return null;
  }
}

/** A day so many units on. */
function step(day: number, unit: Unit, count: number): number | null {
  switch (unit) {
    case 'day':
      return day + count;
    case 'week':
      return day + 7 * count;
    case 'fortnight':
      return day + 14 * count;
    case 'month':
      return addMonths(day, count);
    case 'quarter':
      return addMonths(day, 3 * count);
    case 'year':
      return addMonths(day, 12 * count);
    case 'decade':
      return addMonths(day, 120 * count);
    case 'weekday': {
      let at = day;
      for (let left = Math.min(Math.abs(count), 400); left > 0; ) {
        at += Math.sign(count);
        if (weekdayOf(at) <= 5) left--;
      }
      return at;
    }
    default:
      return null;
  }
}

/** So many units from a day: the day, where days or weeks are counted; the month or the year that it falls in, where those are. */
function coarse(day: number, unit: Unit, count: number): { range: Range; unit: Unit } {
  const { year, month } = civilOf(day);
  if (unit === 'month' || unit === 'quarter' || (unit === 'year' && Math.abs(count) === 1))
    return { range: monthRange(year, month), unit: 'month' };
  if (unit === 'year') return { range: yearRange(year), unit: 'year' };
  if (unit === 'decade') return { range: yearRange(year), unit: 'year' };
  return { range: oneDay(day), unit: 'day' };
}

/** 'today', 'tomorrow night', 'yesterday', 'tomorrow week'. */
export function relativeDay(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const word = lexemeAt(tokens, from);
  if (word?.relativeDay === undefined) return null;
  if (word.word === 'today' && rawWord(tokens, from + 1) === 'show' && wordAt(tokens, from - 1) === 'the') return null;
  if (word.word === 'tonight' && rawWord(tokens, from + 1) === 'show') return null;
  let to = from + 1;
  if (lexemeAt(tokens, to)?.dayPart === true) to++;
  const week = wordAt(tokens, to) === 'week' ? 7 : 0;
  if (week > 0) to++;
  return expression(from, to, 'relative-day', { range: scan.today === null ? null : oneDay(scan.today + word.relativeDay + week) });
}

/** 'this month', 'next fall', 'last Friday', 'the past two quarters', 'the coming weeks', 'next 3 days', 'last night', 'the following week'. */
export function shiftDate(scan: Scan, from: number): Expression | null {
  const { tokens, today } = scan;
  const lexeme = lexemeAt(tokens, from);
  if (lexeme?.shift === undefined) return null;
  let shift = lexeme.shift;
  let at = from + 1;
  const second = lexemeAt(tokens, at);
  if (shift === 0 && second?.shift !== undefined && second.shift !== 0) {
    shift = second.shift; // 'this past Friday', 'this coming fall'
    at++;
  } else if (second?.word === 'same' || second?.word === 'calendar' || (second?.word === 'very' && shift === 0)) at++;
  const near = at > from + 1 && second?.shift !== undefined;
  const anaphoric = /^(?:following|previous|preceding|succeeding|subsequent)$/.test(lexeme.word);
  const base =
    anaphoric && scan.earlier !== null && lexeme.word !== 'previous'
      ? shift > 0
        ? scan.earlier.range.last
        : scan.earlier.range.first
      : today;
  const word = lexemeAt(tokens, at);
  if (word === null) return countedShift(scan, from, at, shift);
  if (word.dayPart === true) {
    if (word.plural === true || word.word === 'overnight') return null;
    const next =
      lexeme.word === 'next' && scan.earlier !== null && scan.earlier.range.first === scan.earlier.range.last
        ? scan.earlier.range.last
        : today;
    if (shift > 0) return expression(from, at + 1, 'day-part', { range: next === null ? null : oneDay(next + 1) });
    return expression(from, at + 1, 'day-part', { range: today === null ? null : oneDay(today + (shift < 0 ? -1 : shift)) });
  }
  if (word.weekday !== undefined && word.plural !== true) return shiftedWeekday(scan, from, at, shift, near);
  if (word.unit !== undefined && lexemeAt(tokens, at)?.unit !== undefined) {
    if (word.unit === 'hour' || word.unit === 'minute' || word.unit === 'second' || word.unit === 'half')
      return countedShift(scan, from, at, shift);
    if (word.plural === true) return pluralShift(scan, from, at, shift, word.unit);
    if (base === null) return shift === 0 && word.unit === 'day' ? null : expression(from, at + 1, 'shifted-unit', { unit: word.unit });
    if (word.unit === 'day') {
      if (shift === 0) return null;
      return expression(from, at + 1, 'shifted-unit', { unit: 'day', range: oneDay(base + shift) });
    }
    const range = word.word === 'workweek' ? workWeek(unitRange('week', base, shift)) : unitRange(word.unit, base, shift);
    if (range === null) return null;
    const it = expression(from, at + 1, 'shifted-unit', { unit: word.unit, range });
    return weekdayWithin(scan, it);
  }
  if (word.cardinal !== undefined || wordAt(tokens, at) === 'few' || wordAt(tokens, at) === 'couple' || wordAt(tokens, at) === 'several')
    return countedShift(scan, from, at, shift);
  const it = pointAt(scan, at, false);
  if (it === null || it.kind !== 'date') return null;
  if (it.at === null) return it.range !== null && shift === 0 && it.unit === 'day' ? { ...it, from } : null;
  return { ...it, from, shift: near && shift < 0 ? -2 : shift, rule: `shifted-${it.rule}` };
}

const workWeek = (week: Range | null): Range | null => (week === null ? null : { first: week.first, last: week.first + 4 });

/** 'next week Wednesday', 'previous week - Monday': the day in the week. */
function weekdayWithin(scan: Scan, it: Expression): Expression {
  if (it.unit !== 'week' || it.range === null) return it;
  const { tokens } = scan;
  let at = it.to;
  if (isDash(markAt(tokens, at))) at++;
  if (wordAt(tokens, at) === 'on') at++;
  const day = lexemeAt(tokens, at);
  if (day?.weekday === undefined || day.plural === true || rawWord(tokens, at + 1) === 'season') return it;
  return { ...it, to: at + 1, rule: 'weekday-of-week', unit: 'day', range: oneDay(it.range.first + day.weekday - 1), weekday: day.weekday };
}

/** 'the coming weeks', 'recent months': so vague that no days can be told. */
function pluralShift(scan: Scan, from: number, at: number, shift: number, unit: Unit): Expression | null {
  void scan;
  return expression(from, at + 1, 'vague-periods', {
    kind: 'duration',
    unit,
    tense: shift < 0 ? -1 : shift > 0 ? 1 : 0,
    approximate: true,
  });
}

/** 'the next 3 days', 'last two quarters', 'past few months'. */
function countedShift(scan: Scan, from: number, at: number, shift: number): Expression | null {
  const { tokens } = scan;
  const count = countAt(tokens, at);
  if (count === null || shift === 0 || count.value === 0 || wordAt(tokens, at) === 'a') return null;
  return countedPeriods(scan, from, skipHyphen(tokens, count.to), shift, count);
}

function countedPeriods(scan: Scan, from: number, at: number, shift: number, count: Count): Expression | null {
  const { tokens, today } = scan;
  let to = at;
  const business = /^(?:business|working|week|school)$/.test(rawWord(tokens, to)) && lexemeAt(tokens, to + 1)?.unit === 'day';
  if (business) to++;
  const found = lexemeAt(tokens, to)?.unit;
  if (found === undefined || found === 'hour' || found === 'minute' || found === 'second' || found === 'half') return null;
  const unit = business ? 'weekday' : found;
  to++;
  let range: Range | null = null;
  if (today !== null) {
    if (unit === 'quarter' || unit === 'decade' || unit === 'century' || unit === 'weekend') {
      const near = unitRange(unit, today, shift);
      const far = unitRange(unit, today, shift * count.value);
      range = near === null || far === null ? null : { first: Math.min(near.first, far.first), last: Math.max(near.last, far.last) };
    } else {
      let end = step(today, unit, shift * count.value);
      while (wordAt(tokens, to) === 'and' && end !== null) {
        const more = countAt(tokens, to + 1);
        const of = more === null ? undefined : lexemeAt(tokens, more.to)?.unit;
        const next =
          more === null || of === undefined || /^(?:ago|later)$/.test(wordAt(tokens, more.to + 1))
            ? null
            : step(end, of, shift * more.value);
        if (more === null || next === null) break;
        end = next;
        to = more.to + 1;
      }
      if (end !== null)
        range =
          shift > 0 ? { first: unit === 'weekday' ? step(today, 'weekday', 1)! : today + 1, last: end } : { first: end, last: today - 1 };
    }
  }
  return expression(from, to, 'counted-periods', { unit, range, approximate: count.vague });
}

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
  const date = lexemeAt(tokens, next)?.weekday === undefined ? pointAt(scan, next, false) : null;
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
    const whole = pointAt(scan, week, false);
    if (whole !== null && whole.unit === 'week' && whole.range !== null)
      return expression(from, whole.to, 'weekday-of-week', { weekday, range: oneDay(whole.range.first + weekday - 1) });
  }
  if (after === 'before' || after === 'after') {
    const anchor = pointAt(scan, at + (wordAt(tokens, at + 1) === 'the' ? 2 : 1), false);
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
function shiftedWeekday(scan: Scan, from: number, at: number, shift: number, near: boolean): Expression | null {
  const { tokens, today } = scan;
  const plain = weekdayDate(scan, at);
  if (plain === null) return null;
  if (plain.rule !== 'weekday' && plain.rule !== 'weekday-and-day') return { ...plain, from };
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

/** Lengths that say no day by themselves. */
const CLOCK: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second']);

/** 'two weeks ago', 'in six days', 'a year from now', 'three weeks from tomorrow', 'a fortnight later', 'two-year', '28 days'. */
export function quantityDate(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const count = countAt(tokens, from);
  if (count === null) return null;
  let at = skipHyphen(tokens, count.to);
  const adjectival = at > count.to;
  const or =
    !adjectival && (isDash(markAt(tokens, at)) || wordAt(tokens, at) === 'to' || wordAt(tokens, at) === 'or')
      ? countAt(tokens, at + 1)
      : null;
  if (or !== null && lexemeAt(tokens, or.to)?.unit !== undefined && or.value > count.value) at = or.to;
  if (
    /^(?:full|whole|long|short|more|calendar|straight|consecutive|business|working|other|additional|extra)$/.test(rawWord(tokens, at)) &&
    lexemeAt(tokens, at + 1)?.unit !== undefined
  )
    at++;
  const business = rawWord(tokens, at - 1) === 'business' || rawWord(tokens, at - 1) === 'working';
  const found = lexemeAt(tokens, at)?.unit;
  if (found === undefined || found === 'half' || found === 'season') return null;
  if (count.value === 1 && wordAt(tokens, count.to - 1) === 'a' && lexemeAt(tokens, at)?.plural === true) return null;
  if (wordAt(tokens, at) === 'sleep') return null;
  const unit = business ? 'weekday' : found;
  let to = at + 1;
  const terms: { count: Count; unit: Unit }[] = [{ count, unit }];
  if (wordAt(tokens, to) === 'and' && wordAt(tokens, to + 1) === 'a' && wordAt(tokens, to + 2) === 'half') {
    terms[0] = { count: { ...count, half: true }, unit };
    to += 3;
  }
  while (terms.length < 4 && (wordAt(tokens, to) === 'and' || (markAt(tokens, to) === 44 && numberAt(tokens, to + 1) !== null))) {
    const more = countAt(tokens, to + 1);
    const of = more === null ? undefined : lexemeAt(tokens, more.to)?.unit;
    if (more === null || of === undefined || of === 'half' || of === unit) break;
    if (lexemeAt(tokens, more.to + 1)?.word === 'ago' && terms.length === 1 && wordAt(tokens, from - 1) === 'last') break;
    terms.push({ count: more, unit: of });
    to = more.to + 1;
  }
  let vague = terms.some((term) => term.count.vague) || or !== null;
  if (
    wordAt(tokens, to) === 'or' &&
    (rawWord(tokens, to + 1) === 'so' || rawWord(tokens, to + 1) === 'two' || rawWord(tokens, to + 1) === 'more')
  ) {
    vague = true;
    to += 2;
  }
  const length = expression(from, to, 'duration', { kind: 'duration', unit, approximate: vague });
  if (adjectival && terms.length === 1 && !/^(?:ago|later|from|hence)$/.test(wordAt(tokens, to))) return length;
  if (CLOCK.has(unit))
    return wordAt(tokens, to) === 'ago' && scan.today !== null
      ? expression(from, to + 1, 'counted-from', { range: oneDay(scan.today) })
      : length;
  const moved = (base: Range | null, side: 1 | -1): { range: Range; reckoned: Range; unit: Unit } | null => {
    if (base === null) return null;
    let day: number | null = side > 0 ? base.last : base.first;
    for (const term of terms) {
      if (day === null) return null;
      day = step(day, term.unit, side * term.count.value);
      if (day !== null && term.count.half)
        day =
          term.unit === 'year'
            ? addMonths(day, side * 6)
            : step(day, 'day', side * (term.unit === 'month' ? 15 : term.unit === 'week' ? 3 : 0));
    }
    if (day === null) return null;
    const finest = terms.at(-1)!;
    const grain = finest.count.half
      ? { range: monthRange(civilOf(day).year, civilOf(day).month), unit: 'month' as Unit }
      : coarse(day, finest.unit, finest.count.value);
    return { ...grain, reckoned: oneDay(day) };
  };
  const today = scan.today === null ? null : oneDay(scan.today);
  const made = (end: number, base: Range | null, side: 1 | -1, start = from): Expression => {
    const it = moved(base, side);
    return expression(start, end, 'counted-from', it === null ? { unit, approximate: vague } : { ...it, approximate: vague });
  };
  const word = wordAt(tokens, to);
  if (wordAt(tokens, to) === "'s" || markAt(tokens, to) === 39) {
    const time = markAt(tokens, to) === 39 || wordAt(tokens, to) === "'s" ? to + 1 : to;
    if (wordAt(tokens, time) === 'time') return made(time + 1, today, 1);
  }
  if (word === 'ago') {
    if (wordAt(tokens, to + 1) === 'today') return made(to + 2, today, -1);
    return made(to + 1, today, -1);
  }
  if (word === 'hence' || word === 'off' || rawWord(tokens, to) === 'away') return made(to + 1, today, 1);
  if (word === 'to' && rawWord(tokens, to + 1) === 'go') return made(to + 2, today, 1);
  if ((word === 'till' || word === 'until') && /^sleeps?$/.test(wordAt(tokens, to - 1))) return made(to + 1, today, 1);
  if (word === 'starting' || word === 'beginning' || (word === 'from' && wordAt(tokens, from - 1) === 'the')) {
    const start = pointAt(scan, to + (wordAt(tokens, to + 1) === 'on' ? 2 : 1), false);
    if (start !== null && start.unit === 'day' && start.kind === 'date') {
      const spanned = (first: Range | null): Range | null => {
        const end = first === null ? null : step(first.first, unit, count.value);
        return first === null || end === null ? null : { first: first.first, last: end - 1 };
      };
      const { at: yearly } = start;
      return expression(from, start.to, 'periods-from-day', {
        unit,
        range: spanned(start.range ?? start.sides?.[1] ?? null),
        at: yearly === null ? null : (year) => spanned(yearly(year)),
      });
    }
  }
  if (
    word === 'from' ||
    word === 'after' ||
    word === 'before' ||
    word === 'on' ||
    word === 'prior' ||
    word === 'since' ||
    word === 'past'
  ) {
    let next = to + 1;
    if (word === 'prior' && wordAt(tokens, next) === 'to') next++;
    if (wordAt(tokens, next) === 'now') return made(next + 1, today, 1);
    if (word !== 'past' && word !== 'since') {
      const the = wordAt(tokens, next) === 'the' || lexemeAt(tokens, next)?.word === 'on' ? next + 1 : next;
      const anchor = isTrigger(scan, the) ? pointAt(scan, the, false) : null;
      if (
        anchor !== null &&
        anchor.kind === 'date' &&
        (anchor.unit === 'day' || anchor.rule === 'shifted-unit' || anchor.unit === 'weekend') &&
        !(word === 'on' && anchor.weekday === null && anchor.rule !== 'relative-day')
      ) {
        const side = word === 'before' || word === 'prior' ? -1 : 1;
        const { at: yearly, sides, range } = anchor;
        const ahead = sides === null ? range : sides[1];
        const of = moved(ahead, side);
        const exact = (it: Range | null): Range | null => moved(it, side)?.reckoned ?? null;
        if (yearly !== null)
          return { ...anchor, from, rule: 'counted-from', range: null, at: (year) => exact(yearly(year)), weekday: null };
        return of === null
          ? expression(from, anchor.to, 'counted-from', { unit })
          : expression(from, anchor.to, 'counted-from', { range: of.reckoned, unit: 'day', approximate: vague });
      }
    }
  }
  const before = wordAt(tokens, from - 1) === 'exactly' || wordAt(tokens, from - 1) === 'just' ? from - 2 : from - 1;
  if (word === 'later' || word === 'earlier') {
    const base = scan.earlierDay ?? today;
    return base === null || (/^(?:a|an)$/.test(wordAt(tokens, from)) === false && scan.earlier === null && scan.today === null)
      ? expression(from, to + 1, 'counted-from', { unit })
      : made(to + 1, base, word === 'later' ? 1 : -1);
  }
  if ((wordAt(tokens, before) === 'in' || wordAt(tokens, before) === 'within') && !isSpan(scan, before)) {
    if (wordAt(tokens, before) === 'within') {
      const it = moved(today, 1);
      return it === null || today === null
        ? length
        : expression(before, to, 'within-periods', { range: { first: today.first, last: it.reckoned.last }, unit, approximate: vague });
    }
    return made(to, today, 1, before);
  }
  if (word === 'on' && wordAt(tokens, to + 1) !== '' && lexemeAt(tokens, to + 1)?.weekday !== undefined) {
    const anchor = weekdayDate(scan, to + 1);
    if (anchor?.sides != null) {
      const of = moved(anchor.sides[1], 1);
      if (of !== null) return expression(from, anchor.to, 'counted-from', { range: of.reckoned, weekday: anchor.weekday });
    }
  }
  return length;
}

const isTrigger = (scan: Scan, at: number): boolean =>
  at < scan.tokens.count && (numberAt(scan.tokens, at) !== null || lexemeAt(scan.tokens, at)?.starts === true);

/** Superlatives and ordinals before 'in N years' make it a span behind us: 'the first time in five years'. */
function isSpan(scan: Scan, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const word = rawWord(scan.tokens, back);
    if (
      /^(?:first|best|most|biggest|highest|lowest|worst|only|once|fewest|largest|times?|twice|million|viewers|views|hours|just|drew|amassed|clocked|racked|watched|streamed|homes|households|filmed|shot|written|made|seasons?|third|second|fourth)$/.test(
        word,
      )
    )
      return true;
    if (scan.tokens.kind[back] !== 1) return false;
  }
  return false;
}

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
    const it = lexeme.season !== undefined || lexeme.month !== undefined ? pointAt(scan, from, false) : null;
    if (it?.at == null) return null;
    return { ...it, to: from + 3, rule: 'after-next', shift: 2 * side === 2 ? 2 : -3 };
  }
  if (lexeme.unit === undefined || lexeme.plural === true || wordAt(tokens, from - 1) !== 'the') return null;
  const anchor =
    lexeme.unit === 'day' || lexeme.unit === 'week' ? pointAt(scan, from + 2 + (wordAt(tokens, from + 2) === 'the' ? 1 : 0), false) : null;
  if (anchor !== null && anchor.kind === 'date' && (anchor.unit === 'day' || anchor.unit === 'weekend')) {
    const unit = lexeme.unit;
    const moved = (range: Range | null): Range | null =>
      range === null ? null : unit === 'day' ? oneDay(side > 0 ? range.last + 1 : range.first - 1) : weekRange(range.first + 7 * side);
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
  const ends = from + 2 >= tokens.count || tokens.kind[from + 2] !== 1;
  const base = scan.earlier?.range ?? (scan.today === null ? null : oneDay(scan.today));
  if (!ends || base === null) return null;
  return expression(from, from + 2, 'beside-earlier', {
    unit: lexeme.unit,
    range: unitRange(lexeme.unit, side > 0 ? base.last : base.first, side),
  });
}

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

/** 'the year', 'the month', 'the week', 'the weekend', 'the day': the one we are in, where a preposition or a part makes it a date. */
export function thisPeriod(scan: Scan, from: number): Expression | null {
  const lexeme = lexemeAt(scan.tokens, from);
  if (lexeme?.unit === undefined || lexeme.plural === true || scan.today === null) return null;
  return expression(from, from + 1, 'this-period', { unit: lexeme.unit, range: unitRange(lexeme.unit, scan.today, 0) });
}

/** 'in the new year', 'early in the new year': the year to come, or this one in its January. */
export function newYear(scan: Scan, from: number): Expression | null {
  const { tokens, today } = scan;
  if (wordAt(tokens, from + 1) !== 'year' || wordAt(tokens, from + 2) === "'s") return null;
  if (wordAt(tokens, from - 1) !== 'the') return null;
  if (today === null) return expression(from, from + 2, 'new-year', { unit: 'year' });
  const { year, month } = civilOf(today);
  return expression(from, from + 2, 'new-year', { unit: 'year', range: yearRange(month === 1 ? year : year + 1) });
}

/** 'over the weekend', 'at the weekend', 'on the weekend': the last or the next. */
export function theWeekend(scan: Scan, from: number): Expression | null {
  const { tokens, today } = scan;
  if (wordAt(tokens, from) !== 'weekend' || wordAt(tokens, from - 1) !== 'the' || today === null) return null;
  const here = unitRange('weekend', today, 0)!;
  const last = today >= here.first ? here : unitRange('weekend', today, -1)!;
  return expression(from, from + 1, 'the-weekend', { unit: 'weekend', sides: [last, here] });
}

/** 'w/c 4 March': the week that begins then. */
export function weekCommencing(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  if (markAt(tokens, from + 1) !== 47 || rawWord(tokens, from + 2) !== 'c') return null;
  const day = pointAt(scan, from + 3, false);
  if (day === null || day.unit !== 'day' || day.kind !== 'date') return null;
  const week = (range: Range | null): Range | null => (range === null ? null : { first: range.first, last: range.first + 6 });
  const { at } = day;
  return {
    ...day,
    from,
    rule: 'week-commencing',
    unit: 'week',
    range: week(day.range),
    at: at === null ? null : (year) => week(at(year)),
    sides: null,
    monthFirst: false,
  };
}

/** 'CY18', 'FY 2024'. */
export function bookYear(scan: Scan, from: number): Expression | null {
  const value = numberAt(scan.tokens, from + 1);
  if (value === null) return null;
  const size = scan.tokens.end[from + 1]! - scan.tokens.start[from + 1]!;
  if (size !== 2 && size !== 4) return null;
  return expression(from, from + 2, 'book-year', { unit: 'year', range: yearRange(size === 2 ? 2000 + value : value) });
}
