/** A decision that was reported and on which nothing followed: only silence speaks against it, and silence proves nobody wrong. */
import type { Sourced } from '../../claim/answer.ts';
import type { Status } from '../../claim/claim.ts';
import { whenWords } from '../../claim/dates-in-words.ts';
import type { Verdict } from '../../claim/verdict.ts';
import { seasonWithin } from '../season-name.ts';
import { dayOf } from './naming.ts';
import { only, type SourcedFor } from './only.ts';
import { aSeason } from './season-words.ts';
import { standingOf } from './standing.ts';

export type Unconfirmed = SourcedFor<'status'> | SourcedFor<'premiere'>;

/** @returns the last report of a decision on a season that is undecided though no claim says so; null where there is none */
export function unconfirmedBy(claims: readonly Sourced[], verdict: Verdict): Unconfirmed | null {
  if (verdict.fate.status !== 'undecided' || verdict.fate.basis !== 'forecast') return null;
  const certain = claims.filter(({ claim }) => claim.certainty === 'certain');
  const decided = only(certain, 'status').filter((one) => standingOf(one, verdict) === 'against');
  return decided.at(-1) ?? only(certain, 'premiere').at(-1) ?? null;
}

/** 'an eighth season of The Goldbergs was reported as ordered on 22 May 2020, and nothing on record since confirms it' */
export function unconfirmedLead(report: Unconfirmed, title: string, verdict: Verdict): string {
  const day = dayOf(report.document);
  const told = day === null ? 'has been reported' : 'was reported';
  const dated = day === null ? '' : ` ${whenWords(day)}`;
  const what =
    report.claim.predicate === 'premiere' ? `${dated} to come ${whenWords(report.claim.value)}` : ` ${AS[report.claim.value]}${dated}`;
  const who = isEnd(report) ? title : `${aSeason(verdict)} of ${title}`;
  return `${who} ${told}${what}, and nothing on record ${day === null ? '' : 'since '}confirms it`;
}

export function unconfirmedTitle(report: Unconfirmed, verdict: Verdict): string {
  return `${isEnd(report) ? 'end' : seasonWithin(verdict)} reported, not confirmed`;
}

/** What was reported is the end of the series rather than a season. */
export const isEnd = ({ claim }: Unconfirmed): boolean => claim.value === 'cancelled' || claim.value === 'ending';

const AS: Readonly<Record<Status, string>> = {
  renewed: 'as ordered',
  cancelled: 'as cancelled',
  ending: 'as ending',
  undecided: 'as undecided',
};
