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
  /** The whole grammar, for a date inside another: brought along, so that its rules do not import each other in a ring. */
  readonly grammar: (scan: Scan, from: number, alone: boolean) => Expression | null;
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

const NONE: readonly Range[] = [];

/** Every field is named, always in one order, so that all expressions have one shape: this is made for every date read. */
export function expression(from: number, to: number, rule: string, fields: Partial<Expression>): Expression {
  return {
    from,
    to,
    rule,
    kind: fields.kind ?? 'date',
    unit: fields.unit ?? 'day',
    range: fields.range ?? null,
    at: fields.at ?? null,
    sides: fields.sides ?? null,
    shift: fields.shift ?? null,
    part: fields.part ?? null,
    approximate: fields.approximate ?? false,
    weekday: fields.weekday ?? null,
    monthFirst: fields.monthFirst ?? false,
    reckoned: fields.reckoned ?? null,
    others: fields.others ?? NONE,
    days: fields.days ?? null,
    tense: fields.tense ?? 0,
  };
}

/** The date that begins at a token inside a longer date; null where none does. */
export const innerAt = (scan: Scan, from: number): Expression | null => scan.grammar(scan, from, false);

/** The same expression in a stated year. */
export function inYear(it: Expression, year: number): Expression {
  return it.at === null ? it : { ...it, range: it.at(year), at: null, shift: null };
}
