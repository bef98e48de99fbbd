/** When a season ends, on two days or before it begins. */
import { dateWords, whenWords } from '../../../claim/dates-in-words.ts';
import type { Checked, CheckedSentence } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { type Draft, draftAt } from '../../rule.ts';
import { isStatement } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import { areApart } from '../days-apart.ts';
import { isOfPart } from '../partial.ts';
import { clashesIn, type Matter, type Said } from '../said.ts';
import { PREMIERES } from './premieres.ts';

const FINALE = new Phrases<'finale'>({ finale: ['finale', '(final|last) episode'] });

/** Of half a season, or no day of the finale itself. */
const OTHER = new Phrases<'other'>({
  other: [
    'mid-season|midseason|fall|autumn|winter|spring|part|half|before|ahead|after|since|repeat|rerun|reunion|filmed|shot|review|recap',
  ],
});

/** Between the word and the day that is its own. */
const MOST_BETWEEN = 60;
const ELSEWHERE = /[;:]|\b(?:premier|debut|return|renew|back|begin)/i;

/** Finales of two seasons, where none is named, lie farther apart. */
const MOST_APART_DAYS = 150;

const FINALES: Matter<string> = {
  find: (checked) => checked.sentences.flatMap((sentence) => finalesIn(checked, sentence)),
  clash: (left, right) => areApart(left, right) && Math.abs(daysBetween(left, right)) < MOST_APART_DAYS,
  tell: (here, elsewhere) => `The finale is ${whenWords(here)} here, and ${whenWords(elsewhere)} elsewhere in the text.`,
};

export const clashingFinales = (checked: Checked): Draft[] => [...clashesIn(checked, FINALES), ...endedBeforeBegun(checked)];

function finalesIn(checked: Checked, sentence: CheckedSentence): Said<string>[] {
  const [finale, ...others] = FINALE.in(checked, sentence);
  const series = subjectsOf(checked).of(sentence);
  const [season, ...seasons] = sentence.firmSeasons;
  if (finale === undefined || others.length > 0 || series === null || seasons.length > 0) return [];
  if (OTHER.has(checked, sentence) || isOfPart(checked, sentence, 'place') || !isStatement(checked, sentence)) return [];
  const date = sentence.dates.find(({ kind, start }) => kind === 'date' && start >= finale.span[1]);
  if (date?.edtf?.length !== 10 || date.rejected || date.approximate || !/\d/.test(checked.words([date.start, date.end]))) return [];
  const between = checked.text.slice(finale.span[1], date.start);
  if (between.length > MOST_BETWEEN || ELSEWHERE.test(between)) return [];
  return [{ about: `${series}|${season ?? ''}`, value: date.edtf, sentence, span: [finale.span[0], date.end] }];
}

function endedBeforeBegun(checked: Checked): Draft[] {
  const finales = FINALES.find(checked).filter(({ about }) => !about.endsWith('|'));
  if (finales.length === 0) return [];
  const premieres = PREMIERES.find(checked).filter(({ value }) => value.edtf.length === 10);
  return finales.flatMap(({ about, value, span, sentence }): Draft[] => {
    const begun = premieres.find((said) => said.about === about && said.value.edtf > value && said.sentence !== sentence);
    if (begun === undefined) return [];
    const message = `The season ends ${whenWords(value)} here, and begins on ${dateWords(begun.value.edtf)} elsewhere in the text.`;
    return [draftAt(checked, span, message, begun.sentence.span)];
  });
}

const daysBetween = (left: string, right: string): number => Temporal.PlainDate.from(left).until(right, { largestUnit: 'days' }).days;
