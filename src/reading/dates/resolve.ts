/** Chooses the days of an expression: the year of a date without one, the side of a weekday. */
import type { Range } from './calendar.ts';
import type { Expression, Scan } from './expression.ts';
import { rejectedBy } from './rejection.ts';
import { tenseAround } from './tense.ts';

export interface Resolved {
  readonly range: Range | null;
  readonly tense: -1 | 0 | 1;
  readonly rejected: boolean; // the text says that this is not the date
}

/** A date without a tense beside it lies ahead, unless the one ahead is farther off than this and the one behind is near. */
const FAR_AHEAD = 270;
/** 'next fall' said so few days before fall means the one after. */
const TOO_NEAR = 125;

export function resolved(scan: Scan, it: Expression): Resolved {
  if (it.kind !== 'date') return { range: null, tense: it.tense, rejected: false };
  const rejected = rejectedBy(scan.tokens, it.from, it.to) !== null;
  const tense = it.tense !== 0 ? it.tense : tenseAround(scan.tokens, it.from, it.to);
  return { range: daysOf(scan, it, tense, rejected), tense, rejected };
}

function daysOf(scan: Scan, it: Expression, tense: -1 | 0 | 1, rejected: boolean): Range | null {
  if (it.range !== null) return it.range;
  if (it.sides !== null) {
    const [before, after] = it.sides;
    return tense < 0 ? before : after;
  }
  if (it.at === null) return null;
  if (scan.today === null) return scan.year === null ? null : it.at(scan.year);
  if (rejected && it.shift === null) return nearest(it, scan.today, scan.year!);
  return yearly(it, scan.today, scan.year!, tense);
}

/** A day that was planned and is set aside lies near the document's own, on whichever side: the verbs around it are of the planning. */
function nearest(it: Expression, today: number, year: number): Range | null {
  const away = (range: Range): number => Math.max(range.first - today, today - range.last, 0);
  const all = NEAR.map((n) => it.at!(year + n)).filter((range) => range !== null);
  return all.reduce<Range | null>((best, range) => (best === null || away(range) < away(best) ? range : best), null);
}

/** A promise of a date this far off is of the one that has just been. */
const WELL_AHEAD = 330;
const JUST_GONE = 22;

/** The years tried, from the document's own. */
const NEAR = [-1, 0, 1];
const REACH = [-2, -1, 0, 1, 2, 3];
const LEAP_REACH = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

function yearly(it: Expression, today: number, year: number, tense: number): Range | null {
  const at = it.at!;
  // 29 February comes every fourth year
  const years = at(year) === null ? LEAP_REACH : it.shift === null ? NEAR : REACH;
  const all = years.map((n) => at(year + n)).filter((range) => range !== null);
  const behind = all.findLast((range) => range.first <= today) ?? null; // may hold today
  const ahead = all.find((range) => range.last >= today) ?? null;
  if (behind === null || ahead === null) return behind ?? ahead;
  const inYear = at(year);
  const here = behind === ahead ? behind : null;
  switch (it.shift) {
    case 0: {
      if (here !== null) return here;
      // said of this year's, or of the nearer one where neither is this year's
      const thisYear = inYear === null ? null : inYear.first === behind.first ? behind : inYear.first === ahead.first ? ahead : null;
      if (thisYear === ahead && ahead.first - today < 300) return ahead;
      if (thisYear === behind && (tense < 0 || today - behind.last < 120)) return behind;
      return ahead.first - today <= today - behind.last ? ahead : behind;
    }
    case -2:
    case -1: {
      return all.findLast((range) => range.last < today) ?? null;
    }
    case -3: {
      const last = all.findLast((range) => range.last < today);
      return last === undefined ? null : (all[all.indexOf(last) - 1] ?? null);
    }
    case 1:
    case 2: {
      const after = all.filter((range) => range.first > today);
      const next = after[0] !== undefined && after[0].first === inYear?.first && after[0].first - today < TOO_NEAR ? after[1] : after[0];
      if (it.shift === 1 || next === undefined) return next ?? null;
      return after[after.indexOf(next) + 1] ?? null;
    }
    default:
  }
  // in the midst of a midseason, a promise is of the next
  if (here !== null && !(tense > 0 && it.rule === 'midseason')) return here;
  if (here !== null) return all.find((range) => range.first > today) ?? here;
  if (tense < 0) return behind;
  // 'arrives on the Fourth of July', read on the tenth: the one just gone
  if (ahead.first - today > WELL_AHEAD && today - behind.last < JUST_GONE && behind.last - behind.first < 32) return behind;
  if (tense > 0) return ahead;
  return ahead.first - today > FAR_AHEAD && today - behind.last < 95 ? behind : ahead;
}
