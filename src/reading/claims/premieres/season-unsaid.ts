/** Which season a premiere is of where its sentence does not say. */
import { dayNumber, dayRange } from '../../../claim/edtf.ts';
import type { Analysis } from '../../analysis.ts';
import type { BoundSeason } from '../../binding/seasons.ts';
import type { SeriesName } from '../../mentions/series.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { SeasonSpan } from '../../seasons/season-span.ts';
import type { DateSpan } from '../../sentences/sentence.ts';
import { tokenAt } from '../../sentences/view.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord } from '../../words/stretch.ts';
import type { Tokens } from '../../words/tokens.ts';
import { isCalledNew, isIntroduced } from '../seasons/called-new.ts';
import { seasonsSaidOf } from '../seasons/seasons-to-come.ts';

const OLD_DAYS = 300;
/** What came out so lately may be the very season that a piece is about, unless its headline looks ahead. */
const FRESH_DAYS = 30;

/**
 * Where no season is said. A series that the headings are not about has its first season where it 'bows' or 'launches'. Of the series that
 * they are about, a day to come is their season's, a day past the one's before it, and a debut long ago the first's.
 */
export function unsaidSeason(
  cue: Cue,
  { date }: DateSpan,
  series: SeriesName,
  span: SeasonSpan | undefined,
  analysis: Analysis,
): BoundSeason {
  const since = daysBefore(date.edtf, analysis.document.published);
  const past = date.direction === 'past' || since > 0 || (since === 0 && isPast(cue, analysis));
  const heading = analysis.focus.topicOf(analysis.view.blocks.length);
  const topic = heading?.season ?? null;
  const debut = isDebut(cue, analysis);
  if (topic !== null && topic > 1 && !past && isBeforeOrdered(topic, date, cue, analysis)) return { kind: 'number', number: topic - 1 };
  const another = heading !== null && (heading.name === null ? analysis.names.length > 1 : heading.name !== series);
  if (another && topic !== null) return debut ? FIRST : { kind: 'none' };
  if (topic === null && span === undefined && (isInFirstYear(series, date, cue, analysis) || isCalledNew(series, analysis))) return FIRST;
  if (past && ((debut && since > OLD_DAYS) || isFirstTime(cue, analysis))) return FIRST;
  const own =
    topic === null && span === undefined && !isReturn(cue, analysis) ? ownBeginning(cue, past, debut, date, series, analysis) : null;
  if (own !== null) return own;
  if (!past) return { kind: 'topic' };
  if (topic !== null && topic === seasonsSaidOf(series, analysis).firstToCome) return { kind: 'number', number: topic - 1 };
  if (topic === null || topic < 2 || (since <= FRESH_DAYS && !asksAhead(analysis))) return { kind: 'topic' };
  return { kind: 'number', number: topic - 1 };
}

const FIRST: BoundSeason = { kind: 'number', number: 1 };

/** 'X gets a second season ahead of its debut: it starts on June 4', 'there will be a third, as X returns on Friday': what is ordered does not begin this week. */
function isBeforeOrdered(topic: number, { rule }: DateSpan['date'], cue: Cue, { sentences, view: { tokens, blocks } }: Analysis): boolean {
  const headline = sentences.find(({ view }) => blocks[view.block]?.kind === 'headline');
  if (headline === undefined) return false;
  return headline.seasons.some(({ relation, numbers, from, to }) => {
    if (relation !== 'numbered' || numbers[0] !== topic) return false;
    const isOrdered = headline.cues.some(
      ({ row, match }) => row.frame === 'order' && match.from < to && match.to > from && !holdsWord(tokens, match.from, match.to, RETURNS),
    );
    const isEarly = holdsWord(tokens, headline.view.first, from, EARLY);
    return (
      isOrdered &&
      (THIS_WEEK.has(rule) ||
        (!holdsWord(tokens, cue.match.from, cue.match.to, COMES_BACK) && (isEarly || isAheadOfDebut(to, headline.view.limit, tokens))))
    );
  });
}
const COMES_BACK = wordSet('return returns returned returning back');
/** 'Already renewed for season 2'. */
const EARLY = wordSet('already early');
const THIS_WEEK: ReadonlySet<string> = new Set(['weekday', 'relative-day', 'day-part']);

/** 'Ahead of its streaming debut', 'before the premiere'. */
function isAheadOfDebut(from: number, limit: number, { word }: Tokens): boolean {
  for (let at = from; at < limit; at++)
    if (AHEAD_OF.has(word[at] as number))
      for (let noun = at + 1; noun < Math.min(limit, at + MOST_TO_DEBUT); noun++) if (DEBUT.has(word[noun] as number)) return true;
  return false;
}
const AHEAD_OF = wordSet('ahead before');
const DEBUT = wordSet('debut premiere launch');
const MOST_TO_DEBUT = 5;

