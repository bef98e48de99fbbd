/** What other pages get wrong: words against the verdict, guesses that time has overtaken, and what the desk found. */
import type { Answer } from '../../../claim/answer.ts';
import type { Fate } from '../../../claim/verdict.ts';
import { type Grounds, grounded, type Sentence } from '../brief.ts';
import { dayOf, pageName } from '../naming.ts';
import { standingOf } from '../standing.ts';
import { sameStatements, statement } from '../statements.ts';
import { only, type Subject } from '../subject.ts';
import { isPast } from '../when.ts';
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
  if (verdict === null) return [];
  const contrary = only(claims, 'status').filter(
    (one) => one.claim.certainty !== 'conditional' && one.claim.speaker !== 'official' && standingOf(one, verdict) === 'against',
  );
  return sameStatements(contrary).map((group, turn) => statement(group, verdict.season, turn, BUT[verdict.fate.status]));
}

/** Windows that have passed while the season did not come. */
function overtaken({ answer, verdict, claims }: Subject): readonly (Sentence | null)[] {
  if (verdict === null || verdict.fate.status === 'released') return [];
  const late = only(claims, 'premiere').filter(({ claim }) => claim.certainty !== 'denied' && isPast(claim.value, answer.asOf));
  return sameStatements(late).map((group, turn) => statement(group, verdict.season, turn, '; that has passed'));
}

function found({ document, ...finding }: Answer['findings'][number]): Sentence | null {
  const day = dayOf(document);
  const grounds: Grounds = [{ kind: 'finding', finding, document }];
  return grounded(stopped(`${capital(pageName(document))}${day === null ? '' : `, ${day}`}: ${finding.message}`), grounds);
}
