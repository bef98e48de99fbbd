/** One claim as what follows 'that': 'season 2 had been ordered', 'it was likely to come in 2027'. */
import type { Certainty, Claim, Stage, Status } from '../../claim/claim.ts';
import { whenWords } from '../../claim/dates-in-words.ts';
import { manyOf } from './words.ts';

type Modal = Readonly<Record<Certainty, string>>;

/** @param it the season or the series, as the sentence calls it. @returns null where such a claim makes no clause */
export function clauseOf(claim: Claim, it: string): string | null {
  const { certainty } = claim;
  switch (claim.predicate) {
    case 'status':
      return claim.value === 'undecided'
        ? DECISION[certainty](it)
        : `${it} ${(claim.season === null ? OF_SERIES : OF_SEASON)[claim.value][certainty]}`;
    case 'premiere':
      return `${it}${COMES[certainty]} ${whenWords(claim.value)}`;
    case 'production':
      return `${it} ${certainty === 'denied' ? NOT_AT[claim.value] : `${HEDGE[certainty]}${AT[claim.value]}`}`;
    case 'episodes':
      return certainty === 'denied' ? null : `${it} ${HAS[certainty]} ${manyOf(claim.value, 'episode')}`;
    case 'trailer':
      return certainty === 'denied' ? null : `${it} ${claim.value === 'none' ? 'had no trailer yet' : 'had a trailer'}`;
    default:
      return null;
  }
}

const OF_SEASON: Readonly<Record<Exclude<Status, 'undecided'>, Modal>> = {
  renewed: {
    certain: 'had been ordered',
    likely: 'was likely to be ordered',
    possible: 'might be ordered',
    conditional: 'could in some case be ordered',
    denied: 'had not been ordered',
  },
  cancelled: {
    certain: 'had been cancelled',
    likely: 'was likely to be cancelled',
    possible: 'might be cancelled',
    conditional: 'could in some case be cancelled',
    denied: 'had not been cancelled',
  },
  ending: {
    certain: 'was to be the last',
    likely: 'was likely to be the last',
    possible: 'might be the last',
    conditional: 'could in some case be the last',
    denied: 'was not to be the last',
  },
};
const OF_SERIES: typeof OF_SEASON = {
  renewed: {
    certain: 'had been renewed',
    likely: 'was likely to be renewed',
    possible: 'might be renewed',
    conditional: 'could in some case be renewed',
    denied: 'had not been renewed',
  },
  cancelled: OF_SEASON.cancelled,
  ending: {
    certain: 'was to end',
    likely: 'was likely to end',
    possible: 'might end',
    conditional: 'could in some case end',
    denied: 'was not to end',
  },
};
const DECISION: Readonly<Record<Certainty, (it: string) => string>> = {
  certain: (it) => `no decision on ${it} had been announced`,
  likely: (it) => `there was probably no decision on ${it}`,
  possible: (it) => `there was perhaps no decision on ${it}`,
  conditional: (it) => `there was perhaps no decision on ${it}`,
  denied: (it) => `a decision on ${it} had been made`,
};
const COMES: Modal = {
  certain: ' would come',
  likely: ' was likely to come',
  possible: ' might come',
  conditional: ', if ordered, could come',
  denied: ' would not come',
};
const HAS: Readonly<Record<Exclude<Certainty, 'denied'>, string>> = {
  certain: 'has',
  likely: 'is likely to have',
  possible: 'may have',
  conditional: 'would have',
};
const HEDGE: Readonly<Record<Exclude<Certainty, 'denied'>, string>> = {
  certain: '',
  likely: 'probably ',
  possible: 'perhaps ',
  conditional: 'perhaps ',
};
const AT: Readonly<Record<Stage, string>> = {
  writing: 'was being written',
  'pre-production': 'was being prepared',
  filming: 'was being filmed',
  wrapped: 'had been filmed',
  'post-production': 'was being edited',
  paused: 'had stopped filming',
};
const NOT_AT: Readonly<Record<Stage, string>> = {
  writing: 'was not being written',
  'pre-production': 'was not being prepared',
  filming: 'was not being filmed',
  wrapped: 'had not been filmed to its end',
  'post-production': 'was not being edited',
  paused: 'had not stopped filming',
};
