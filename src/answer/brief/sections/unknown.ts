/** What is not known, said plainly. */
import type { Fate } from '../../../claim/verdict.ts';
import { grounded, type Sentence } from '../brief.ts';
import { only, type Subject } from '../subject.ts';
import { listed, manyOf } from '../words.ts';

/** Where a season is still to come, this much is asked of it. */
const OPEN: readonly Fate[] = ['undecided', 'renewed', 'ending'];

export function unknownSection(subject: Subject): readonly (Sentence | null)[] {
  const { answer, verdict, claims, silence } = subject;
  if (verdict === null || !OPEN.includes(verdict.fate.status)) return [];
  const returning = only(answer.facts.credits, 'credit').some(({ claim }) => claim.season === verdict.season);
  const missing = [
    verdict.premiere === null || verdict.premiere.conditional ? 'a premiere date' : null,
    only(claims, 'episodes').length === 0 ? 'a number of episodes' : null,
    returning ? null : 'a cast',
    only(claims, 'trailer').some(({ claim }) => claim.value === 'released') ? null : 'a trailer',
  ].filter((part) => part !== null);
  if (missing.length === 0) return [];
  const count = answer.documents.length;
  const none = count === 1 ? 'The one document on record does not name' : `None of the ${manyOf(count, 'document')} on record names`;
  return [grounded(`${none} ${listed(missing, 'or')} for season ${verdict.season}.`, [silence])];
}
