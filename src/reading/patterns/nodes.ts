/** What patterns are made of, and the ways to make it. */
import { WordSet } from '../words/word-set.ts';

export type Node =
  | { readonly kind: 'word'; readonly words: WordSet }
  | { readonly kind: 'punctuation'; readonly code: number }
  | { readonly kind: 'edge' }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'gap'; readonly most: number; readonly commas: boolean; readonly without: WordSet }
  | Choice
  | { readonly kind: 'not'; readonly options: readonly Sequence[]; readonly behind: boolean };
export type Sequence = readonly Node[];

/** One of several ways to go on, or, where it is optional, none. */
export interface Choice {
  readonly kind: 'choice';
  readonly options: readonly Sequence[];
  readonly optional: boolean;
  /** The words with one of which every option begins, in the direction in which it is walked; null where some option begins otherwise. */
  readonly begins: WordSet | null;
}

/** The same walked from its end: choices within it turn round too. */
export function reversed(sequence: Sequence): Sequence {
  return sequence.map((node) => (node.kind === 'choice' ? choice(node.options.map(reversed), node.optional) : node)).reverse();
}

const WORD_NODES = new Map<string, Node & { readonly kind: 'word' }>();

/** One node for the same words wherever patterns write them: a tenth of the memory of one each. */
export function wordNode(ids: Iterable<number>): Node & { readonly kind: 'word' } {
  const words = [...new Set(ids)];
  const key = words.join();
  let node = WORD_NODES.get(key);
  if (node === undefined) {
    node = { kind: 'word', words: new WordSet(words) };
    WORD_NODES.set(key, node);
  }
  return node;
}

/** A choice whose single words stand in one node, so that they are compared at once and can be an anchor. */
export function choiceOf(options: readonly Sequence[]): Node {
  const ids = new Set<number>();
  const phrases: Sequence[] = [];
  for (const option of options.flatMap(flattened)) {
    const only = option.length === 1 ? option[0] : undefined;
    if (only?.kind === 'word') for (const id of only.words) ids.add(id);
    else if (option.length > 0) phrases.push(option);
  }
  const word = wordNode(ids);
  if (phrases.length === 0) return word;
  return choice(ids.size > 0 ? [[word], ...phrases] : phrases, false);
}

/** The nodes or nothing. */
export function optionally(nodes: Sequence): Node {
  const only = nodes.length === 1 ? nodes[0] : undefined;
  return choice(only?.kind === 'choice' ? only.options : [nodes], true);
}

function choice(options: readonly Sequence[], optional: boolean): Choice {
  const heads = options.map((option) => headOf(option));
  return { kind: 'choice', options, optional, begins: union(heads) };
}

/** The words with one of which a sequence goes on from a node; null where it may go on otherwise. */
export function headOf(sequence: Sequence, index = 0): WordSet | null {
  const node = sequence[index];
  if (node?.kind === 'word') return node.words;
  return node?.kind === 'choice' && !node.optional ? node.begins : null;
}

/** The words of all sets; null where one is null. */
export function union(sets: readonly (WordSet | null)[]): WordSet | null {
  return sets.every((set) => set !== null) ? wordNode(sets.flatMap((set) => [...set])).words : null;
}

/** A choice that is all of an option gives its own options. */
function flattened(option: Sequence): readonly Sequence[] {
  const only = option.length === 1 ? option[0] : undefined;
  return only?.kind === 'choice' && !only.optional ? only.options : [option];
}
