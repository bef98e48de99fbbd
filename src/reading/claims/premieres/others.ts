/** What a cue of release and a date say of another work, or of something about a series that is no season's beginning. */
import { dayNumber, dayRange } from '../../../claim/edtf.ts';
import type { Analysis } from '../../analysis.ts';
import type { CueContext } from '../../context.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { tokenAt } from '../../sentences/view.ts';
import { AND_BUT } from '../../words/conjunctions.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsPair, holdsWord, isCapital, isMark } from '../../words/stretch.ts';
import { HYPHENATED, PUNCTUATION, type Tokens } from '../../words/tokens.ts';
import { isOfOtherBeginning } from './beginnings.ts';
import { isOfPictures } from './pictures.ts';
import { BREAKS, isShooting, MEANT_FOR } from './premiere-words.ts';

/** Nouns whose dates are not the season's: 'the finale aired on', 'filming starts in', 'the film opens'. */
const NOT_PREMIERES =
  wordSet(`finale finales closer closers ender quarterfinal quarterfinals semifinal semifinals emmy emmys production filming photography cameras camera shooting shoot trailer teaser interview film films movie book novel midseason break hiatus strike
  episode hear hearing heard know known knowing learn decide decided deciding decision verdict answer writers usually normally generally
  always typically room casting table soundtrack podcast actor actors actress star fans petition album albums restaurant
  special specials reunion absent crossover registration registrations auditions audition applications enrolment voting song songs single wrestler theatrical theaters theatres cinemas blockbuster concert exhibition
  storyline storylines plotline ordeal arrest titles rerun reruns repeats dvd blu rpg videogame videogames lego items dolls figures figurines toys merch programming selections tickets poster posters ship ships ceremony lapse lapses lapsed`);
const SET = wordSet('set');
const PLACING = wordSet('in at on during against around recorded');
const BEFORE = 8;
/** Days that no words beside them claim. */
const DAYS_ALONE: ReadonlySet<string> = new Set(['premiere/asked-for', 'premiere/by-weight']);
const BET = 'premiere/bet';
/** Such a day is of what its clause makes: 'Filming could start on season 3 as early as June'. */
const BEFORE_DAY = 16;
const BEHIND = 2;
const FREE = wordSet('free');
const MOST_TO_FREE = 5;
const TO = wordSet('to');
/** 'Is back on June 6 for one night', 'the day on which the finale goes out': what is no season's beginning, behind the cue. */
const ONE_OFFS = wordSet('finale finales interview reunion special specials crossover charity concert telethon fundraiser anniversary');
const FAR_BEHIND = 8;

/** 'All seven seasons of X are on Netflix from May 15', 'every season': what has been shown before comes to a library. */
function isOfLibrary({ match: { from } }: Cue, first: number, { word }: Tokens): boolean {
  for (let at = from; at > Math.max(first, from - FAR_BEFORE); at--) {
    if (SEASONS.has(word[at] as number) && [at - 1, at - 2].some((before) => before >= first && WHOLE.has(word[before] as number)))
      return true;
    if (SEASON.has(word[at] as number) && EVERY.has(word[at - 1] as number)) return true;
  }
  return false;
}
const FAR_BEFORE = 14; // tokens
const SEASONS = wordSet('seasons');
const SEASON = wordSet('season');
const WHOLE = wordSet('all both first previous earlier past older existing');
const EVERY = wordSet('every each');

