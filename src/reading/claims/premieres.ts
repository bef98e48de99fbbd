/** Claims about when a season's first episode is or was out: a date with a cue of release in its clause. */
import type { Certainty } from '../../claim/claim.ts';
import { dayNumber, dayRange } from '../../claim/edtf.ts';
import type { Analysis } from '../analysis.ts';
import { type BoundSeason, seasonsNear } from '../binding/seasons.ts';
import { seriesOf } from '../binding/series.ts';
import type { CueContext } from '../context.ts';
import type { SeriesName } from '../mentions/series.ts';
import { speakerOf } from '../modality/speaker-of.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Frame } from '../rows.ts';
import type { SeasonSpan } from '../seasons/tag-seasons.ts';
import type { DateSpan, Sentence } from '../sentence.ts';
import { wordSet } from '../words/lexis.ts';
import type { Draft } from './draft.ts';
import { isPartOfDate, mayBePremiere } from './premiere-dates.ts';

const FAR = 14;
/** 'On June 4, after a year's rest, it returns': a date so near its sentence's beginning holds for all of it. */
const OPENING = 3;

export function premiereDrafts(cue: Cue, context: CueContext, analysis: Analysis): Draft[] {
  const { modality, sentence } = context;
  if (modality.asked || modality.wished || modality.none || isOfAnother(cue, context, analysis) || isOfDecision(cue, sentence, analysis))
    return [];
  const paired = pairsOf(sentence);
  const dates = [...new Set([...datesNear(cue, context, analysis), ...paired.keys()])];
  if (dates.length === 0) return [];
  const series = seriesOf(cue, context, analysis)[0] ?? beforeApposition(cue, context, analysis);
  const speaker = speakerOf(cue, context, analysis);
  if (series === undefined || speaker === 'audience') return [];
  const spans = seasonsNear(analysis.view.tokens, cue, sentence, context.clause, sentence.cues, analysis.mentions);
  const near = spans.find((span) => span.relation !== 'count' && span.relation !== 'age' && !isPartOfDate(span, sentence));
  const season = (date: DateSpan): BoundSeason => {
    const span = paired.get(date) ?? near ?? spokenOf(cue, date, sentence, series, analysis);
    if (span === undefined || span.relation === 'this') return unsaidSeason(cue, date, series, analysis);
    if (span.relation === 'numbered') return { kind: 'number', number: span.numbers[0] as number };
    return span.relation === 'another' ? { kind: 'next', step: 1 } : { kind: 'topic' };
  };

  return dates.flatMap((found): Draft[] => {
    if (isRoutine(cue, found, paired.get(found) ?? near, analysis)) return [];
    const { from, to, date } = found;
    const denied = date.rejected || modality.negations % 2 === 1;
    return [
      {
        series,
        season: season(found),
        body: { predicate: 'premiere', value: date.edtf as string },
        certainty: denied ? 'denied' : certaintyOf(cue, context),
        speaker,
        from: Math.min(cue.match.from, from),
        to: Math.max(cue.match.to, to),
        block: sentence.view.block,
        rules: [cue.row.id, `date/${date.rule}`],
      },
    ];
  });
}

/** 'Maddox Quay, led by Anna Bell, arrives on June 4': the series before the commas, where the name beside the cue is of none. */
function beforeApposition(cue: Cue, { sentence }: CueContext, { mentions, view: { tokens } }: Analysis): SeriesName | undefined {
  const before = mentions.findLast(({ from, to }) => from >= sentence.view.first && to <= cue.match.from);
  if (before === undefined) return undefined;
  for (let at = before.to; at <= cue.match.from; at++) if (tokens.word[at] === COMMA) return before.name;
  return undefined;
}

const COMMA = -','.charCodeAt(0);

function certaintyOf({ row }: Cue, { modality }: CueContext): Certainty {
  if (modality.condition) return 'conditional';
  if (modality.rumoured) return 'possible';
  return modality.certainty === 'certain' ? (row.certainty ?? 'certain') : modality.certainty;
}

/** Nouns whose dates are not the season's: 'the finale aired on', 'filming starts in', 'the film opens'. */
export const NOT_PREMIERES =
  wordSet(`finale finales production filming cameras camera shooting shoot trailer teaser interview film films movie book novel midseason mid-season break hiatus strike
  episode hear heard know known learn decision writers room casting table soundtrack podcast actor actors actress star fans petition album albums restaurant
  special reunion crossover registrations auditions audition song songs single wrestler theatrical theaters theatres cinemas box-office blockbuster concert exhibition`);
