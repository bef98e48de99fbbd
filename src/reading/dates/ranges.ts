/** Dates joined: 'from May to July', 'June 2-5', 'between 2007 and 2009', 'late 2023 or early 2024'. */

import { civilOf, dayOf, dayRangeOf, daysInMonth, oneDay, type Range, weekdayOf, yearRange } from './calendar.ts';
import { type Expression, expression, innerAt, inYear, type Scan } from './expression.ts';
import { AMPERSAND, COMMA, SLASH } from './marks.ts';
import { dayNumberAt, isDash, yearAfter } from './numbers.ts';
import { movedFrom } from './rejection.ts';
import { digitsAt, lexemeAt, markAt, numberAt, rawWord, touches, wordAt } from './tokens.ts';

const TO_WORDS = new Set(['to', 'till', 'until', 'through', 'thru']);

/**
 * The expression with what is joined to it.
 * @param it the first date; null is handed through
 */
export function joinRange(scan: Scan, it: Expression | null): Expression | null {
  if (it === null || it.kind !== 'date') return it;
  const { tokens } = scan;
  const lead = leadOf(scan, it.from);
  let at = it.to;
  if (wordAt(tokens, at) === 'onwards' || wordAt(tokens, at) === 'onward') return it;
  const mark = markAt(tokens, at);
  const word = wordAt(tokens, at);
  const dash = isDash(mark) || mark === 126;
  const isTo = TO_WORDS.has(word) || (word === 'and' && lead.word === 'between') || (word === 'up' && wordAt(tokens, at + 1) === 'to');
  if (!dash && !isTo) return word === 'or' || mark === SLASH ? either(scan, it, at) : shareYear(scan, it);
  // what is moved was to come
  if (lead.word === 'from' && movedFrom(tokens, it.from)) return { ...shareYear(scan, it), tense: 1 };
  at += word === 'up' ? 2 : 1;
  if (dash && wordAt(tokens, at) === 'to') at++;
  const spaced = dash && !(touches(tokens, it.to) && touches(tokens, it.to + 1));
  if (wordAt(tokens, at) === 'the') at++;
  const second = secondOf(scan, it, at, lead.word !== '' || !spaced);
  if (second === null) return shareYear(scan, it);
  if (spaced && lead.word === '' && (mark === 0x2014 || second.unit !== it.unit || it.weekday !== null)) return shareYear(scan, it);
  // 'by Friday to May' is no range: an open 'to' joins like with like
  if (word === 'to' && lead.word !== 'from' && second.unit !== it.unit && !(it.unit === 'month' && second.unit === 'day'))
    return shareYear(scan, it);
  if (it.rule === 'weekday' && second.rule === 'weekday') return weekdays(it, second, lead.from);
  const joined = join(led(it, second), second, lead.from);
  return joined ?? shareYear(scan, it);
}

function leadOf(scan: Scan, from: number): { word: string; from: number } {
  const { tokens } = scan;
  for (let at = from - 1; at >= Math.max(scan.floor, from - 2); at--) {
    const word = wordAt(tokens, at);
    if (word === 'between' || word === 'from') return { word, from: at };
    if (word !== 'the') break;
  }
  return { word: '', from };
}

function secondOf(scan: Scan, it: Expression, at: number, firm: boolean): Expression | null {
  const { tokens } = scan;
  if (wordAt(tokens, at) === 'now' && scan.today !== null)
    return expression(at, at + 1, 'now', { unit: it.unit, range: { first: scan.today, last: scan.today } });
  const point = innerAt(scan, at);
  if (point !== null && point.kind === 'date' && point.unit !== 'century') {
    if (point.rule !== 'day-alone' && !(point.rule === 'year' && it.unit === 'day' && it.at !== null)) return point;
  }
  // 'June 2-5', 'April 9th through seventeenth'
  if (it.monthFirst || it.rule === 'day-in-list' || it.rule === 'iso-day') {
    const day = dayNumberAt(tokens, at);
    if (day !== null && !/^(?:episodes?|million|am|pm|percent|weeks?|days?|months?|years?|hours?)$/.test(rawWord(tokens, day.to))) {
      const month = monthOf(it);
      if (month !== null) {
        const bare = expression(at, day.to, 'day-of-month', {
          at: (year) =>
            day.value <= daysInMonth(year, month) ? { first: dayOf(year, month, day.value), last: dayOf(year, month, day.value) } : null,
        });
        const year = yearAfter(scan, day.to);
        return year === null ? bare : inYear({ ...bare, to: year.to }, year.value);
      }
    }
  }
  // '2019-21'
  if (it.rule === 'year' && it.range !== null && firm) {
    const short = numberAt(tokens, at);
    const year = civilOf(it.range.first).year;
    if (short !== null && digitsAt(tokens, at) === 2 && touches(tokens, at) && short > year % 100)
      return expression(at, at + 1, 'year', { unit: 'year', range: yearRange(year - (year % 100) + short) });
  }
  return null;
}

function monthOf(it: Expression): number | null {
  const range = it.range ?? it.at?.(2024) ?? null;
  return range === null ? null : civilOf(range.first).month;
}

/** The longest that a range of bare days runs. */
const WEEK = 7;

