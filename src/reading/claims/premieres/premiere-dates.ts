/** Which dates may be a premiere's at all. */
import { dayNumber, dayRange } from '../../../claim/edtf.ts';
import type { Analysis } from '../../analysis.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import type { SeasonSpan } from '../../seasons/season-span.ts';
import { lastAtOrBefore } from '../../sentences/in-order.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { sentenceAt } from '../../sentences/sentence-at.ts';
import { VOCABULARY, wordSet } from '../../words/lexis.ts';
import { holdsPair, holdsWord, isCapital, isMark } from '../../words/stretch.ts';
import { CAPITAL, type Tokens, WORD } from '../../words/tokens.ts';
import { BREAKS } from './premiere-words.ts';

const POSSESSIVE = wordSet("'s");
/** 'March's premiere' dates a season; 'Monday's episode' and 'this year's final' date something else. */
const OPENINGS = wordSet('premiere debut launch bow return release opener start arrival season series');
/** A premiere said to lie in a stretch longer than this is no claim: 'in the 1990s', 'on air from 1997 to 2003'. */
const LONGEST_DAYS = 366;

export function mayBePremiere(span: DateSpan, { document: { published }, view: { tokens }, mentions, sentences }: Analysis): boolean {
  const { from, to, date } = span;
  if (date.kind !== 'date' || date.edtf === null) return false;
  const range = dayRange(date.edtf);
  const sentence = sentenceAt(sentences, from)?.view;
  const first = sentence?.first ?? 0;
  if (range === null || dayNumber(range.last) - dayNumber(range.first) >= LONGEST_DAYS) return false;
  // 'Legends of Tomorrow', '90 Day Fiancé'; 'Big Brother 2020' is the edition of the year
  const ends = lastAtOrBefore(mentions, to - 1, (mention) => mention.from)?.to ?? -1;
  if (ends > from || (date.rule === 'year' && ends === from && isOfPublication(date.edtf, published))) return false;
  if (
    isOfSpeech(span, tokens) ||
    isOfToday(span, tokens) ||
    isStamp(span, tokens) ||
    isOfEnd(span, first, tokens) ||
    isOfSpeaker(span, first, tokens) ||
    isOfNoun(span, tokens) ||
    isOfHalf(span, tokens) ||
    isOfLast(span, tokens) ||
    isInTitle(span, tokens) ||
    isOfMaking(span, tokens) ||
    isOfStory(span, tokens) ||
    (isOfSchedule(span, tokens) && (sentence === undefined || mentionsWithin(mentions, sentence).length === 0))
  )
    return false;
  const { word } = tokens;
  if (OTHER_HEADS.has(word[to] as number) || isOfService(span, tokens) || isOfSlot(span, tokens)) return false;
  if (!POSSESSIVE.has(word[to] as number)) return true;
  return OPENINGS.has(word[to + 1] as number) || OPENINGS.has(word[to + 2] as number);
}

const isOfPublication = (edtf: string | null, published: string | null): boolean => edtf !== null && published?.startsWith(edtf) === true;

/** 'Its Monday schedule', 'a new Friday night slot', 'the winter break': the evening on which a series is shown, and the time in which it is not. */
const isOfSlot = ({ to, date }: DateSpan, { word }: Tokens): boolean =>
  BREAKS.has(word[to] as number) ||
  (date.rule === 'weekday' && (SLOTS.has(word[to] as number) || (TIMES.has(word[to] as number) && SLOTS.has(word[to + 1] as number))));
const SLOTS = wordSet('slot slots timeslot time berth schedule lineup home perch roost block spot');
const TIMES = wordSet('night nights evening primetime late 8pm 9pm 10pm line');

/** 'Season 2, set over the Fourth of July weekend', 'which takes place at Christmas': the time of the story. */
function isOfStory({ from }: DateSpan, { word }: Tokens): boolean {
  const before = ARTICLES.has(word[from - 1] as number) ? from - 2 : from - 1;
  if (!DURING.has(word[before] as number)) return false;
  return (LAID.has(word[before - 1] as number) && !IN.has(word[before] as number)) || PLACE.has(word[before - 1] as number);
}
const ARTICLES = wordSet('the a one');
const DURING = wordSet('over during around at against in on');
const IN = wordSet('in on');
const LAID = wordSet('set unfolds unfolding happens playing plays');
const PLACE = wordSet('place');

