/** Dates that lie a length of time from here or from another date: 'two weeks ago', 'a year from now', 'three weeks from tomorrow'. */
import { oneDay, type Range } from './calendar.ts';
import { type Expression, expression, innerAt, type Scan } from './expression.ts';
import { awayFrom, type Counted, countedAt, durationOf, type Length, lengthOf, unitOf } from './lengths.ts';
import type { Unit } from './lexicon.ts';
import { APOSTROPHE } from './marks.ts';
import { countedPeriods } from './shifts.ts';
import { KIND, lexemeAt, markAt, numberAt, rawWord, wordAt } from './tokens.ts';
import { step } from './units.ts';
import { weekdayDate, weekdaysAway } from './weekdays.ts';

/** Units of lengths that say no day by themselves. */
const CLOCK: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second']);
/** What makes a date of 'two-year', which by itself is a length. */
const BEHIND_ADJECTIVE = /^(?:ago|later|from|hence)$/;

/** From what a length is reckoned, in the order in which it is asked; null where the words say no such thing. */
const RECKONED: readonly ((scan: Scan, length: Length) => Expression | null)[] = [
  fromToday,
  fromStart,
  fromAnother,
  fromEarlier,
  inPeriods,
  onWeekday,
];

/** 'two weeks ago', 'in six days', 'a year from now', 'three weeks from tomorrow', 'a fortnight later'; else the length: 'two-year', '28 days'. */
export function quantityDate(scan: Scan, from: number): Expression | null {
  const { tokens, today } = scan;
  const counted = countedAt(tokens, from);
  if (counted === null) return null;
  const other = shiftedPeriods(scan, counted) ?? weekdaysAway(scan, from, counted.noun, counted.count);
  if (other !== null) return other;
  const length = lengthOf(tokens, counted);
  if (length === null) return null;
  const next = wordAt(tokens, length.to);
  if (length.adjectival && length.terms.length === 1 && !BEHIND_ADJECTIVE.test(next)) return durationOf(length);
  if (CLOCK.has(unitOf(length)))
    return next === 'ago' && today !== null
      ? expression(from, length.to + 1, 'counted-from', { range: oneDay(today) })
      : durationOf(length);
  for (const reckon of RECKONED) {
    const it = reckon(scan, length);
    if (it !== null) return it;
  }
  return durationOf(length);
}

/** 'three last months', 'two coming weeks'; of 'season 11 next month' the number counts nothing. */
function shiftedPeriods(scan: Scan, { from, count, behind }: Counted): Expression | null {
  const shift = lexemeAt(scan.tokens, behind)?.shift;
  if (shift === undefined || shift === 0 || count.value <= 1 || !countsUnits(scan, behind + 1)) return null;
  return countedPeriods(scan, from, behind + 1, shift, count);
}

const countsUnits = ({ tokens }: Scan, at: number): boolean => {
  const word = lexemeAt(tokens, at);
  return word?.unit !== undefined && word.plural === true;
};

const todayOf = ({ today }: Scan): Range | null => (today === null ? null : oneDay(today));

/** The date a length before or after a base that the words up to `end` give. */
function countedFrom(length: Length, end: number, base: Range | null, side: 1 | -1, start = length.from): Expression {
  const approximate = length.vague;
  const away = awayFrom(length, base, side);
  return expression(start, end, 'counted-from', away === null ? { unit: unitOf(length), approximate } : { ...away, approximate });
}

/** "two weeks' time", 'two weeks ago', 'a month hence', 'three days to go', 'five sleeps till'. */
function fromToday(scan: Scan, length: Length): Expression | null {
  const { tokens } = scan;
  const { to } = length;
  const today = todayOf(scan);
  const word = wordAt(tokens, to);
  const next = rawWord(tokens, to + 1);
  if ((word === "'s" || markAt(tokens, to) === APOSTROPHE) && wordAt(tokens, to + 1) === 'time')
    return countedFrom(length, to + 2, today, 1);
  if (word === 'ago')
    return weekdayAgo(scan, length) ?? countedFrom(length, wordAt(tokens, to + 1) === 'today' ? to + 2 : to + 1, today, -1);
  if (word === 'hence' || word === 'off' || rawWord(tokens, to) === 'away')
    return SPENT.has(wordAt(tokens, length.from - 1)) ? durationOf(length) : countedFrom(length, to + 1, today, 1);
  if (word === 'to' && next === 'go') return countedFrom(length, to + 2, today, 1);
  if ((word === 'till' || word === 'until') && SLEEPS.has(wordAt(tokens, to - 1))) return countedFrom(length, to + 1, today, 1);
  return null;
}

