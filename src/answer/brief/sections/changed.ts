/** When the answer last changed, and what the newest word is. */
import { dateWords } from '../../dates-in-words.ts';
import { grounded, type Sentence } from '../brief.ts';
import { dayOf, pageName } from '../naming.ts';
import { behind, type Subject } from '../subject.ts';

export function changedSection(subject: Subject): readonly (Sentence | null)[] {
  const { answer, verdict } = subject;
  const since = verdict?.fate.since ?? null;
  const newest = answer.documents.find((document) => dayOf(document) !== null);
  return [
    since === null || verdict === null ? null : grounded(`The answer last changed on ${dateWords(since)}.`, behind(subject, verdict)),
    newest === undefined
      ? null
      : grounded(`The newest coverage on record is of ${dateWords(dayOf(newest)!)}, from ${pageName(newest)}.`, [
          { kind: 'silence', documents: [newest] },
        ]),
  ];
}
