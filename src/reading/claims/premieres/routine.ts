/** What a cue of release and a date say of a night like any other, or of the day of a decision. */
import { dayNumber, dayRange } from '../../../claim/edtf.ts';
import type { Analysis } from '../../analysis.ts';
import type { Cue } from '../../patterns/bank.ts';
import { meetsNeeds } from '../../plausible/needs.ts';
import type { Frame } from '../../rows.ts';
import type { SeasonSpan } from '../../seasons/season-span.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { sentenceAt } from '../../sentences/sentence-at.ts';
import { tokenAt } from '../../sentences/view.ts';
import { AND_BUT } from '../../words/conjunctions.ts';
import { GENRES } from '../../words/genres.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../../words/lexis.ts';
import { holdsWord, isMark } from '../../words/stretch.ts';
import type { Tokens } from '../../words/tokens.ts';
import { FIRST_EPISODE, MEANT_FOR, SEASON_DAY } from './premiere-words.ts';

/** 'Aired on Saturday', 'is on tonight', said of no season: an episode, or a night like any other. */
export function isRoutine(cue: Cue, { date }: DateSpan, near: SeasonSpan | undefined, analysis: Analysis): boolean {
  const close = CLOSE.has(date.rule);
  if ((close && isOfEpisode(analysis)) || isInPassing(cue, date, near, analysis)) return true;
  if (cue.row.id === MEANT_FOR && (close || date.direction === 'past')) return true;
  // 'picked it up for a fourth season back in March'
  if (date.direction === 'past' && isHeldByOrder(cue, analysis)) return true;
  // 'moved to Sundays in April'
  if (holdsWord(analysis.view.tokens, cue.match.from, cue.match.to + 2, NIGHTS) && date.direction === 'past') return true;
  // 'renewed for a second season in May' was renewed then
  if (cue.row.id === FOR_DAY)
    return (
      date.direction === 'past' ||
      ((date.rule.startsWith('month') || isUnderWay(date)) && !holdsWord(analysis.view.tokens, cue.match.from, cue.match.to, HAPPENING))
    );
  if (near !== undefined || cue.row.id === FIRST_EPISODE) return false;
  if (isWeekly(date)) return true;
  if (isOneEvening(cue, date, analysis)) return true;
  const { word } = analysis.view.tokens;
  // 'this summer NBC is airing it'
  for (let at = cue.match.from; at < cue.match.to; at++)
    if (word[at] === AIRING && IS.has(word[at - 1] as number) && !DAYS.test(date.rule)) return true;
  if (date.direction === 'future' && !close) return false;
  for (let at = cue.match.from; at < cue.match.to; at++) if (AIRS.has(word[at] as number)) return !FIRST_TIME.has(word[at - 1] as number);
  return close && !isFirstNight(cue, analysis);
}

/** 'The soap airs Monday to Thursday': so it does every week. */
function isWeekly({ rule, edtf }: DateSpan['date']): boolean {
  const range = rule === 'weekday-to-weekday' && edtf !== null ? dayRange(edtf) : null;
  return range !== null && dayNumber(range.last) - dayNumber(range.first) >= DAYS_OF_A_WEEK;
}
const DAYS_OF_A_WEEK = 3;

/** 'Renewed for season 2 this week': that is when it was renewed. */
const isUnderWay = ({ rule, direction }: DateSpan['date']): boolean => rule === 'shifted-unit' && direction !== 'future';
const HAPPENING = wordSet('happening');

/** 'X returned this evening as a contestant fell', 'was back on BBC One tonight': an evening of a run, where nothing is said of a new one. */
function isOneEvening({ match }: Cue, { start, end }: DateSpan['date'], { view: { tokens } }: Analysis): boolean {
  return (
    EVENING.test(tokens.text.slice(start, end)) &&
    holdsWord(tokens, match.from, match.to, WAS_BACK) &&
    !holdsWord(tokens, 0, tokens.count, OF_NEW_RUN)
  );
}
const EVENING = /(?:\b|to)(?:evening|night)/iu; // no fortnight, no midnight
const WAS_BACK = wordSet('returned back continued was');
const OF_NEW_RUN = wordSet('new season premiere debut hiatus break comeback revival');

/** 'On the fourth season in 2012': a year in which somebody was on it, where no verb says that it came out. The first is the series' own beginning. */
function isInPassing(
  { match, row }: Cue,
  { rule, edtf }: DateSpan['date'],
  near: SeasonSpan | undefined,
  { document: { published } }: Analysis,
): boolean {
  if (near?.numbers[0] === 1 || rule !== 'year' || edtf === null || published === null || edtf >= published.slice(0, 4)) return false;
  const slotted = match.slots.reduce((sum, { from, to }) => sum + to - from, 0);
  return row.id === SEASON_DAY || (slotted > 0 && match.to - match.from - slotted <= MOST_BESIDE_SLOTS);
}
/** The 'in' of 'season 2 in 2017'. */
const MOST_BESIDE_SLOTS = 1;

/** 'X season 4, episode 6: how to watch': what the headline is about is in the midst of its season. */
function isOfEpisode({ view: { tokens, blocks } }: Analysis): boolean {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const limit = headline === undefined ? 0 : tokenAt(tokens, headline.span[1]);
  for (let at = 0; at + 1 < limit; at++)
    if (EPISODE.has(tokens.word[at] as number) && (NUMBERS.cardinal(tokens, at + 1)?.value ?? 0) > 1) return true;
  return false;
}
const EPISODE = wordSet('episode ep');

