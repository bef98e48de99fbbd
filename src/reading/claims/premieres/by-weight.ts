/** Days of premieres that no cue tells, where what stands around a date weighs enough together. */
import type { BlockKind } from '../../../claim/document.ts';
import type { Analysis } from '../../analysis.ts';
import { contextAt } from '../../context.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { seriesStretches } from '../../sentences/series-stretches.ts';
import { tokenAt } from '../../sentences/view.ts';
import { weighDates } from '../../weighing/weigh-dates.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord, isMark } from '../../words/stretch.ts';
import type { Tokens } from '../../words/tokens.ts';
import { isDayOfDecision } from '../calendars/decision-logs.ts';
import type { Draft } from '../draft.ts';
import { rowByWeight } from '../rests-on-weight.ts';
import { sentencesTelling } from '../told.ts';
import { hasOtherDays } from './other-days.ts';
import { premiereDrafts } from './premieres.ts';

/** Least probability at which a date is claimed for a premiere's. */
const LEAST = 0.7;
/** The days of a table are told by its columns, or not at all. */
const TABLED: BlockKind = 'row';
const ROW = rowByWeight('premiere');

/** Drafts of the sentences, and of their stretches where they name several series, in which no premiere has been told. */
export function weighedPremieres(analysis: Analysis, stated: readonly Draft[]): Draft[] {
  const isTold = sentencesTelling('premiere', stated);
  const over = new Set(stated.filter(isOver).map(({ series }) => series));
  const dated = analysis.sentences.filter(({ dates }) => dates.length > 0);
  return dated
    .filter(({ view: { first, limit } }) => !hasOtherDays(analysis.view.tokens, first, limit))
    .flatMap((sentence) => seriesStretches(sentence, analysis))
    .filter(({ sentence }) => !isTold(sentence.view))
    .flatMap(({ sentence, of }) =>
      weighedDays(sentence, analysis).filter(({ series }) => !over.has(series) && (of === null || of.has(series))),
    );
}

function weighedDays(sentence: Sentence, analysis: Analysis): Draft[] {
  const { view } = analysis;
  const { block } = sentence.view;
  if (view.blocks[block]?.kind === TABLED || isSource(block, view)) return [];
  return [...weighDates(sentence, analysis)].flatMap(([{ from, to }, odds]) => {
    if (odds < LEAST || isRefused(from, to, sentence) || isOfFilming(from, sentence, view.tokens)) return [];
    const cue = { row: ROW, match: { from, to, slots: [] } };
    return premiereDrafts(cue, contextAt(sentence, analysis, from, to, false), analysis).filter(
      ({ body }) => !isDayOfDecision(String(body.value), analysis),
    );
  });
}

/** 'Is filming X (June 4) and Y (July 5)'. */
const isOfFilming = (from: number, { cues }: Sentence, tokens: Tokens): boolean =>
  isMark(tokens, from - 1, '([') && cues.some(({ row, match }) => row.frame === 'production' && match.to <= from);

/** '1. Second Screen, 4 November 2025' under 'Sources': when somebody else wrote. */
function isSource(block: number, { blocks, tokens }: Analysis['view']): boolean {
  if (blocks[block]?.kind !== 'item') return false;
  let heading = block;
  while (heading >= 0 && blocks[heading]?.kind === 'item') heading--;
  const above = blocks[heading];
  return above?.kind === 'heading' && holdsWord(tokens, tokenAt(tokens, above.span[0]), tokenAt(tokens, above.span[1]), SOURCES);
}
const SOURCES = wordSet('sources references');

/** Of a series that is over a day is hardly a premiere's: 'cancelled: we had hoped to make it this summer'. */
const isOver = ({ body, certainty }: Draft): boolean =>
  body.predicate === 'status' && body.value === 'cancelled' && certainty === 'certain';

/** A row has read this day in its own words, and something spoke against it: 'the earliest that we could hear of season two is the end of March'. */
const isRefused = (from: number, to: number, { cues }: Sentence): boolean =>
  cues.some(({ row, match }) => row.frame === 'premiere' && match.from < to && from < match.to);
