/**
 * The day that a remark about the past speaks of: 'was renewed in May', 'cancelled on 3 March 2019', 'Netflix renewed it last month', 'ended in 2013'.
 * Reads the claim's own words only, and only what follows a past decision, so that 'renewed, returns in May' is left alone.
 */
import { dayNumber } from '../claim/edtf.ts';
import { daySpan, isoOf } from './days.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const SHORTEST = 3; // letters of a month that is cut short: 'Feb.', 'Sept.'
const DECISIONS = `renewed|ordered|(?:re)?commissioned|greenlit|cancelled|canceled|axed|scrapped|shelved|dropped|ditched|revived|saved|rescued|picked up`;
const ENDS = `(?:ended|concluded|wrapped up|signed off|bowed out|finished|went off the air)(?! (?:film|shoot|product|post-|writ|work|first|second|third|top))`;
const DECIDED: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:was|were|had been|been|got) (?:\w+ )?(?:${DECISIONS}|announced|confirmed)\b`, 'i'),
  // Who has decided just did; who decided did so on some day.
  new RegExp(
    String.raw`(?<!\b(?:has|have|having|is|are|be|been|being|get|not|never|to|will|would|may|might|could|newly|if) (?:\w+ly |just |now |also )?)\b(?:(?:${DECISIONS})\b|${ENDS})`,
    'i',
  ),
];
const AHEAD = /\b(?:premier|return|air|debut|release|launch|start|begin|due|coming|set for|arriv|stream)/i;
const WHEN =
  /\b(?:in|on|last) (?:(?:early|mid|late)[ -])?(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Za-z]+|(?:19|20)\d\d)\.?(?: (\d{1,2})(?:st|nd|rd|th)?(?!\d))?,?(?: (\d{4}))?\b/g;
const YEAR = /^\d{4}$/;

/**
 * @param quote words of the claim
 * @param written day on which they were written
 * @returns the day spoken of (the last day of a month that is named without one), always before `written`; null where none is named
 */
export function spokenDay(quote: string, written: number): number | null {
  const decided = DECIDED.map((words) => words.exec(quote)).find((found) => found !== null);
  if (decided === undefined) return null;
  const rest = quote.slice(decided.index + decided[0].length);
  for (const match of rest.matchAll(WHEN)) {
    if (AHEAD.test(rest.slice(0, match.index))) return null;
    const day = dayOf(match[2]!.toLowerCase(), match[1] ?? match[3] ?? null, match[4] ?? null, written);
    if (day !== null) return day;
  }
  return null;
}

function dayOf(word: string, day: string | null, year: string | null, written: number): number | null {
  const today = Temporal.PlainDate.from(isoOf(written));
  if (word === 'month') return dayNumber(today.with({ day: 1 })) - 1;
  if (word === 'year') return dayNumber(today.with({ month: 1, day: 1 })) - 1;
  if (word === 'week') return written - 7;
  if (YEAR.test(word)) return Number(word) < today.year ? daySpan(word)!.last : null;
  const month = word.length < SHORTEST ? 0 : MONTHS.findIndex((name) => name.startsWith(word)) + 1;
  if (month === 0) return null;
  const inYear = (number: number) =>
    daySpan(`${number}-${String(month).padStart(2, '0')}${day === null ? '' : `-${day.padStart(2, '0')}`}`);
  const span = year === null ? latest([inYear(today.year), inYear(today.year - 1)], written) : inYear(Number(year));
  return span === null || span.first > written ? null : Math.min(span.last, written);
}

function latest(spans: readonly ({ readonly first: number; readonly last: number } | null)[], written: number) {
  return spans.find((span) => span !== null && span.first <= written) ?? null;
}
