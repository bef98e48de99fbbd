/** An age that the year of birth is not. */
import { dateWords } from '../claim/dates-in-words.ts';
import type { Checked } from './checked.ts';
import { AGES } from './contradictions/matters/ages.ts';
import { type Draft, draftAt } from './rule.ts';

const BORN = /(?<who>[^.;]{1,60})\bborn (?:on|in) [^.;]{0,40}?\b(?<year>(?:19|20)\d\d)\b/u;
/** Stands for the only person whose age the text gives. */
const PRONOUN = /^(?:He|She) was $/;
/** Somebody else was born then, or somebody who is no person. */
const OTHER = /\b(?:brothers?|sisters?|sons?|daughters?|child|children|baby|father|mother|parents|husband|wife|twins?|character|plays)\b/i;

export function agesFromBirth(checked: Checked): Draft[] {
  const { day } = checked;
  if (day === null || !checked.text.includes('born')) return [];
  const ages = AGES.find(checked);
  if (ages.length === 0) return [];
  const [person, ...others] = new Set(ages.map(({ about }) => about));
  return checked.body.flatMap((sentence): Draft[] => {
    const { who = '', year = '' } = BORN.exec(checked.words(sentence.span))?.groups ?? {};
    if (year === '' || OTHER.test(who)) return [];
    const names = new Set(PRONOUN.test(who) ? [others.length === 0 ? person : undefined] : who.match(/[\p{L}'’-]+/gu));
    const age = ages.find(({ about }) => names.has(about));
    const years = Number(day.slice(0, 4)) - Number(year);
    // before and after the birthday
    if (age === undefined || age.value.years === years || age.value.years === years - 1) return [];
    const message = `Who was born in ${year} is ${years - 1} or ${years} on the text's own date, ${dateWords(day)}.`;
    return [draftAt(checked, age.span, message, sentence.span)];
  });
}
