/** Roundups: documents of many series, each with an entry of its own, in which a word is enough to say what becomes of it: 'Castle (ABC). Gone.' */
import type { Analysis } from '../analysis.ts';
import { lastAtOrBefore, startingWithin } from '../sentences/in-order.ts';
import { type SentenceView, tokenAt } from '../sentences/view.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

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

/** In a text that nowhere speaks of fates, 'finished', 'dropped' and 'dead' are what a viewer did with a series, and what became of a character. */
export function isAboutFates(tokens: Tokens): boolean {
  const speaks = CACHE.get(tokens) ?? holdsWord(tokens, 0, tokens.count, FATES);
  CACHE.set(tokens, speaks);
  return speaks;
}
const CACHE = new WeakMap<Tokens, boolean>();
const FATES = wordSet(
  `renew renews renewed renewing renewal renewals recommission recommissioned cancel cancels cancelled canceled cancelling canceling cancellation cancellations axe axed axes axing
  pickup pickups fate fates bubble verdict verdicts greenlit greenlight upfronts network networks schedule schedules decision decisions survivors casualties freshman freshmen rookies`,
);
