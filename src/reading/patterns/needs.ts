/**
 * What a sentence must hold for a pattern to be worth trying there: kinds of spans, and words besides the anchor. Asked before the pattern is
 * walked, it spares most walks: 'put', 'taken' and 'order' mostly stand in sentences that lack the rest of what they are the anchors of.
 */
import type { WordSet } from '../words/word-set.ts';
import { type Node, type Sequence, union } from './nodes.ts';

export interface Needs {
  readonly kinds: number; // bits of the kinds of spans that the pattern cannot do without
  readonly words: readonly WordSet[]; // of each it takes at least one
}

const KINDS = new Map<string, number>();

/** The bit of a kind of span. There are 31: kinds beyond share theirs, which costs walks in vain and loses no match. */
export function kindBit(kind: string): number {
  let bit = KINDS.get(kind);
  if (bit === undefined) {
    bit = 1 << (KINDS.size % 31);
    KINDS.set(kind, bit);
  }
  return bit;
}

/** What a pattern cannot do without, its anchor aside: only what every way through it takes. */
export function needsOf(nodes: Sequence): Needs {
  const words = nodes.map(wordsOf).filter((set) => set !== null);
  const kinds = nodes.reduce((bits, node) => (node.kind === 'slot' ? bits | kindBit(node.name) : bits), 0);
  return { kinds, words };
}

/** Words of which a node takes one, whichever way is gone; null where it has a way without. */
function wordsOf(node: Node): WordSet | null {
  if (node.kind === 'word') return node.words;
  if (node.kind !== 'choice' || node.optional) return null;
  return union(node.options.map((option) => option.map(wordsOf).find((set) => set !== null) ?? null));
}
