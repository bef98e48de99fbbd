/** What other pages get wrong: words against a firm verdict, guesses that time has overtaken, and what the desk found. */
import type { Answer } from '../../../claim/answer.ts';
import type { Status } from '../../../claim/claim.ts';
import { dateWords } from '../../../claim/dates-in-words.ts';
import type { Fate, Verdict } from '../../../claim/verdict.ts';
import { capital } from '../../capital.ts';
import { seasonWithin } from '../../season-name.ts';
import { claimed, grounded, type Sentence } from '../brief.ts';
import { FAULT_WORDS } from '../fault-words.ts';
import { dayOf, pageName, voicesOf } from '../naming.ts';
import { only } from '../only.ts';
import { isFirm, standingOf } from '../standing.ts';
import { pageOf, remarked, sameStatements } from '../statements.ts';
import type { Subject } from '../subject.ts';
import { isPast } from '../when.ts';
import { distinct, listed } from '../words.ts';

/** Of each sort: the first are enough to warn by. */
const MOST_EACH = 6;

export function wrongSection(subject: Subject): readonly (Sentence | null)[] {
  return [against(subject), overtaken(subject), found(subject.answer.findings)].flatMap((sort) => sort.slice(0, MOST_EACH));
}

/** What a page did, rather than its words again: a brief does not say what is not so. */
const TOOK: Readonly<Record<Exclude<Status, 'undecided'>, (name: string) => string>> = {
  renewed: (name) => `took ${name} for granted`,
  cancelled: (name) => `wrote ${name} off`,
  ending: (name) => `took ${name} for the end`,
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
  const { fate } = verdict;
  return contraryTo(verdict, claims).map((group) => {
    const { value } = group[0].claim;
    if (value === 'undecided') return null;
    const { who, when: day, also } = voicesOf(group);
    const took = `${TOOK[value](seasonWithin(verdict))}${also}, though ${THOUGH[fate.status]}`;
    return grounded(`${day === null ? capital(who) : `${capital(day)}, ${who}`} ${took}.`, group.map(claimed));
  });
}

/** What pages say for certain of the fate of a season, on nobody's word, against the verdict on it. */
const contraryTo = (verdict: Verdict, claims: Subject['claims']) =>
  sameStatements(
    only(claims, 'status').filter(
      (one) => one.claim.certainty === 'certain' && one.claim.speaker !== 'official' && standingOf(one, verdict) === 'against',
    ),
  );

/** Windows that have passed, of a season that is firmly known not to have come: none that was given before its fate was known. */
function overtaken({ answer, verdict, claims }: Subject): readonly (Sentence | null)[] {
  if (verdict === null || verdict.fate.status === 'released' || !isFirm(verdict)) return [];
  const { status, since } = verdict.fate;
  const isOver = status === 'cancelled' || status === 'ending';
  const late = only(claims, 'premiere').filter(
    ({ claim, document }) =>
      claim.certainty !== 'denied' && isPast(claim.value, answer.asOf) && !(isOver && since !== null && (dayOf(document) ?? since) < since),
  );
  const groups = sameStatements(late);
  const earlier = contraryTo(verdict, claims).at(-1);
  return groups.map((group, turn) => {
    const before = turn > 0 ? groups[turn - 1] : earlier;
    const page = before === undefined ? null : pageOf(before);
    return remarked(group, verdict.season, '; that time has passed, with no premiere on record', turn + 1, page);
  });
}

type Found = Answer['findings'][number];

/** A sentence a page: 'BingeHerald of 27 February 2020 has a headline that its text does not answer.' */
function found(findings: readonly Found[]): readonly (Sentence | null)[] {
  const byPage = new Map<string, Found[]>();
  for (const finding of findings.filter(({ rule }) => Object.hasOwn(FAULT_WORDS, rule))) {
    const { id } = finding.document;
    byPage.set(id, [...(byPage.get(id) ?? []), finding]);
  }
  return [...byPage.values()].map((group) => {
    const { document } = group[0]!;
    const day = dayOf(document);
    const faults = listed(distinct(group.map(({ rule }) => FAULT_WORDS[rule]!)));
    return grounded(
      `${capital(pageName(document))}${day === null ? '' : ` of ${dateWords(day)}`} has ${faults}.`,
      group.map(({ document: of, ...finding }) => ({ kind: 'finding', finding, document: of })),
    );
  });
}