/** 'CBS sets fall premiere dates', 'its midseason schedule': of all that a carrier has. */
function isOfSchedule({ from, to, date }: DateSpan, { word }: Tokens): boolean {
  if (date.rule === 'year' && SCHEDULES.has(word[from - 1] as number)) return true;
  let at = to;
  while (at < to + MOST_OF_SCHEDULE && OF_SCHEDULES.has(word[at] as number)) at++;
  return SCHEDULES.has(word[at] as number);
}
const MOST_OF_SCHEDULE = 3; // 'spring TV premiere calendar'
const SCHEDULES = wordSet('dates schedule schedules lineup lineups slate premieres calendar grid rollout');
const OF_SCHEDULES = wordSet('premiere primetime tv television programming launch season broadcast return');

/** "The streamer's May 27 launch": a service's own. */
const isOfService = ({ from, to }: DateSpan, { word }: Tokens): boolean =>
  POSSESSIVE.has(word[from - 1] as number) && SERVICES.has(word[from - 2] as number) && BEGINNINGS.has(word[to] as number);
const SERVICES = wordSet('streamer service platform network channel studio publisher');
const BEGINNINGS = wordSet('launch debut rollout start');

/** 'The May 3 finale', 'a June 4 deadline': whose date it is. */
const OTHER_HEADS =
  wordSet(`finale finales episode deadline anniversary interview issue report election vote ceremony event spinoff screening taping tapings announcement memo concert special reunion
  upfront upfronts hearing trial wedding birthday edition`);

/** 'Announced on Monday', 'on Tuesday said': when somebody spoke. */
const SPOKE =
  wordSet(`said says told tells announces announced confirms confirmed revealed reveals tweeted posted wrote crowed reported reports shared ordered renewed
  cancelled canceled axed bought issued wrapped recommissioned explained admitted insisted added noted stated published
  halted paused suspended stopped filmed shot taped written born`);
/** Of a day that is told by its place in the week. */
const CLOSE = /weekday|relative-day/;
const AS = wordSet('as');
const THE_ONES = wordSet('the he she it they a its');
const LEADS = wordSet('on late early last this back in earlier');

function isOfSpeech({ from, to, date }: DateSpan, tokens: Tokens): boolean {
  const { word, count } = tokens;
  let before = from - 1;
  while (before >= 0 && LEADS.has(word[before] as number)) before--;
  // 'confirmed January 29 as the premiere date'
  if (before === from - 1 && AS.has(word[to] as number)) return false;
  if ((before >= 0 && SPOKE.has(word[before] as number)) || (to < count && SPOKE.has(word[to] as number))) return true;
  // 'on Monday the network revealed'
  const subject = THE_ONES.has(word[to] as number) ? to + 2 : to + 1;
  return CLOSE.test(date.rule) && (subject > to + 1 || isCapital(tokens, to)) && SPOKE.has(word[subject] as number);
}

/** 'On Monday, Anna Bell revealed': of what opens a sentence. */
const isOfSpeaker = ({ from, to, date }: DateSpan, first: number, tokens: Tokens): boolean =>
  (from - first <= 1 || CLOSE.test(date.rule)) &&
  isMark(tokens, to, ',') &&
  isCapital(tokens, to + 1) &&
  holdsWord(tokens, to + 2, to + MOST_TO_SPOKE, SPOKE);
const MOST_TO_SPOKE = 7; // tokens: ', HBO chief Ines Faraday'

/** 'The midseason premiere' opens the second half of a season. */
const isOfHalf = ({ to, date }: DateSpan, { word }: Tokens): boolean => date.rule === 'midseason' && HALVES.has(word[to] as number);
const HALVES = wordSet('premiere premieres return');

/** 'It was last seen in June 2024': when it went. */
const isOfLast = ({ from }: DateSpan, tokens: Tokens): boolean => holdsPair(tokens, Math.max(0, from - MOST_TO_LAST), from, LAST, SEEN);
const MOST_TO_LAST = 5;
const LAST = wordSet('last');
const SEEN = wordSet('seen aired shown appeared broadcast ran screened');

/** 'Confirmed today (July 2)', 'tonight (April 28)': the date of a piece's own day. */
const isOfToday = ({ from }: DateSpan, tokens: Tokens): boolean =>
  isMark(tokens, from - 1, '(') && DAYS_OF_TEXT.has(tokens.word[from - 2] as number);
const DAYS_OF_TEXT = wordSet(
  'today tonight yesterday night morning evening afternoon week weekend monday tuesday wednesday thursday friday saturday sunday',
);

/** 'Update, 14 May 2021': when the page was changed. */
const STAMPS = wordSet('update updated correction corrected editor note posted');

const isStamp = ({ from }: DateSpan, tokens: Tokens): boolean => holdsWord(tokens, from - 2, from, STAMPS);

