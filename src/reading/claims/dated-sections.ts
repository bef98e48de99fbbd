/** Premieres that need no verb: a date under a headline or a heading that asks for one ('When is it out?', 'Release date'). */
import type { BlockKind } from '../../claim/document.ts';
import { dayNumber, dayRange } from '../../claim/edtf.ts';
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import { clausesOf } from '../clauses.ts';
import { modalityOf, operatorsOf } from '../modality/modality.ts';
import type { DateSpan, Sentence } from '../sentence.ts';
import { wordSet } from '../words/lexis.ts';
import type { Draft } from './draft.ts';
import { NOT_PREMIERES } from './premieres.ts';

const ASKS =
  wordSet(`date dates when premiere premieres premiering release released releases start starts return returns returning arrive arrives arriving debut debuts launch launches schedule
  calendar back out airs airing lands hits tonight time`);
const HEADS: ReadonlySet<BlockKind> = new Set(['headline', 'heading']);
/** A short item is about its one date; a long text is about many. */
const MOST_SENTENCES = 4;
/** How long ago a date may lie and still be news. */
const RECENT_DAYS = 15;

export function datedSectionDrafts(analysis: Analysis): Draft[] {
  const { view, sentences, focus } = analysis;
  const asking = view.blocks.map((block) => HEADS.has(block.kind) && asksForDate(block.span, analysis));
  const drafts: Draft[] = [];
  let asked = false;
  let block = -1;
  for (const sentence of sentences) {
    const at = sentence.view.block;
    for (; block < at; block++) {
      const kind = view.blocks[block + 1]?.kind;
      if (kind !== undefined && HEADS.has(kind)) asked = asking[block + 1] === true;
    }
    const short = sentences.length <= MOST_SENTENCES && view.blocks[0]?.kind === 'headline';
    if (!asked || (!short && view.blocks[at]?.kind === 'headline')) continue;
    const series = focus.seriesAt(sentence.view.limit, at);
    if (series === null || !isFree(sentence, analysis)) continue;
    for (const date of sentence.dates) drafts.push(...draftOf(date, sentence, analysis).map((draft) => ({ ...draft, series })));
  }
  return drafts;
}

function asksForDate(span: readonly [number, number], { view }: Analysis): boolean {
  const { tokens } = view;
  for (let at = 0; at < tokens.count && (tokens.start[at] as number) < span[1]; at++) {
    if ((tokens.start[at] as number) >= span[0] && ASKS.has(tokens.word[at] as number)) return true;
  }
  return false;
}

/** No cue of a fate or a stage takes the date, and no noun whose date it would be. */
function isFree({ cues, view }: Sentence, analysis: Analysis): boolean {
  if (cues.some(({ row }) => row.frame !== 'trailer' && row.frame !== 'undecided')) return false;
  for (let at = view.first; at < view.limit; at++) if (NOT_PREMIERES.has(analysis.view.tokens.word[at] as number)) return false;
  return true;
}

function draftOf(found: DateSpan, sentence: Sentence, { view, document }: Analysis): Omit<Draft, 'series'>[] {
  const { date, from, to } = found;
  if (date.kind !== 'date' || date.edtf === null || !isNews(date.edtf, document.published)) return [];
  const clause = clausesOf(view.tokens, sentence.view.first, sentence.view.limit);
  const modality = modalityOf(view.tokens, sentence, operatorsOf(view.tokens, sentence), clause, from, to, false);
  if (modality.asked) return [];
  const span = sentence.seasons.find(({ relation, soft }) => relation === 'numbered' && !soft);
  const season: BoundSeason = span === undefined ? { kind: 'topic' } : { kind: 'number', number: span.numbers[0] as number };
  const denied = date.rejected || modality.negations % 2 === 1;
  return [
    {
      season,
      body: { predicate: 'premiere', value: date.edtf },
      certainty: denied ? 'denied' : modality.condition ? 'conditional' : modality.certainty,
      speaker: 'outlet',
      from,
      to,
      block: sentence.view.block,
      rules: ['premiere/asked-for', `date/${date.rule}`],
    },
  ];
}

function isNews(edtf: string, published: string | null): boolean {
  const range = dayRange(edtf);
  const on = published === null ? null : dayRange(published.slice(0, 10));
  return range !== null && (on === null || dayNumber(range.last) >= dayNumber(on.first) - RECENT_DAYS);
}