/** 'Tuesday to Thursday next week', 'the 4th to the 22nd of this month': the first takes its week or month from the second. */
function led(it: Expression, second: Expression): Expression {
  const last = second.range;
  if (it.sides === null || last === null || last.first !== last.last) return it;
  if (it.rule === 'weekday' && it.weekday !== null) {
    const first = last.first - ((weekdayOf(last.first) - it.weekday + WEEK) % WEEK);
    return { ...it, sides: null, range: oneDay(first) };
  }
  if (it.rule !== 'day-alone' || second.rule !== 'day-of-relative-month') return it;
  const { day } = civilOf(it.sides[1].first);
  const { year, month } = civilOf(last.first);
  const range = dayRangeOf(year, month, day);
  return range === null ? it : { ...it, sides: null, range };
}

/** Both ends in one expression; the year of either serves the other. */
function join(a: Expression, z: Expression, from: number): Expression | null {
  const rule = `${a.rule}-to-${z.rule}`;
  const fields = { unit: a.unit === z.unit ? a.unit : ('month' as const), approximate: a.approximate || z.approximate };
  const sideA = a.sides === null ? a.range : a.sides[1];
  const sideZ = z.sides === null ? z.range : z.sides[1];
  if (sideA !== null && sideZ !== null)
    return spanned(sideA, sideZ) === null ? null : expression(from, z.to, rule, { ...fields, range: spanned(sideA, sideZ) });
  if (sideA !== null && z.at !== null) {
    const year = civilOf(sideA.first).year;
    const range = spanned(sideA, z.at(year)) ?? spanned(sideA, z.at(year + 1));
    return range === null ? null : expression(from, z.to, rule, { ...fields, range });
  }
  if (a.at !== null && sideZ !== null) {
    const year = civilOf(sideZ.first).year;
    const near = a.at(year);
    const range = (near === null ? null : spanned(near, sideZ)) ?? spanned(a.at(year - 1), sideZ);
    return range === null ? null : expression(from, z.to, rule, { ...fields, range });
  }
  if (a.at !== null && z.at !== null) {
    const [first, last] = [a.at, z.at];
    return expression(from, z.to, rule, {
      ...fields,
      shift: a.shift,
      at: (year) => spanned(first(year), last(year)) ?? spanned(first(year), last(year + 1)),
      monthFirst: a.monthFirst && z.monthFirst,
    });
  }
  return null;
}

const spanned = (a: Range | null, z: Range | null): Range | null =>
  a === null || z === null || z.first < a.first || z.last < a.last ? null : { first: a.first, last: z.last };

function weekdays(a: Expression, z: Expression, from: number): Expression | null {
  if (a.sides === null || z.sides === null) return a;
  const build = (side: 0 | 1): Range => {
    const first = a.sides![side].first;
    let last = z.sides![side].first;
    while (last < first) last += 7;
    while (last - first >= 7) last -= 7;
    return { first, last };
  };
  return expression(from, z.to, 'weekday-to-weekday', { sides: [build(0), build(1)] });
}

/** Between 'or' and the second of two dates. */
const BEHIND_OR: ReadonlySet<string> = new Set(['in', 'possibly', 'perhaps', 'maybe', 'even', 'by', 'the']);

/** 'late 2023 or early 2024', 'June or July': one window where the second begins as the first ends. */
function either(scan: Scan, it: Expression, at: number): Expression {
  const { tokens } = scan;
  if (it.unit === 'day' || it.unit === 'weekend' || (markAt(tokens, at) === SLASH && !touches(tokens, at))) return shareYear(scan, it);
  let next = at + 1;
  if (BEHIND_OR.has(rawWord(tokens, next))) next++;
  const second = innerAt(scan, next);
  if (second === null || second.kind !== 'date' || second.unit === 'day') return shareYear(scan, it);
  if (
    second.rule === 'month' &&
    wordAt(tokens, next) === 'may' &&
    rawWord(tokens, second.to) !== '' &&
    lexemeAt(tokens, second.to)?.tense === undefined &&
    tokens.kind[second.to] === 1 &&
    second.to === next + 1
  )
    return shareYear(scan, it);
  const joined = join(it, second, it.from);
  if (joined === null) return shareYear(scan, it);
  const [a, z] = [it.range ?? it.at?.(2024) ?? null, second.range ?? second.at?.(2024) ?? null];
  if (a !== null && z !== null && it.range !== null && second.range !== null && z.first - a.last > 130) return it;
  const others = it.range !== null && second.range !== null ? [it.range, second.range] : [];
  return { ...joined, rule: 'either-of-two', others, approximate: true };
}

/** 'July 4 and August 15, 2021': the first takes the year of the second. */
function shareYear(scan: Scan, it: Expression): Expression {
  if (it.at === null || it.shift !== null) return it;
  const { tokens } = scan;
  let at = it.to;
  if (markAt(tokens, at) === COMMA || markAt(tokens, at) === AMPERSAND) at++;
  if (wordAt(tokens, at) === 'and' || wordAt(tokens, at) === 'or' || rawWord(tokens, at) === 'then') at++;
  if (at === it.to) return it;
  if (wordAt(tokens, at) === 'on' || wordAt(tokens, at) === 'in') at++;
  // only a date of the same form: 'May and June 2023', 'July 4 and August 15, 2021'
  const second = lexemeAt(tokens, at)?.month !== undefined || numberAt(tokens, at) !== null ? innerAt(scan, at) : null;
  if (
    second === null ||
    second.kind !== 'date' ||
    second.unit !== it.unit ||
    second.range === null ||
    second.rule === 'year' ||
    second.rule.startsWith('iso')
  )
    return it;
  const year = civilOf(second.range.first).year;
  const range = it.at(year);
  return range === null || range.first > second.range.first ? it : { ...it, range, at: null };
}
