/** Letters in a mailbag: '**I heard that X is over.** — Lil, Leeds' over an answer. What readers have heard or wish for is no claim of who answers them. */
import type { Analysis } from '../analysis.ts';
import { startingWithin } from '../sentences/in-order.ts';
import { type DocumentView, type SentenceView, tokenAt } from '../sentences/view.ts';
import { wordSet } from '../words/lexis.ts';
import { isCapital, isMark } from '../words/stretch.ts';
import { PUNCTUATION } from '../words/tokens.ts';
import { boldOf } from './topics.ts';

const LONGEST_NAME = 8; // tokens of who signs, and of where from
const DASHES = '—–-';
/** What a letter opens with, and news does not. */
const OPENINGS = wordSet('i we my our tell please say promise dear hi hello help');

/** True of what a reader says and does not ask: a question is answered below it, and tells what its answer does. */
export function isReadersWord({ block, first, limit }: SentenceView, { view, sentences }: Analysis): boolean {
  const { tokens, blocks } = view;
  const { kind, span } = blocks[block] ?? { kind: 'row', span: [0, 0] as const };
  const bold = kind === 'paragraph' ? boldOf(view, span) : null;
  if (bold === null) return false;
  const [opens, ends, behind] = [tokenAt(tokens, span[0]), tokenAt(tokens, bold), tokenAt(tokens, span[1])];
  if (first >= ends || isMark(tokens, Math.min(limit, ends) - 1, '?')) return false;
  const isPersonal = OPENINGS.has(tokens.word[opens] as number);
  if (ends >= behind) return isPersonal;
  if (!isPersonal && !isMark(tokens, ends - 1, CLOSING)) return false;
  // '**Gone.** — Fox' names who decided, and no reader
  const signing = startingWithin(sentences, opens, behind, (one) => one.view.first);
  const others = signing.flatMap(({ carriers, dates, cues }) => [...carriers, ...dates, ...cues.map(({ match }) => match)]);
  return isSignature(view, ends, behind) && !others.some(({ from }) => from >= ends && from < behind);
}
const CLOSING = '.!…)"”';

/** A dash, a name and no more: '— Lil', '– J.P., Carson City'. */
function isSignature({ tokens }: DocumentView, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && isMark(tokens, at, DASHES)) at++;
  if (at === from || at >= limit || limit - at > LONGEST_NAME) return false;
  for (; at < limit; at++)
    if (tokens.kind[at] !== PUNCTUATION && !isCapital(tokens, at) && !OF.has(tokens.word[at] as number)) return false;
  return true;
}
const OF = wordSet('and of in from via the on by');