export function isOfAnother(cue: Cue, context: CueContext, analysis: Analysis): boolean {
  const { sentence, clause } = context;
  const { view, mentions } = analysis;
  const { first, limit } = sentence.view;
  const { word } = view.tokens;
  const mine = clause[clauseStart(cue, first, word) - first];
  const named = (at: number): boolean => mentions.some(({ from, to }) => at >= from && at < to);
  const isOther = (at: number): boolean => NOT_PREMIERES.has(word[at] as number) && !named(at) && !isHarmless(view.tokens, at);
  if (isRelativeOf(cue, view.tokens, named) || isOfLibrary(cue, first, view.tokens)) return true;
  if (DAYS_ALONE.has(cue.row.id) || cue.row.id === BET) {
    for (let at = Math.max(first, cue.match.from - BEFORE_DAY); at < cue.match.from; at++)
      if (clause[at - first] === mine && MAKING.has(word[at] as number) && !named(at) && !isHarmless(view.tokens, at)) return true;
  }
  const coming = comesApart(cue, sentence, view.tokens) ? cue.match.from : first;
  for (let at = opens(cue, first, word); at < Math.min(cue.match.to + BEHIND, limit); at++) {
    const own = at >= cue.match.from && at < cue.match.to;
    if (
      (own || clause[at - first] === mine) &&
      NOT_PREMIERES.has(word[at] as number) &&
      !named(at) &&
      !isHarmless(view.tokens, at) &&
      !isEndedBreak(view.tokens, at, cue, sentence) &&
      !(at < coming && (MAKING.has(word[at] as number) || SHOWN.has(word[at] as number)))
    )
      return true;
    // 'a drama set in 1985', 'on set during May': where and when a story plays or is shot
    if (own && SET.has(word[at] as number) && PLACING.has(word[at + 1] as number)) return true;
  }
  // 'seasons one to four are free to stream from May'
  const back = DAYS_ALONE.has(cue.row.id) ? MOST_TO_FREE : 1;
  if (holdsPair(view.tokens, Math.max(first, cue.match.from - back), cue.match.to, FREE, TO)) return true;
  for (let at = cue.match.to; at < Math.min(cue.match.to + FAR_BEHIND, limit); at++)
    if (clause[at - first] === mine && ONE_OFFS.has(word[at] as number) && !named(at)) return true;
  if (holdsPair(view.tokens, Math.max(first, cue.match.from - 1), cue.match.to, LAST, SHOW)) return true;
  if (holdsPair(view.tokens, Math.max(first, cue.match.from - MOST_TO_LAST), cue.match.from + 1, LAST, EPISODES)) return true;
  return isOfPictures(analysis) || isOfOtherBeginning(cue, context, analysis, isOther);
}

/** 'Final show set for May': of a programme of every night its last. */
const LAST = wordSet('final last farewell');
const SHOW = wordSet('show broadcast edition bow');
/** 'The last episodes of X arrive in May': their season began before. */
const EPISODES = wordSet('episodes chapters instalments installments');
const MOST_TO_LAST = 5; // tokens: 'of the drama'

/** 'Takes a break until February 24': the clause of what lasts until a day. */
const clauseStart = ({ row, match: { from } }: Cue, first: number, word: Int32Array): number =>
  DAYS_ALONE.has(row.id) && from - 2 >= first && TURNS.has(word[from - 1] as number) ? from - 2 : from;

/** 'The trailer released before the series starts': what stands before such a word is another matter. */
function opens({ row, match: { from, to } }: Cue, first: number, word: Int32Array): number {
  // 'starts shooting in June for broadcast in the autumn'
  if (row.id === MEANT_FOR) return from;
  // 'the trailer for the last season of X, arriving on May 3'
  if (PARTICIPLES.has(word[to - 1] as number) && !COMMALESS.has(word[to - 2] as number)) return from;
  // 'a break until February 24' has its 'until' for the day
  const last = DAYS_ALONE.has(row.id) ? from - 2 : from - 1;
  for (let at = last; at >= Math.max(first, from - BEFORE); at--) if (TURNS.has(word[at] as number)) return at;
  return Math.max(first, from - BEFORE);
}
const PARTICIPLES = wordSet('arriving premiering debuting launching returning landing bowing streaming');
/** Before a participle whose subject is the noun before it. */
const COMMALESS = wordSet('film movie special episode finale trailer teaser documentary is are was were');
const TURNS = wordSet('before until');