/** Dates that any day of the week has; what happens on them happens every week. */
const CLOSE: ReadonlySet<string> = new Set(['relative-day', 'day-part', 'weekday', 'shifted-unit']);
const AIRING = VOCABULARY.intern('airing');
const IS = wordSet('is are');
const DAYS = /day|month/;
const AIRS = wordSet('air aired airs airing');
const FIRST_TIME = wordSet('first originally');

/** A series or a season is the cue's own subject or object, and the verb is one of beginning. */
function isFirstNight({ match }: Cue, { view: { tokens }, mentions, sentences }: Analysis): boolean {
  if (!holdsWord(tokens, match.from, match.to, BEGINS)) return false;
  if (match.slots.some(({ name }) => SEASONS.has(name))) return true;
  const first = match.slots.find(({ name }) => name !== 'date');
  // 'which makes its debut Wednesday', 'the network debuted it last week'
  if (
    first === undefined &&
    (holdsWord(tokens, match.from, match.to, DEBUTS) ||
      GENRES.has(tokens.word[match.from] as number) ||
      PARTS.has(tokens.word[match.from] as number))
  )
    return true;
  const place = sentenceAt(sentences, match.from);
  return first !== undefined && (mentions.some(({ from, to }) => from < first.to && to > first.from) || isMeant(first.from, place));
}

/** 'It', 'which', 'the comedy': a word that means the series. */
const isMeant = (at: number, sentence: Sentence | undefined): boolean =>
  sentence !== undefined && ['pronoun', 'anaphor'].some((kind) => sentence.chart.endsFrom(kind, at).length > 0);

const PARTS = wordSet('import season run outing instalment installment revival');
const SEASONS: ReadonlySet<string> = new Set(['season', 'nth', 'another', 'this-season']);
/** What is said of nothing but a first night. */
const DEBUTS = wordSet('premiere premieres premiered premiering debut debuts debuted debuting bow bows bowed');
/** Verbs of beginning. */
const BEGINS =
  wordSet(`premiere premieres premiered premiering debut debuts debuted debuting launch launches launched launching drop drops dropped dropping bow bows bowed
  return returns returned returning back begin begins began start starts started starting kick kicks kicked kicking land lands landed landing arrive arrives arrived
  arriving open opens opened hit hits release released releases out comeback due slated unleashed unveiled sets`);

/** 'Renewed for a second season in May': the date is the decision's. */
export function isOfDecision(cue: Cue, sentence: Sentence, analysis: Analysis): boolean {
  const { tokens } = analysis.view;
  const { word } = tokens;
  const isHeld = ({ row, match }: Cue): boolean => row.frame === 'order' && match.from <= cue.match.from && match.to >= cue.match.from;
  if (cue.row.id === FOR_DAY) return !sentence.cues.some(isHeld);
  if (cue.row.id === MEANT_FOR) return false;
  if (isRelativeClause(cue, tokens)) return false;
  return sentence.cues.some((other) => {
    const { row, match } = other;
    // 'the new season is due in September' is settled, and has its day
    if (row.id === SETTLED && cue.row.id === SCHEDULED) return false;
    if (!DECISIONS.has(row.frame) || row.returns === true || match.from > cue.match.from || !meetsNeeds(other, sentence, analysis))
      return false;
    // 'premieres on July 9 and has already been renewed': the decision is another verb's
    if (match.to > cue.match.from) return !holdsWord(tokens, cue.match.to, match.to, AND_BUT);
    // '“X” for a': no more than the title stands between
    const title = analysis.mentions.find(({ from }) => from >= match.to && from <= match.to + 1);
    const isBridge = (at: number): boolean =>
      BRIDGE.has(word[at] as number) || isMark(tokens, at, QUOTES) || (title !== undefined && at >= title.from && at < title.to);
    for (let at = match.to; at < cue.match.from; at++) if (!isBridge(at)) return false;
    return match.to < cue.match.from;
  });
}

/** 'The drama, which premiered in June, won't be getting a second season': said on the way, whatever is said around it. */
export const isRelativeClause = ({ row, match: { from } }: Cue, tokens: Tokens): boolean =>
  row.frame === 'premiere' && RELATIVE.has(tokens.word[from] as number) && isMark(tokens, from - 1, ',');
const RELATIVE = wordSet('which');

const isHeldByOrder = ({ row, match }: Cue, { sentences }: Analysis): boolean =>
  row.id === SCHEDULED &&
  sentenceAt(sentences, match.from)?.cues.some(
    (other) => other.row.frame === 'order' && other.match.from < match.to && other.match.to > match.from,
  ) === true;
const SCHEDULED = 'premiere/scheduled';
const SETTLED = 'order/season-settled';
const NIGHTS = wordSet('mondays tuesdays wednesdays thursdays fridays saturdays sundays');

/** 'Renewed for another season next year': what is ordered now comes then. */
const FOR_DAY = 'premiere/for-day';

const BRIDGE = wordSet('for a an the its');
const QUOTES = '\'"“”‘’*';

const DECISIONS: ReadonlySet<Frame> = new Set(['order', 'cancel', 'undecided']);
