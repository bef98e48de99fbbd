/** Which season a premiere is of: the one said beside its cue, the one that a pronoun takes up, or the one that nobody needs to say. */
import type { Analysis } from '../../analysis.ts';
import { type BoundSeason, seasonsNear } from '../../binding/seasons.ts';
import type { CueContext } from '../../context.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import type { SeriesName } from '../../mentions/series.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { SeasonSpan } from '../../seasons/season-span.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { AND_BUT } from '../../words/conjunctions.ts';
import { GENRES } from '../../words/genres.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsMark, holdsPair, holdsWord, isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';
import { isOfOrder, orderedAheadOf } from './order-days.ts';
import { isPart, wholeOf } from './parts.ts';
import { isPartOfDate, mayBePremiere } from './premiere-dates.ts';
import { unsaidSeason } from './season-unsaid.ts';

/** @param near the season said beside the cue or the date, if any */
export function seasonOfPremiere(
  cue: Cue,
  date: DateSpan,
  near: SeasonSpan | undefined,
  series: SeriesName,
  { sentence }: CueContext,
  analysis: Analysis,
): BoundSeason {
  const ordered = orderedAheadOf(date, sentence, analysis.view.tokens);
  if (ordered !== null && (near === undefined || near === ordered)) return { kind: 'number', number: (ordered.numbers[0] as number) - 1 };
  const span = near ?? spokenOf(cue, date, sentence, series, analysis);
  // 'the last season, released on June 27', under a headline that numbers it
  if (span?.relation === 'this' && span.final && analysis.focus.topicOf(sentence.view.block)?.season != null) return { kind: 'topic' };
  if (span === undefined || span.relation === 'this') return unsaidSeason(cue, date, series, span, analysis);
  if (span.relation === 'another') return isOneSpokenOf(span, sentence, analysis) ? { kind: 'topic' } : { kind: 'next', step: 1 };
  if (span.relation !== 'numbered') return { kind: 'topic' };
  // 'ended its first season in May and will be back next year'
  if (date.date.direction === 'future' && isOver(span, analysis.view.tokens))
    return { kind: 'number', number: (span.numbers.at(-1) as number) + 1 };
  return isPart(span, sentence, series, analysis) ? wholeOf(span, series, analysis) : { kind: 'number', number: span.numbers[0] as number };
}

/** 'The new season debuts on September 4' of a series whose second has been spoken of; 'for one last season' and 'with new episodes' under a headline that numbers it. */
function isOneSpokenOf({ from, final, soft }: SeasonSpan, { view: { block } }: Sentence, { focus, view: { tokens } }: Analysis): boolean {
  return final || soft ? focus.topicOf(block)?.season != null : THE.has(tokens.word[from - 1] as number);
}
const THE = wordSet('the this that its');

/** What follows these has a verb and a date of its own: 'it could be July, as season 4 came in July too'. */
const ASIDE = wordSet('as since because given whereas although while after when');
/** 'It began in August and will be back for a second season'. */
const GOES_ON = wordSet("will is was has 'll would");
/** 'The saga that struck it rich last winter, back with season 2': what follows the comma is no part of the relative clause. */
const RELATIVE = wordSet('that which whose who');

/** The season that stands beside a cue and is its own; else the only one that its sentence has spoken of, where that sentence is of one series. */
export function seasonNear(cue: Cue, context: CueContext, analysis: Analysis): SeasonSpan | undefined {
  return besideCue(cue, context, analysis) ?? onlyBefore(cue, context, analysis);
}

/** 'Season three digs in on Friday, two days before its bow on Sunday'. */
function onlyBefore(cue: Cue, { sentence }: CueContext, { view: { tokens }, mentions }: Analysis): SeasonSpan | undefined {
  // 'its bow on Sunday', 'from its April start'
  if (!OWN.has(tokens.word[cue.match.from] as number) && !ITS.has(tokens.word[cue.match.from - 1] as number)) return undefined;
  const { first, limit } = sentence.view;
  if (new Set(mentions.filter(({ from, to }) => from >= first && to <= limit).map(({ name }) => name)).size > 1) return undefined;
  const spans = sentence.seasons.filter((span) => span.relation === 'numbered' && !span.soft && !isPartOfDate(span, sentence));
  const [only] = spans;
  if (only === undefined || spans.length > 1 || only.to > cue.match.from) return undefined;
  const taken = sentence.cues.some(({ row, match }) => row.frame !== cue.row.frame && match.from < only.to && match.to > only.from);
  return taken ? undefined : only;
}

const ITS = wordSet('its');
const OWN = wordSet('its bow debut premiere launch');

