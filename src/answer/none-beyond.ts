/** Where a season is not to be made, the seasons beyond it await nothing. */
import type { Fate, Verdict } from '../claim/verdict.ts';
import { isUnmade } from './sentences.ts';

const MADE: ReadonlySet<Fate> = new Set(['renewed', 'released']);

/**
 * Without this, an answer says that there is to be no season 4 and that season 5 has been cancelled, or that no decision on it has been announced.
 * @param seasons newest season first
 * @returns the same without those beyond one that is not to be made: nobody decides on them, and an end told of the next one is the same
 *   end, counted from elsewhere. Ends told of seasons further off stay, since one of the two is wrong; where any later one is made, all stay
 */
export function withNoneBeyond(seasons: readonly Verdict[]): readonly Verdict[] {
  const unmade = seasons.findLast(isUnmade);
  if (unmade === undefined) return seasons;
  const isBeyond = ({ season }: Verdict): boolean => season > unmade.season;
  if (seasons.some((verdict) => isBeyond(verdict) && MADE.has(verdict.fate.status))) return seasons;
  return seasons.filter((verdict) => !isBeyond(verdict) || (verdict.fate.status !== 'undecided' && verdict.season > unmade.season + 1));
}
