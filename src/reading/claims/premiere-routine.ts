/** What a cue of release and a date say of a night like any other, or of the day of a decision. */
import type { Analysis } from '../analysis.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Frame } from '../rows.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { DateSpan, Sentence } from '../sentence.ts';
import { sentenceAt } from '../sentence-at.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';

/** 'Aired on Saturday', 'is on tonight', said of no season: an episode, or a night like any other. */
export function isRoutine(cue: Cue, { date }: DateSpan, near: SeasonSpan | undefined, analysis: Analysis): boolean {
  if (near !== undefined) return false;
  const { word } = analysis.view.tokens;
  const close = CLOSE.has(date.rule);
  // 'this summer NBC is airing it'
  for (let at = cue.match.from; at < cue.match.to; at++)
    if (word[at] === AIRING && IS.has(word[at - 1] as number) && !DAYS.test(date.rule)) return true;
  if (date.direction === 'future' && !close) return false;
  for (let at = cue.match.from; at < cue.match.to; at++) if (AIRS.has(word[at] as number)) return !FIRST_TIME.has(word[at - 1] as number);
  return close && !isFirstNight(cue, analysis);
}

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
  const [first] = match.slots;
  const place = sentenceAt(sentences, match.from);
  return first !== undefined && (mentions.some(({ from, to }) => from < first.to && to > first.from) || isMeant(first.from, place));
}

/** 'It', 'which', 'the comedy': a word that means the series. */
const isMeant = (at: number, sentence: Sentence | undefined): boolean =>
  sentence !== undefined && ['pronoun', 'anaphor'].some((kind) => sentence.chart.endsFrom(kind, at).length > 0);

const SEASONS: ReadonlySet<string> = new Set(['season', 'nth', 'another', 'this-season']);
/** Verbs of beginning. */
const BEGINS =
  wordSet(`premiere premieres premiered premiering debut debuts debuted debuting launch launches launched launching drop drops dropped dropping bow bows bowed
  return returns returned returning back begin begins began start starts started starting kick kicks kicked kicking land lands landed landing arrive arrives arrived
  arriving open opens opened hit hits release released releases out comeback due slated unleashed unveiled sets`);

/** 'Renewed for a second season in May': the date is the decision's. */
export function isOfDecision(cue: Cue, { cues }: Sentence, { view }: Analysis): boolean {
  return cues.some(({ row, match }) => {
    if (!DECISIONS.has(row.frame) || row.returns === true || match.from > cue.match.from) return false;
    if (match.to > cue.match.from) return true;
    for (let at = match.to; at < cue.match.from; at++) if (!BRIDGE.has(view.tokens.word[at] as number)) return false;
    return match.to < cue.match.from;
  });
}

const BRIDGE = wordSet('for a an the its');

const DECISIONS: ReadonlySet<Frame> = new Set(['order', 'cancel', 'undecided']);