function besideCue(cue: Cue, { sentence, clause }: CueContext, analysis: Analysis): SeasonSpan | undefined {
  const { tokens } = analysis.view;
  return seasonsNear(tokens, cue, sentence, clause, sentence.cues, analysis.mentions).find((span) => {
    if (span.relation === 'count' || span.relation === 'age' || isPartOfDate(span, sentence) || isOneOfMany(span, tokens)) return false;
    if (isInAside(span, cue, tokens) || hasItsDay(span, cue, sentence, analysis)) return false;
    if (span.from < cue.match.to)
      return (
        (span.from >= cue.match.from && !isSetBeside(cue, span, tokens)) ||
        (span.from < cue.match.from && !isOfSeriesItself(cue, span, tokens))
      );
    if (isLookedBackAt(span, tokens) || isOfNextNamed(span, cue, sentence, analysis) || isOrdered(span, cue, sentence)) return false;
    // 'will return in 2027, HBO said ahead of the January launch of season one'
    if (holdsPair(tokens, cue.match.to, span.from, AHEAD, OF)) return false;
    // 'is set to debut on April 11 and season two will start filming'
    if (AND_BUT.has(tokens.word[span.from - 1] as number) && GOES_ON.has(tokens.word[span.to] as number)) return false;
    const relative = holdsWord(tokens, cue.match.from, cue.match.to, RELATIVE);
    for (let at = cue.match.to; at < span.from; at++) {
      if (
        ASIDE.has(tokens.word[at] as number) ||
        (AND_BUT.has(tokens.word[at] as number) && GOES_ON.has(tokens.word[at + 1] as number)) ||
        (relative && tokens.kind[at] === PUNCTUATION)
      )
        return false;
    }
    return true;
  });
}

/** 'Given that season 2 took three years, do not expect it before 2027', 'X, whose 49th season is on the air, marks it on May 3', 'while season 2 came in May, the next is due in June'. */
function isInAside({ from, to }: SeasonSpan, { match }: Cue, tokens: Tokens): boolean {
  const whose = WHOSE.has(tokens.word[from - 1] as number) && ON_AIR.has(tokens.word[to] as number);
  if (to > match.from || !(whose || holdsWord(tokens, from - MOST_TO_ASIDE, from, ASIDE))) return false;
  return holdsMark(tokens, to, match.from, ',');
}

const WHOSE = wordSet('whose');
const ON_AIR = wordSet('is was ended ends wrapped finished concluded drew draws has');

/** 'Its fifth season begins on April 8, and the prequel ‘X’ arrives in 2027': a season with a day of its own, before a series of which the next is told. */
const hasItsDay = ({ to }: SeasonSpan, { match }: Cue, { dates }: Sentence, { mentions }: Analysis): boolean =>
  dates.some((day) => day.from >= to && day.to <= match.from) &&
  match.slots.some((slot) => slot.name === 'show' && mentions.some(({ from }) => from >= to && from < slot.to && from >= slot.from - 1));

/** 'Season six, shot alongside season five, is due in May': one that an aside sets beside the season of which it is said. */
const isSetBeside = ({ match }: Cue, { from, to }: SeasonSpan, tokens: Tokens): boolean =>
  BESIDES.has(tokens.word[from - 1] as number) && isMark(tokens, to, ',') && to < match.to;
const BESIDES = wordSet('alongside beside besides with like unlike after following than');

/** 'Old Solway bows on June 4, followed by season 3 of Maddox Quay': the season of another, named behind the cue. */
function isOfNextNamed({ from, to }: SeasonSpan, { match }: Cue, { view }: Sentence, { mentions, view: { tokens } }: Analysis): boolean {
  if (!OF.has(tokens.word[to] as number)) return false;
  const here = mentionsWithin(mentions, view);
  const owner = here.find((mention) => mention.from > to && mention.from <= to + MOST_TO_OWNER);
  return owner !== undefined && here.some((mention) => mention.to <= from && mention.from < match.to && mention.name !== owner.name);
}
const MOST_TO_OWNER = 3; // 'of the', a quotation mark

/** 'Sets a premiere for July 9, renews Maddox Quay for season 2': the season of what is decided there. */
const isOrdered = (span: SeasonSpan, { match }: Cue, { cues }: Sentence): boolean =>
  cues.some(
    ({ row, match: other }) =>
      row.frame === 'order' && other.from >= match.to && other.to <= span.from && other.slots.some(({ name }) => name === 'show'),
  );

/** 'It returns on Friday, here is all that happened in season 1': what has been. */
const isLookedBackAt = ({ from }: SeasonSpan, tokens: Tokens): boolean => holdsWord(tokens, from - 4, from, LOOKING_BACK);
const LOOKING_BACK = wordSet('happened happens events recap refresher since ended finale went left saw');

