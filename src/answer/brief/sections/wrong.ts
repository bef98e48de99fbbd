/** What other pages get wrong: words against a firm verdict, guesses that time has overtaken, and what the desk found. */
import type { Answer } from '../../../claim/answer.ts';
import type { Status } from '../../../claim/claim.ts';
import type { Fate } from '../../../claim/verdict.ts';
import { claimed, grounded, type Sentence } from '../brief.ts';
import { dayOf, pageName, voicesOf } from '../naming.ts';
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

/** What a page did, rather than its words again: a brief does not say what is not so. */
const TOOK: Readonly<Record<Exclude<Status, 'undecided'>, (season: number) => string>> = {
  renewed: (season) => `took season ${season} for granted`,
  cancelled: (season) => `wrote season ${season} off`,
  ending: (season) => `took season ${season} for the end`,
};
const THOUGH: Readonly<Record<Fate, string>> = {
  undecided: 'no decision on it has been announced',
  renewed: 'it has been ordered',
  released: 'it came out',
  cancelled: 'it has been cancelled',
  ending: 'the series ends by plan',
};

function against({ verdict, claims }: Subject): readonly (Sentence | null)[] {
  if (verdict === null || !isFirm(verdict)) return [];
  const { season, fate } = verdict;
  const contrary = only(claims, 'status').filter(
    (one) => one.claim.certainty === 'certain' && one.claim.speaker !== 'official' && standingOf(one, verdict) === 'against',
  );
  return sameStatements(contrary).map((group) => {
    const { value } = group[0].claim;
    if (value === 'undecided') return null;
    const { who, when: day } = voicesOf(group);
    const took = `${TOOK[value](season)}, though ${THOUGH[fate.status]}`;
    return grounded(`${day === null ? capital(who) : `${capital(day)}, ${who}`} ${took}.`, group.map(claimed));
  });
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
