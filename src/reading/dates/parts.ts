/** Parts of periods: 'early 2024', 'end of March', 'mid to late 2025', "year's end". */
import { civilOf, dayOf, monthRange, type Range, weekRange, yearRange } from './calendar.ts';
import { type Expression, expression, type Scan } from './expression.ts';
import type { Part, Unit } from './lexicon.ts';
import { APOSTROPHE, SLASH } from './marks.ts';
import { isDash, skipHyphen, yearAfter } from './numbers.ts';
import { periodAt } from './periods.ts';
import { picked, select } from './selections.ts';
import { lexemeAt, markAt, touches, wordAt } from './tokens.ts';
import { DIVISIBLE } from './units.ts';

/**
 * A part of a range of whole days.
 * Years: early January to April, mid May to August, late September to December. Months: the first ten days, the 11th to the 20th, the rest.
 */
function partOf(range: Range, unit: Unit, part: Part, today: number | null): Range | null {
  const { year, month } = civilOf(range.first);
  if (part === 'rest') return today !== null && today >= range.first && today <= range.last ? { first: today, last: range.last } : range;
  if (part === 'later' || part === 'earlier') return remainder(range, unit, part, today);
  const third = part === 'early' || part === 'start' ? 0 : part === 'mid' ? 1 : 2;
  switch (unit) {
    case 'year':
      return monthRange(year, 1 + 4 * third, 4);
    case 'half':
    case 'quarter':
    case 'season': {
      const months = Math.max(1, Math.round((range.last - range.first + 1) / 91.5));
      return monthRange(year, month + months * third, months);
    }
    case 'month':
      return third === 0
        ? { first: range.first, last: range.first + 9 }
        : third === 1
          ? { first: range.first + 10, last: range.first + 19 }
          : { first: part === 'end' ? range.last - 9 : range.first + 20, last: range.last };
    case 'decade':
      return { first: dayOf(year + [0, 3, 7][third]!, 1, 1), last: dayOf(year + [4, 7, 10][third]!, 1, 1) - 1 };
    case 'century':
      return { first: dayOf(year + [0, 33, 67][third]!, 1, 1), last: dayOf(year + [33, 67, 100][third]!, 1, 1) - 1 };
    case 'week':
      return part === 'end'
        ? { first: range.last - 2, last: range.last }
        : { first: range.first + [0, 2, 4][third]!, last: range.first + [1, 3, 6][third]! };
    case 'weekend':
    case 'fortnight':
      return { first: third === 0 ? range.first : range.last, last: third === 0 ? range.first : range.last };
    default:
      return range;
  }
}

/** 'later this year' says no more than the year; of a month or a week it is what is left of it. */
function remainder(range: Range, unit: Unit, part: 'later' | 'earlier', today: number | null): Range {
  if (unit === 'year' || unit === 'season' || unit === 'decade' || unit === 'day') return range;
  const { year, month } = civilOf(range.first);
  if (today === null || today < range.first || today > range.last) {
    const half = unit === 'month' ? dayOf(year, month, 15) : range.first + Math.floor((range.last - range.first) / 2);
    return part === 'later' ? { first: half + 1, last: range.last } : { first: range.first, last: half };
  }
  if (unit === 'week')
    return part === 'later'
      ? { first: Math.max(range.first + 3, today), last: range.last }
      : { first: range.first, last: Math.min(today, range.first + 2) };
  const half = unit === 'month' ? dayOf(year, month, 15) : range.first + Math.floor((range.last - range.first) / 2);
  return part === 'later' ? { first: half + 1, last: range.last } : { first: range.first, last: half };
}

const applied = (it: Expression, from: number, part: Part, scan: Scan): Expression => {
  const { at, range } = it;
  return {
    ...it,
    from,
    rule: `${part}-${it.rule}`,
    part,
    monthFirst: false,
    range: range === null ? null : partOf(range, it.unit, part, scan.today),
    at:
      at === null
        ? null
        : (year) => {
            const whole = at(year);
            return whole === null ? null : partOf(whole, it.unit, part, scan.today);
          },
    sides: null,
  };
};

const NEEDS_OF = new Set('start end close beginning opening ending closing top turn dawn'.split(' '));

