/** What is known of the season, and who said it. */
import type { Sourced } from '../../../claim/answer.ts';
import type { Predicate } from '../../../claim/claim.ts';
import type { Sentence } from '../brief.ts';
import { dayOf } from '../naming.ts';
import { only } from '../only.ts';
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
  const statuses = only(claims, 'status').filter(
    (one) => one.claim.certainty !== 'conditional' && (standingOf(one, verdict) !== 'against' || !isFirm(verdict)),
  );
  const dates = only(claims, 'premiere').filter(({ claim }) =>
    claim.certainty === 'conditional' ? !isPast(claim.value, answer.asOf) : claim.value === verdict.premiere?.edtf,
  );
  const rest = claims.filter(({ claim }) => TOLD.includes(claim.predicate));
  const isOver = verdict.fate.status === 'cancelled' || verdict.fate.status === 'ending';
  return statementsOf(byDay([...statuses, ...(isOut ? [] : dates), ...(isOut || isOver ? [] : rest)]), verdict.season).slice(
    0,
    MOST_SENTENCES,
  );
}

/** Undated words last. */
function byDay(sourced: readonly Sourced[]): readonly Sourced[] {
  const key = ({ document }: Sourced): string => dayOf(document) ?? '9';
  return [...sourced].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
