/** Premieres that need no verb: a date under a headline or a heading that asks for one ('Release date', 'X season 2'), or behind a question ('When is it out? May 3.'). */
import type { BlockKind } from '../../../claim/document.ts';
import type { Analysis } from '../../analysis.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import { within } from '../../sentences/in-order.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { tokenAt } from '../../sentences/view.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord, isMark } from '../../words/stretch.ts';
import type { Draft } from '../draft.ts';
import { hasOtherDays } from '../premieres/other-days.ts';
import { bareDateDrafts, isFree, speaksOfRelease } from './dated-bare.ts';

const HEADS: ReadonlySet<BlockKind> = new Set(['headline', 'heading']);
/** A short item is about its one date; a long text is about many. */
const MOST_SENTENCES = 4;
export function datedSectionDrafts(analysis: Analysis): Draft[] {
  const { view, sentences } = analysis;
  const asking = view.blocks.map((block) => HEADS.has(block.kind) && asksForDate(block.span, analysis));
  const short = sentences.length <= MOST_SENTENCES && view.blocks[0]?.kind === 'headline';
  const drafts: Draft[] = [];
  let asked = false;
  let since = 0;
  let block = -1;
  for (const [index, sentence] of sentences.entries()) {
    const at = sentence.view.block;
    for (; block < at; block++) {
      const kind = view.blocks[block + 1]?.kind;
      if (kind === undefined || !HEADS.has(kind)) continue;
      asked = asking[block + 1] === true && (short || kind === 'heading');
      since = 0;
    }
    const isUnder = asked && ++since <= MOST_SENTENCES && (short || view.blocks[at]?.kind !== 'headline');
    if (!(isUnder || isReply(sentence, sentences[index - 1], analysis)) || !isFree(sentence, analysis)) continue;
    for (const date of sentence.dates) drafts.push(...bareDateDrafts(date, sentence, analysis));
  }
  return drafts;
}

/** 'When does it premiere? May 3, on Hulu.': right behind the question, and opening with the day. */
function isReply({ view, dates }: Sentence, before: Sentence | undefined, { view: { tokens } }: Analysis): boolean {
  if (before === undefined || view.block - before.view.block > 1 || dates.every(({ from }) => from - view.first > MOST_BEFORE_DAY))
    return false;
  const { first, limit } = before.view;
  if (!isMark(tokens, limit - 1, '?') || !holdsWord(tokens, first, limit, WHEN)) return false;
  return holdsWord(tokens, first, limit, OUT) && !hasOtherDays(tokens, first, limit);
}
const MOST_BEFORE_DAY = 3; // tokens
const WHEN = wordSet('when');
const OUT = wordSet('premiere start begin return released release out arrive debut launch air back drop land available stream');

/** A word for a date to come, or a season's number and no word for what else might have a day. */
function asksForDate(span: readonly [number, number], { view, sentences, focus, mentions }: Analysis): boolean {
  const { tokens } = view;
  const [first, limit] = [tokenAt(tokens, span[0]), tokenAt(tokens, span[1])];
  if (hasOtherDays(tokens, first, limit)) return false;
  // 'June releases: X, Y and Z'
  const named = new Set(mentionsWithin(mentions, { first, limit }).map(({ name }) => name));
  if (named.size > 1) return false;
  if (speaksOfRelease(tokens, first, limit)) return true;
  if (focus.subject === null) return false;
  const inside = within(
    sentences,
    ...span,
    ({ view }) => view.start,
    ({ view }) => view.end,
  );
  return inside.some(({ seasons }) => seasons.some(({ relation, soft }) => relation === 'numbered' && !soft));
}
