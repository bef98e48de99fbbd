/** Since when the answer is what it is, in hindsight, and what the newest word is. */
import { dateWords } from '../../../claim/dates-in-words.ts';
import type { Citation } from '../../../claim/verdict.ts';
import { documentsOf, type Ground, grounded, type Sentence } from '../brief.ts';
import { dayOf, pageName } from '../naming.ts';
import { behind, type Subject } from '../subject.ts';

export function changedSection(subject: Subject): readonly (Sentence | null)[] {
  const { answer, verdict } = subject;
  const since = verdict?.fate.since ?? null;
  const newest = answer.documents.find((document) => dayOf(document) !== null);
  const day = newest === undefined ? null : dayOf(newest);
  const read: Ground[] = newest === undefined ? [] : [{ kind: 'silence', documents: [newest] }];
  if (verdict === null || since === null) return [grounded(`The newest coverage on record is ${newestWords(newest)}.`, read)];
  const moved = saidBy(since, behind(subject, verdict));
  const held = `By all that is known now, this has been so since ${dateWords(since)}`;
  if (day === since) return [grounded(`${held}, the day of the newest coverage on record.`, moved)];
  return [grounded(`${held}.`, moved), grounded(`The newest coverage on record is ${newestWords(newest)}.`, read)];
}

const newestWords = (newest: Citation | undefined): string =>
  newest === undefined ? '' : `of ${dateWords(dayOf(newest)!)}, from ${pageName(newest)}`;

/** What was known on that day; all of it where what moved the answer says nothing of its own day. */
function saidBy(day: string, grounds: readonly Ground[]): readonly Ground[] {
  const then = grounds.filter((ground) => documentsOf(ground).every((document) => (dayOf(document) ?? '9') <= day));
  return then.length > 0 ? then : grounds;
}
