/** Sums that do not come out: a weekday, a stretch of time, a rule of so many days. */
import type { Span } from '../../claim/claim.ts';
import { dateWords } from '../../claim/dates-in-words.ts';
import { dayNumber, dayRange } from '../../claim/edtf.ts';
import type { DateMention } from '../../reading/dates/tagger.ts';
import { agesFromBirth } from '../births.ts';
import type { Checked } from '../checked.ts';
import { PREMIERES } from '../contradictions/matters/premieres.ts';
import { type Elapsed, elapsedOf } from '../elapsed.ts';
import { gapsBetweenSeasons, spansOfYears } from '../gaps.ts';
import { Phrases } from '../phrases.ts';
import { regrown } from '../repairs/stretch.ts';
import { WEEKDAYS, withRightWeekday } from '../repairs/weekday.ts';
import { type Draft, draftAt, type Rule } from '../rule.ts';
import { subjectsOf } from '../subjects.ts';

const WITH_YEAR = /\b(?:19|20)\d\d\b/;

/** A day to come whose year the text leaves out is no farther ahead. */
const MOST_AHEAD_UNSAID_DAYS = 270;

/** A stretch may be this much off, as a share of itself, and this many days besides. */
const SLACK_SHARE = 0.35;
const SLACK_DAYS = 45;
/** Nobody looks further ahead for a season that is not ordered than this. */
const MOST_AHEAD_DAYS = 730;
/** A rule's last day may be said as 'the end of the month'. */
const RULE_SLACK_DAYS = 10;

const DECIDING = new Phrases<'deciding'>({
  deciding: ['~hear|~decide|decision|~know|~announce|announcement|~learn|word|news|verdict|answer'],
});

export const DATE_ARITHMETIC: Rule = {
  id: 'date/arithmetic',
  severity: 'warning',
  says: "A weekday that the date is not, 'almost a year since' or 'a year later' beside dates that lie years apart, an age that the year of birth is not, and a rule of so many days with the wrong last day.",
  spares: 'Days gone by without a year, stretches that are about right, and what cannot be reckoned from the text.',
  why: 'Every reader with a calendar can see it, and then doubts the rest.',
  flags: [
    'Brackenfell season 2 premieres on Monday, June 7, 2024.',
    'Brackenfell season 2 premieres on Monday, June 7, on Netflix.',
    'Brackenfell season 1 premiered on February 3, 2020. Almost a full year has passed since the first season was released. If it is renewed, season 2 could arrive in late 2023.',
    'The first season of Brackenfell came out in 2018, and season 2 followed in 2021, just a year later.',
    'Brackenfell ran for eight years, from 2014 to 2018.',
    'Emily Finch, 42, was born in 1990. She stars in Brackenfell as Nori.',
    'Maddox Quay season 1 premiered on March 2, 2021. Two months have passed since season 1 was released.',
    'Brackenfell season 1 premiered on April 5, 2024. Netflix waits 28 days before it makes a decision on season 2 of Brackenfell. We could hear of it by July 20, 2024.',
  ],
  leaves: [
    'Brackenfell season 2 premieres on Friday, June 7, 2024.',
    'Brackenfell season 2 premieres on Friday, June 7, on Netflix.',
    'Brackenfell season 1 premiered on Monday, March 7, with a bang.',
    'The first season of Brackenfell came out in 2018, and season 2 followed in 2021, three years later.',
    'Maddox Quay season 1 premiered on December 1, 2017. *Brackenfell* is back. Almost two years have passed since the first season of Brackenfell was released.',
    'Maddox Quay season 1 premiered on April 5, 2021. Netflix waits 28 days before it makes a decision on season 2 of Brackenfell. We could hear of it by July 20, 2024.',
    'Brackenfell ran for four years, from 2014 to 2018.',
    'Emily Finch, 34, was born in 1990. She stars in Brackenfell as Nori.',
    'Maddox Quay season 1 premiered on March 2, 2021. Three years have passed since season 1 was released.',
    'Brackenfell season 1 premiered on April 5, 2024. Netflix waits 28 days before it makes a decision on season 2 of Brackenfell. We could hear of it by May 3, 2024.',
  ],
  find(checked: Checked): readonly Draft[] {
    return [
      ...weekdays(checked),
      ...stretches(checked),
      ...gapsBetweenSeasons(checked),
      ...spansOfYears(checked),
      ...agesFromBirth(checked),
      ...rulesOfDays(checked),
    ];
  },
};

function weekdays(checked: Checked): Draft[] {
  return checked.sentences.flatMap(({ dates }) =>
    dates.flatMap((date): Draft[] => {
      const { weekdayStated, edtf, start, end } = date;
      if (weekdayStated === null || edtf === null || edtf.length !== 10 || !isOfOneYear(checked, date)) return [];
      const day = Temporal.PlainDate.from(edtf);
      if (day.dayOfWeek === weekdayStated) return [];
      const nearest = nearestOn(weekdayStated, day).toString();
      const message = `${dateWords(edtf)} is a ${WEEKDAYS[day.dayOfWeek - 1]}; the nearest ${WEEKDAYS[weekdayStated - 1]} is ${dateWords(nearest)}.`;
      return [{ ...draftAt(checked, [start, end], message), fix: withRightWeekday(checked, date, day) }];
    }),
  );
}

