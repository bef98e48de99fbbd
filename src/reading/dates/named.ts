/** Periods with names: seasons of the year, holidays, decades, midseason. */

import { isGivenName } from '../mentions/given-names.ts';
import { monthRange, type Range, weekRange, yearRange } from './calendar.ts';
import { type Expression, expression, inYear, type Scan } from './expression.ts';
import { HOLIDAY_BEGINNINGS, HOLIDAYS, LONGEST_HOLIDAY } from './holidays.ts';
import { APOSTROPHE, POINT, SLASH } from './marks.ts';
import { century, decadeWord, isDash, ordinalAt, plainYearAt, skipHyphen, yearAfter } from './numbers.ts';
import { digitsAt, isUnlisted, lexemeAt, markAt, numberAt, rawWord, touches, wordAt } from './tokens.ts';

const SOUTHERN = new Set(['australian', 'aussie', 'antipodean', 'southern']);

/** 'fall 2024', 'summer of '23', 'spring of next year', 'the Australian spring', 'winter 2024-25'. */
export function seasonOfYear(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const start = lexemeAt(tokens, from)?.season;
  if (start === undefined) return null;
  const south = SOUTHERN.has(wordAt(tokens, from - 1));
  const month = south ? ((start + 5) % 12) + 1 : start;
  const it = expression(from, from + 1, 'season-of-year', { unit: 'season', at: (year) => monthRange(year, month, 3) });
  const end = wordAt(tokens, from + 1) === "'s" ? from + 2 : from + 1;
  const word = wordAt(tokens, end);
  const skip = word === 'season' || word === 'tv' ? end + 1 : end;
  const year = yearAfter(scan, skip);
  if (year === null) return it;
  const span = isDash(markAt(tokens, year.to)) || markAt(tokens, year.to) === SLASH ? numberAt(tokens, year.to + 1) : null;
  const to = span !== null && touches(tokens, year.to) && span % 100 === (year.value + 1) % 100 ? year.to + 2 : year.to;
  return inYear({ ...it, to }, year.value);
}

/** A holiday by name, with its year, its eve, its week or weekend: 'Thanksgiving week', 'Boxing Day '24', 'Diwali this year'. */
export function holidayDate(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  if (lexemeAt(tokens, from)?.holiday !== true) return null;
  // 'showrunner Tom Eid'
  if (from > 0 && isGivenName(tokens, from - 1)) return null;
  if (isUnlisted(tokens, from + 1) && !Object.hasOwn(HOLIDAYS, wordAt(tokens, from))) return null;
  let name = '';
  let best: { feast: (year: number) => Range | null; to: number } | null = null;
  let at = from;
  for (let words = 0; words < LONGEST_HOLIDAY && at < tokens.count; words++, at++) {
    let word = words === 0 ? wordAt(tokens, at) : rawWord(tokens, at).replace('’', "'");
    if (markAt(tokens, at) === APOSTROPHE) word = "'";
    else if (isDash(markAt(tokens, at)) && words > 0) continue;
    if (word === '') {
      if (markAt(tokens, at) === POINT && touches(tokens, at) && words > 0) continue;
      break;
    }
    name = name === '' ? word : `${name} ${word}`;
    if (!HOLIDAY_BEGINNINGS.has(name)) break;
    const feast = Object.hasOwn(HOLIDAYS, name) ? HOLIDAYS[name] : undefined;
    if (feast !== undefined) best = { feast, to: at + 1 };
  }
  if (best === null) return null;
  let { feast, to } = best;
  const span = wordAt(tokens, to);
  const plain = feast;
  let unit: Expression['unit'] = 'day';
  if (span === 'week') {
    feast = (year) => mapped(plain(year), (day) => weekRange(day));
    unit = 'week';
    to++;
  } else if (span === 'weekend') {
    feast = (year) => mapped(plain(year), (day) => ({ first: weekRange(day).first + 5, last: weekRange(day).last }));
    unit = 'weekend';
    to++;
  } else if (span === 'eve') {
    feast = (year) => mapped(plain(year), (day) => ({ first: day - 1, last: day - 1 }));
    to++;
  } else if (span === 'day' || span === 'night' || span === 'morning' || span === 'evening') to++;
  const it = expression(from, to, 'holiday', { unit, at: feast });
  const year = yearAfter(scan, to);
  if (year === null) return it;
  return inYear({ ...it, to: year.to }, year.value);
}

