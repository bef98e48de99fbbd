/** Which season a premiere is of where its sentence does not say. */
import { dayNumber, dayRange } from '../../claim/edtf.ts';
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { Cue } from '../patterns/bank.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { DateSpan, Sentence } from '../sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { isPartOfDate } from './premiere-dates.ts';

const OLD_DAYS = 300;

/**
 * Where no season is said. A series that the headings are not about has its first season where it 'bows' or 'launches'. Of the series that
 * they are about, a day to come is their season's, a day past the one's before it, and a debut long ago the first's.
 */
export function unsaidSeason(cue: Cue, { date }: DateSpan, series: SeriesName, analysis: Analysis): BoundSeason {
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
export function spokenOf(
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
