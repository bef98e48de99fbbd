/** Lengths of time: 'two weeks', 'a year and a half', 'two to three working days', 'two-year'. */
import { addMonths, civilOf, monthRange, oneDay, type Range } from './calendar.ts';
import { type Expression, expression } from './expression.ts';
import type { Unit } from './lexicon.ts';
import { COMMA } from './marks.ts';
import { type Count, countAt, isDash, skipHyphen } from './numbers.ts';
import { lexemeAt, markAt, numberAt, rawWord, type Tokens, wordAt } from './tokens.ts';
import { coarse, step } from './units.ts';

/** So many of something, before it is known to be a length. */
export interface Counted {
  readonly from: number;
  readonly count: Count;
  readonly most: Count | null; // the 'three' of 'two to three weeks'
  readonly behind: number; // token behind the numbers
  readonly noun: number; // token of what is counted: behind 'full', 'more', 'working'
  readonly adjectival: boolean; // 'two-year'
}

interface Term {
  readonly count: Count;
  readonly unit: Unit;
}

export interface Length {
  readonly from: number;
  readonly to: number; // token behind it
  readonly terms: readonly Term[]; // the years and the months of 'a year and two months', at least one
  readonly most: Count | null;
  readonly vague: boolean;
  readonly adjectival: boolean;
}

const QUALIFIER = /^(?:full|whole|long|short|more|calendar|straight|consecutive|business|working|other|additional|extra)$/;

export function countedAt(tokens: Tokens, from: number): Counted | null {
  const count = countAt(tokens, from);
  if (count === null) return null;
  let behind = skipHyphen(tokens, count.to);
  const adjectival = behind > count.to;
  const joined = !adjectival && (isDash(markAt(tokens, behind)) || wordAt(tokens, behind) === 'to' || wordAt(tokens, behind) === 'or');
  const most = joined ? countAt(tokens, behind + 1) : null;
  if (most !== null && lexemeAt(tokens, most.to)?.unit !== undefined && most.value > count.value) behind = most.to;
  const qualified = QUALIFIER.test(rawWord(tokens, behind)) && lexemeAt(tokens, behind + 1)?.unit !== undefined;
  return { from, count, most, behind, noun: qualified ? behind + 1 : behind, adjectival };
}

/** @returns null where what is counted is no time */
export function lengthOf(tokens: Tokens, { from, count, most, noun, adjectival }: Counted): Length | null {
  const lexeme = lexemeAt(tokens, noun);
  const unit = lexeme?.unit;
  if (unit === undefined || unit === 'half' || unit === 'season' || wordAt(tokens, noun) === 'sleep') return null;
  if (count.value === 1 && wordAt(tokens, count.to - 1) === 'a' && lexeme?.plural === true) return null;
  const qualifier = rawWord(tokens, noun - 1);
  const own = qualifier === 'business' || qualifier === 'working' ? 'weekday' : unit;
  const half = wordAt(tokens, noun + 1) === 'and' && wordAt(tokens, noun + 2) === 'a' && wordAt(tokens, noun + 3) === 'half';
  const first: Term = { count: half ? { ...count, half } : count, unit: own };
  const { terms, to } = furtherTerms(tokens, first, half ? noun + 4 : noun + 1, from);
  const orSo = wordAt(tokens, to) === 'or' && OR_SO.has(rawWord(tokens, to + 1));
  const vague = orSo || most !== null || terms.some((term) => term.count.vague);
  return { from, to: orSo ? to + 2 : to, terms, most, vague, adjectival };
}

const OR_SO: ReadonlySet<string> = new Set(['so', 'two', 'more']);
const MOST_TERMS = 4;

/** 'and two months', ', 3 days', ' 3 months': what follows a term and belongs to the same length. */
function furtherTerms(tokens: Tokens, first: Term, behind: number, from: number): { readonly terms: readonly Term[]; readonly to: number } {
  const terms = [first];
  let to = behind;
  while (terms.length < MOST_TERMS) {
    const joined = wordAt(tokens, to) === 'and' || (markAt(tokens, to) === COMMA && numberAt(tokens, to + 1) !== null);
    // '1 year 3 months': numerals alone, since a word may begin what comes next
    if (!joined && numberAt(tokens, to) === null) break;
    const more = countAt(tokens, joined ? to + 1 : to);
    const unit = more === null ? undefined : lexemeAt(tokens, more.to)?.unit;
    if (more === null || unit === undefined || unit === 'half' || unit === first.unit) break;
    // 'the last two years and a month ago'
    if (lexemeAt(tokens, more.to + 1)?.word === 'ago' && terms.length === 1 && wordAt(tokens, from - 1) === 'last') break;
    terms.push({ count: more, unit });
    to = more.to + 1;
  }
  return { terms, to };
}

export const unitOf = ({ terms }: Length): Unit => (terms[0] as Term).unit;

/** The length by itself, from no day and to none. */
export function durationOf(length: Length): Expression {
  const { from, to, vague } = length;
  return expression(from, to, 'duration', { kind: 'duration', unit: unitOf(length), approximate: vague, days: daysOf(length) });
}

/** Fewest and most days in a unit. */
const DAYS: Partial<Record<Unit, readonly [least: number, most: number]>> = {
  day: [1, 1],
  weekday: [1, 1.4],
  week: [7, 7],
  fortnight: [14, 14],
  month: [28, 31],
  quarter: [90, 92],
  year: [365, 366],
  decade: [3652, 3653],
};

/** The least and most days of a length; null where it is of hours or seasons. */
function daysOf({ terms, most }: Length): readonly [number, number] | null {
  let fewest = 0;
  let greatest = 0;
  for (const { count, unit } of terms) {
    const days = DAYS[unit];
    if (days === undefined) return null;
    const half = count.half ? 0.5 : 0;
    fewest += days[0] * (count.value + half);
    greatest += days[1] * ((most?.value ?? count.value) + half);
  }
  return [Math.floor(fewest), Math.ceil(greatest)];
}

/** What lies a length before (-1) or after (1) a base: the period that the words promise, and the day that the arithmetic gives. */
export interface Away {
  readonly range: Range;
  readonly unit: Unit;
  readonly reckoned: Range;
}

export function awayFrom({ terms }: Length, base: Range | null, side: 1 | -1): Away | null {
  if (base === null) return null;
  let day: number | null = side > 0 ? base.last : base.first;
  for (const { count, unit } of terms) {
    if (day === null) return null;
    day = step(day, unit, side * count.value);
    if (day !== null && count.half) day = halfAway(day, unit, side);
  }
  if (day === null) return null;
  const finest = terms.at(-1) as Term;
  const { year, month } = civilOf(day);
  const promised: Pick<Away, 'range' | 'unit'> = finest.count.half
    ? { range: monthRange(year, month), unit: 'month' }
    : coarse(day, finest.unit, finest.count.value);
  return { ...promised, reckoned: promised.unit === 'weekend' ? promised.range : oneDay(day) };
}

/** Days in half of a month and of a week. */
const HALVES: Partial<Record<Unit, number>> = { month: 15, week: 3 };

function halfAway(day: number, unit: Unit, side: 1 | -1): number | null {
  return unit === 'year' ? addMonths(day, side * 6) : step(day, 'day', side * (HALVES[unit] ?? 0));
}
