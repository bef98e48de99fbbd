/** When a season comes out. */
import { whenWords } from '../../../claim/dates-in-words.ts';
import { dayNumber, dayRange } from '../../../claim/edtf.ts';
import type { DateMention } from '../../../reading/dates/tagger.ts';
import type { Checked, CheckedSentence } from '../../checked.ts';
import { oncePerText } from '../../once-per-text.ts';
import { Phrases } from '../../phrases.ts';
import { isStatement, stated } from '../../stated.ts';
import { type Subjects, subjectsOf } from '../../subjects.ts';
import { areApart } from '../days-apart.ts';
import { isBeside, isOfPart } from '../partial.ts';
import type { Matter, Said } from '../said.ts';

interface Premiere {
  readonly edtf: string;
  /** 'On Friday', 'last week': reckoned from the text's own date. */
  readonly relative: boolean;
  /** The text does not say of which season; only dates of one run can be compared then. */
  readonly seasonless: boolean;
}

const COMES = new Phrases<'comes'>({
  comes: [
    '~premiere|~debut|~launch|~arrive|~drop|~return|~air|~stream|~release|~land|~begin',
    '(out|back|available) ..3 (on|in|from|this|next)',
    '(comes|came|come) (out|to)',
    '(hits|hit) (<carrier>|screens|the)',
  ],
});

const MONTH_OR_FIGURE = /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
/** Dates reckoned from the text's own may be this many days off. */
const RELATIVE_SLACK_DAYS = 14;
/** Two dates of one run, where no season is named, lie nearer than those of two runs. */
const MOST_DAYS_IN_A_RUN = 150;

export const PREMIERES: Matter<Premiere> = {
  find: oncePerText(premieresIn), // several rules ask for those of one text
  clash: (left, right) => areApart(left.edtf, right.edtf) && !isSlack(left, right) && !areTwoRuns(left, right),
  tell: (here, elsewhere) => `The premiere is ${whenWords(here.edtf)} here, and ${whenWords(elsewhere.edtf)} elsewhere in the text.`,
};

function premieresIn(checked: Checked): readonly Said<Premiere>[] {
  const subjects = subjectsOf(checked);
  const claimed = premieresClaimed(checked, subjects);
  const upcoming = upcomingSeasons(claimed, checked.day);
  const taken = new Set(claimed.map(({ sentence }) => sentence));
  return [...claimed, ...premieresTold(checked, subjects).filter(({ sentence }) => !taken.has(sentence))].map(
    ({ series, season, ...said }): Said<Premiere> => {
      const isToCome = checked.day !== null && said.value.edtf >= checked.day.slice(0, said.value.edtf.length);
      const of = season ?? (isToCome ? (upcoming.get(series) ?? 'next') : 'out');
      return { ...said, about: `${series}|${of}` };
    },
  );
}

type Found = Omit<Said<Premiere>, 'about'> & { readonly series: string; readonly season: number | null };

function premieresClaimed(checked: Checked, subjects: Subjects): Found[] {
  return stated(checked, 'premiere').flatMap(({ claim, sentence }): Found[] => {
    const date = sentence.dates.find(({ kind, start, end }) => kind === 'date' && start < claim.span[1] && end > claim.span[0]);
    if (date === undefined || !isOfPremiere(checked, sentence, date) || isInPassing(checked, sentence, claim.quote)) return [];
    // 'today' tells when something was said
    if (isRelative(checked, date) && claim.value === checked.day) return [];
    const value = { edtf: claim.value, relative: isRelative(checked, date), seasonless: claim.season === null };
    return [{ series: subjects.called(claim.series), season: claim.season, value, sentence, span: claim.span }];
  });
}

const MOST_ANSWER_TOKENS = 8;

/** The claim is the date alone, in a sentence too long for an answer that names no season and says of nothing that it comes: 'After a slow June, …'. */
const isInPassing = (checked: Checked, sentence: CheckedSentence, quote: string): boolean =>
  sentence.limit - sentence.first > MOST_ANSWER_TOKENS &&
  sentence.firmSeasons.length === 0 &&
  !COMES.has(checked, sentence) &&
  sentence.dates.some(({ start, end }) => checked.words([start, end]) === quote);

/** By the words alone, where the reader made no claim of them. */
function premieresTold(checked: Checked, subjects: Subjects): Found[] {
  return checked.sentences.flatMap((sentence): Found[] => {
    const dates = sentence.dates.filter(({ kind, edtf }) => kind === 'date' && edtf !== null);
    const [date] = dates;
    const series = subjects.of(sentence);
    const [season = null, ...others] = sentence.firmSeasons;
    if (date?.edtf == null || dates.length > 1 || series === null || others.length > 0) return [];
    if (date.rejected || date.approximate || date.edtf.length < 7 || isRelative(checked, date)) return [];
    // without its number 'the season' may be any
    if (season === null && sentence.seasons.length > 0) return [];
    if (!COMES.has(checked, sentence) || !isStatement(checked, sentence) || !isOfPremiere(checked, sentence, date)) return [];
    const value = { edtf: date.edtf, relative: false, seasonless: season === null };
    return [{ series, season, value, sentence, span: [date.start, date.end] }];
  });
}

/** Of no later part, no other country and no other event. */
function isOfPremiere(checked: Checked, sentence: CheckedSentence, date: DateMention): boolean {
  const span = [date.start, date.end] as const;
  return (
    !date.rejected &&
    !isBeside(checked, sentence, 'part', span) &&
    !isOfPart(checked, sentence, 'place') &&
    !isBeside(checked, sentence, 'event', span)
  );
}

const isRelative = ({ text }: Checked, { start, end }: DateMention): boolean => !MONTH_OR_FIGURE.test(text.slice(start, end));

/** By series, the one season that the text dates in time to come. */
function upcomingSeasons(found: readonly Found[], day: string | null): ReadonlyMap<string, number | null> {
  const seasons = new Map<string, number | null>();
  for (const { series, season, value } of found) {
    if (season === null || day === null || value.edtf < day.slice(0, value.edtf.length)) continue;
    seasons.set(series, seasons.has(series) && seasons.get(series) !== season ? null : season);
  }
  return seasons;
}

/** A weekday stands for itself; any other relative date may be off by some days. */
function isSlack(left: Premiere, right: Premiere): boolean {
  if (!left.relative && !right.relative) return false;
  if (left.edtf.length === 10 && right.edtf.length === 10)
    return weekdayOf(left.edtf) === weekdayOf(right.edtf) || daysBetween(left.edtf, right.edtf) >= 7;
  if (left.edtf.length === 7 && right.edtf.length >= 7 && Number(left.edtf.slice(5)) <= 12) return false;
  return daysBetween(left.edtf, right.edtf) <= RELATIVE_SLACK_DAYS;
}

const areTwoRuns = (left: Premiere, right: Premiere): boolean =>
  (left.seasonless || right.seasonless) && daysBetween(left.edtf, right.edtf) > MOST_DAYS_IN_A_RUN;

const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek;

/** From the end of the one to the beginning of the other. */
function daysBetween(left: string, right: string): number {
  const [a, b] = [dayRange(left), dayRange(right)];
  if (a === null || b === null) return 0;
  return Math.max(dayNumber(b.first) - dayNumber(a.last), dayNumber(a.first) - dayNumber(b.last), 0);
}
