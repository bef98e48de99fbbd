/** 'today', 'this month', 'next fall', 'the past two quarters': dates by a word of relation to the day of publication. */
import { addMonths, civilOf, monthRange, oneDay, type Range } from './calendar.ts';
import { type Expression, expression, innerAt, type Scan } from './expression.ts';
import type { Lexeme, Unit } from './lexicon.ts';
import { type Count, countAt, isDash, skipHyphen } from './numbers.ts';
import { isCapital, lexemeAt, markAt, numberAt, rawWord, type Tokens, wordAt } from './tokens.ts';
import { step, unitRange } from './units.ts';
import { COMING, shiftedWeekday } from './weekdays.ts';

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

/** 'this', 'last' or 'next' as it stands in the text. */
interface Lead {
  readonly from: number; // its token
  readonly said: string; // its word
  readonly shift: number; // -1, 0, 1
  readonly near: boolean; // 'this past', 'this coming'
  readonly at: number; // token behind it and what strengthens it: 'this very', 'the same calendar'
}

type Case = (scan: Scan, lead: Lead, word: Lexeme) => Expression | null;

/** What stands behind the lead; the first that does decides how both are read. */
const BEHIND: readonly { readonly stands: (word: Lexeme, scan: Scan, lead: Lead) => boolean; readonly read: Case }[] = [
  { stands: ({ dayPart }) => dayPart === true, read: dayPart },
  { stands: ({ weekday, plural }) => weekday !== undefined && plural !== true, read: weekdayShifted },
  { stands: ({ unit }) => unit !== undefined && NEVER_WHOLE.has(unit), read: countedShift },
  { stands: ({ unit, plural }) => unit !== undefined && plural === true, read: vaguePeriods },
  { stands: ({ unit }) => unit === 'day', read: dayBeside },
  { stands: isThisTime, read: thisTime },
  { stands: ({ unit }) => unit !== undefined, read: wholePeriod },
  { stands: ({ cardinal, word }) => cardinal !== undefined || VAGUE_COUNTS.has(word), read: countedShift },
  { stands: isVerb, read: () => null },
  { stands: () => true, read: yearlyDate },
];

/** Units of which nothing is 'this' or 'next' without a number. */
const NEVER_WHOLE: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second', 'half']);
const VAGUE_COUNTS: ReadonlySet<string> = new Set(['few', 'couple', 'several']);

/** 'this month', 'next fall', 'last Friday', 'the past two quarters', 'the coming weeks', 'next 3 days', 'last night', 'the following week'. */
export function shiftDate(scan: Scan, from: number): Expression | null {
  const lead = leadAt(scan, from);
  if (lead === null) return null;
  if (lead.shift !== 0 && isBusinessDay(scan.tokens, lead.at)) return businessDay(scan, lead);
  const word = lexemeAt(scan.tokens, lead.at);
  if (word === null) return shiftedNumber(scan, lead);
  for (const { stands, read } of BEHIND) if (stands(word, scan, lead)) return read(scan, lead, word);
  return null;
}

