/** A stretch of time that has grown since it was written: 'two months have passed since' of what is three years ago. */
import { grainOf } from '../../claim/edtf.ts';
import type { Checked } from '../checked.ts';
import { areApart } from '../contradictions/days-apart.ts';
import { PREMIERES } from '../contradictions/matters/premieres.ts';
import type { Elapsed } from '../elapsed.ts';
import { numberLike } from './number-like.ts';

const MONTH_DAYS = 30.44;
/** What has grown to less is told in days. */
const LEAST_MONTHS = 2;
/** What has grown to more is told in years. */
const MOST_MONTHS = 20;
/** Less than this part of a year off a whole number of years is that many years. */
const WHOLE = 0.125;
/** From this part of a year on it is almost another. */
const ALMOST = 0.67;

const STRETCH =
  /^(?<amount>[\p{L}\d-]+)(?: (?:full|whole|entire|long))? (?:weeks?|months?|years?) (?:(?<verb>has|have) )?(?<rest>[\p{L} ]*since)$/iu;

/** 'Almost', 'more than': what holds of the one number may not hold of the other. */
const ROUGHLY = /\b(?:almost|nearly|over|than|about|around|roughly|just|only|barely|close to|approximately|some|another|the|least)\s*$/i;
const MOST_BEFORE = 20; // characters looked at before it

/**
 * @param since EDTF, when the season came out; @param daysAgo from then to the text's own day
 * @returns null where the date is in doubt, or the text counts too much rather than too little: time does not run backwards
 */
export function regrown(checked: Checked, { days, span, season }: Elapsed, since: string, daysAgo: number): string | null {
  const { text } = checked;
  const { amount, verb, rest } = STRETCH.exec(text.slice(span[0], span[1]))?.groups ?? {};
  const months = daysAgo / MONTH_DAYS;
  if (amount === undefined || rest === undefined || daysAgo <= days || months < LEAST_MONTHS) return null;
  if (!isCertain(checked, season, since)) return null;
  if (ROUGHLY.test(text.slice(Math.max(0, span[0] - MOST_BEFORE), span[0]))) return null;
  return `${lengthLike(amount, months)} ${verb === undefined ? '' : 'have '}${rest}`;
}

/** To the month, the only such date that the text gives, and of the only series that it is about. */
function isCertain(checked: Checked, season: number, since: string): boolean {
  const grain = grainOf(since);
  if ((grain !== 'day' && grain !== 'month') || new Set(checked.reading.claims.map(({ series }) => series)).size > 1) return false;
  const ofSeason = PREMIERES.find(checked).filter(({ about }) => about.endsWith(`|${season}`) || about.endsWith('|out'));
  return !ofSeason.some(({ value }) => areApart(value.edtf, since));
}

/** Always of several: '14 months', 'three years', 'More than three years'. */
function lengthLike(amount: string, months: number): string {
  const inMonths = Math.round(months);
  if (inMonths < MOST_MONTHS) return `${numberLike(amount, inMonths)} months`;
  const [whole, more] = [Math.floor(months / 12), (months / 12) % 1];
  if (more < WHOLE) return `${numberLike(amount, whole)} years`;
  if (more > 1 - WHOLE) return `${numberLike(amount, whole + 1)} years`;
  const [roughly, years] = more < ALMOST ? ['more than', whole] : ['almost', whole + 1];
  const isFirst = /^\p{Lu}/u.test(amount);
  return `${isFirst ? roughly.replace(/^./, (letter) => letter.toUpperCase()) : roughly} ${numberLike(amount.toLowerCase(), years)} years`;
}
