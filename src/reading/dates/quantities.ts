/** Lengths of time, and the dates that lie so far from here or from another date: 'two weeks ago', 'a year from now', 'two-year'. */
import { addMonths, civilOf, monthRange, oneDay, type Range } from './calendar.ts';
import { type Expression, expression, innerAt, type Scan } from './expression.ts';
import type { Unit } from './lexicon.ts';
import { type Count, countAt, isDash, skipHyphen } from './numbers.ts';
import { countedPeriods } from './shifts.ts';
import { lexemeAt, markAt, numberAt, rawWord, wordAt } from './tokens.ts';
import { coarse, step } from './units.ts';
import { weekdayDate, weekdaysAway } from './weekdays.ts';

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

/** The least and most days of a length of time; null where it is of hours or seasons. */
function daysOf(terms: readonly { readonly count: Count; readonly unit: Unit }[], to: Count | null): readonly [number, number] | null {
  let least = 0;
  let most = 0;
  for (const { count, unit } of terms) {
    const days = DAYS[unit];
    if (days === undefined) return null;
    const half = count.half ? 0.5 : 0;
    least += days[0] * (count.value + half);
    most += days[1] * ((to?.value ?? count.value) + half);
  }
  return [Math.floor(least), Math.ceil(most)];
}

/** Lengths that say no day by themselves. */
const CLOCK: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second']);

