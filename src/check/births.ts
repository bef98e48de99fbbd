/** An age that the year of birth is not. */
import { dateWords } from '../claim/dates-in-words.ts';
import type { Checked } from './checked.ts';
import { AGES } from './contradictions/matters/ages.ts';
import { type Draft, draftAt } from './rule.ts';

const BORN = /(?<last>\p{Lu}[\p{Ll}'’-]{1,24})[^.;]{0,40}\bborn (?:on|in) [^.;]{0,25}?\b(?<year>(?:19|20)\d\d)\b/u;

export function agesFromBirth(checked: Checked): Draft[] {
  const { day } = checked;
  if (day === null || !checked.text.includes('born')) return [];
  const ages = AGES.find(checked);
  return checked.body.flatMap((sentence): Draft[] => {
    const words = checked.words(sentence.span);
    const born = BORN.exec(words)?.groups as { readonly last: string; readonly year: string } | undefined;
    const age = born === undefined ? undefined : ages.find(({ about, sentence: other }) => about === born.last || other === sentence);
    if (born === undefined || age === undefined) return [];
    const years = Number(day.slice(0, 4)) - Number(born.year);
    // before and after the birthday
    if (age.value.years === years || age.value.years === years - 1) return [];
    const message = `Who was born in ${born.year} is ${years - 1} or ${years} on the text's own date, ${dateWords(day)}.`;
    return [draftAt(checked, age.span, message, sentence.span)];
  });
}