/** 'After five years away', 'for two years off': how long it was gone. */
const SPENT: ReadonlySet<string> = new Set(['after', 'following', 'despite', 'for', 'spent', 'with']);
const SLEEPS: ReadonlySet<string> = new Set(['sleep', 'sleeps']);

/** 'a week ago Friday': so many weeks before the last such day. */
function weekdayAgo(scan: Scan, length: Length): Expression | null {
  const { from, to, terms } = length;
  if (terms.length > 1 || unitOf(length) !== 'week') return null;
  const day = lexemeAt(scan.tokens, to + 1)?.weekday === undefined ? null : weekdayDate(scan, to + 1);
  if (day === null || day.rule !== 'weekday' || day.sides === null) return null;
  const away = awayFrom(length, day.sides[0], -1);
  return away === null ? null : expression(from, day.to, 'counted-from', { range: away.reckoned, weekday: day.weekday });
}

/** 'two weeks starting on June 4': the whole of them. */
function fromStart(scan: Scan, { from, to, terms }: Length): Expression | null {
  const { tokens } = scan;
  const word = wordAt(tokens, to);
  if (word !== 'starting' && word !== 'beginning' && !(word === 'from' && wordAt(tokens, from - 1) === 'the')) return null;
  const start = innerAt(scan, to + (wordAt(tokens, to + 1) === 'on' ? 2 : 1));
  const [term] = terms;
  if (term === undefined || start === null || start.unit !== 'day' || start.kind !== 'date') return null;
  const spanned = (first: Range | null): Range | null => {
    const end = first === null ? null : step(first.first, term.unit, term.count.value);
    return first === null || end === null ? null : { first: first.first, last: end - 1 };
  };
  const { at } = start;
  return expression(from, start.to, 'periods-from-day', {
    unit: term.unit,
    range: spanned(start.range ?? start.sides?.[1] ?? null),
    at: at === null ? null : (year) => spanned(at(year)),
  });
}

/** Between a length and the date from which it is reckoned, and on which side of that date it leads. */
const SIDES: Readonly<Record<string, 1 | -1>> = { from: 1, after: 1, on: 1, since: 1, past: 1, before: -1, prior: -1 };
/** Said of what goes on: no date is reckoned with them but from 'now'. */
const LASTING: ReadonlySet<string> = new Set(['past', 'since']);

/** 'a year from now', 'a week after that', 'two weeks after July 4'. */
function fromAnother(scan: Scan, length: Length): Expression | null {
  const { tokens, earlierDay } = scan;
  const { to } = length;
  const word = wordAt(tokens, to);
  const side = SIDES[word];
  if (side === undefined) return null;
  const next = to + (word === 'prior' && wordAt(tokens, to + 1) === 'to' ? 2 : 1);
  if (wordAt(tokens, next) === 'now') return countedFrom(length, next + 1, todayOf(scan), 1);
  const sided = word === 'after' || word === 'before';
  if (wordAt(tokens, next) === 'that' && earlierDay !== null && sided && tokens.kind[next + 1] !== KIND.word)
    return countedFrom(length, next + 1, earlierDay, side);
  if (LASTING.has(word)) return null;
  const at = wordAt(tokens, next) === 'the' || wordAt(tokens, next) === 'on' ? next + 1 : next;
  const anchor = isTrigger(scan, at) ? innerAt(scan, at) : null;
  return anchor === null || !isDay(anchor, word) ? null : fromAnchor(length, anchor, side);
}

/** A day that something may be reckoned from; with 'on' only one that says its weekday: 'a week on Tuesday'. */
function isDay({ kind, unit, rule, weekday }: Expression, word: string): boolean {
  if (kind !== 'date' || (unit !== 'day' && rule !== 'shifted-unit' && unit !== 'weekend')) return false;
  return word !== 'on' || weekday !== null || rule === 'relative-day';
}