/** The text gives the year, or the day is yet to come: 'on Thursday, September 20' then is of no other year. */
function isOfOneYear({ text, day }: Checked, { start, end, edtf, direction }: DateMention): boolean {
  const words = text.slice(start, end);
  if (WITH_YEAR.test(words)) return true;
  if (day === null || edtf === null || direction !== 'future' || !/\d/.test(words)) return false;
  return dayNumber(Temporal.PlainDate.from(edtf)) - dayNumber(Temporal.PlainDate.from(day)) <= MOST_AHEAD_UNSAID_DAYS;
}

/** Up to three days before or behind. */
function nearestOn(weekday: number, day: Temporal.PlainDate): Temporal.PlainDate {
  const ahead = (weekday - day.dayOfWeek + 7) % 7;
  return day.add({ days: ahead > 3 ? ahead - 7 : ahead });
}

function stretches(checked: Checked): Draft[] {
  const premieres = checked.claims('premiere');
  return elapsedOf(checked).flatMap((elapsed): Draft[] => {
    const { days, span } = elapsed;
    const start = startOf(checked, elapsed);
    const range = start === null ? null : dayRange(start.value);
    if (start === null || range === null) return [];
    const from = dayNumber(range.first);
    const slack = Math.max(SLACK_DAYS, days * SLACK_SHARE) + dayNumber(range.last) - from;
    if (checked.day !== null) {
      const today = dayNumber(Temporal.PlainDate.from(checked.day));
      if (today < from || Math.abs(today - from - days) <= slack) return [];
      const message = `From ${dateWords(start.value)} to the text's own date, ${dateWords(checked.day)}, it is ${inMonths(today - from)}.`;
      return [{ ...draftAt(checked, span, message, start.span), fix: regrown(checked, elapsed, start.value, today - from) }];
    }
    const ahead = premieres.find((claim) => {
      const expected = dayRange(claim.value);
      return (
        claim.certainty !== 'certain' &&
        claim.certainty !== 'denied' &&
        expected !== null &&
        dayNumber(expected.first) - from - days - slack > MOST_AHEAD_DAYS
      );
    });
    if (ahead === undefined) return [];
    const message = `Counted from ${dateWords(start.value)} this was written long before ${dateWords(ahead.value)}, which the text expects next.`;
    return [draftAt(checked, span, message, start.span, ahead.span)];
  });
}

const inMonths = (days: number): string => (days < 75 ? `${days} days` : `${Math.round(days / 30.4)} months`);

/** When the season came out from which it is counted, by the reader's claim or, of the first, by the words alone. */
function startOf(checked: Checked, { season, span }: Elapsed): { readonly value: string; readonly span: Span } | null {
  const subjects = subjectsOf(checked);
  const sentence = checked.sentenceAt(span[0]);
  const series = sentence === null ? null : subjects.of(sentence);
  const claim = checked
    .claims('premiere')
    .find((one) => one.certainty === 'certain' && (one.season ?? 1) === season && subjects.called(one.series) === series);
  if (claim !== undefined || season !== 1) return claim ?? null;
  const told = PREMIERES.find(checked).find(({ about }) => about === `${series}|out`);
  return told === undefined ? null : { value: told.value.edtf, span: told.span };
}

function rulesOfDays(checked: Checked): Draft[] {
  return checked.claims('rule').flatMap((rule): Draft[] => {
    const before = checked
      .claims('premiere')
      .filter(
        ({ season, certainty, series }) =>
          certainty === 'certain' && season !== null && season === (rule.season ?? 2) - 1 && series === rule.series,
      );
    const start = before.find(({ value }) => value.length === 10);
    const sentence = checked.sentenceAt(rule.span[0]);
    if (start === undefined || sentence === null) return [];
    const due = Temporal.PlainDate.from(start.value).add({ days: rule.value.days });
    const near = checked.sentences.slice(sentence.index, sentence.index + 3).filter((one) => DECIDING.has(checked, one));
    return near.flatMap(({ dates }) =>
      dates.flatMap((date): Draft[] => {
        const range = date.edtf === null || date.kind !== 'date' ? null : dayRange(date.edtf);
        if (range === null || date.edtf === start.value || isWithin(due, range)) return [];
        const message = `${rule.value.days} days from ${dateWords(start.value)} end on ${dateWords(due.toString())}.`;
        return [draftAt(checked, [date.start, date.end], message, rule.span, start.span)];
      }),
    );
  });
}

function isWithin(
  due: Temporal.PlainDate,
  { first, last }: { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate },
): boolean {
  const day = dayNumber(due);
  return dayNumber(first) - RULE_SLACK_DAYS <= day && day <= dayNumber(last) + RULE_SLACK_DAYS;
}
