/** How likely it was, from day to day, that a season is made. */
import { chanceOn, type SeasonOn } from '../../answer/course.ts';
import { chanceOf, isLastSeason } from '../../answer/sentences.ts';
import type { Answer } from '../../claim/answer.ts';
import { dayNumber } from '../../claim/edtf.ts';
import type { Verdict } from '../../claim/verdict.ts';
import type { ChanceOn } from '../pictures/timeline.ts';

/** Days of news, and days between them where they are far apart: more could not be told apart in the picture. */
const MOST_NEWS = 40;
const BETWEEN = 12;

/**
 * @param answer as of the last day
 * @param days on which something was said, ascending ISO days
 * @param course the season on each of some days
 */
export function chanceOverTime(
  answer: Answer,
  asked: Verdict,
  days: readonly string[],
  course: (season: number, days: readonly Temporal.PlainDate[]) => readonly (SeasonOn | null)[],
): readonly ChanceOn[] {
  const known = days.filter((day) => day <= answer.asOf);
  if (known.length === 0) return [];
  const sampled = samples(known, Temporal.PlainDate.from(answer.asOf));
  const isLast = isLastSeason(asked);
  const { status, probabilities } = asked.fate;
  const seasons = course(asked.season, sampled).with(-1, { status, probabilities, ever: chanceOf(answer, asked) });
  return sampled.flatMap((day, index) => {
    const season = seasons[index]!;
    return season === null ? [] : [{ day: dayNumber(day), probability: chanceOn(season, isLast) }];
  });
}

/** The days of news, thinned where they are many, with days between where they are far apart, and the last. */
function samples(known: readonly string[], asOf: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const every = Math.ceil(known.length / MOST_NEWS);
  const news = known.filter((_, index) => index % every === 0);
  const first = Temporal.PlainDate.from(known[0]!);
  const length = first.until(asOf, { largestUnit: 'days' }).days;
  const between = Array.from({ length: BETWEEN }, (_, index) => first.add({ days: Math.round((length * (index + 1)) / BETWEEN) }));
  return [...new Set([...news, ...between.map(String), asOf.toString()])].sort().map((day) => Temporal.PlainDate.from(day));
}
