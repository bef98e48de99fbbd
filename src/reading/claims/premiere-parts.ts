/** Seasons that come out in parts: 'part one', 'the second batch' and 'volume 2' are of the season that is spoken of, and number none. */
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { Sentence } from '../sentence.ts';
import { sentenceAt } from '../sentence-at.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';
import type { WordSet } from '../words/word-set.ts';

const SEASONS = wordSet('season seasons series s');
const PARTS = wordSet('part parts volume vol half halves tranche chunk cour');
/** A season has two parts or three; a greater number counts seasons: 'Lupin Part 4'. */
const MOST_PARTS = 2;

/** True of 'part two' of a series whose seasons have numbers, and of 'the second' beside it. */
export function isPart(span: SeasonSpan, sentence: Sentence, series: SeriesName, analysis: Analysis): boolean {
  const { tokens } = analysis.view;
  const number = span.numbers[0] as number;
  if (number > MOST_PARTS + 1 || holdsWord(tokens, span.from, span.to, SEASONS)) return false;
  if (callsSeasonsParts(span, series, analysis)) return false;
  const { first, limit } = sentence.view;
  return holdsWord(tokens, span.from, span.to, PARTS) || (span.bare && holdsWord(tokens, first, limit, PARTS));
}

/** 'Lupin Part 2': a part stands right behind the series' name, and no season is called one: parts are what the series calls its seasons. */
function callsSeasonsParts(part: SeasonSpan, series: SeriesName, { mentions, sentences, view: { tokens } }: Analysis): boolean {
  const numbered = sentences.flatMap(({ seasons }) => seasons.filter(({ relation, soft }) => relation === 'numbered' && !soft));
  const named = numbered.filter((span) => mentions.some(({ name, to }) => name === series && span.from >= to && span.from - to <= 1));
  if (named.includes(part)) return true;
  const called = (words: WordSet) => (span: SeasonSpan) => holdsWord(tokens, span.from, span.to, words);
  return named.some(called(PARTS)) && !numbered.some(called(SEASONS));
}

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
  return found === undefined ? { kind: 'topic' } : { kind: 'number', number: found.numbers[0] as number };
}
