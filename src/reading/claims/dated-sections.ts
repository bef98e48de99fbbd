/** Premieres that need no verb: a date under a headline or a heading that asks for one ('When is it out?', 'Release date', 'X season 2'). */
import type { BlockKind } from '../../claim/document.ts';
import type { Analysis } from '../analysis.ts';
import { contextAt } from '../context.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Row } from '../rows.ts';
import type { DateSpan, Sentence } from '../sentence.ts';
import { wordSet } from '../words/lexis.ts';
import type { Draft } from './draft.ts';
import { premiereDrafts } from './premieres.ts';

const ASKS =
  wordSet(`date dates dated when premiere premieres premiering release released releases start starts return returns returning arrive arrives arriving debut debuts launch launches
  calendar back airs airing lands landing hits time opens nears comes coming kicks`);
/** In a headline, what has a day of its own, beside a series: its people's doings, other works, the public's and the trade's own dates. */
const OTHER_DAYS =
  wordSet(`ticket tickets tour tours talk talks panel panels screening screenings cinema cinemas theatre theaters theatres theater theatrical pictures boxset
  dvd blu-ray box console consoles merchandise shop store exhibition auction wedding married marries funeral died dies dead death born birthday anniversary convention
  comic-con festival awards award ceremony gala emmys oscars nominations nominees ballots vote votes voting court trial lawsuit sentenced charged arrested fined ruling
  regulator licence price prices pay subscribers fee deadline contract contracts strike strikes guild upfront upfronts embargo review tapings taping studio q&a
  signing charity sofa sale party leave leaves leaving removed expire expires catalogue rerun reruns repeat repeats omnibus highlights soundtrack recap recaps title
  interview podcast magazine cover portrait instagram tweet tweeted tweets surgery hospital baby pregnant engaged divorce spoilers spoiler results eliminated
  winner wins fans viewers star stars contestant contestants episodes special reunion concert shares earnings game games match`);
const HEADS: ReadonlySet<BlockKind> = new Set(['headline', 'heading']);
/** A short item is about its one date; a long text is about many. */
const MOST_SENTENCES = 4;
/** 'This week', 'tonight': said of anything, where no verb says of what. */
const LOOSE: ReadonlySet<string> = new Set(['shifted-unit', 'day-part', 'counted-from', 'earlier-shifted-unit']);

const YEAR_LEADS = wordSet('in until till for to from of by late early mid be is');

const ASKED_FOR: Row = { id: 'premiere/asked-for', frame: 'premiere', patterns: [], finds: [], leaves: [] };

export function datedSectionDrafts(analysis: Analysis): Draft[] {
  const { view, sentences } = analysis;
  const asking = view.blocks.map((block) => HEADS.has(block.kind) && asksForDate(block.span, analysis));
  const short = sentences.length <= MOST_SENTENCES && view.blocks[0]?.kind === 'headline';
  const implied = short && isOfOneSeries(analysis);
  const drafts: Draft[] = [];
  let asked = false;
  let since = 0;
  let block = -1;
  for (const sentence of sentences) {
    const at = sentence.view.block;
    for (; block < at; block++) {
      const kind = view.blocks[block + 1]?.kind;
      if (kind === undefined || !HEADS.has(kind)) continue;
      asked = implied || (asking[block + 1] === true && (short || kind === 'heading'));
      since = 0;
    }
    if (!asked || ++since > MOST_SENTENCES || (!short && view.blocks[at]?.kind === 'headline') || !isFree(sentence, analysis)) continue;
    for (const date of sentence.dates) if (asking.includes(true) || isFirm(date)) drafts.push(...draftsOf(date, sentence, analysis));
  }
  return drafts;
}

/** The headline names the one series that the piece is about, and nothing in the piece speaks of what else has a day. */
function isOfOneSeries({ view: { tokens, blocks }, mentions, names }: Analysis): boolean {
  const headline = blocks[0]?.span[1] ?? 0;
  if (names.length !== 1 || !mentions.some(({ to }) => (tokens.end[to - 1] as number) <= headline)) return false;
  for (let at = 0; at < tokens.count; at++) if (OTHER_DAYS.has(tokens.word[at] as number)) return false;
  return true;
}

/** A date that says its month or its season of the year. */
const isFirm = ({ date }: DateSpan): boolean => date.direction === 'future' && FIRM.test(date.rule);
const FIRM = /month|season-of-year|quarter|half/;

/** A word for a date to come, or a season's number and no word for what else might have a day. */
function asksForDate(span: readonly [number, number], { view, sentences, focus }: Analysis): boolean {
  const { tokens } = view;
  let asks = false;
  for (let at = 0; at < tokens.count && (tokens.start[at] as number) < span[1]; at++) {
    if ((tokens.start[at] as number) < span[0]) continue;
    if (OTHER_DAYS.has(tokens.word[at] as number)) return false;
    asks ||= ASKS.has(tokens.word[at] as number);
  }
  const inside = sentences.filter((sentence) => sentence.view.start >= span[0] && sentence.view.end <= span[1]);
  return (
    asks || (focus.subject !== null && inside.some(({ seasons }) => seasons.some(({ relation, soft }) => relation === 'numbered' && !soft)))
  );
}

/** No cue of a fate or a stage takes the date, and no noun whose date it would be. */
function isFree({ cues, view }: Sentence, analysis: Analysis): boolean {
  if (cues.some(({ row }) => row.frame !== 'trailer' && row.frame !== 'undecided')) return false;
  for (let at = view.first; at < view.limit; at++) if (OTHER_DAYS.has(analysis.view.tokens.word[at] as number)) return false;
  return true;
}

function draftsOf({ date, from, to }: DateSpan, sentence: Sentence, analysis: Analysis): Draft[] {
  if (date.kind !== 'date' || date.edtf === null || LOOSE.has(date.rule) || date.direction === 'past') return [];
  // 'The Voice 2020' has a year and no date
  if (date.rule === 'year' && !YEAR_LEADS.has(analysis.view.tokens.word[from - 1] as number)) return [];
  const cue: Cue = { row: ASKED_FOR, match: { from, to, slots: [] } };
  return premiereDrafts(cue, contextAt(sentence, analysis.view.tokens, from, to, false), analysis);
}
