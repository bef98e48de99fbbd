/** The evening of the week on which a series is on. */
import { Phrases } from '../../phrases.ts';
import { isStatement } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import type { Matter } from '../said.ts';

const EVENING = new Phrases<'evening'>({
  evening: ['(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) ..1 at <number>'],
});

/** Another year, another channel, another programme. */
const OTHER = new Phrases<'other'>({
  other: ['last|repeat|repeats|rerun|reruns|starting|until|then|previous|followed|replaces|replacing|uk|season|seasons|streams|streaming'],
});

export const SLOTS: Matter<string> = {
  find: (checked) =>
    checked.sentences.flatMap((sentence) => {
      const [evening, ...others] = EVENING.in(checked, sentence);
      const series = subjectsOf(checked).of(sentence);
      if (evening === undefined || others.length > 0 || series === null) return [];
      if (OTHER.has(checked, sentence) || !isStatement(checked, sentence)) return [];
      const [day = ''] = checked.words(evening.span).split(' ');
      return [{ about: series, value: day, sentence, span: evening.span }];
    }),
  clash: (left, right) => left !== right,
  tell: (here, elsewhere) => `The series is on ${here} here, and on ${elsewhere} elsewhere.`,
};
