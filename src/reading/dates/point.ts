/** One date, without what joins it to others: tries the grammar's rules in order. */

import { easternDate } from './eastern.ts';
import { type Expression, inYear, type Scan } from './expression.ts';
import { numericDate } from './figures.ts';
import { APOSTROPHE } from './marks.ts';
import { dayAlone } from './month-days.ts';
import { dayFirst, monthFirst } from './months.ts';
import { decadeDate, holidayDate, seasonOfYear, televisionPeriod } from './named.ts';
import { beside, earlierDate } from './neighbours.ts';
import { yearAfter } from './numbers.ts';
import { partDate, possessiveEnd } from './parts.ts';
import { bookYear, newYear, numbered, theWeekend, thisPeriod, toDate, weekCommencing } from './periods.ts';
import { quantityDate } from './quantities.ts';
import { selectionDate, spanAround } from './selections.ts';
import { relativeDay, shiftDate } from './shifts.ts';
import { isUnlisted, KIND, lexemeAt, markAt, numberAt, wordAt } from './tokens.ts';
import { isVetoed } from './vetoes.ts';
import { weekdayDate } from './weekdays.ts';
import { quarterDate, yearDate } from './years.ts';

type Rule = (scan: Scan, from: number) => Expression | null;

const IN_FIGURES: readonly Rule[] = [
  numericDate,
  easternDate,
  decadeDate,
  dayFirst,
  quarterDate,
  selectionDate,
  yearDate,
  quantityDate,
  dayAlone,
];
const IN_ORDINALS: readonly Rule[] = [dayFirst, selectionDate, decadeDate, dayAlone];
const IN_CARDINALS: readonly Rule[] = [dayFirst, yearDate, quantityDate];
const IN_DAY_ORDER: readonly Rule[] = [dayFirst, decadeDate, yearDate, quantityDate, dayAlone];

/** How deep a date may hold another: 'the Thursday of the week after next'. */
const DEEPEST = 4;

/**
 * @param alone true where the date stands by itself and must prove that it is one; false inside a longer date
 * @returns null where no date begins at the token
 */
export function pointAt(scan: Scan, from: number, alone: boolean): Expression | null {
  if (scan.depth >= DEEPEST || from >= scan.tokens.count) return null;
  scan.depth++;
  try {
    const it = read(scan, from);
    if (it === null || (alone && isVetoed(scan, it))) return null;
    return it;
  } finally {
    scan.depth--;
  }
}

function read(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  if (markAt(tokens, from) === APOSTROPHE) return decadeDate(scan, from) ?? yearDate(scan, from);
  if (numberAt(tokens, from) !== null) return first(IN_FIGURES, scan, from);
  const word = lexemeAt(tokens, from);
  if (word === null || tokens.kind[from] !== KIND.word) return null;
  if (word.holiday === true) {
    const it = holidayDate(scan, from);
    if (it !== null) return it;
    if (word.word === 'new') return newYear(scan, from);
  }
  if (word.month !== undefined) return ended(scan, monthFirst(scan, from));
  if (word.weekday !== undefined) return weekdayDate(scan, from);
  if (word.relativeDay !== undefined) return relativeDay(scan, from);
  if (word.season !== undefined) return beside(scan, from) ?? ended(scan, seasonOfYear(scan, from));
  if (word.part !== undefined || word.word === 'back' || word.word === 'front') {
    const it = partDate(scan, from) ?? televisionPeriod(scan, from) ?? selectionDate(scan, from);
    if (it !== null) return it;
  }
  if (word.word === 'latter' || word.word === 'front' || word.word === 'back') return selectionDate(scan, from);
  if (word.ordinal !== undefined && word.ordinal > 0) return first(IN_ORDINALS, scan, from);
  if (word.ordinal !== undefined) {
    const it = selectionDate(scan, from);
    if (it !== null) return it;
  }
  if (word.shift !== undefined) {
    const it = shiftDate(scan, from);
    return it === null ? null : yearBehind(scan, it);
  }
  if (word.cardinal !== undefined)
    return (
      first(word.cardinal >= 20 && word.cardinal < 100 ? IN_DAY_ORDER : IN_CARDINALS, scan, from) ??
      (word.cardinal >= 20 ? selectionDate(scan, from) : null)
    );
  if (word.word === 'couple' || word.word === 'few' || word.word === 'several' || word.word === 'dozen') return quantityDate(scan, from);
  if (word.unit !== undefined) return unitDate(scan, from);
  if (word.word === 'w') return weekCommencing(scan, from);
  if (word.word === 'cy' || word.word === 'fy') return bookYear(scan, from);
  if (word.word === 'that' || word.word === 'same') return earlierDate(scan, from);
  if (word.word === 'q' || word.word === 'h') return quarterDate(scan, from);
  return televisionPeriod(scan, from) ?? decadeDate(scan, from);
}

function first(rules: readonly Rule[], scan: Scan, from: number): Expression | null {
  for (const rule of rules) {
    const it = rule(scan, from);
    if (it !== null) return it;
  }
  return null;
}

/** A unit's name leads a date in 'a week ago', 'the day after tomorrow', 'the week of July 4', "year's end". */
function unitDate(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const before = wordAt(tokens, from - 1);
  if (wordAt(tokens, from) === 'half' && wordAt(tokens, from + 1) === 'a') return quantityDate(scan, from);
  if (before === 'a' || before === 'an') return from - 1 >= scan.floor ? quantityDate(scan, from - 1) : null;
  // nothing that a unit leads into
  if ((isUnlisted(tokens, from + 1) || from + 1 >= tokens.count) && wordAt(tokens, from) !== 'weekend') return null;
  const it = beside(scan, from) ?? spanAround(scan, from) ?? theWeekend(scan, from) ?? toDate(scan, from) ?? numbered(scan, from);
  if (it !== null) return it;
  if (wordAt(tokens, from) === 'year') {
    const year = yearDate(scan, from + 1);
    if (year !== null && year.rule === 'year') return { ...year, from };
  }
  const whole = thisPeriod(scan, from);
  return whole === null || whole.unit === 'day' ? null : possessiveEnd(scan, from, whole);
}

/** "summer's end", "April's first Thursday". */
function ended(scan: Scan, it: Expression | null): Expression | null {
  if (it === null || it.unit === 'day') return it;
  return possessiveEnd(scan, it.from, it) ?? it;
}

/** 'last Christmas' has no year, 'this time last year' none either; 'next June 2025' has. */
function yearBehind(scan: Scan, it: Expression): Expression {
  if (it.at === null) return it;
  const year = yearAfter(scan, it.to);
  return year === null || year.relative ? it : inYear({ ...it, to: year.to }, year.value);
}
