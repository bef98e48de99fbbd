/** Roundups: documents of many series, each with an entry of its own, in which a word is enough to say what becomes of it: 'Castle (ABC). Gone.' */
import type { Analysis } from '../analysis.ts';
import { mentionsWithin } from '../mentions/find-mentions.ts';
import type { SentenceView } from '../view.ts';
import { tokenAt } from '../view.ts';

/** Series from which on a document is one of many. */
const FEWEST_SERIES = 5;
/** Tokens before the name that opens an entry: quotation marks, a rank, 'Here lies'. */
const LATEST_NAME = 4;

/** True of a sentence in an entry of one series: it stands under a heading that names it, or in a paragraph or an item that begins with it. */
export function isInEntry({ block, first }: SentenceView, { names, mentions, focus, view: { blocks, tokens } }: Analysis): boolean {
  if (names.length < FEWEST_SERIES) return false;
  const [start, end] = blocks[block]?.span ?? [0, 0];
  const opens = tokenAt(tokens, start);
  const here = mentionsWithin(mentions, { first: opens, limit: tokenAt(tokens, end) });
  const [opening] = here;
  if (opening !== undefined && opening.from - opens <= LATEST_NAME) return opening.from <= first || opening.from - first <= LATEST_NAME;
  const topic = focus.topicOf(block);
  return opening === undefined && topic?.name != null && blocks[topic.block]?.kind !== 'headline';
}
