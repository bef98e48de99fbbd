/** The evening of the week on which a series is on. */
import type { Span } from '../../../claim/claim.ts';
import type { Checked, CheckedSentence } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { isStatement } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import type { Matter } from '../said.ts';

const WEEKLY = '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)';
const WEEKDAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

const EVENING = new Phrases<'evening'>({
  evening: [`${WEEKLY} ..1 at <number>`, `(every|each) ${WEEKDAY}`, `(airs|aired|air|arrives|arrive|drops|drop|lands|land) on? ${WEEKLY}`],
});

const DAY = /\b(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i;

/** Another year, another channel, another programme. */
const OTHER = new Phrases<'other'>({
  other: [
    'last|repeat|repeats|rerun|reruns|starting|beginning|until|then|previous|followed|replaces|replacing|uk|season|seasons|podcast|recap|double|aired',
  ],
});

/** Before the evening they tell of another screen; behind it, of another day. */
const STREAMED = /\b(?:stream\w*|on demand|online|app|available)\b/i;

export const SLOTS: Matter<string> = {
  find: (checked) =>
    checked.sentences.flatMap((sentence) => {
      const [evening, ...others] = EVENING.in(checked, sentence);
      const series = subjectsOf(checked).of(sentence);
      if (evening === undefined || others.length > 0 || series === null) return [];
      if (isOfOther(checked, sentence, evening.span) || !isStatement(checked, sentence)) return [];
      const day = DAY.exec(checked.words(evening.span))?.groups?.['day'];
      return day === undefined ? [] : [{ about: series, value: day.toLowerCase(), sentence, span: evening.span }];
    }),
  clash: (left, right) => left !== right,
  tell: (here, elsewhere) => `The series is on ${named(here)} here, and on ${named(elsewhere)} elsewhere.`,
};

const isOfOther = (checked: Checked, sentence: CheckedSentence, [start]: Span): boolean =>
  STREAMED.test(checked.text.slice(sentence.span[0], start)) ||
  OTHER.in(checked, sentence).some(({ span }) => !subjectsOf(checked).isInTitle(sentence, span));

/** 'thursday': 'Thursdays'. */
const named = (day: string): string => `${day.slice(0, 1).toUpperCase()}${day.slice(1)}s`;