const mapped = (range: Range | null, to: (day: number) => Range): Range | null => (range === null ? null : to(range.first));

/** 'the 1990s', 'the '90s', 'the nineties', '15th century', 'the twentieth century'. */
export function decadeDate(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const apostrophe = markAt(tokens, from) === APOSTROPHE ? 1 : 0;
  const digits = numberAt(tokens, from + apostrophe);
  const after = from + apostrophe + 1;
  const ending = wordAt(tokens, after);
  if (digits !== null && (ending === 's' || ending === "'s") && touches(tokens, after) && digits % 10 === 0) {
    const size = digitsAt(tokens, from + apostrophe);
    if (size === 4 && digits >= 1500 && digits < 2100)
      return digits % 100 === 0 && digits < 1900
        ? expression(from, after + 1, 'century', { unit: 'century', range: yearRange(digits, 100) })
        : expression(from, after + 1, 'decade', { unit: 'decade', range: yearRange(digits, 10) });
    const before = wordAt(tokens, from - 1);
    const mid = wordAt(tokens, from - 2) === 'mid' || before === 'early' || before === 'late' || before === 'mid';
    if (size === 2 && (before === 'the' || mid || apostrophe === 1) && (digits >= 20 || digits === 0 || digits === 10))
      return expression(from, after + 1, 'decade', { unit: 'decade', range: yearRange(digits > 20 ? 1900 + digits : century(digits), 10) });
    return null;
  }
  const word = decadeWord(tokens, from);
  if (
    word !== null &&
    (wordAt(tokens, from - 1) === 'the' || lexemeAt(tokens, from - 1)?.part !== undefined || isDash(markAt(tokens, from - 1)))
  ) {
    return expression(from, from + 1, 'decade', { unit: 'decade', range: yearRange(word, 10) });
  }
  const nth = ordinalAt(tokens, from);
  if (nth !== null && nth.value > 0 && nth.value <= 22) {
    const at = skipHyphen(tokens, nth.to);
    if (wordAt(tokens, at) === 'century' && nth.value > 9)
      return expression(from, at + 1, 'century', { unit: 'century', range: yearRange((nth.value - 1) * 100, 100) });
  }
  return null;
}

/** What a network's year has that the calendar has not, as month and day from and to. */
const TELEVISION_PERIODS: Readonly<Record<string, (year: number) => Range>> = {
  midseason: (year) => monthRange(year, 1, 5),
  midsummer: (year) => monthRange(year, 7, 1),
  midwinter: (year) => monthRange(year, 1, 1),
  midyear: (year) => monthRange(year, 6, 2),
};

/** What lies in the middle of a season, and says no time of the year. */
const OF_MIDSEASON: ReadonlySet<string> = new Set(['finale', 'break', 'hiatus', 'cliffhanger', 'return', 'ender', 'twist']);

/** 'midseason 2025', 'mid-season next year', 'midsummer'. */
export function televisionPeriod(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  let word = wordAt(tokens, from);
  let to = from + 1;
  if (word === 'mid') {
    const next = skipHyphen(tokens, from + 1);
    if (next === from + 1 || wordAt(tokens, next) !== 'season') return null;
    word = 'midseason';
    to = next + 1;
  }
  const at = TELEVISION_PERIODS[word];
  if (at === undefined) return null;
  if (OF_MIDSEASON.has(rawWord(tokens, to))) return null;
  const it = expression(from, to, word, { unit: 'season', at });
  const year = yearAfter(scan, to);
  if (year !== null) return inYear({ ...it, to: year.to }, year.value);
  if (numberAt(tokens, to) !== null) return null; // 'the mid-season 4 premiere' numbers a season
  const before = plainYearAt(tokens, from - 1);
  return before === null ? it : inYear(it, before.value);
}
