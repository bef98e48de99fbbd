/** The weekday that a date is, in place of the one that the text gives it. */
import type { DateMention } from '../../reading/dates/tagger.ts';
import type { Checked } from '../checked.ts';
import { areApart } from '../contradictions/days-apart.ts';
import { PREMIERES } from '../contradictions/matters/premieres.ts';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const NAMED = /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/gi;
/** The month is a word: 4/6/2024 may be two days. */
const MONTH_IN_WORDS = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i;
const SHORT = 3; // letters of 'Mon'
/** Days of one month or of neighbouring ones: a slip of the pen goes no further. */
const NEAR_DAYS = 31;

/**
 * The date's words with the right weekday in them.
 * @param date a day with its year, and a weekday that it is not
 * @returns null where the weekday may be right and the date wrong: only a text that has the same day elsewhere bears it out
 */
export function withRightWeekday(checked: Checked, date: DateMention, day: Temporal.PlainDate): string | null {
  const words = checked.text.slice(date.start, date.end);
  const [name, ...more] = words.match(NAMED) ?? [];
  if (name === undefined || more.length > 0 || !MONTH_IN_WORDS.test(words)) return null;
  if (date.rejected || date.approximate || date.alternatives.length > 0) return null;
  return mayBeOtherDay(checked, date, day) ? null : words.replace(name, written(name, day.dayOfWeek));
}

function mayBeOtherDay(checked: Checked, date: DateMention, day: Temporal.PlainDate): boolean {
  const stated = date.weekdayStated;
  const others = checked.sentences.flatMap(({ dates }) => dates).filter((other) => other.start !== date.start && isDay(checked, other));
  const same = others.filter(({ edtf }) => edtf === date.edtf);
  // 'Monday, June 7' may be Monday, June 17, as well as Friday; said so twice, the weekday is no slip
  if (same.length === 0 || same.some(({ weekdayStated }) => weekdayStated === stated)) return true;
  if (others.some(({ edtf }) => edtf !== null && edtf !== date.edtf && isNear(edtf, day) && weekdayOf(edtf) === stated)) return true;
  return isDisputed(checked, date);
}

/** 'On Monday' alone says nothing of another date. */
const isDay = ({ text }: Checked, { kind, edtf, start, end }: DateMention): boolean =>
  kind === 'date' && edtf?.length === 10 && /\d/.test(text.slice(start, end));

const isNear = (edtf: string, day: Temporal.PlainDate): boolean =>
  Math.abs(day.until(Temporal.PlainDate.from(edtf), { largestUnit: 'days' }).days) <= NEAR_DAYS;

const weekdayOf = (edtf: string): number => Temporal.PlainDate.from(edtf).dayOfWeek;

/** The text gives another date for the same premiere. */
function isDisputed(checked: Checked, date: DateMention): boolean {
  const premieres = PREMIERES.find(checked);
  const here = premieres.filter(({ sentence: { span } }) => span[0] <= date.start && date.end <= span[1]);
  return here.some(({ about, value }) => premieres.some((other) => other.about === about && areApart(other.value.edtf, value.edtf)));
}

/** As short as the other was, and in its capitals. */
function written(like: string, weekday: number): string {
  const name: string = WEEKDAYS[weekday - 1] as string;
  const cut = like.length === SHORT ? name.slice(0, SHORT) : name;
  if (like === like.toUpperCase()) return cut.toUpperCase();
  return like === like.toLowerCase() ? cut.toLowerCase() : cut;
}
