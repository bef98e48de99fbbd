/** Stretches of time between two dates of the text, which the dates bear out or not: 'in 2018, and the second in 2021, a year later'. */
import { dateWords } from '../claim/dates-in-words.ts';
import { dayNumber, dayRange } from '../claim/edtf.ts';
import type { Checked, CheckedSentence } from './checked.ts';
import { isHedgedAt } from './hedges.ts';
import { numberAmong } from './numbers-said.ts';
import { type Phrase, Phrases } from './phrases.ts';
import { type Draft, draftAt } from './rule.ts';

const GAP = new Phrases<'gap'>({
  gap: [
    '(<number>|a|one) (year|years) (later|after)',
    '(took|waited|wait|waiting|gap|break|hiatus) ..5 (<number>|a) (year|years)',
    '<number> (year|years) ..2 (wait|gap|break|hiatus|between|apart)',
  ],
});

const YEAR_DAYS = 365.25;
/** A gap is said in whole years, of dates that may be whole years. */
const SLACK_DAYS = 240;

/** A gap beside the premiere of a season, where the text has that of the season before it as well. */
export function gapsBetweenSeasons(checked: Checked): Draft[] {
  const premieres = checked.claims('premiere').filter(({ certainty, season }) => certainty === 'certain' && season !== null);
  return checked.body.flatMap((sentence): Draft[] => {
    const [gap, ...others] = sentence.asks ? [] : GAP.in(checked, sentence);
    if (gap === undefined || others.length > 0 || isHedgedAt(checked, sentence, gap.span)) return [];
    const later = premieres.find(
      ({ span, season }) => season !== null && season > 1 && isIn(sentence, span[0]) && isPlainDate(checked, sentence, span),
    );
    const earlier = premieres.find(({ season, series }) => later?.season != null && season === later.season - 1 && series === later.series);
    const [from, to] = [dayRange(earlier?.value ?? ''), dayRange(later?.value ?? '')];
    if (earlier === undefined || from === null || to === null) return [];
    const said = yearsIn(checked, gap) * YEAR_DAYS;
    const least = dayNumber(to.first) - dayNumber(from.last) - SLACK_DAYS;
    const most = dayNumber(to.last) - dayNumber(from.first) + SLACK_DAYS;
    if (least <= said && said <= most) return [];
    const years = Math.round((dayNumber(to.first) - dayNumber(from.first)) / YEAR_DAYS);
    // seasons of one year are no years apart, whatever the text counts
    if (years === 0) return [];
    const message = `From ${dateWords(earlier.value)} to ${dateWords(later?.value ?? '')} it is ${years === 1 ? 'a year' : `${years} years`}.`;
    return [draftAt(checked, gap.span, message, earlier.span)];
  });
}

const RAN = /\bfrom (?<from>(?:19|20)\d\d) (?:to|until|through) (?<to>(?:19|20)\d\d)\b/;
const FOR_YEARS = new Phrases<'for'>({ for: ['(for|over|across|in) ..1 <number> (year|years)', '<number> year run'] });

/** 'It ran for eight years, from 2014 to 2018'. */
export function spansOfYears(checked: Checked): Draft[] {
  return checked.body.flatMap((sentence): Draft[] => {
    const ran = RAN.exec(checked.words(sentence.span))?.groups as { readonly from: string; readonly to: string } | undefined;
    const [stretch, ...others] = ran === undefined ? [] : FOR_YEARS.in(checked, sentence);
    if (ran === undefined || stretch === undefined || others.length > 0) return [];
    const between = Number(ran.to) - Number(ran.from);
    const said = yearsIn(checked, stretch);
    // both years may count
    if (said === between || said === between + 1) return [];
    return [draftAt(checked, stretch.span, `From ${ran.from} to ${ran.to} it is ${between} years.`)];
  });
}

const isIn = ({ span }: CheckedSentence, offset: number): boolean => span[0] <= offset && offset < span[1];

/** The date of the premiere stands there in figures, and is not reckoned from the gap itself. */
const isPlainDate = (checked: Checked, { dates }: CheckedSentence, span: readonly [number, number]): boolean =>
  dates.some(({ start, end }) => start < span[1] && end > span[0] && /\d{4}/.test(checked.text.slice(start, end)));

/** 'A year' is one. */
const yearsIn = (checked: Checked, { from, to }: Phrase<string>): number => numberAmong(checked, from, to) ?? 1;