/** 'early next year', 'late-2026', 'mid-May', 'the tail end of August', 'by the end of the year', 'later this year', 'mid to late 2025'. */
export function partDate(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const word = lexemeAt(tokens, from);
  const part = word?.part ?? backFront(scan, from);
  if (word === null || part === undefined || part === null) return null;
  let at = skipHyphen(tokens, from + 1);
  if (word.word === 'eoy' || word.word === 'eom' || word.word === 'eow') return wholeEnd(scan, from, word.word);
  // 'mid to late 2025', 'early-to-mid May'
  const to = wordAt(tokens, at) === 'to' || wordAt(tokens, at) === 'or' || markAt(tokens, at) === SLASH ? skipHyphen(tokens, at + 1) : at;
  if (to > at) {
    const second = lexemeAt(tokens, to)?.part;
    const rest = second === undefined ? null : partDate(scan, to);
    if (second === undefined || rest === null) return null;
    const whole = inner(scan, skipOf(scan, skipHyphen(tokens, to + 1)));
    const first = whole === null ? null : applied(whole, from, part, scan);
    if (first === null) return null;
    return {
      ...rest,
      from,
      range: joined(first.range, rest.range),
      at: first.at === null || rest.at === null ? null : (year) => joined(first.at!(year), rest.at!(year)),
    };
  }
  if (word.word === 'dog' || word.word === 'fag' || word.word === 'tail' || backFront(scan, from) !== null) {
    if (wordAt(tokens, at) === 'end') at++;
    else if (word.word !== 'tail') return null;
  }
  // 'start in June' is a verb; 'the start of June' and 'end June' are not
  if (NEEDS_OF.has(word.word) && wordAt(tokens, at) === 'in') return null;
  at = skipOf(scan, at);
  const it = inner(scan, at);
  if (it === null) return null;
  return applied(it, from, part, scan);
}

const backFront = (scan: Scan, from: number): Part | null => {
  const word = wordAt(scan.tokens, from);
  if (wordAt(scan.tokens, skipHyphen(scan.tokens, from + 1)) !== 'end') return null;
  return word === 'back' ? 'late' : word === 'front' ? 'early' : null;
};

function inner(scan: Scan, at: number): Expression | null {
  const it = periodAt(scan, at);
  return it !== null && DIVISIBLE.has(it.unit) && it.kind === 'date' ? it : null;
}

/** Past 'in', 'of', 'on in', 'part of', 'or'. */
function skipOf(scan: Scan, from: number): number {
  const { tokens } = scan;
  let at = from;
  for (let n = 0; n < 4; n++) {
    const word = wordAt(tokens, at);
    if (
      word === 'of' ||
      word === 'in' ||
      word === 'on' ||
      word === 'part' ||
      word === 'end' ||
      word === 'point' ||
      (word === 'as' && n > 0) ||
      word === 'days' ||
      word === 'weeks' ||
      (isDash(markAt(tokens, at)) && touches(tokens, at))
    )
      at++;
    else break;
  }
  return at;
}

const joined = (a: Range | null, b: Range | null): Range | null =>
  a === null || b === null ? null : { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };

function wholeEnd(scan: Scan, from: number, word: string): Expression | null {
  if (scan.today === null) return null;
  const { year, month } = civilOf(scan.today);
  const range =
    word === 'eow'
      ? weekRange(scan.today)
      : word === 'eom'
        ? monthRange(year, month)
        : { first: dayOf(year, 9, 1), last: dayOf(year, 12, 31) };
  return expression(from, from + 1, word, { range: word === 'eom' ? { first: range.last - 9, last: range.last } : range, unit: 'month' });
}

/** "year's end", "summer's end", 'year-end', "month's end", "April's first Thursday". */
export function possessiveEnd(scan: Scan, from: number, whole: Expression): Expression | null {
  const { tokens } = scan;
  let at = whole.to;
  if (wordAt(tokens, at) === "'s" || markAt(tokens, at) === APOSTROPHE) at++;
  else if (!isDash(markAt(tokens, at))) return null;
  else return wordAt(tokens, at + 1) === 'end' && touches(tokens, at + 1) ? hyphenedEnd(scan, from, { ...whole, to: at + 2 }) : null;
  const word = wordAt(tokens, at);
  if (word === 'end' || word === 'close') return applied({ ...whole, to: at + 1 }, from, 'end', scan);
  if (word === 'start') return applied({ ...whole, to: at + 1 }, from, 'start', scan);
  const pick = picked(scan, at);
  return pick === null || !DIVISIBLE.has(whole.unit) ? null : select(from, { ...whole, to: pick.to }, pick);
}

/** 'year-end', 'month-end', 'year-end 2025'. */
function hyphenedEnd(scan: Scan, from: number, whole: Expression): Expression | null {
  const year = whole.unit === 'year' ? yearAfter(scan, whole.to) : null;
  return applied(year === null ? whole : { ...whole, range: yearRange(year.value), to: year.to }, from, 'end', scan);
}