/** 'two weeks ago', 'in six days', 'a year from now', 'three weeks from tomorrow', 'a fortnight later', 'two-year', '28 days'. */
export function quantityDate(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const count = countAt(tokens, from);
  if (count === null) return null;
  let at = skipHyphen(tokens, count.to);
  const adjectival = at > count.to;
  const or =
    !adjectival && (isDash(markAt(tokens, at)) || wordAt(tokens, at) === 'to' || wordAt(tokens, at) === 'or')
      ? countAt(tokens, at + 1)
      : null;
  if (or !== null && lexemeAt(tokens, or.to)?.unit !== undefined && or.value > count.value) at = or.to;
  const shift = lexemeAt(tokens, at)?.shift;
  if (shift !== undefined && shift !== 0 && lexemeAt(tokens, at + 1)?.unit !== undefined && count.value > 1) {
    const it = countedPeriods(scan, from, at + 1, shift, count);
    if (it !== null) return it;
  }
  if (
    /^(?:full|whole|long|short|more|calendar|straight|consecutive|business|working|other|additional|extra)$/.test(rawWord(tokens, at)) &&
    lexemeAt(tokens, at + 1)?.unit !== undefined
  )
    at++;
  const business = rawWord(tokens, at - 1) === 'business' || rawWord(tokens, at - 1) === 'working';
  const weekdays = weekdaysAway(scan, from, at, count);
  if (weekdays !== null) return weekdays;
  const found = lexemeAt(tokens, at)?.unit;
  if (found === undefined || found === 'half' || found === 'season') return null;
  if (count.value === 1 && wordAt(tokens, count.to - 1) === 'a' && lexemeAt(tokens, at)?.plural === true) return null;
  if (wordAt(tokens, at) === 'sleep') return null;
  const unit = business ? 'weekday' : found;
  let to = at + 1;
  const terms: { count: Count; unit: Unit }[] = [{ count, unit }];
  if (wordAt(tokens, to) === 'and' && wordAt(tokens, to + 1) === 'a' && wordAt(tokens, to + 2) === 'half') {
    terms[0] = { count: { ...count, half: true }, unit };
    to += 3;
  }
  while (terms.length < 4 && (wordAt(tokens, to) === 'and' || (markAt(tokens, to) === 44 && numberAt(tokens, to + 1) !== null))) {
    const more = countAt(tokens, to + 1);
    const of = more === null ? undefined : lexemeAt(tokens, more.to)?.unit;
    if (more === null || of === undefined || of === 'half' || of === unit) break;
    if (lexemeAt(tokens, more.to + 1)?.word === 'ago' && terms.length === 1 && wordAt(tokens, from - 1) === 'last') break;
    terms.push({ count: more, unit: of });
    to = more.to + 1;
  }
  let vague = terms.some((term) => term.count.vague) || or !== null;
  if (
    wordAt(tokens, to) === 'or' &&
    (rawWord(tokens, to + 1) === 'so' || rawWord(tokens, to + 1) === 'two' || rawWord(tokens, to + 1) === 'more')
  ) {
    vague = true;
    to += 2;
  }
  const length = expression(from, to, 'duration', { kind: 'duration', unit, approximate: vague, days: daysOf(terms, or) });
  if (adjectival && terms.length === 1 && !/^(?:ago|later|from|hence)$/.test(wordAt(tokens, to))) return length;
  if (CLOCK.has(unit))
    return wordAt(tokens, to) === 'ago' && scan.today !== null
      ? expression(from, to + 1, 'counted-from', { range: oneDay(scan.today) })
      : length;
  const moved = (base: Range | null, side: 1 | -1): { range: Range; reckoned: Range; unit: Unit } | null => {
    if (base === null) return null;
    let day: number | null = side > 0 ? base.last : base.first;
    for (const term of terms) {
      if (day === null) return null;
      day = step(day, term.unit, side * term.count.value);
      if (day !== null && term.count.half)
        day =
          term.unit === 'year'
            ? addMonths(day, side * 6)
            : step(day, 'day', side * (term.unit === 'month' ? 15 : term.unit === 'week' ? 3 : 0));
    }
    if (day === null) return null;
    const finest = terms.at(-1)!;
    const grain = finest.count.half
      ? { range: monthRange(civilOf(day).year, civilOf(day).month), unit: 'month' as Unit }
      : coarse(day, finest.unit, finest.count.value);
    return { ...grain, reckoned: oneDay(day) };
  };
  const today = scan.today === null ? null : oneDay(scan.today);
  const made = (end: number, base: Range | null, side: 1 | -1, start = from): Expression => {
    const it = moved(base, side);
    return expression(start, end, 'counted-from', it === null ? { unit, approximate: vague } : { ...it, approximate: vague });
  };
  const word = wordAt(tokens, to);
  if (wordAt(tokens, to) === "'s" || markAt(tokens, to) === 39) {
    const time = markAt(tokens, to) === 39 || wordAt(tokens, to) === "'s" ? to + 1 : to;
    if (wordAt(tokens, time) === 'time') return made(time + 1, today, 1);
  }
  if (word === 'ago') {
    if (wordAt(tokens, to + 1) === 'today') return made(to + 2, today, -1);
    return made(to + 1, today, -1);
  }
  if (word === 'hence' || word === 'off' || rawWord(tokens, to) === 'away') return made(to + 1, today, 1);
  if (word === 'to' && rawWord(tokens, to + 1) === 'go') return made(to + 2, today, 1);
  if ((word === 'till' || word === 'until') && /^sleeps?$/.test(wordAt(tokens, to - 1))) return made(to + 1, today, 1);
  if (word === 'starting' || word === 'beginning' || (word === 'from' && wordAt(tokens, from - 1) === 'the')) {
    const start = innerAt(scan, to + (wordAt(tokens, to + 1) === 'on' ? 2 : 1));
    if (start !== null && start.unit === 'day' && start.kind === 'date') {
      const spanned = (first: Range | null): Range | null => {
        const end = first === null ? null : step(first.first, unit, count.value);
        return first === null || end === null ? null : { first: first.first, last: end - 1 };
      };
      const { at: yearly } = start;
      return expression(from, start.to, 'periods-from-day', {
        unit,
        range: spanned(start.range ?? start.sides?.[1] ?? null),
        at: yearly === null ? null : (year) => spanned(yearly(year)),
      });
    }
  }
  if (
    word === 'from' ||
    word === 'after' ||
    word === 'before' ||
    word === 'on' ||
    word === 'prior' ||
    word === 'since' ||
    word === 'past'
  ) {
    let next = to + 1;
    if (word === 'prior' && wordAt(tokens, next) === 'to') next++;
    if (wordAt(tokens, next) === 'now') return made(next + 1, today, 1);
    if (
      wordAt(tokens, next) === 'that' &&
      scan.earlierDay !== null &&
      (word === 'after' || word === 'before') &&
      tokens.kind[next + 1] !== 1
    )
      return made(next + 1, scan.earlierDay, word === 'after' ? 1 : -1);
    if (word !== 'past' && word !== 'since') {
      const the = wordAt(tokens, next) === 'the' || lexemeAt(tokens, next)?.word === 'on' ? next + 1 : next;
      const anchor = isTrigger(scan, the) ? innerAt(scan, the) : null;
      if (
        anchor !== null &&
        anchor.kind === 'date' &&
        (anchor.unit === 'day' || anchor.rule === 'shifted-unit' || anchor.unit === 'weekend') &&
        !(word === 'on' && anchor.weekday === null && anchor.rule !== 'relative-day')
      ) {
        const side = word === 'before' || word === 'prior' ? -1 : 1;
        const { at: yearly, sides, range } = anchor;
        const ahead = sides === null ? range : sides[1];
        const of = moved(ahead, side);
        const exact = (it: Range | null): Range | null => moved(it, side)?.reckoned ?? null;
        if (yearly !== null)
          return { ...anchor, from, rule: 'counted-from', range: null, at: (year) => exact(yearly(year)), weekday: null };
        return of === null
          ? expression(from, anchor.to, 'counted-from', { unit })
          : expression(from, anchor.to, 'counted-from', { range: of.reckoned, unit: 'day', approximate: vague });
      }
    }
  }
  const article = wordAt(tokens, from - 1) === 'a' || wordAt(tokens, from - 1) === 'exactly' || wordAt(tokens, from - 1) === 'just' ? 1 : 0;
  const before = from - 1 - article;
  if (word === 'later' || word === 'earlier') {
    const base = scan.earlierDay ?? today;
    return base === null || (/^(?:a|an)$/.test(wordAt(tokens, from)) === false && scan.earlier === null && scan.today === null)
      ? expression(from, to + 1, 'counted-from', { unit })
      : made(to + 1, base, word === 'later' ? 1 : -1);
  }
  if ((wordAt(tokens, before) === 'in' || wordAt(tokens, before) === 'within') && !isSpan(scan, before)) {
    if (wordAt(tokens, before) === 'within') {
      const it = moved(today, 1);
      return it === null || today === null
        ? length
        : expression(before, to, 'within-periods', { range: { first: today.first, last: it.reckoned.last }, unit, approximate: vague });
    }
    return made(to, today, 1, before);
  }
  if (word === 'on' && wordAt(tokens, to + 1) !== '' && lexemeAt(tokens, to + 1)?.weekday !== undefined) {
    const anchor = weekdayDate(scan, to + 1);
    if (anchor?.sides != null) {
      const of = moved(anchor.sides[1], 1);
      if (of !== null) return expression(from, anchor.to, 'counted-from', { range: of.reckoned, weekday: anchor.weekday });
    }
  }
  return length;
}

const isTrigger = (scan: Scan, at: number): boolean =>
  at < scan.tokens.count && (numberAt(scan.tokens, at) !== null || lexemeAt(scan.tokens, at)?.starts === true);

/** Superlatives and ordinals before 'in N years' make it a span behind us: 'the first time in five years'. */
function isSpan(scan: Scan, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const word = rawWord(scan.tokens, back);
    if (
      /^(?:first|best|most|biggest|highest|lowest|worst|only|once|fewest|largest|times?|twice|million|viewers|views|hours|just|drew|amassed|clocked|racked|watched|streamed|homes|households|filmed|shot|written|made|seasons?|third|second|fourth)$/.test(
        word,
      )
    )
      return true;
    if (scan.tokens.kind[back] !== 1) return false;
  }
  return false;
}