/** 'A second season of the drama that debuted last year': the drama debuted, and not the season. */
const isOfSeriesItself = ({ match: { from } }: Cue, span: SeasonSpan, { word }: Tokens): boolean =>
  span.to <= from && RELATIVE.has(word[from] as number) && GENRES.has(word[from - 1] as number) && OF.has(word[span.to] as number);

/** 'Eight half-hours, the first of which went out in May': the first of them is an episode. */
const isOneOfMany = ({ to }: SeasonSpan, { word }: Tokens): boolean => OF.has(word[to] as number) && THEM.has(word[to + 1] as number);
const OF = wordSet('of');
const AHEAD = wordSet('ahead');
const THEM = wordSet('which them these those whom');

/** 'The first went live on May 1, 2020, and the second, a shorter one, on March 11, 2022': each date with the season said before it. */
export function pairedSeasons(sentence: Sentence, analysis: Analysis): Map<DateSpan, SeasonSpan> {
  const pairs = new Map<DateSpan, SeasonSpan>();
  const { seasons, dates } = sentence;
  const numbered = seasons.filter((span) => span.relation === 'numbered' && !span.soft && !isPartOfDate(span, sentence));
  const days = dates.filter((span) => mayBePremiere(span, analysis) && !isOfOrder(span, sentence, analysis));
  if (numbered.length < 2 || days.length < 2) return pairs;
  let behind = 0;
  for (const day of days) {
    const span = numbered.findLast(({ from, to }) => from >= behind && to <= day.from);
    if (span !== undefined && !holdsMark(analysis.view.tokens, span.to, day.from, ';')) pairs.set(day, span);
    behind = day.to;
  }
  return pairs;
}

/** 'Season four is in the can. It arrives in May', 'there is a sixth, and it's out next week': the season last spoken of, where the cue's subject is a pronoun. */
function spokenOf(
  cue: Cue,
  { date }: DateSpan,
  sentence: Sentence,
  series: SeriesName,
  { sentences, mentions, view, focus }: Analysis,
): SeasonSpan | undefined {
  const pronoun = pronounOf(cue, sentence, view.tokens.word);
  if (pronoun === null || (THAT.has(view.tokens.word[pronoun] as number) && GENRES.has(view.tokens.word[pronoun - 1] as number)))
    return undefined;
  const here = numberedBefore(sentence, pronoun);
  // 'given that season 2 took three years, do not expect it before 2027'
  const aside = here !== undefined && date.direction === 'future' && holdsWord(view.tokens, here.from - MOST_TO_ASIDE, here.from, ASIDE);
  if (here !== undefined && !aside) return here;
  // what is to come is the season that the headings ask for
  if (date.direction === 'future' && focus.topicOf(sentence.view.block)?.season != null && !THAT.has(view.tokens.word[pronoun] as number))
    return undefined;
  const place = sentences.indexOf(sentence);
  for (let at = place - 1; at >= Math.max(0, place - MOST_BACK); at--) {
    const earlier = sentences[at] as Sentence;
    if (earlier.view.block !== sentence.view.block) return undefined;
    const span = numberedBefore(earlier, earlier.view.limit);
    if (span !== undefined) return span;
    if (mentions.some(({ name, from, to }) => name !== series && from >= earlier.view.first && to <= earlier.view.limit)) return undefined;
  }
  return undefined;
}

const MOST_TO_ASIDE = 3;

/** 'Ended its first season', and not 'finished filming its first season' or 'has wrapped and season seven is next'. */
function isOver({ from }: SeasonSpan, { word }: Tokens): boolean {
  const at = DETERMINERS.has(word[from - 1] as number) ? from - 2 : from - 1;
  return OVER.has(word[at] as number);
}
const DETERMINERS = wordSet('its the their a');
const OVER = wordSet('ended finished wrapped concluded completed');

const numberedBefore = (sentence: Sentence, limit: number): SeasonSpan | undefined =>
  sentence.seasons.findLast(
    (span) => span.relation === 'numbered' && (!span.soft || span.numbers[0] !== 1) && span.to <= limit && !isPartOfDate(span, sentence),
  );

/** The pronoun that is the subject of a cue, in its words or a little before them; null where it has another. */
function pronounOf({ match }: Cue, { view }: Sentence, word: Int32Array): number | null {
  if (PRONOUNS.has(word[match.from] as number) || THAT.has(word[match.from] as number)) return match.from;
  for (let at = match.from - 1; at >= Math.max(view.first, match.from - MOST_BEFORE); at--) if (THAT.has(word[at] as number)) return at;
  return null;
}

const PRONOUNS = wordSet('it which they');
const THAT = wordSet('that');
const MOST_BEFORE = 6;
const MOST_BACK = 2;