const SET = wordSet('set');
const PLACING = wordSet('in at on during against around recorded');
const BEFORE = 8;
const BEHIND = 2;

function isOfAnother(cue: Cue, { sentence, clause }: CueContext, { view }: Analysis): boolean {
  const { first, limit } = sentence.view;
  const { word } = view.tokens;
  const mine = clause[cue.match.from - first];
  for (let at = Math.max(first, cue.match.from - BEFORE); at < Math.min(cue.match.to + BEHIND, limit); at++) {
    const own = at >= cue.match.from && at < cue.match.to;
    if ((own || clause[at - first] === mine) && NOT_PREMIERES.has(word[at] as number)) return true;
    // 'a drama set in 1985', 'on set during May': where and when a story plays or is shot
    if (own && SET.has(word[at] as number) && PLACING.has(word[at + 1] as number)) return true;
  }
  return isOfPictures(sentence, word);
}

/** A sentence that speaks of cinemas and of no series, show or season. */
function isOfPictures({ view, seasons }: Sentence, word: Int32Array): boolean {
  if (seasons.some(({ soft }) => !soft)) return false;
  let pictures = false;
  for (let at = view.first; at < view.limit; at++) {
    if (SERIES.has(word[at] as number)) return false;
    pictures ||= PICTURES.has(word[at] as number);
  }
  return pictures;
}

const PICTURES = wordSet(
  'film films movie movies theatrical theaters theatres cinemas cinema blockbuster blockbusters moviegoers box-office album albums single song songs band concert',
);
const SERIES = wordSet('series season seasons show shows drama comedy sitcom thriller episodes tv television');

/** 'Aired on Saturday', said of no season: an episode, or a night like any other. */
function isRoutine(cue: Cue, date: DateSpan, near: SeasonSpan | undefined, { view }: Analysis): boolean {
  if (near !== undefined || date.date.direction === 'future') return false;
  for (let at = cue.match.from; at < cue.match.to; at++) {
    if (AIRS.has(view.tokens.word[at] as number)) return !FIRST_TIME.has(view.tokens.word[at - 1] as number);
  }
  return false;
}

const AIRS = wordSet('air aired airs airing');
const FIRST_TIME = wordSet('first originally');

/** 'The first went live on May 1, 2020, and the second, a shorter one, on March 11, 2022': each date with the season said before it. */
function pairsOf({ seasons, dates }: Sentence): Map<DateSpan, SeasonSpan> {
  const pairs = new Map<DateSpan, SeasonSpan>();
  const numbered = seasons.filter(({ relation, soft }) => relation === 'numbered' && !soft);
  const days = dates.filter(({ date }) => date.kind === 'date' && date.edtf !== null);
  if (numbered.length < 2 || days.length < 2) return pairs;
  let behind = 0;
  for (const day of days) {
    const span = numbered.findLast(({ from, to }) => from >= behind && to <= day.from);
    if (span !== undefined) pairs.set(day, span);
    behind = day.to;
  }
  return pairs;
}

/** 'Renewed for a second season in May': the date is the decision's. */
function isOfDecision(cue: Cue, { cues }: Sentence, { view }: Analysis): boolean {
  return cues.some(({ row, match }) => {
    if (!DECISIONS.has(row.frame) || row.returns === true || match.from > cue.match.from) return false;
    if (match.to > cue.match.from) return true;
    for (let at = match.to; at < cue.match.from; at++) if (!BRIDGE.has(view.tokens.word[at] as number)) return false;
    return match.to < cue.match.from;
  });
}

const BRIDGE = wordSet('for a an the its');

const DECISIONS: ReadonlySet<Frame> = new Set(['order', 'cancel', 'undecided']);

const OLD_DAYS = 300;

/**
 * Where no season is said. A series that the headings are not about has its first season where it 'bows' or 'launches'. Of the series that
 * they are about, a day to come is their season's, a day past the one's before it, and a debut long ago the first's.
 */