const IS = /(?:^|['’])(?:is|are|be|s|re)$/;

function leadAt({ tokens }: Scan, from: number): Lead | null {
  const first = lexemeAt(tokens, from);
  if (first?.shift === undefined) return null;
  const { word: said, shift } = first;
  // 'it is coming April 8': a verb
  if (said === 'coming' && IS.test(rawWord(tokens, from - 1))) return null;
  const second = lexemeAt(tokens, from + 1);
  // 'Coming April 8: season 3'
  if (said === 'coming' && second?.month !== undefined && numberAt(tokens, from + 2) !== null) return null;
  // 'this past Friday', 'this coming fall'
  if (shift === 0 && second?.shift !== undefined && second.shift !== 0)
    return { from, said, shift: second.shift, near: true, at: from + 2 };
  const stronger = second?.word === 'same' || second?.word === 'calendar' || (second?.word === 'very' && shift === 0);
  return { from, said, shift, near: false, at: stronger ? from + 2 : from + 1 };
}

/** 'the next business day', 'the previous working day'. */
function businessDay({ today }: Scan, { from, at, shift }: Lead): Expression {
  const day = today === null ? null : step(today, 'weekday', shift);
  return expression(from, at + 2, 'shifted-unit', { range: day === null ? null : oneDay(day) });
}

/** 'this 4/6', 'the next 3 days'. */
function shiftedNumber(scan: Scan, lead: Lead): Expression | null {
  const { from, at, shift } = lead;
  const date = shift === 0 && numberAt(scan.tokens, at) !== null ? innerAt(scan, at) : null;
  if (date !== null && date.at !== null && date.kind === 'date') return { ...date, from, shift, rule: `shifted-${date.rule}` };
  return countedShift(scan, lead);
}

/** 'this morning', 'last night'; 'the next evening' is that behind a day just named. */
function dayPart({ today, earlier }: Scan, { from, at, shift, said }: Lead, { word, plural }: Lexeme): Expression | null {
  if (plural === true || word === 'overnight') return null;
  const named = said === 'next' && earlier !== null && earlier.range.first === earlier.range.last ? earlier.range.last : null;
  const base = named ?? today;
  return expression(from, at + 1, 'day-part', { range: base === null ? null : oneDay(base + shift) });
}

/** 'this Friday', 'next Tuesday night'. */
function weekdayShifted(scan: Scan, { from, at, shift, near }: Lead): Expression | null {
  return shiftedWeekday(scan, from, at, shift, near);
}

/** 'the coming weeks', 'recent months': so vague that no days can be told. */
function vaguePeriods(_: Scan, { from, at, shift }: Lead, { unit }: Lexeme): Expression {
  const tense = shift < 0 ? -1 : shift > 0 ? 1 : 0;
  return expression(from, at + 1, 'vague-periods', { kind: 'duration', unit: unit!, tense, approximate: true });
}

/** Leads that count from the date said before; 'previous' counts from today. */
const FROM_EARLIER: ReadonlySet<string> = new Set(['following', 'preceding', 'succeeding', 'subsequent']);

/** The day from which a lead counts: today, or the first or last day of the date before. */
function baseOf({ earlier, today }: Scan, { said, shift }: Lead): number | null {
  if (!FROM_EARLIER.has(said) || earlier === null) return today;
  return shift > 0 ? earlier.range.last : earlier.range.first;
}

/** 'on FX on April 14 and the next day on Hulu', 'the following day'; 'this day' is none. */
function dayBeside(scan: Scan, lead: Lead): Expression | null {
  const { from, at, shift } = lead;
  if (shift === 0) return null;
  const base = baseOf(scan, lead);
  if (base === null) return expression(from, at + 1, 'shifted-unit', { unit: 'day' });
  const named = wordAt(scan.tokens, from - 1) === 'the' ? scan.earlierDay : null;
  const day = named === null ? base : shift > 0 ? named.last : named.first;
  return expression(from, at + 1, 'shifted-unit', { unit: 'day', range: oneDay(day + shift) });
}

/** True of 'last year' behind 'this time' or 'this day'. */
function isThisTime({ unit }: Lexeme, { tokens, today, floor }: Scan, { from, shift }: Lead): boolean {
  if (unit !== 'year' || shift === 0 || today === null || from - 2 < floor) return false;
  return THIS_TIME.has(rawWord(tokens, from - 1)) && wordAt(tokens, from - 2) === 'this';
}
const THIS_TIME: ReadonlySet<string> = new Set(['time', 'day']);

/** 'this time last year', 'this day next year'. */
function thisTime({ tokens, today }: Scan, { from, at, shift }: Lead): Expression {
  const day = addMonths(today!, 12 * shift);
  const { year, month } = civilOf(day);
  return rawWord(tokens, from - 1) === 'day'
    ? expression(from - 2, at + 1, 'this-time', { unit: 'day', range: oneDay(day) })
    : expression(from - 2, at + 1, 'this-time', { unit: 'month', range: monthRange(year, month), approximate: true });
}

/** 'this month', 'next quarter', 'the following week', 'next workweek'. */
function wholePeriod(scan: Scan, lead: Lead, word: Lexeme): Expression | null {
  const { from, at, shift, near, said } = lead;
  const unit = word.unit!;
  const base = baseOf(scan, lead);
  if (base === null) return expression(from, at + 1, 'shifted-unit', { unit });
  // 'the coming weekend' is the one ahead
  const isAhead = unit === 'weekend' && shift > 0 && (near || COMING.has(said));
  const range = word.word === 'workweek' ? workWeek(unitRange('week', base, shift)) : unitRange(unit, base, isAhead ? 0 : shift);
  return range === null ? null : weekdayWithin(scan, expression(from, at + 1, 'shifted-unit', { unit, range }));
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

/** 'this may be the last'. */
function isVerb({ word }: Lexeme, { tokens }: Scan, { at, said }: Lead): boolean {
  return word === 'may' && !isCapital(tokens, at) && said !== 'next' && said !== 'last';
}

/** 'next fall', 'this Christmas', 'last July'. */
function yearlyDate(scan: Scan, { from, at, shift, near }: Lead): Expression | null {
  const it = innerAt(scan, at);
  if (it === null || it.kind !== 'date') return null;
  if (it.at === null) return it.range !== null && shift === 0 && it.unit === 'day' ? { ...it, from } : null;
  return { ...it, from, shift: near && shift < 0 ? -2 : shift, rule: `shifted-${it.rule}` };
}

/** 'the next 3 days', 'last two quarters', 'past few months'. */
function countedShift(scan: Scan, { from, at, shift }: Lead): Expression | null {
  const { tokens } = scan;
  const count = countAt(tokens, at);
  if (count === null || shift === 0 || count.value === 0 || wordAt(tokens, at) === 'a') return null;
  return countedPeriods(scan, from, skipHyphen(tokens, count.to), shift, count);
}

/** 'business day', 'working days'. */
const isBusinessDay = (tokens: Tokens, at: number): boolean =>
  BUSINESS.has(rawWord(tokens, at)) && lexemeAt(tokens, at + 1)?.unit === 'day';
const BUSINESS: ReadonlySet<string> = new Set(['business', 'working', 'week', 'school']);

/** Units of which so many are so many calendar periods: 'the last two quarters' end with the one behind us. */
const OF_CALENDAR: ReadonlySet<Unit> = new Set(['quarter', 'decade', 'century', 'weekend']);

/** Periods whose number is known: '3 days', 'two quarters', 'five business days', 'two years and six months'. */
export function countedPeriods(scan: Scan, from: number, at: number, shift: number, count: Count): Expression | null {
  const { tokens, today } = scan;
  const business = isBusinessDay(tokens, at);
  const noun = business ? at + 1 : at;
  const found = lexemeAt(tokens, noun)?.unit;
  if (found === undefined || NEVER_WHOLE.has(found)) return null;
  const unit = business ? 'weekday' : found;
  const approximate = count.vague;
  if (today === null) return expression(from, noun + 1, 'counted-periods', { unit, approximate });
  if (OF_CALENDAR.has(unit))
    return expression(from, noun + 1, 'counted-periods', { unit, approximate, range: calendarPeriods(unit, today, shift, count) });
  const { end, to } = reached(tokens, noun + 1, step(today, unit, shift * count.value), shift);
  return expression(from, to, 'counted-periods', { unit, approximate, range: end === null ? null : between(today, end, shift, unit) });
}

/** From the period beside today's to the one so many on. */
function calendarPeriods(unit: Unit, today: number, shift: number, count: Count): Range | null {
  const near = unitRange(unit, today, shift);
  const far = unitRange(unit, today, shift * count.value);
  return near === null || far === null ? null : { first: Math.min(near.first, far.first), last: Math.max(near.last, far.last) };
}

/** The day at the end of 'three months and two weeks', term by term; 'and two weeks ago' begins another date. */
function reached(tokens: Tokens, from: number, first: number | null, shift: number): { end: number | null; to: number } {
  let [end, to] = [first, from];
  while (wordAt(tokens, to) === 'and' && end !== null) {
    const more = countAt(tokens, to + 1);
    const unit = more === null ? undefined : lexemeAt(tokens, more.to)?.unit;
    if (more === null || unit === undefined || COUNTS_FROM.has(wordAt(tokens, more.to + 1))) break;
    const next = step(end, unit, shift * more.value);
    if (next === null) break;
    [end, to] = [next, more.to + 1];
  }
  return { end, to };
}
const COUNTS_FROM: ReadonlySet<string> = new Set(['ago', 'later']);

/** The days between today and an end, today left out. */
function between(today: number, end: number, shift: number, unit: Unit): Range {
  if (shift <= 0) return { first: end, last: today - 1 };
  return { first: unit === 'weekday' ? step(today, 'weekday', 1)! : today + 1, last: end };
}
