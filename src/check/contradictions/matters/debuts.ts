/** In which year a series was first on. */
import type { Checked, CheckedSentence } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { isStatement } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import { isOfPart } from '../partial.ts';
import type { Matter, Said } from '../said.ts';

/** 'Debuted', 'premiered on HBO', right before the date. */
const DEBUTED =
  /\b(?:premiered|debuted|launched|first aired|made its debut)(?: on [^.,;]{1,25})?(?: back)? (?:in|on) (?:the )?(?:(?:early|late|spring|summer|fall|autumn|winter) )?(?:of )?$/;
/** What stands before it, where it is no title: the series, and no player or film of it. */
const OF_SERIES = /\b(?:series|show|drama|comedy|sitcom|thriller|which|that|it|soap|dramedy)(?: first)? $/i;

/** Another series of the name, or another run. */
const OTHER = new Phrases<'other'>({
  other: ['original|remake|reboot|revival|revived|version|film|movie|~return|again|pilot|trailer'],
});

const MOST_BEFORE = 60; // characters of such words

export const DEBUTS: Matter<string> = {
  find: (checked) => checked.sentences.flatMap((sentence) => debutsIn(checked, sentence)),
  clash: (left, right) => left !== right,
  tell: (here, elsewhere) => `The series began in ${here} here, and in ${elsewhere} elsewhere in the text.`,
};

function debutsIn(checked: Checked, sentence: CheckedSentence): Said<string>[] {
  const dates = sentence.dates.filter(({ kind, edtf }) => kind === 'date' && edtf !== null);
  const [date] = dates;
  const series = subjectsOf(checked).of(sentence);
  if (date?.edtf == null || dates.length > 1 || series === null || date.rejected || date.approximate) return [];
  const year = /\b\d{4}\b/.exec(checked.words([date.start, date.end]))?.[0];
  const debut = DEBUTED.exec(checked.text.slice(Math.max(sentence.span[0], date.start - MOST_BEFORE), date.start));
  if (year === undefined || debut === null) return [];
  const start = date.start - debut[0].length;
  if (sentence.seasons.some(({ relation }) => relation !== 'count') || OTHER.has(checked, sentence) || isOfPart(checked, sentence, 'place'))
    return [];
  if (!isStatement(checked, sentence) || !isOfSeries(checked, sentence, start)) return [];
  return [{ about: series, value: year, sentence, span: [start, date.end] }];
}

/** Right before a place stands a title, or a word for the series. */
function isOfSeries(checked: Checked, sentence: CheckedSentence, start: number): boolean {
  const before = checked.text.slice(sentence.span[0], start);
  if (OF_SERIES.test(before)) return true;
  const end = sentence.span[0] + before.replace(/[\s'’"”]+$/, '').length;
  return end > sentence.span[0] && subjectsOf(checked).isInTitle(sentence, [end - 1, end]);
}
