/** What every section of a brief is written from: the answer, the season in question, and the claims sorted once. */
import type { Answer, Sourced } from '../../claim/answer.ts';
import type { Claim, Predicate, Status } from '../../claim/claim.ts';
import type { Verdict } from '../../claim/verdict.ts';
import { seasonAsked } from '../sentences.ts';
import { claimed, type Ground } from './brief.ts';
import { isFirm, standingOf } from './standing.ts';

export type SourcedFor<P extends Predicate> = Sourced & { readonly claim: Extract<Claim, { readonly predicate: P }> };

export interface Subject {
  readonly answer: Answer;
  readonly title: string;
  readonly season: number | null; // in question; null where coverage names none
  readonly verdict: Verdict | null; // of that season
  /** What was reported to be decided where no claim says that it is not, and only silence speaks against it; else null. */
  readonly unconfirmed: Status | null;
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

/** Claims of one predicate, narrowed. */
export function only<P extends Predicate>(sourced: readonly Sourced[], predicate: P): readonly SourcedFor<P>[] {
  return sourced.filter((one): one is SourcedFor<P> => one.claim.predicate === predicate);
}

const DIRECT: readonly Predicate[] = ['status', 'premiere', 'production'];
const MOST_GROUNDS = 4;

/** What a verdict rests on, the heaviest claim first; the documents that were read where no claim speaks for it. */
export function behind(subject: Subject, verdict: Verdict): readonly Ground[] {
  const speaking = verdict.evidence.filter(({ weight }) => weight > 0);
  const direct = speaking.filter(({ claim }) => DIRECT.includes(claim.predicate));
  const chosen = [...(direct.length > 0 ? direct : speaking)].sort((a, b) => b.weight - a.weight).slice(0, MOST_GROUNDS);
  return chosen.length > 0 ? chosen.map(claimed) : [subject.silence];
}

function unconfirmedBy(claims: readonly Sourced[], verdict: Verdict): Status | null {
  if (verdict.fate.status !== 'undecided' || isFirm(verdict)) return null;
  const told = only(claims, 'status').filter((one) => one.claim.certainty === 'certain' && standingOf(one, verdict) === 'against');
  return told.at(-1)?.claim.value ?? null;
}

function claimsOf({ facts }: Answer, { season, evidence, against }: Verdict): readonly Sourced[] {
  const weighed = [...evidence, ...against].filter(({ claim }) => claim.season === season || claim.season === null);
  const told = [facts.production, facts.trailer, facts.episodes].flat().filter(({ claim }) => claim.season === season);
  const byPlace = new Map<string, Sourced>();
  for (const { claim, document } of [...weighed, ...told])
    byPlace.set(`${document.id} ${claim.span.join('-')} ${claim.predicate}`, { claim, document });
  return [...byPlace.values()];
}
