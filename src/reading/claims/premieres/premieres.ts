/** Claims about when a season's first episode is or was out: a date with a cue of release in its clause. */
import type { Certainty } from '../../../claim/claim.ts';
import type { Analysis } from '../../analysis.ts';
import type { BoundSeason } from '../../binding/seasons.ts';
import { meansSeveral } from '../../binding/several.ts';
import type { CueContext } from '../../context.ts';
import type { SeriesName } from '../../mentions/series.ts';
import { speakerOf } from '../../modality/speaker-of.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { SeasonSpan } from '../../seasons/season-span.ts';
import { lastAtOrBefore } from '../../sentences/in-order.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { AND_BUT } from '../../words/conjunctions.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord } from '../../words/stretch.ts';
import type { Tokens } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';
import { isOfItsPeople, isOnlyCited } from './cited.ts';
import { daysNear } from './days-of-cue.ts';
import { followedBy } from './followed-by.ts';
import { isOfLaunch } from './launches.ts';
import { isOfAnother, isOfBetween } from './others.ts';
import { isNoSeries } from './pictures.ts';
import { mayBePremiere } from './premiere-dates.ts';
import { SEASON_DAY } from './premiere-words.ts';
import { isOfDecision, isRoutine } from './routine.ts';
import { pairedSeasons, seasonNear, seasonOfPremiere } from './season-of-cue.ts';
import { ownDays, premieringSeries } from './series-of-cue.ts';
import { isLetGo, isOfEveryNight, isOfNewcomer, isOfPerson, isOfStranger, isOverBefore, runsIntoAnother } from './subjects.ts';

export function premiereDrafts(given: Cue, context: CueContext, analysis: Analysis): Draft[] {
  const { modality, sentence } = context;
  if (runsIntoAnother(given, sentence, analysis.view.tokens)) return [];
  const cue = atItsVerb(given, analysis.view.tokens);
  if (modality.asked || modality.wished || modality.none || isOfAnother(cue, context, analysis) || isOfDecision(cue, sentence, analysis))
    return [];
  if (isOfPerson(cue, context, analysis) || isLetGo(cue, analysis.view.tokens) || isOfStranger(cue, context, analysis)) return [];
  const paired = pairedSeasons(sentence, analysis);
  const near = daysNear(cue, context, analysis);
  if (hasLostItsDay(cue, context, analysis)) return [];
  if (near.length === 0 && paired.size === 0) return [];
  const [series, ...others] = premieringSeries(cue, context, analysis);
  const speaker = speakerOf(cue, context, analysis);
  if (series === undefined || speaker === 'audience' || isNoSeries(series, analysis) || isOnlyCited(series, analysis)) return [];
  if (isOfItsPeople(series, cue, context, analysis)) return [];
  if (isOfEveryNight(series, context, analysis.view.tokens) || isOfNewcomer(cue, context, series, analysis)) return [];
  const beside = seasonNear(cue, context, analysis);
  const dates = [...new Set([...near, ...[...paired.keys()].filter((day) => isOfSeries(day, series, sentence, analysis))])];
  const told = dates.flatMap((found): Draft[] => {
    if (isRoutine(cue, found, paired.get(found) ?? beside, analysis) || isOfBetween(cue, found, analysis)) return [];
    if (isOfLaunch(cue, context, found, analysis) || isOverBefore(series, cue, found.date)) return [];
    const { from, to, date } = found;
    const lead = boundBefore(from, analysis.view.tokens);
    // 'a bow before 2027 would surprise us', 'it airs before Election Day' bound the day and give none
    if (lead === 'before' && modality.negations % 2 === 0 && (date.grain === 'year' || date.rule === 'holiday')) return [];
    // 'has not set a date, but expects it in 2026'
    const isTurned = modality.negations % 2 === 1 && from > cue.match.to && holdsWord(analysis.view.tokens, cue.match.to, from, BUT);
    if (isTurned) return [];
    const denied = date.rejected || (modality.negations % 2 === 1 && lead === null);
    return [
      {
        series,
        season: seasonOfPremiere(cue, found, paired.get(found) ?? beside, series, context, analysis),
        body: { predicate: 'premiere', value: dayOf(found, analysis.view.tokens) },
        certainty: denied ? 'denied' : modality.negations % 2 === 1 && lead === 'before' ? 'likely' : certaintyOf(cue, context),
        speaker,
        from: Math.min(cue.match.from, from),
        to: Math.max(cue.match.to, to),
        block: sentence.view.block,
        rules: [cue.row.id, `date/${date.rule}`],
      },
    ];
  });
  // 'X for a third season and Y for its fifth. Both are back in May': each in the season that is said of it
  const several = cue.match.slots.some((slot) => meansSeveral(slot, context));
  const own = ownDays([series, ...others], near, sentence, analysis);
  const toldOf = (name: SeriesName): Draft[] => {
    const day = own?.get(name) ?? near.find((one) => formerOrLatterBefore(one, sentence, analysis) === name);
    if (day === undefined && near.some((one) => formerOrLatterBefore(one, sentence, analysis) !== null)) return [];
    return day === undefined ? told : told.filter(({ body }) => body.value === dayOf(day, analysis.view.tokens));
  };
  const following = near.flatMap((day) =>
    followedBy(day, sentence, analysis).flatMap(({ name, to }) =>
      told
        .filter(({ body }) => body.value === dayOf(day, analysis.view.tokens))
        .map((draft) => ({ ...draft, series: name, season: NO_SEASON, to: Math.max(draft.to, to) })),
    ),
  );
  // 'X, Y and Z move to 2021'
  if (!cue.match.slots.some(({ name, from }) => name === 'show' && from === cue.match.from)) return [...toldOf(series), ...following];
  return [
    ...toldOf(series),
    ...following,
    ...others.flatMap((other) => toldOf(other).map((draft) => ({ ...draft, series: other, season: several ? TOPIC : NO_SEASON }))),
  ];
}

