/** What every section of a brief is written from: the answer, the season in question, and the claims sorted once. */
import type { Answer, Sourced } from '../../claim/answer.ts';
import type { Predicate } from '../../claim/claim.ts';
import type { Verdict } from '../../claim/verdict.ts';
import { seasonAsked } from '../sentences.ts';
import { claimed, type Ground } from './brief.ts';
import { type Unconfirmed, unconfirmedBy } from './unconfirmed.ts';

export interface Subject {
  readonly answer: Answer;
  readonly title: string;
  readonly season: number | null; // in question; null where coverage names none
  readonly verdict: Verdict | null; // of that season
  readonly unconfirmed: Unconfirmed | null; // a reported decision that nothing confirms and only silence speaks against
  readonly claims: readonly Sourced[]; // about the season in question, or about the whole where the verdict counts them
  readonly silence: Ground; // every document that was read
}

/** @param season the one asked about; null for the first that is not out yet. @returns null where no document is on record */
export function subjectOf(answer: Answer, season: number | null): Subject | null {
  const [first, ...rest] = answer.documents;
  if (first === undefined) return null;
  const verdict = season === null ? seasonAsked(answer) : (answer.seasons.find((one) => one.season === season) ?? null);
  const claims = verdict === null ? [] : claimsOf(answer, verdict);
  return {
    answer,
    title: answer.series.title,
    season: season ?? verdict?.season ?? null,
    verdict,
    unconfirmed: verdict === null ? null : unconfirmedBy(claims, verdict),
    claims,
    silence: { kind: 'silence', documents: [first, ...rest] },
  };
}

const DIRECT: readonly Predicate[] = ['status', 'premiere', 'production'];
const MOST_GROUNDS = 4;

/** What a verdict rests on, the heaviest claim first; the documents that were read where no claim speaks for it. */
export function behind(subject: Subject, verdict: Verdict): readonly Ground[] {
  const speaking = verdict.evidence.filter(({ weight }) => weight > 0);
  const direct = speaking.filter(({ claim }) => DIRECT.includes(claim.predicate));
  // beside the word that it is cancelled, that it might be adds nothing
  const flat = direct.filter(({ claim: { certainty } }) => certainty === 'certain' || certainty === 'denied');
  const told = flat.some(({ claim }) => claim.predicate === 'status') ? flat : direct;
  const chosen = [...(told.length > 0 ? told : speaking)].sort((a, b) => b.weight - a.weight).slice(0, MOST_GROUNDS);
  return chosen.length > 0 ? chosen.map(claimed) : [subject.silence];
}

function claimsOf({ facts }: Answer, { season, evidence, against }: Verdict): readonly Sourced[] {
  const weighed = [...evidence, ...against].filter(({ claim }) => claim.season === season || claim.season === null);
  const told = [facts.production, facts.trailer, facts.episodes].flat().filter(({ claim }) => claim.season === season);
  const byPlace = new Map<string, Sourced>();
  for (const { claim, document } of [...weighed, ...told])
    byPlace.set(`${document.id} ${claim.span.join('-')} ${claim.predicate}`, { claim, document });
  return [...byPlace.values()];
}
