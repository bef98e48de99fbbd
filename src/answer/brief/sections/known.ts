/** What is known of the season, and who said it. */
import type { Sourced } from '../../../claim/answer.ts';
import type { Predicate } from '../../../claim/claim.ts';
import type { Sentence } from '../brief.ts';
import { dayOf } from '../naming.ts';
import { standingOf } from '../standing.ts';
import { sameStatements, statement } from '../statements.ts';
import { only, type Subject } from '../subject.ts';

/** What a season that is to come is told by. */
const TOLD: readonly Predicate[] = ['production', 'episodes', 'trailer'];
const MOST_SENTENCES = 8;

export function knownSection({ verdict, claims }: Subject): readonly (Sentence | null)[] {
  if (verdict === null) return [];
  const statuses = only(claims, 'status').filter(({ claim }) => claim.certainty !== 'conditional');
  const before = statuses.filter((one) => standingOf(one, verdict) === 'before');
  const now = statuses.filter((one) => standingOf(one, verdict) === 'with');
  const dates = only(claims, 'premiere').filter(({ claim }) => claim.certainty !== 'conditional' && claim.value === verdict.premiere?.edtf);
  const rest = verdict.fate.status === 'released' ? [] : claims.filter(({ claim }) => TOLD.includes(claim.predicate));
  const groups = sameStatements<Sourced>(byDay([...before, ...now, ...dates, ...rest]));
  return groups.slice(0, MOST_SENTENCES).map((group, turn) => statement(group, verdict.season, turn));
}

/** Undated words last. */
function byDay(sourced: readonly Sourced[]): readonly Sourced[] {
  const key = ({ document }: Sourced): string => dayOf(document) ?? '9';
  return [...sourced].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
