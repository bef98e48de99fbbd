/** A season before one that is out is out itself, and so is one long before one that is ordered, whatever the pages on record last said of it. */
import type { Fate, Verdict } from '../claim/verdict.ts';
import { isLastSeason } from './sentences.ts';

/**
 * Without this, 'renewed' stays the word on a season whose premiere nobody wrote about, years after the next one was shown.
 * @param seasons newest season first
 * @returns the same, each before a later one that is out resting on that one's evidence
 */
export function withEarlierOut(seasons: readonly Verdict[]): Verdict[] {
  let later: Verdict | null = null;
  return seasons.map((verdict, index) => {
    if (verdict.fate.status === 'released') later = verdict;
    if (later === null && isPassedOver(verdict, seasons[index - 1]))
      return { ...verdict, fate: { ...verdict.fate, status: 'released', since: null } };
    const after = later ?? seasons.find((other) => isMadeAfter(other, verdict));
    return after === undefined || after === verdict ? verdict : outBefore(verdict, after);
  });
}

const OPEN: ReadonlySet<Fate> = new Set(['undecided', 'renewed']);

/** Where seasons are counted by their returns, one after it is spoken of only once its day has passed. */
function isPassedOver({ numberless, fate }: Verdict, after: Verdict | undefined): boolean {
  return numberless === true && after?.numberless === true && OPEN.has(fate.status);
}

/** Nobody orders a season before the one two before it is made, whoever cancelled that and whoever saved it. */
const SEASONS_AHEAD = 2;

function isMadeAfter(other: Verdict, { season, fate: { status, probability } }: Verdict): boolean {
  if ((status !== 'cancelled' && status !== 'undecided') || other.season - season < SEASONS_AHEAD) return false;
  const isMade = other.fate.status === 'renewed' || (other.fate.status === 'ending' && isLastSeason(other));
  return isMade && other.fate.basis !== 'forecast' && other.fate.probability >= probability;
}

/** Its own timeline stays, and its premiere where a page dates it before the later one's. */
function outBefore({ season, numberless, premiere, timeline }: Verdict, later: Verdict): Verdict {
  const isDated = premiere !== null && !premiere.conditional && later.premiere !== null && premiere.edtf < later.premiere.edtf;
  const { numberless: isLaterNumberless, ...rest } = later;
  // who numbers a season numbers those before it
  const called = numberless && isLaterNumberless ? { season, numberless } : { season };
  return { ...rest, ...called, fate: outAsLikely(later.fate), premiere: isDated ? premiere : null, timeline };
}

/** Out as sure as the later season is made, whatever becomes of that. */
function outAsLikely(later: Verdict['fate']): Verdict['fate'] {
  if (later.status === 'released') return { ...later, since: null };
  const { renewed, released, ending, ...others } = later.probabilities;
  const out = Math.min(1, renewed + released + ending);
  return {
    ...later,
    status: 'released',
    since: null,
    probability: out,
    probabilities: { ...others, renewed: 0, ending: 0, released: out },
  };
}
