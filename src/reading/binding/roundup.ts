/** Roundups: documents of many series, each with an entry of its own, in which a word is enough to say what becomes of it: 'Castle (ABC). Gone.' */
import type { Analysis } from '../analysis.ts';
import { lastAtOrBefore, startingWithin } from '../in-order.ts';
import { type SentenceView, tokenAt } from '../view.ts';

/** Series from which on a document is one of many. */
const FEWEST_SERIES = 5;
/** Tokens before the name that opens an entry: quotation marks, a rank, 'Here lies'. */
const LATEST_NAME = 4;

/** True of a sentence in an entry of one series: it stands under a heading that names it, in a paragraph that names none before, or in a paragraph or an item that begins with it. */
export function isInEntry({ block, first }: SentenceView, { names, mentions, focus, view: { blocks, tokens } }: Analysis): boolean {
  if (names.length < FEWEST_SERIES) return false;
  const opens = tokenAt(tokens, blocks[block]?.span[0] ?? 0);
  const before = lastAtOrBefore(mentions, first + LATEST_NAME, ({ from }) => from);
  if (before === undefined || before.from < opens) {
    const topic = focus.topicOf(block);
    return topic?.name != null && blocks[topic.block]?.kind !== 'headline';
  }
  return startingWithin(mentions, opens, opens + LATEST_NAME + 1, ({ from }) => from).length > 0;
}
