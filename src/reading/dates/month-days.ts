/** A day of a month that is not named: 'the 27th', 'the 8th of next month'. */
import { civilOf, dayOf, dayRangeOf, type Range } from './calendar.ts';
import { type Expression, expression, type Scan } from './expression.ts';
import { COMMA } from './marks.ts';
import { dated } from './months.ts';
import { ordinalAt } from './numbers.ts';
import { lexemeAt, markAt, numberAt, type Tokens, wordAt } from './tokens.ts';

/** 'the 27th', 'on the 8th of this month', 'the twenty-first': a day whose month is said before, or is the next or last to have it. */
export function dayAlone(scan: Scan, from: number): Expression | null {
  const { tokens } = scan;
  const day = ordinalAt(tokens, from);
  if (day === null || day.value < 1 || day.value > 31) return null;
  let to = day.to;
  if (wordAt(tokens, to) === 'day') to++;
  if (wordAt(tokens, to) === 'of') {
    const month = monthMeant(scan, to + 1);
    if (month !== null) return dated(from, month.to, 'day-of-relative-month', dayRangeOf(month.year, month.month, day.value));
    return null;
  }
  const here = monthMeant(scan, to);
  if (here !== null) return dated(from, here.to, 'day-of-relative-month', dayRangeOf(here.year, here.month, day.value));
  if (to !== day.to || wordAt(tokens, from - 1) !== 'the' || scan.today === null) return null;
  // written as a numeral, or after a preposition of time: 'the 27th', 'on the eleventh', never 'the third'
  const lead = wordAt(tokens, from - 2);
  const timely =
    TIMELY.has(lead) ||
    // 'with season five over, the sixth is due in May'
    (markAt(tokens, from - 2) === COMMA && !SUBJECTS_VERBS.has(wordAt(tokens, day.to)));
  const numeral = numberAt(tokens, from) !== null;
  if (!(numeral || (timely && day.value > 4)) || !endsThere(tokens, day.to)) return null;
  return expression(from, day.to, 'day-alone', { range: null, sides: sidesOfDay(scan, day.value) });
}

/** Before the article of a day: 'until the eleventh'. */
const TIMELY: ReadonlySet<string> = new Set(['on', 'by', 'until', 'till', 'since', 'from', 'of']);
const SUBJECTS_VERBS: ReadonlySet<string> = new Set(['is', 'was', 'will', 'has', 'had']);

/** Words behind a day that no ordinal qualifies. */
const FOLLOWING: ReadonlySet<string> = new Set(
  "of and or to at on in by for is was will are as but when with before after until till instead not from rather has had that the a which if then 's who it we they she he only this next through ringed so".split(
    ' ',
  ),
);

/** True where nothing that an ordinal could qualify follows: the 27th episode is no day. */
function endsThere(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.kind[at] !== 1) return true;
  return FOLLOWING.has(wordAt(tokens, at));
}

const WEEK = 7;
const LONGEST_MONTH = 32;
/** How many tokens on a month that was said still gives its days. */
const FAR = 40;
/** Days after which a month is left behind: 'it was dropped last November; it is back on the 24th'. */
const LONG_AGO = 100;

function sidesOfDay(scan: Scan, day: number): readonly [Range, Range] | null {
  const near = scan.earlier;
  const length = near === null ? 0 : near.range.last - near.range.first;
  // a week has no month of its own
  if (near !== null && (length === 0 || length > WEEK) && length < LONGEST_MONTH && scan.floor - near.to < FAR) {
    const { year, month } = civilOf(near.range.first);
    const it = dayRangeOf(year, month, day);
    if (it !== null && (scan.today === null || scan.today - it.last < LONG_AGO)) return [it, it];
  }
  const now = civilOf(scan.today!);
  const find = (step: number): Range | null => {
    for (let n = 0; n < 3; n++) {
      const at = civilOf(dayOf(now.year, now.month + step * n, 1));
      const it = dayRangeOf(at.year, at.month, day);
      if (it !== null && (step > 0 ? it.first >= scan.today! : it.first <= scan.today!)) return it;
    }
    return null;
  };
  const before = find(-1);
  const after = find(1);
  return before === null || after === null ? null : [before, after];
}

/** 'this month', 'next month', 'that month', 'the month', 'next' after 'of': which month of which year. */
function monthMeant(scan: Scan, from: number): { year: number; month: number; to: number } | null {
  const { tokens } = scan;
  let at = wordAt(tokens, from) === 'the' ? from + 1 : from;
  const shift = lexemeAt(tokens, at)?.shift;
  const that = wordAt(tokens, at) === 'that' || wordAt(tokens, at) === 'same';
  if (shift === undefined && !that) return null;
  const bare = shift === 1 && wordAt(tokens, at) === 'next' && wordAt(tokens, from - 1) === 'of';
  at++;
  if (wordAt(tokens, at) === 'same') at++;
  if (
    wordAt(tokens, at) !== 'month' &&
    !(bare && (at >= tokens.count || tokens.kind[at] !== 1 || lexemeAt(tokens, at)?.tense !== undefined))
  )
    return null;
  const base = that ? (scan.earlier?.range.first ?? null) : scan.today;
  if (base === null) return null;
  const { year, month } = civilOf(base);
  const meant = civilOf(dayOf(year, month + (shift ?? 0), 1));
  return { year: meant.year, month: meant.month, to: wordAt(tokens, at) === 'month' ? at + 1 : at };
}
