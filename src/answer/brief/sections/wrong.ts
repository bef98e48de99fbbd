/** What other pages get wrong: words against a firm verdict, guesses that time has overtaken, and what the desk found. */
import type { Answer } from '../../../claim/answer.ts';
import type { Fate } from '../../../claim/verdict.ts';
import { grounded, type Sentence } from '../brief.ts';
import { dayOf, pageName } from '../naming.ts';
import { only } from '../only.ts';
import { isFirm, standingOf } from '../standing.ts';
import { remarked, sameStatements } from '../statements.ts';
import type { Subject } from '../subject.ts';
import { isPast, when } from '../when.ts';
import { capital, stopped } from '../words.ts';

const MOST_FINDINGS = 6;

export function wrongSection(subject: Subject): readonly (Sentence | null)[] {
  return [...against(subject), ...overtaken(subject), ...subject.answer.findings.slice(0, MOST_FINDINGS).map(found)];
}

/** Why a word against the verdict does not hold, after it. */
const BUT: Readonly<Record<Fate, string>> = {
  undecided: '; nothing official on record says so',
  renewed: '; what is on record says otherwise',
  released: '; it came out all the same',
  cancelled: '; it has been cancelled',
  ending: '; what is on record says otherwise',
};

function against({ verdict, claims }: Subject): readonly (Sentence | null)[] {
  if (verdict === null || !isFirm(verdict)) return [];
  const contrary = only(claims, 'status').filter(
    (one) => one.claim.certainty !== 'conditional' && one.claim.speaker !== 'official' && standingOf(one, verdict) === 'against',
  );
  return sameStatements(contrary).map((group, turn) => remarked(group, verdict.season, BUT[verdict.fate.status], turn));
}

/** Windows that have passed, of a season that is firmly known not to have come: none that was given before its fate was known. */
function overtaken({ answer, verdict, claims }: Subject): readonly (Sentence | null)[] {
  if (verdict === null || verdict.fate.status === 'released' || !isFirm(verdict)) return [];
  const { status, since } = verdict.fate;
  const isOver = status === 'cancelled' || status === 'ending';
  const late = only(claims, 'premiere').filter(
    ({ claim, document }) =>
      claim.certainty !== 'denied' && isPast(claim.value, answer.asOf) && !(isOver && since !== null && (dayOf(document) ?? since) < since),
  );
  return sameStatements(late).map((group, turn) =>
    remarked(group, verdict.season, '; that time has passed, with no premiere on record', turn + 1),
  );
}

function found({ document, ...finding }: Answer['findings'][number]): Sentence | null {
  const day = dayOf(document);
  const dated = day === null ? '' : `, ${when(day)}`;
  return grounded(stopped(`${capital(pageName(document))}${dated}: ${finding.message}`), [{ kind: 'finding', finding, document }]);
}