/** 'Ended on May 3', 'runs until June 4', 'through August': when something is over. */
const ENDS = wordSet(
  'ends ended ending end winds wind wound concludes concluded concluding wraps wrapped wrapping finishes finished closes closed closing finale through',
);
const UNTIL = wordSet('until till to');
const UP = wordSet('up through');
const RUNS = wordSet(
  'runs run ran running continues continued available streams lasts lasted there weekly daily nightly mondays tuesdays wednesdays thursdays fridays saturdays sundays',
);
/** 'Renewed until 2027', 'has a deal until May', and not 'won't be back until 2027', 'delayed until May'. */
const isForSo = (at: number, first: number, tokens: Tokens): boolean =>
  UNTIL_A_DAY.has(tokens.word[at] as number) && holdsWord(tokens, Math.max(first, at - MOST_TO_STAYS), at, STAYS);
const UNTIL_A_DAY = wordSet('until till');
const STAYS = wordSet('deal contract signed home renewed extended secured');
const MOST_TO_STAYS = 8;
/** 'At the end of May', 'by the end of 2021', 'ended and returns in June', 'will end when it returns in June'. */
const NO_ENDS = wordSet('of and but when once');
const NEAR_END = 6;
const WAIT = wordSet('wait waiting');
const MOST_TO_WAIT = 10;

function isOfEnd({ from, date }: DateSpan, first: number, tokens: Tokens): boolean {
  // 'came to an end this week'
  if (date.rule.startsWith('end-') && tokens.word[from - 1] === AN) return true;
  for (let at = from - 1; at >= Math.max(first, from - NEAR_END); at--) {
    if (tokens.kind[at] !== WORD || NO_ENDS.has(tokens.word[at] as number)) return false;
    // 'the wait for season three ends on May 3'
    if (ENDS.has(tokens.word[at] as number)) return !holdsWord(tokens, Math.max(first, at - MOST_TO_WAIT), at, WAIT);
    // 'on Fridays up to April 30', 'booked through to 2028'
    if (UNTIL.has(tokens.word[at] as number))
      return holdsWord(tokens, at - 2, at, RUNS) || isUpTo(at, tokens) || isForSo(at, first, tokens);
  }
  return false;
}

/** 'Up to April 30', and not 'moved up to April 30'. */
const isUpTo = (at: number, { word }: Tokens): boolean => UP.has(word[at - 1] as number) && !MOVING.has(word[at - 2] as number);
const MOVING = wordSet('move moved moves moving bumped bumps shifted');

/** 'The breakout hit of the spring': the date says which one a thing was, unless the thing is an opening. */
function isOfNoun({ from, to }: DateSpan, { word }: Tokens): boolean {
  // "the opening of Sunday's premiere", 'ahead of the May 4 launch'
  if (POSSESSIVE.has(word[to] as number) || LAUNCHES.has(word[to] as number)) return false;
  const of = from - (word[from - 1] === THE ? 2 : 1);
  // 'in June instead of August'
  if (INSTEAD.has(word[of - 1] as number)) return false;
  return word[of] === OF && !holdsAny(word, of - 2, of);
}

const LAUNCHES = wordSet('premiere debut launch bow return release opener');
const INSTEAD = wordSet('instead');

/** Before 'of' and a date: an opening, or the part of a longer stretch. */
const PARTS = wordSet(
  'week weeks month day days night start beginning end half middle part course out some time date hours evening morning weekend first second third fourth last',
);
const holdsAny = (word: Int32Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (OPENINGS.has(word[at] as number) || PARTS.has(word[at] as number)) return true;
  return false;
};
const [OF, THE, AN] = ['of', 'the', 'an'].map((one) => VOCABULARY.intern(one));

/** "The original 2018 series": which one, in passing. */
const isOfMaking = ({ date, to }: DateSpan, { word }: Tokens): boolean => date.rule === 'year' && WORKS.has(word[to] as number);
const WORKS = wordSet('series show drama comedy sitcom original film movie');

/** 'Wonder Woman 1984': a year that no word leads stands behind a name as part of it. */
function isInTitle({ from, date }: DateSpan, { flags, kind, word }: Tokens): boolean {
  const before = from - 1;
  return date.rule === 'year' && before >= 0 && kind[before] === WORD && word[before] === 0 && ((flags[before] as number) & CAPITAL) !== 0;
}

/** The 'third' of 'the third of June' and the '13th' of 'back on the 13th' number no season. */
export const isPartOfDate = ({ from, to }: SeasonSpan, { dates }: Sentence): boolean =>
  dates.some((date) => date.from < to && date.to > from);