function unsaidSeason(cue: Cue, { date }: DateSpan, series: SeriesName, analysis: Analysis): BoundSeason {
  const past = date.direction === 'past' || isBefore(date.edtf, analysis.document.published);
  const heading = analysis.focus.topicOf(analysis.view.blocks.length);
  const topic = heading?.season ?? null;
  const debut = isDebut(cue, analysis);
  const another = heading !== null && (heading.name === null ? analysis.names.length > 1 : heading.name !== series);
  if (another && debut && topic !== null) return FIRST;
  if (!past) return { kind: 'topic' };
  if (topic === 2 || (debut && daysBefore(date.edtf, analysis.document.published) > OLD_DAYS)) return FIRST;
  return topic === null || topic < 2 ? { kind: 'topic' } : { kind: 'number', number: topic - 1 };
}

const FIRST: BoundSeason = { kind: 'number', number: 1 };

const isDebut = ({ match }: Cue, { view: { tokens } }: Analysis): boolean => {
  for (let at = match.from; at < match.to; at++) if (DEBUTS.has(tokens.word[at] as number)) return true;
  return false;
};

const DEBUTS =
  wordSet(`premiere premiered premieres premiering debut debuted debuts debuting launch launched launches launching bow bowed bows start started starts begin began
  arrive arrived arrives arriving open opened opens land landed lands follow follows`);

function isBefore(edtf: string | null, published: string | null): boolean {
  return daysBefore(edtf, published) > 0;
}

/** Days from the end of a date to the document's own; 0 where either is unknown. */
function daysBefore(edtf: string | null, published: string | null): number {
  const range = edtf === null ? null : dayRange(edtf);
  const on = published === null ? null : dayRange(published.slice(0, 10));
  return range === null || on === null ? 0 : dayNumber(on.first) - dayNumber(range.last);
}

/** 'Season four is in the can. It arrives in May': the season last spoken of in the paragraph, where the cue's subject is a pronoun. */
function spokenOf(
  cue: Cue,
  { date }: DateSpan,
  sentence: Sentence,
  series: SeriesName,
  { sentences, mentions, view, focus }: Analysis,
): SeasonSpan | undefined {
  // what is to come is the season that the headings ask for
  if (date.direction === 'future' && focus.topicOf(sentence.view.block)?.season != null) return undefined;
  if (!PRONOUNS.has(view.tokens.word[cue.match.from] as number)) return undefined;
  const here = sentences.indexOf(sentence);
  for (let at = here - 1; at >= Math.max(0, here - MOST_BACK); at--) {
    const earlier = sentences[at] as Sentence;
    if (earlier.view.block !== sentence.view.block) return undefined;
    const span = earlier.seasons.findLast(({ relation, soft }) => relation === 'numbered' && !soft);
    if (span !== undefined && !isPartOfDate(span, earlier)) return span;
    if (mentions.some(({ name, from, to }) => name !== series && from >= earlier.view.first && to <= earlier.view.limit)) return undefined;
  }
  return undefined;
}

const PRONOUNS = wordSet('it that which they');
const MOST_BACK = 2;

/** The date that stands nearest to the cue in its clause, with those that the text sets aside beside it. */
function datesNear(cue: Cue, { sentence, clause }: CueContext, analysis: Analysis): DateSpan[] {
  const { first } = sentence.view;
  const usable = sentence.dates.filter((span) => mayBePremiere(span, analysis));
  const mine = clause[cue.match.from - first] as number;
  let best: DateSpan | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const span of usable) {
    const away = span.from >= cue.match.to ? span.from - cue.match.to : Math.max(0, cue.match.from - span.to) + 3;
    if (span.to <= cue.match.from && clause[span.from - first] !== mine && span.from - first > OPENING) continue;
    const cost = away + 8 * Math.abs((clause[span.from - first] as number) - mine) + (span.date.rejected ? 4 : 0);
    if (cost < bestCost && away <= FAR) {
      best = span;
      bestCost = cost;
    }
  }
  if (best === null) return [];
  const right = best.date.rejected ? usable.filter((span) => !span.date.rejected && distance(span, best) <= FAR).slice(0, 1) : [];
  return [best, ...right, ...usable.filter((span) => span !== best && span.date.rejected)];
}

const distance = (a: DateSpan, b: DateSpan): number => Math.max(a.from - b.to, b.from - a.to);

/** True where a sentence could hold a premiere at all. */
export const mayPremiere = ({ dates }: Sentence): boolean => dates.some(({ date }) => date.kind === 'date');
