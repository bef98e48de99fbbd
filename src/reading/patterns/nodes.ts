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
export class Choice {
  readonly kind = 'choice';
  readonly options: readonly Sequence[];
  readonly optional: boolean;
  #begins: WordSet | null | undefined; // undefined until a text asks: most choices never are

  constructor(options: readonly Sequence[], optional: boolean) {
    this.options = options;
    this.optional = optional;
  }

  /** The words with one of which every option begins, in the direction in which it is walked; null where some option begins otherwise. */
  get begins(): WordSet | null {
    if (this.#begins === undefined) this.#begins = union(this.options.map((option) => headOf(option)));
    return this.#begins;
  }
}

/** Choices that were turned round before: those of classes stand in dozens of patterns. */
const REVERSED = new WeakMap<Choice, Choice>();

/** The same walked from its end: choices within it turn round too. */
export function reversed(sequence: Sequence): Sequence {
  return sequence.map((node) => (node.kind === 'choice' ? reversedChoice(node) : node)).reverse();
}

function reversedChoice(node: Choice): Choice {
  let other = REVERSED.get(node);
  if (other === undefined) {
    other = new Choice(node.options.map(reversed), node.optional);
    REVERSED.set(node, other);
  }
  return other;
}

type WordNode = Node & { readonly kind: 'word' };
const WORD_NODES = new Map<string, WordNode>();
const LONE_WORDS: WordNode[] = []; // by the word's number

/** One node for the same words wherever patterns write them: a tenth of the memory of one each. */
export function wordNode(ids: ReadonlySet<number> | readonly number[]): WordNode {
  const words = ids instanceof Set ? [...ids] : withoutRepeats(ids as readonly number[]);
  if (words.length === 1) return loneWord(words[0]!);
  const key = words.join();
  let node = WORD_NODES.get(key);
  if (node === undefined) {
    node = { kind: 'word', words: new WordSet(words) };
    WORD_NODES.set(key, node);
  }
  return node;
}

/** Most have one word. */
const withoutRepeats = (ids: readonly number[]): readonly number[] => (ids.length < 2 ? ids : [...new Set(ids)]);

export function loneWord(id: number): WordNode {
  LONE_WORDS[id] ??= { kind: 'word', words: new WordSet([id]) };
  return LONE_WORDS[id];
}

/** A choice whose single words stand in one node, so that they are compared at once and can be an anchor. */
export function choiceOf(options: readonly Sequence[]): Node {
  const ids = new Set<number>();
  const phrases: Sequence[] = [];
  for (const option of options) {
    for (const way of flattened(option)) {
      const only = way.length === 1 ? way[0] : undefined;
      if (only?.kind === 'word') for (const id of only.words) ids.add(id);
      else if (way.length > 0) phrases.push(way);
    }
  }
  const word = wordNode(ids);
  if (phrases.length === 0) return word;
  return new Choice(ids.size > 0 ? [[word], ...phrases] : phrases, false);
}

/** The nodes or nothing. */
export function optionally(nodes: Sequence): Node {
  const only = nodes.length === 1 ? nodes[0] : undefined;
  return new Choice(only?.kind === 'choice' ? only.options : [nodes], true);
}

/** The words with one of which a sequence goes on from a node; null where it may go on otherwise. */
export function headOf(sequence: Sequence, index = 0): WordSet | null {
  const node = sequence[index];
  if (node?.kind === 'word') return node.words;
  return node?.kind === 'choice' && !node.optional ? node.begins : null;
}

/** The words of all sets; null where one is null. */
function union(sets: readonly (WordSet | null)[]): WordSet | null {
  return sets.every((set) => set !== null) ? wordNode(sets.flatMap((set) => [...set])).words : null;
}

/** A choice that is all of an option gives its own options. */
function flattened(option: Sequence): readonly Sequence[] {
  const only = option.length === 1 ? option[0] : undefined;
  return only?.kind === 'choice' && !only.optional ? only.options : [option];
}
