/** A season with a date in one place and none in the other. */
import { ABSENCES } from '../../absences.ts';
import type { Checked, CheckedSentence } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { type Draft, draftAt } from '../../rule.ts';
import { isNarrated } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import { isOfPart } from '../partial.ts';
import { PREMIERES } from './premieres.ts';

/** An absence that says only that the exact day is missing, which a coarser date allows. */
const EXACT = new Phrases<'exact'>({
  exact: ['exact|precise|specific|firm|final|concrete|day|official|confirmed|formally|officially|finale|trailer|tickets'],
});

/** What is missing is a date, by its name. */
const DATE = /\b(?:dates?|day|when|window|timeline|premier\w*|release\w*|return\w*|air\w*|back)\b/i;

/** 'Season 3 premieres on June 4' and 'nobody has announced when season 3 will premiere'. */
export function undated(checked: Checked): Draft[] {
  const denials = new Map<string, CheckedSentence>();
  const subjects = subjectsOf(checked);
  for (const sentence of checked.body) {
    const [season, ...others] = sentence.firmSeasons;
    const series = subjects.of(sentence);
    if (others.length > 0 || series === null || sentence.asks || EXACT.has(checked, sentence) || !DATE.test(checked.words(sentence.span)))
      continue;
    if (isOfPart(checked, sentence, 'place') || isNarrated(checked, sentence)) continue;
    const key = `${series}|${season ?? 'next'}`;
    if (ABSENCES.in(checked, sentence).some(({ kind }) => kind === 'date') && !denials.has(key)) denials.set(key, sentence);
  }
  if (denials.size === 0) return [];
  return PREMIERES.find(checked).flatMap(({ about, value, span, sentence }): Draft[] => {
    const denial = denials.get(about);
    if (denial === undefined || denial === sentence || value.edtf.length < 7) return [];
    const message = 'The text gives a premiere date here, and none elsewhere.';
    return [draftAt(checked, span, message, denial.span)];
  });
}
