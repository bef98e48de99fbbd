/** When a season would be out by what usually happens, for one that nobody has dated. */
import type { Answer } from '../../claim/answer.ts';
import { whenWords } from '../../claim/dates-in-words.ts';
import type { Verdict } from '../../claim/verdict.ts';

/** Where it is this unlikely to come, a window says nothing. */
const LEAST_CHANCE = 0.05;

/** The window that holds the middle half of what the forecast expects: two ISO days. @returns null where a date is at hand, or no forecast */
export function likelyWindow({ forecast }: Answer, { season, fate, premiere }: Verdict): readonly [from: string, to: string] | null {
  if (
    forecast === null ||
    forecast.renewed.ever < LEAST_CHANCE ||
    forecast.season !== season ||
    (premiere !== null && !premiere.conditional)
  )
    return null;
  return fate.status === 'undecided' || fate.status === 'renewed' ? [forecast.premiere.p25, forecast.premiere.p75] : null;
}

/** 'If it comes, most likely between March 2027 and July 2028.' */
export function windowSentence(answer: Answer, verdict: Verdict): string | null {
  const window = likelyWindow(answer, verdict);
  if (window === null) return null;
  const [from, to] = window.map((day) => day.slice(0, 7)) as [string, string];
  return `If it comes, most likely ${whenWords(from === to ? from : `${from}/${to}`)}.`;
}
