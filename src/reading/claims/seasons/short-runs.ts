/** How many seasons there have been where no word counts them: 'axed after one year', 'pulled after three episodes', a decision about newcomers. */
import type { Block } from '../../../claim/document.ts';
import type { Analysis } from '../../analysis.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import type { SeriesName } from '../../mentions/series.ts';
import { EPISODES, YEARS } from '../../seasons/season-words.ts';
import { lastAtOrBefore, startingWithin } from '../../sentences/in-order.ts';
import { sentenceAt } from '../../sentences/sentence-at.ts';
import { GENRES } from '../../words/genres.ts';
import { NUMBERS, wordSet } from '../../words/lexis.ts';
import { isMark } from '../../words/stretch.ts';
import type { Tokens } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';

/** Tokens behind a cue within which the length of a run is said. */
const NEAR = 8;
const AFTER = wordSet('after');
const LEADING = wordSet('just only merely barely mere the its');
const A = wordSet('a');
const ADJECTIVES = wordSet('single short lone solitary full');
/** What was said of something else: 'after three years of talks', 'three years in prison'. */
const NOT_A_RUN = wordSet('of in ago later');
const IN = wordSet('in');
/** Longer runs are counted in years that are no seasons, and of longer ones the episodes are of several. */
const MOST_YEARS = 4;
const MOST_EPISODES = 24;

/** @returns for a series that is let go the season behind the years or episodes that its sentence says it had; null where it says none */
export function seasonBehindRun({ series, from, to }: Draft, analysis: Analysis): number | null {
  const { tokens } = analysis.view;
  const sentence = sentenceAt(analysis.sentences, from);
  if (sentence === undefined) return null;
  const limit = Math.min(sentence.view.limit, to + NEAR);
  for (let at = from; at < limit; at++) {
    const run = AFTER.has(tokens.word[at] as number) ? runAt(tokens, at + 1) : runIn(tokens, at);
    if (run === null) continue;
    if (startingWithin(analysis.mentions, to, at, (mention) => mention.from).some(({ name }) => name !== series)) return null;
    const age = ageOf(series, analysis);
    if (run.kind === 'episodes') return run.count <= MOST_EPISODES && (age === null || age <= 1 || wasShort(series)) ? 2 : null;
    return run.count <= MOST_YEARS && (age === null || age >= run.count - 1) ? run.count + 1 : null;
  }
  return null;
}

interface Run {
  readonly kind: 'years' | 'episodes';
  readonly count: number;
}

/** 'Just one year', 'a year', 'a single year', '13 episodes'. */
function runAt(tokens: Tokens, at: number): Run | null {
  const { word } = tokens;
  let next = at;
  while (LEADING.has(word[next] as number)) next++;
  const isA = A.has(word[next] as number);
  const number = isA ? null : NUMBERS.cardinal(tokens, next);
  let noun = number === null ? (isA ? next + 1 : next) : number.to;
  const single = ADJECTIVES.has(word[noun] as number);
  if (number === null && !isA && !single) return null;
  if (single) noun++;
  if (NOT_A_RUN.has(word[noun + 1] as number)) return null;
  const count = number?.value ?? 1;
  if (YEARS.has(word[noun] as number)) return { kind: 'years', count };
  return EPISODES.has(word[noun] as number) ? { kind: 'episodes', count } : null;
}

/** 'Yanked two episodes in'. */
function runIn(tokens: Tokens, at: number): Run | null {
  const number = NUMBERS.cardinal(tokens, at);
  if (number === null || !EPISODES.has(tokens.word[number.to] as number) || !IN.has(tokens.word[number.to + 1] as number)) return null;
  return { kind: 'episodes', count: number.value };
}

/** Years since a catalogue's series began, on the day of the document; null where either is unknown. */
function ageOf({ entry }: SeriesName, { document: { published } }: Analysis): number | null {
  return entry?.year == null || published === null ? null : Number(published.slice(0, 4)) - entry.year;
}

const wasShort = ({ entry }: SeriesName): boolean => entry?.year != null && entry.endYear !== null && entry.endYear - entry.year <= 1;

/** 'Freshmen' as a heading, 'Among newcomers, NBC renewed X', 'The first-year dramas fared badly: NBC renewed X': a decision is about the second season. */
export function isUnderNewcomers({ series, from, block }: Draft, analysis: Analysis): boolean {
  const age = ageOf(series, analysis);
  if (age !== null && (age < 0 || age > 1)) return false;
  const { tokens, blocks, sentences } = analysis.view;
  const first = sentenceAt(analysis.sentences, from)?.view.first ?? from;
  if (leadsWith(tokens, first, from, analysis)) return true;
  const heading = lastAtOrBefore(headingsOf(blocks), block - 1, (at) => at);
  if (heading === undefined) return false;
  return startingWithin(sentences, heading, heading + 1, (one) => one.block).some((one) => holdsNewcomers(tokens, one.first, one.limit));
}

const HEADINGS = new WeakMap<readonly Block[], readonly number[]>();

/** Which blocks are headings, asked once a document. */
function headingsOf(blocks: readonly Block[]): readonly number[] {
  const known = HEADINGS.get(blocks) ?? blocks.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []));
  HEADINGS.set(blocks, known);
  return known;
}

/** What opens a sentence and ends in a comma or a colon before any series is named. */
function leadsWith(tokens: Tokens, first: number, limit: number, { mentions }: Analysis): boolean {
  for (let at = first; at < limit; at++) {
    if (!isMark(tokens, at, ',:')) continue;
    const colon = isMark(tokens, at, ':');
    return (
      (colon || AMONG.has(tokens.word[first] as number)) &&
      holdsNewcomers(tokens, first, at) &&
      mentionsWithin(mentions, { first, limit: at }).length === 0
    );
  }
  return false;
}
const AMONG = wordSet('among amongst of for');

/** Newcomers in the plural, or 'first-year dramas'. */
function holdsNewcomers(tokens: Tokens, first: number, limit: number): boolean {
  for (let at = first; at < limit; at++) {
    if (NEWCOMERS.has(tokens.word[at] as number)) return true;
    if (!FRESHMAN.has(tokens.word[at] as number) && !(FIRST.has(tokens.word[at] as number) && YEARS.has(tokens.word[at + 1] as number)))
      continue;
    for (let noun = at + 1; noun < Math.min(limit, at + MOST_TO_NOUN); noun++)
      if (GENRES.has(tokens.word[noun] as number) || CLASSES.has(tokens.word[noun] as number)) return true;
  }
  return false;
}
const NEWCOMERS = wordSet('newcomers freshmen rookies newbies');
const FRESHMAN = wordSet('freshman rookie');
const FIRST = wordSet('first');
const CLASSES = wordSet('dramas comedies shows sitcoms class crop');
const MOST_TO_NOUN = 4;