/** 'Season 3 starts filming in March and premieres in May': what is said before the 'and' is another matter. */
function atItsVerb(cue: Cue, tokens: Tokens): Cue {
  const { from, to, slots } = cue.match;
  const held = slots.reduce((last, slot) => (slot.name === 'date' ? last : Math.max(last, slot.to)), from);
  for (let at = to - 1; at > held && at >= to - MOST_OF_VERB; at--)
    if (AND_BUT.has(tokens.word[at - 1] as number)) return { ...cue, match: { from: at, to, slots } };
  return cue;
}
const MOST_OF_VERB = 3;

/**
 * 'Wraps its fifth season on October 29; season six is to follow in May': a row that is little but a season and its day has no other day. Nor is 'a fourth
 * season as the third opens on May 3' the fourth's.
 */
function hasLostItsDay({ row, match }: Cue, { sentence }: CueContext, analysis: Analysis): boolean {
  if (row.id !== SEASON_DAY) return false;
  const slot = match.slots.find(({ name }) => name === 'date');
  const day = slot === undefined ? undefined : sentence.dates.find(({ from, to }) => from < slot.to && to > slot.from);
  const season = match.slots.find(({ name }) => name !== 'date');
  if (
    day !== undefined &&
    season !== undefined &&
    sentence.seasons.some((span) => isNumbered(span) && span.from >= season.to && span.to <= day.from)
  )
    return true;
  return day !== undefined && !mayBePremiere(day, analysis) && holdsWord(analysis.view.tokens, match.from - 2, day.from, ENDS);
}
const isNumbered = ({ relation, soft }: SeasonSpan): boolean => relation === 'numbered' && !soft;
const ENDS = wordSet('wraps wrapped ends ended concludes concluded finishes finished closes closed');

/** 'X and Y are back, the former on May 4': the one of the two that a day is said of; null where it is of both. */
function formerOrLatterBefore(day: DateSpan, { view: { first } }: Sentence, { mentions }: Analysis): SeriesName | null {
  const named = lastAtOrBefore(mentions, day.from - 1, ({ from }) => from);
  return named?.refers && named.from >= first ? named.name : null;
}

/** 'X opened its third season on May 4, Y its fifth on May 6': each day is of the series named before it. */
function isOfSeries(day: DateSpan, series: SeriesName, { view: { first } }: Sentence, { mentions }: Analysis): boolean {
  const named = lastAtOrBefore(mentions, day.from - 1, ({ from }) => from);
  return named === undefined || named.from < first || named.name === series;
}

/** 'A Halloween launch', 'Christmas 2021 looks likely': the time of the feast; 'on Christmas Day' is a day. */
function dayOf({ from, to, date: { rule, edtf } }: DateSpan, tokens: Tokens): string {
  const day = edtf as string;
  return rule === 'holiday' && FEASTS.test(day) && !holdsWord(tokens, from - 1, to, OF_DAYS) ? day.slice(0, MONTH_LENGTH) : day;
}
const FEASTS = /-(?:12-25|10-31)$/;
const OF_DAYS = wordSet('day eve night on by before after from until till');
const MONTH_LENGTH = 7; // of '2021-12'

/** Of the others of a list no season is said. */
const NO_SEASON: BoundSeason = { kind: 'none' };
const TOPIC: BoundSeason = { kind: 'topic' };

/** 'Not until June' names June; 'not before 2026' hints at 2026: the denial is of what comes earlier. */
function boundBefore(from: number, { word }: Tokens): 'until' | 'before' | null {
  for (let at = from - 1; at >= Math.max(0, from - 2); at--) {
    if (UNTIL.has(word[at] as number)) return 'until';
    // 'no sooner than 2027' gives the year
    if (BEFORE.has(word[at] as number)) return SOONER.has(word[at - 1] as number) && NO.has(word[at - 2] as number) ? null : 'before';
  }
  return null;
}

const BUT = wordSet('but');
const UNTIL = wordSet('until till');
const BEFORE = wordSet('before than');
const SOONER = wordSet('sooner earlier');
const NO = wordSet('no');

function certaintyOf({ row }: Cue, { modality }: CueContext): Certainty {
  if (modality.condition) return 'conditional';
  if (modality.rumoured) return 'possible';
  return modality.certainty === 'certain' ? (row.certainty ?? 'certain') : modality.certainty;
}
