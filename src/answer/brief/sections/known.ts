/** What is known of the season, and who said it. */
import type { Sourced } from '../../../claim/answer.ts';
import type { Predicate } from '../../../claim/claim.ts';
import type { Verdict } from '../../../claim/verdict.ts';
import { compareText } from '../../../compare-text.ts';
import type { Sentence } from '../brief.ts';
import { dayOf } from '../naming.ts';
import { only, type SourcedFor } from '../only.ts';
import { isFirm, standingOf } from '../standing.ts';
import { statementsOf } from '../statements.ts';
import type { Subject } from '../subject.ts';
import { isPast } from '../when.ts';

/** What a season that is to come is told by. */
const TOLD: readonly Predicate[] = ['production', 'episodes', 'trailer'];
const MOST_SENTENCES = 8;

export function knownSection(subject: Subject): readonly Sentence[] {
  const { answer, verdict, claims } = subject;
  if (verdict === null) return [];
  const isOut = verdict.fate.status === 'released';
  const statuses = only(claims, 'status').filter((one) => isWorthTelling(one, verdict));
  const dates = only(claims, 'premiere').filter(({ claim }) =>
    claim.certainty === 'conditional'
      ? verdict.fate.status === 'undecided' && !isPast(claim.value, answer.asOf)
      : claim.value === verdict.premiere?.edtf,
  );
  const rest = claims.filter(({ claim }) => TOLD.includes(claim.predicate));
  const isOver = verdict.fate.status === 'cancelled' || verdict.fate.status === 'ending';
  return statementsOf(byDay([...statuses, ...(isOut ? [] : dates), ...(isOut || isOver ? [] : rest)]), verdict.season).slice(
    0,
    MOST_SENTENCES,
  );
}

/** What stands, what stood before it, and what a weak verdict cannot refute; that nothing was decided is no news once something is. */
function isWorthTelling(one: SourcedFor<'status'>, verdict: Verdict): boolean {
  if (one.claim.certainty === 'conditional') return false;
  if (one.claim.value === 'undecided' && verdict.fate.status !== 'undecided') return false;
  return standingOf(one, verdict) !== 'against' || !isFirm(verdict);
}

/** Undated words last. */
function byDay(sourced: readonly Sourced[]): readonly Sourced[] {
  const key = ({ document }: Sourced): string => dayOf(document) ?? '9';
  return [...sourced].sort((a, b) => compareText(key(a), key(b)));
}