/** 'Starts filming in March and will premiere in June', 'is filming its third season, due in the spring': how it is made was said before. */
function comesApart({ match: { from, to } }: Cue, { seasons }: Sentence, tokens: Tokens): boolean {
  // 'Production on the fifth and last series began': that 'and' joins no verb
  const joined = seasons.find((span) => span.from < from && span.to > from)?.from ?? from;
  if (holdsWord(tokens, joined - MOST_TO_AND, joined, AND_BUT)) return true;
  const open = seasons.some((span) => span.to >= from - 1 && span.to < to && isMark(tokens, span.to, ','));
  return open && !holdsWord(tokens, from, to, STARTS);
}
const MOST_TO_AND = 2;
const STARTS = wordSet('start starts begin begins resume resumes started began resumed starting beginning');
/** 'A trailer and a January 8 date'. */
const SHOWN = wordSet('trailer teaser poster posters');
const MAKING = wordSet('production filming photography cameras camera shooting shoot writers room casting');

/** 'The season finale, which airs on Thursday'. */
function isRelativeOf({ match: { from } }: Cue, tokens: Tokens, named: (at: number) => boolean): boolean {
  let at = from;
  while (at > from - MOST_TO_RELATIVE && !RELATIVE.has(tokens.word[at] as number)) at--;
  if (at <= 0 || !RELATIVE.has(tokens.word[at] as number)) return false;
  let noun = at - 1;
  // 'the season finale of ‘X’, which'
  while (noun > 0 && (tokens.kind[noun] === PUNCTUATION || named(noun) || isCapital(tokens, noun))) noun--;
  if (OF.has(tokens.word[noun] as number)) noun--;
  // 'reports that surfaced in May', and not 'reports that it returns in May'
  if (WORDS.has(tokens.word[noun] as number) && at === from && CAME_UP.has(tokens.word[from + 1] as number)) return true;
  return NOT_PREMIERES.has(tokens.word[noun] as number) && !named(noun) && !isOfRun(tokens, noun);
}
const OF = wordSet('of');
const RELATIVE = wordSet('which that');
const MOST_TO_RELATIVE = 2;
const WORDS = wordSet('report reports rumour rumours rumor rumors claim claims news reviews reaction reactions');
const CAME_UP = wordSet('surfaced emerged appeared came broke started began landed dropped arrived');

const isHarmless = (tokens: Tokens, at: number): boolean =>
  isOfRun(tokens, at) ||
  isPeriod(tokens, at) ||
  isSource(tokens, at) ||
  isReason(tokens, at) ||
  isWaiting(tokens, at) ||
  isTold(tokens, at) ||
  isShooting(tokens, at) ||
  WHOSE.has(tokens.word[at - 1] as number);

/** 'After a long hiatus, the third season premieres', 'is back from its four-year break': what ends with a new season, and no pause within one. */
function isEndedBreak(tokens: Tokens, at: number, { match }: Cue, { seasons }: Sentence): boolean {
  if (!BREAKS.has(tokens.word[at] as number) || MIDWAY.has(tokens.word[at - 1] as number)) return false;
  if (!holdsWord(tokens, at - MOST_TO_ENDED, at, ENDED_BY)) return false;
  if (holdsWord(tokens, at - MOST_TO_LONG, at, LONG)) return true;
  const numbered = seasons.some(({ relation, soft, to }) => relation === 'numbered' && !soft && to > at);
  return numbered && holdsWord(tokens, match.from, match.to + 1, OPENS);
}
const MIDWAY = wordSet('midseason mid season winter spring holiday holidays christmas fall autumn summer short brief week');
const ENDED_BY = wordSet('after following from since');
const MOST_TO_ENDED = 5; // 'after a three-and-a-half-year'
const LONG = wordSet('long lengthy extended year years');
const MOST_TO_LONG = 2;
const OPENS = wordSet('premiere premieres premiered premiering debut debuts arrives launches');

