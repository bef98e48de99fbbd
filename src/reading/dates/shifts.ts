/** 'today', 'this month', 'next fall', 'the past two quarters': dates by a word of relation to the day of publication. */
import { addMonths, civilOf, monthRange, oneDay, type Range } from './calendar.ts';
import { type Expression, expression, innerAt, type Scan } from './expression.ts';
import type { Unit } from './lexicon.ts';
import { type Count, countAt, isDash, skipHyphen } from './numbers.ts';
import { isCapital, lexemeAt, markAt, numberAt, rawWord, type Tokens, wordAt } from './tokens.ts';
import { step, unitRange } from './units.ts';
import { shiftedWeekday } from './weekdays.ts';

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
  if (isBusinessDay(tokens, at) && shift !== 0) {
    const day = today === null ? null : step(today, 'weekday', shift);
    return expression(from, at + 2, 'shifted-unit', { range: day === null ? null : oneDay(day) });
  }
  const word = lexemeAt(tokens, at);
  if (word === null) {
    const date = shift === 0 && numberAt(tokens, at) !== null ? innerAt(scan, at) : null;
    if (date !== null && date.at !== null && date.kind === 'date') return { ...date, from, shift, rule: `shifted-${date.rule}` };
    return countedShift(scan, from, at, shift);
  }
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
      // 'on FX on April 14 and the next day on Hulu'
      const told =
        scan.earlierDay !== null && wordAt(tokens, from - 1) === 'the' ? (shift > 0 ? scan.earlierDay.last : scan.earlierDay.first) : base;
      return expression(from, at + 1, 'shifted-unit', { unit: 'day', range: oneDay(told + shift) });
    }
    const time = rawWord(tokens, from - 1);
    if (
      word.unit === 'year' &&
      today !== null &&
      shift !== 0 &&
      wordAt(tokens, from - 2) === 'this' &&
      (time === 'time' || time === 'day') &&
      from - 2 >= scan.floor
    ) {
      const day = addMonths(today, 12 * shift);
      const { year, month } = civilOf(day);
      return expression(from - 2, at + 1, 'this-time', {
        unit: time === 'day' ? 'day' : 'month',
        range: time === 'day' ? oneDay(day) : monthRange(year, month),
        approximate: time === 'time',
      });
    }
    // 'the coming weekend' is the one ahead
    const ahead = word.unit === 'weekend' && shift > 0 && (near || /^(?:coming|upcoming)$/.test(lexeme.word)) ? 0 : shift;
    const range = word.word === 'workweek' ? workWeek(unitRange('week', base, shift)) : unitRange(word.unit, base, ahead);
    if (range === null) return null;
    const it = expression(from, at + 1, 'shifted-unit', { unit: word.unit, range });
    return weekdayWithin(scan, it);
  }
  if (word.cardinal !== undefined || wordAt(tokens, at) === 'few' || wordAt(tokens, at) === 'couple' || wordAt(tokens, at) === 'several')
    return countedShift(scan, from, at, shift);
  if (word.word === 'may' && !isCapital(tokens, at) && lexeme.word !== 'next' && lexeme.word !== 'last') return null; // 'this may be'
  const it = innerAt(scan, at);
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

/** 'business day', 'working days'. */
const isBusinessDay = (tokens: Tokens, at: number): boolean =>
  BUSINESS.has(rawWord(tokens, at)) && lexemeAt(tokens, at + 1)?.unit === 'day';
const BUSINESS: ReadonlySet<string> = new Set(['business', 'working', 'week', 'school']);

export function countedPeriods(scan: Scan, from: number, at: number, shift: number, count: Count): Expression | null {
  const { tokens, today } = scan;
  let to = at;
  const business = isBusinessDay(tokens, to);
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