/** 'X launches on June 3. A second season is in the works': what makes a debut is the season before the first that is to come, and the first of what has none. */
function ownBeginning(
  { match }: Cue,
  past: boolean,
  debut: boolean,
  { edtf }: DateSpan['date'],
  series: SeriesName,
  analysis: Analysis,
): BoundSeason | null {
  const { first, firstToCome } = seasonsSaidOf(series, analysis);
  if (firstToCome !== null && (past || match.to <= first)) return { kind: 'number', number: firstToCome - 1 };
  if (first !== Number.POSITIVE_INFINITY) return null;
  const { entry } = series;
  if (entry !== null && (entry.year === null || edtf === null || Number(edtf.slice(0, 4)) !== entry.year)) return null;
  return (debut && (past || entry !== null)) || analysis.view.tokens.count >= LONG_ENOUGH || isIntroduced(series, analysis) ? FIRST : null;
}

/** Tokens of a piece that would number the season of what has been on before. */
const LONG_ENOUGH = 45;

/** In the words of a cue or close by, what has been on before. */
const isReturn = ({ match: { from, to } }: Cue, { view: { tokens } }: Analysis): boolean => holdsWord(tokens, from - 3, to + 3, RETURNS);
const RETURNS = wordSet(
  'return returns returned returning back again comeback resume resumes resumed reopens new another remaining moves moved moving move shifts shifted shift final last rest once',
);

const isDebut = ({ match: { from, to } }: Cue, { view: { tokens } }: Analysis): boolean =>
  holdsWord(tokens, from, to, DEBUTS) || (holdsWord(tokens, from, to, SINCE) && !holdsWord(tokens, from, to, BACK));

const isPremiere = ({ match: { from, to } }: Cue, { view: { tokens } }: Analysis): boolean => holdsWord(tokens, from, to, PREMIERES);
const PREMIERES = wordSet(
  'premiere premieres premiered premiering debut debuts debuted debuting launch launches launched launching bow bows bowed',
);

/** 'Premiering June 17', of a series that its catalogue has from that year on; 'back on June 17' and 'on June 17' may be of another like it. */
const isInFirstYear = ({ entry }: SeriesName, { edtf }: DateSpan['date'], cue: Cue, analysis: Analysis): boolean =>
  entry !== null && entry.year !== null && edtf !== null && Number(edtf.slice(0, 4)) === entry.year && isPremiere(cue, analysis);

/** 'Which first aired in 1989'. */
const isFirstTime = ({ match: { from, to } }: Cue, { view: { tokens } }: Analysis): boolean =>
  holdsWord(tokens, from, to, FIRST_TIME) && holdsWord(tokens, from, to, SHOWN);
const FIRST_TIME = wordSet('first originally');
const SHOWN = wordSet('aired premiered debuted broadcast shown seen screened ran bowed');

/** 'Made its debut', 'premiered': it has been. */
const isPast = ({ match: { from, to } }: Cue, { view: { tokens } }: Analysis): boolean => holdsWord(tokens, from - 1, to, HAS_BEEN);
const HAS_BEEN = wordSet('made debuted premiered launched bowed aired dropped landed arrived');

/** 'On since 1986', and not 'back since May'. */
const SINCE = wordSet('since');
const BACK = wordSet('back again');

/** Verbs of a first appearance. */
const DEBUTS =
  wordSet(`premiere premiered premieres premiering debut debuted debuts debuting launch launched launches launching bow bowed bows start started starts begin began
  arrive arrived arrives arriving open opened opens hit hits land landed lands follow follows dates dating`);

/** Days from the end of a date to the document's own; 0 where either is unknown. */
function daysBefore(edtf: string | null, published: string | null): number {
  const range = edtf === null ? null : dayRange(edtf);
  const on = published === null ? null : dayRange(published.slice(0, 10));
  return range === null || on === null ? 0 : dayNumber(on.first) - dayNumber(range.last);
}

/** A headline that asks for what is to come: 'X season 2: release date', 'Will there be a season 2?' */
const AHEAD = wordSet(
  `release date renewed renewal cancelled canceled will when know expect return returning coming happening fate future status confirmed plans next
  announce announces announced order orders ordered renew renews`,
);

function asksAhead({ view: { tokens, blocks } }: Analysis): boolean {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return headline !== undefined && holdsWord(tokens, 0, tokenAt(tokens, headline.span[1]), AHEAD);
}
