/** A season before one that is out is out itself, whatever the pages on record last said of it. */
import type { Verdict } from '../claim/verdict.ts';

/**
 * Without this, 'renewed' stays the word on a season whose premiere nobody wrote about, years after the next one was shown.
 * @param seasons newest season first
 * @returns the same, each before a later one that is out resting on that one's evidence
 */
export function withEarlierOut(seasons: readonly Verdict[]): Verdict[] {
  let later: Verdict | null = null;
  return seasons.map((verdict) => {
    if (verdict.fate.status === 'released') later = verdict;
    return later === null || later === verdict ? verdict : outBefore(verdict, later);
  });
}

/** Its own timeline stays, and its premiere where a page dates it before the later one's. */
function outBefore({ season, premiere, timeline }: Verdict, later: Verdict): Verdict {
  const isDated = premiere !== null && !premiere.conditional && later.premiere !== null && premiere.edtf < later.premiere.edtf;
  return { ...later, season, fate: { ...later.fate, since: null }, premiere: isDated ? premiere : null, timeline };
}
