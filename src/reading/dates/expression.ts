/** One date expression as the grammar reads it, before its year or side is chosen. */
import type { Range } from './calendar.ts';
import type { Part, Unit } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** What the grammar reads with: the tokens, the document's day, and what was read before. */
export interface Scan {
  readonly tokens: Tokens;
  readonly today: number | null; // the day of publication
  readonly year: number | null; // its year, or the year to fall back on
  readonly dayFirst: boolean; // how 4/6 is read
  readonly earlier: Earlier | null; // the last date read, for 'the 13th' and 'that month'
  readonly earlierDay: Range | null; // the last date of a single day
  readonly floor: number; // first token that no earlier expression holds
  depth: number; // how many dates the one being read lies within
}

export interface Earlier {
  readonly range: Range;
  readonly to: number; // token after it
  readonly monthFirst: boolean; // 'July 3': a bare number may follow
}

export interface Expression {
  readonly from: number; // first token
  readonly to: number; // token after the last
  readonly rule: string;
  readonly kind: 'date' | 'duration' | 'time';
  readonly unit: Unit;
  /** The days meant; null where they hang on a year or a day of publication that is not known. */
  readonly range: Range | null;
  /** The days meant in a given year, for a date that comes every year; null for any other. */
  readonly at: ((year: number) => Range | null) | null;
  readonly sides: readonly [before: Range, after: Range] | null; // 'Friday': the last and the next
  readonly shift: number | null; // 'this', 'last' or 'next' before a date that comes every year
  readonly part: Part | null;
  readonly approximate: boolean;
  readonly weekday: number | null;
  readonly monthFirst: boolean;
  readonly reckoned: Range | null;
  readonly others: readonly Range[];
  readonly days: readonly [least: number, most: number] | null; // of a duration
  readonly tense: -1 | 0 | 1; // what the expression itself says of its side
}

const BLANK = {
  kind: 'date',
  unit: 'day',
  range: null,
  at: null,
  sides: null,
  shift: null,
  part: null,
  approximate: false,
  weekday: null,
  monthFirst: false,
  reckoned: null,
  others: [],
  days: null,
  tense: 0,
} as const;

export const expression = (from: number, to: number, rule: string, fields: Partial<Expression>): Expression => ({
  ...BLANK,
  from,
  to,
  rule,
  ...fields,
});

/** The same expression in a stated year. */
export function inYear(it: Expression, year: number): Expression {
  return it.at === null ? it : { ...it, range: it.at(year), at: null, shift: null };
}