/** 'Told fans on Monday that the show is back in May': who hears of it. */
const isTold = ({ word }: Tokens, at: number): boolean => HEARERS.has(word[at] as number) && TELLING.has(word[at - 1] as number);
const HEARERS = wordSet('fans');
const TELLING = wordSet('told tells tell telling assured promised reassured teased informed thanked');
/** 'Season 7, whose filming ended in June, will be released in May'. */
const WHOSE = wordSet('whose');

/** 'Will have fans waiting until April'. */
const isWaiting = ({ word }: Tokens, at: number): boolean => WAITERS.has(word[at] as number) && WAITING.has(word[at + 1] as number);
const WAITERS = wordSet('fans viewers audiences');
const WAITING = wordSet('waiting hanging guessing');

/** 'Production delays mean it will not be back until June': why, and not what. */
const isReason = ({ word }: Tokens, at: number): boolean => MAKING.has(word[at] as number) && SETBACKS.has(word[at + 1] as number);
const SETBACKS = wordSet(
  'delay delays problem problems issue issues setback setbacks trouble troubles difficulties shutdown shutdowns stoppage',
);

/** 'Based on the bestselling novel by', 'an adaptation of the films': what a series was made from. */
const isSource = (tokens: Tokens, at: number): boolean =>
  SOURCES.has(tokens.word[at] as number) && holdsWord(tokens, at - MOST_TO_SOURCE, at, MADE_FROM);
const SOURCES = wordSet('novel novels book books film films movie movies podcast blockbuster');
const MADE_FROM = wordSet('based adaptation adapted adapts version remake reboot prequel inspired retelling reimagining');
const MOST_TO_SOURCE = 8;

/** 'Moves to midseason': when, and not what. */
const isPeriod = ({ word }: Tokens, at: number): boolean => MIDSEASON.has(word[at] as number) && PLACED.has(word[at - 1] as number);
const MIDSEASON = wordSet('midseason');
const PLACED = wordSet('to for until till in at');

/** 'Its eight-episode run', 'the first episode of season 7': what the season is made of, and what it begins with. */
const isOfRun = (tokens: Tokens, at: number): boolean =>
  EPISODE.has(tokens.word[at] as number) &&
  (((tokens.flags[at] as number) & HYPHENATED) !== 0 || FIRST.has(tokens.word[at - 1] as number) || ONE.has(tokens.word[at + 1] as number));
const EPISODE = wordSet('episode');
const FIRST = wordSet('first opening debut premiere pilot');
const ONE = wordSet('one 1');

/** 'Returns for more filming in July': between the cue and the date stands what the date is of. */
export function isOfBetween(cue: Cue, { from, to, date }: DateSpan, analysis: Analysis): boolean {
  if (isOfPreview(cue, date, analysis)) return true;
  const { match } = cue;
  const {
    view: { tokens },
    mentions,
  } = analysis;
  const [first, limit] = from >= match.to ? [match.to, from] : [to, match.from];
  for (let at = first; at < limit; at++)
    if (
      NOT_PREMIERES.has(tokens.word[at] as number) &&
      !isHarmless(tokens, at) &&
      !mentions.some((mention) => at >= mention.from && at < mention.to)
    )
      return true;
  return false;
}

/** 'Was released today' under a headline about a trailer: the trailer's day. */
function isOfPreview({ match }: Cue, { edtf }: DateSpan['date'], { document: { published }, view: { tokens, blocks } }: Analysis): boolean {
  if (!holdsWord(tokens, match.from, match.to, PUT_OUT) || edtf === null || published === null) return false;
  const [on, day] = [dayRange(published.slice(0, 10)), dayRange(edtf)];
  if (on === null || day === null || Math.abs(dayNumber(on.first) - dayNumber(day.last)) > DAYS_OF_NEWS) return false;
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return headline !== undefined && holdsWord(tokens, 0, tokenAt(tokens, headline.span[1]), PREVIEWS);
}
const DAYS_OF_NEWS = 1;
const PUT_OUT = wordSet('released unveiled posted uploaded shown streamed');
const PREVIEWS = wordSet('trailer trailers teaser clip visual visuals poster preview video mv pv');
