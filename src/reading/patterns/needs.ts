/**
 * What a sentence must hold for a pattern to be worth trying there: kinds of spans, and words besides the anchor. Asked before the pattern is
 * walked, it spares nine walks in ten: 'put', 'taken' and 'order' mostly stand in sentences that lack the rest of what they are the anchors of.
 */
import type { Presence } from '../words/presence.ts';
import { WordSet } from '../words/word-set.ts';
import type { Node, Sequence } from './nodes.ts';

/** Something that a pattern cannot do without: a span of one of these kinds, or one of these words. */
interface Need {
  readonly kinds: number; // bits of `kindBit`
  readonly words: WordSet | null;
}

/** All that a pattern cannot do without. */
export interface Needs {
  readonly kinds: number; // bits of the kinds of spans of which each must be there
  readonly others: readonly Need[];
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
  const needs = nodes.map(needOf).filter((need) => need !== null);
  const kinds = needs.filter(isOfKind).reduce((bits, need) => bits | need.kinds, 0);
  return { kinds, others: needs.filter((need) => !isOfKind(need)) };
}

/** True where only spans of one kind will do. */
const isOfKind = ({ kinds, words }: Need): boolean => words === null && (kinds & (kinds - 1)) === 0;

/** @returns null where there is a way through the node without any */
function needOf(node: Node): Need | null {
  if (node.kind === 'word') return { kinds: 0, words: node.words };
  if (node.kind === 'slot') return { kinds: kindBit(node.name), words: null };
  if (node.kind !== 'choice' || node.optional) return null;
  const ways = node.options.map((option) => option.map(needOf).find((need) => need !== null) ?? null);
  if (!ways.every((way) => way !== null)) return null;
  const words = ways.flatMap((way) => [...(way.words ?? [])]);
  return { kinds: ways.reduce((bits, way) => bits | way.kinds, 0), words: words.length === 0 ? null : new WordSet(words) };
}

/** False where a kind of span is missing: the cheapest question, and the answer to most. @param kinds bits of the spans that are there */
export const mayHold = (needs: Needs, kinds: number): boolean => (needs.kinds & ~kinds) === 0;

/** @param kinds bits of the spans that are there */
export function areMet(needs: Needs, kinds: number, presence: Presence): boolean {
  if (!mayHold(needs, kinds)) return false;
  for (const need of needs.others) {
    if ((need.kinds & kinds) === 0 && (need.words === null || !presence.holds(need.words))) return false;
  }
  return true;
}
