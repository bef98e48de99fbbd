/** When the answer last changed, and what the newest word is. */
import { dateWords } from '../../dates-in-words.ts';
import { documentsOf, type Ground, grounded, type Sentence } from '../brief.ts';
import { dayOf, pageName } from '../naming.ts';
import { behind, type Subject } from '../subject.ts';

export function changedSection(subject: Subject): readonly (Sentence | null)[] {
  const { answer, verdict } = subject;
  const since = verdict?.fate.since ?? null;
  const newest = answer.documents.find((document) => dayOf(document) !== null);
  return [
    since === null || verdict === null
      ? null
      : grounded(`The answer last changed on ${dateWords(since)}.`, saidBy(since, behind(subject, verdict))),
    newest === undefined
      ? null
      : grounded(`The newest coverage on record is of ${dateWords(dayOf(newest)!)}, from ${pageName(newest)}.`, [
          { kind: 'silence', documents: [newest] },
        ]),
  ];
}

/** What was known on that day; all of it where what moved the answer says nothing of its own day. */
function saidBy(day: string, grounds: readonly Ground[]): readonly Ground[] {
  const then = grounds.filter((ground) => documentsOf(ground).every((document) => (dayOf(document) ?? '9') <= day));
  return then.length > 0 ? then : grounds;
}
