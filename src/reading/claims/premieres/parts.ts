/** Seasons that come out in parts: 'part one', 'the second batch' and 'volume 2' are of the season that is spoken of, and number none. */
import type { Analysis } from '../../analysis.ts';
import type { BoundSeason } from '../../binding/seasons.ts';
import type { SeriesName } from '../../mentions/series.ts';
import { MOST_SEASONS, type SeasonSpan } from '../../seasons/season-span.ts';
import { EPISODES } from '../../seasons/season-words.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { sentenceAt } from '../../sentences/sentence-at.ts';
import { NUMBERS, wordSet } from '../../words/lexis.ts';
import { holdsWord } from '../../words/stretch.ts';
import { NUMBER, type Tokens } from '../../words/tokens.ts';

const SEASONS = wordSet('season seasons series s');
const PARTS = wordSet('part parts volume volumes vol half halves tranche chunk cour cours');
/** A batch may be a season, but of episodes it is a part. */
const BATCH = wordSet('batch');
/** A season has two parts or three; a greater number counts seasons: 'Lupin Part 4'. */
const MOST_PARTS = 2;

/** True of 'part two' of a series whose seasons have numbers, and of 'the second' beside it. */
export function isPart(span: SeasonSpan, sentence: Sentence, series: SeriesName, analysis: Analysis): boolean {
  const { tokens } = analysis.view;
  const number = span.numbers[0] as number;
  if (number > MOST_PARTS + 1 || holdsWord(tokens, span.from, span.to, SEASONS)) return false;
  if (callsSeasonsParts(span, series, analysis)) return false;
  const { first, limit } = sentence.view;
  if (holdsWord(tokens, span.from, span.to, BATCH)) return isOfEpisodes(tokens, span.to);
  return holdsWord(tokens, span.from, span.to, PARTS) || (span.bare && holdsWord(tokens, first, limit, PARTS));
}

/** True of 'the second part of the final season', whose sentence says what it is a part of, and of a batch of episodes. */
export function isPartOfSeason(span: SeasonSpan, sentence: Sentence, series: SeriesName, analysis: Analysis): boolean {
  const { tokens } = analysis.view;
  const called =
    holdsWord(tokens, span.from, span.to, PARTS) && sentence.seasons.some(({ from, to }) => holdsWord(tokens, from, to, SEASONS));
  return (called || holdsWord(tokens, span.from, span.to, BATCH)) && isPart(span, sentence, series, analysis);
}

/** 'Lupin Part 2': a part stands right behind the series' name, and no season is called one: parts are what the series calls its seasons. */
function callsSeasonsParts(part: SeasonSpan, series: SeriesName, analysis: Analysis): boolean {
  const numbered = CACHE.get(analysis) ?? numberedIn(analysis);
  CACHE.set(analysis, numbered);
  const named = numbered.behind.get(series);
  return named !== undefined && (named.has(part) || (!numbered.asSeasons && calledParts(named, analysis.view.tokens)));
}

interface Numbered {
  readonly behind: ReadonlyMap<SeriesName, ReadonlySet<SeasonSpan>>; // right behind a series' name
  readonly asSeasons: boolean; // whether any is called a season
}

/** It is asked for each season of a text. */
const CACHE = new WeakMap<Analysis, Numbered>();

function numberedIn({ mentions, sentences, view: { tokens } }: Analysis): Numbered {
  const numbered = sentences.flatMap(({ seasons }) => seasons.filter(({ relation, soft }) => relation === 'numbered' && !soft));
  const byStart = Map.groupBy(numbered, ({ from }) => from);
  const behind = new Map<SeriesName, Set<SeasonSpan>>();
  for (const { name, to } of mentions)
    for (const span of [to, to + 1].flatMap((at) => byStart.get(at) ?? [])) {
      const named = behind.get(name);
      if (named === undefined) behind.set(name, new Set([span]));
      else named.add(span);
    }
  return { behind, asSeasons: numbered.some(({ from, to }) => holdsWord(tokens, from, to, SEASONS)) };
}

const calledParts = (named: ReadonlySet<SeasonSpan>, tokens: Tokens): boolean =>
  [...named].some(({ from, to }) => holdsWord(tokens, from, to, PARTS));

const isOfEpisodes = (tokens: Tokens, from: number): boolean => holdsWord(tokens, from, from + MOST_TO_EPISODES, EPISODES);
const MOST_TO_EPISODES = 4; // 'of new', a title

const OF = wordSet('of');
const MOST_TO_TITLE = 2; // 'of', a quotation mark

/** The season that has the parts: the last one numbered before them in the paragraph, else what the headings are about. */
export function wholeOf(part: SeasonSpan, series: SeriesName, analysis: Analysis): BoundSeason {
  let found: SeasonSpan | undefined;
  const block = sentenceAt(analysis.sentences, part.from)?.view.block;
  for (const sentence of analysis.sentences) {
    if (sentence.view.first > part.from) break;
    if (sentence.view.block !== block) continue;
    found =
      sentence.seasons.findLast(
        (span) => span !== part && span.relation === 'numbered' && !span.soft && !isPart(span, sentence, series, analysis),
      ) ?? found;
  }
  const number = found?.numbers[0] ?? numberOfTitle(part, series, analysis);
  return number === null ? { kind: 'topic' } : { kind: 'number', number };
}

/** 'The final season's second part', 'the third cour': true where the sentence of a token has that number for what seasons come out in. */
export function numbersPart(number: number, token: number, { sentences, view: { tokens } }: Analysis): boolean {
  const { first, limit } = sentenceAt(sentences, token)?.view ?? { first: token, limit: token };
  for (let at = first; at < limit; at++) {
    if (!PARTS.has(tokens.word[at] as number) && !(BATCH.has(tokens.word[at] as number) && isOfEpisodes(tokens, at + 1))) continue;
    const said = (at > first ? NUMBERS.ordinal(tokens, at - 1) : null) ?? NUMBERS.cardinal(tokens, at + 1);
    if (said?.value === number) return true;
  }
  return false;
}

/** 'The second volume of Stranger Things 5': the number straight behind the title. */
function numberOfTitle({ to }: SeasonSpan, series: SeriesName, { mentions, sentences, view: { tokens } }: Analysis): number | null {
  const title = mentions.find(({ name, from }) => name === series && from > to && from - to <= MOST_TO_TITLE);
  if (title === undefined || !OF.has(tokens.word[to] as number) || tokens.kind[title.to] !== NUMBER) return null;
  if (sentenceAt(sentences, title.from) !== sentenceAt(sentences, title.to)) return null;
  const number = NUMBERS.cardinal(tokens, title.to);
  return number === null || number.value > MOST_SEASONS ? null : number.value;
}
