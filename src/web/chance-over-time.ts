/** How likely it was, from day to day, that a season is made: the answers of those days, beside each other. */

import { chanceOf, isLastSeason } from '../answer/sentences.ts';
import type { Answer } from '../claim/answer.ts';
import { dayNumber } from '../claim/edtf.ts';
import type { ChanceOn } from './timeline.ts';

/** Answers asked for: each costs some milliseconds, and is kept. */
const MOST_DAYS = 14;
const LEAST_DAYS = 6;

/**
 * @param days on which something was said, ascending ISO days
 * @param answerOn the Answer as of a day
 */
export function chanceOverTime(
  season: number,
  days: readonly string[],
  asOf: Temporal.PlainDate,
  answerOn: (day: Temporal.PlainDate) => Answer,
): readonly ChanceOn[] {
  const known = days.filter((day) => day <= asOf.toString());
  if (known.length === 0) return [];
  return samples(known, asOf).flatMap((day) => {
    const answer = answerOn(day);
    const verdict = answer.seasons.find((one) => one.season === season);
    if (verdict === undefined) return [];
    const { renewed, released, ending } = verdict.fate.probabilities;
    // The number that the sentence gives, where there is one.
    const probability = chanceOf(answer, verdict) ?? renewed + released + (isLastSeason(verdict) ? ending : 0);
    return [{ day: dayNumber(day), probability: Math.min(1, probability) }];
  });
}

/** The days of news, thinned where they are many, with days between where they are far apart, and the last. */
function samples(known: readonly string[], asOf: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const news = known.filter(
    (_, index) => known.length <= MOST_DAYS - LEAST_DAYS || index % Math.ceil(known.length / (MOST_DAYS - LEAST_DAYS)) === 0,
  );
  const first = Temporal.PlainDate.from(news[0]!);
  const length = first.until(asOf, { largestUnit: 'days' }).days;
  const between = Array.from({ length: LEAST_DAYS }, (_, index) => first.add({ days: Math.round((length * (index + 1)) / LEAST_DAYS) }));
  const all = new Set([...news, ...between.map(String), asOf.toString()].filter((day) => day <= asOf.toString()));
  return [...all].sort().map((day) => Temporal.PlainDate.from(day));
}