function fromAnchor(length: Length, anchor: Expression, side: 1 | -1): Expression {
  const { at, sides, range } = anchor;
  const exact = (base: Range | null): Range | null => awayFrom(length, base, side)?.reckoned ?? null;
  if (at !== null) return { ...anchor, from: length.from, rule: 'counted-from', range: null, at: (year) => exact(at(year)), weekday: null };
  const reckoned = exact(sides === null ? range : sides[1]);
  return reckoned === null
    ? expression(length.from, anchor.to, 'counted-from', { unit: unitOf(length) })
    : expression(length.from, anchor.to, 'counted-from', { range: reckoned, unit: 'day', approximate: length.vague });
}

/** 'a fortnight later', 'two days earlier': from the last day that the text named, else from its own. */
function fromEarlier(scan: Scan, length: Length): Expression | null {
  const { tokens, earlierDay, earlier, today } = scan;
  const { from, to } = length;
  const word = wordAt(tokens, to);
  if (word !== 'later' && word !== 'earlier') return null;
  // 'a day earlier than planned' says from which day, and not what day that is
  if (wordAt(tokens, to + 1) === 'than') return null;
  const base = earlierDay ?? monthBefore(scan, length) ?? todayOf(scan);
  const free = wordAt(tokens, from) !== 'a' && wordAt(tokens, from) !== 'an' && earlier === null && today === null;
  return base === null || free
    ? expression(from, to + 1, 'counted-from', { unit: unitOf(length) })
    : countedFrom(length, to + 1, base, word === 'later' ? 1 : -1);
}

/** 'Season two comes in January and season three a year later': the month from which years and months are reckoned. */
function monthBefore({ earlier }: Scan, { terms }: Length): Range | null {
  if (earlier === null || !terms.every(({ unit }) => unit === 'year' || unit === 'month')) return null;
  const days = earlier.range.last - earlier.range.first;
  return days >= FEWEST_OF_MONTH && days < LONGEST_MONTH ? earlier.range : null;
}
const FEWEST_OF_MONTH = 27;
const LONGEST_MONTH = 31;

/** Between 'in' and a length. */
const ABOUT: ReadonlySet<string> = new Set(['a', 'exactly', 'just']);

/** 'in two weeks', 'within six days'. */
function inPeriods(scan: Scan, length: Length): Expression | null {
  const { tokens } = scan;
  const { from, to, vague } = length;
  const before = ABOUT.has(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  const word = wordAt(tokens, before);
  if ((word !== 'in' && word !== 'within') || isSpan(scan, before)) return null;
  const today = todayOf(scan);
  if (word === 'in') return countedFrom(length, to, today, 1, before);
  const away = awayFrom(length, today, 1);
  if (away === null || today === null) return durationOf(length);
  const range = { first: today.first, last: away.reckoned.last };
  return expression(before, to, 'within-periods', { range, unit: unitOf(length), approximate: vague });
}

/** 'a week on Tuesday', where the weekday by itself may be the last or the next. */
function onWeekday(scan: Scan, length: Length): Expression | null {
  const { tokens } = scan;
  const { from, to } = length;
  if (wordAt(tokens, to) !== 'on' || lexemeAt(tokens, to + 1)?.weekday === undefined) return null;
  const anchor = weekdayDate(scan, to + 1);
  const away = anchor === null || anchor.sides === null ? null : awayFrom(length, anchor.sides[1], 1);
  return anchor === null || away === null
    ? null
    : expression(from, anchor.to, 'counted-from', { range: away.reckoned, weekday: anchor.weekday });
}

const isTrigger = (scan: Scan, at: number): boolean =>
  at < scan.tokens.count && (numberAt(scan.tokens, at) !== null || lexemeAt(scan.tokens, at)?.starts === true);

const OF_SPANS: ReadonlySet<string> = new Set(
  'first best most biggest highest lowest worst only once fewest largest time times twice million viewers views hours just drew amassed clocked racked watched streamed homes households filmed shot written made season seasons third second fourth'.split(
    ' ',
  ),
);

/** Superlatives and ordinals before 'in N years' make it a span behind us: 'the first time in five years'. */
function isSpan(scan: Scan, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    if (OF_SPANS.has(rawWord(scan.tokens, back))) return true;
    if (scan.tokens.kind[back] !== KIND.word) return false;
  }
  return false;
}
