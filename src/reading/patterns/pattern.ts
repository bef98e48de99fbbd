/**
 * The small language in which lexicon rows say what they find. A pattern is words in a row:
 *
 * | written | finds |
 * | --- | --- |
 * | `order` | the word, in any case |
 * | `order\|orders` | one of the words |
 * | `~order` | every form of the verb: order, orders, ordered, ordering |
 * | `@season-noun` | a word or phrase of the class (classes.ts) |
 * | `(given the axe\|sent packing)` | one of the phrases, each a pattern |
 * | `<series>` | a span of that kind, found before: series, season, carrier, number, person, date … |
 * | `..` `..6` | up to four words, or six, without a comma |
 * | `..6,` | up to six words, commas between them too, within the clause |
 * | `..6!@other-thing` | up to six words, none of them of that class (or group of words) |
 * | `x?` | x or nothing |
 * | `!x` | nothing that x finds may follow here |
 * | `^x` | nothing that x finds may stand before here |
 * | `,` `:` | the punctuation itself |
 * | `$` | the end of a clause, or its beginning where that comes first |
 *
 * Hyphens are spaces, so `fourth season` finds 'fourth-season'. Every pattern must hold a word or a class of words that it cannot do
 * without: that is its anchor, the only place where matching is tried, so that text without any anchor costs nothing.
 */
import type { Vocabulary } from '../words/vocabulary.ts';
import type { WordSet } from '../words/word-set.ts';
import { type Needs, needsOf } from './needs.ts';
import { headOf, type Node, reversed, type Sequence } from './nodes.ts';
import { parsePattern } from './parse-pattern.ts';

/** What is tried around an anchor. */
export interface Around {
  readonly before: Sequence; // what stands left of the anchor, reversed
  readonly after: Sequence;
  readonly ahead: WordSet | null; // the words of which one stands right before the anchor; null where others may
  readonly behind: WordSet | null; // and right behind it
  readonly needs: Needs; // what must stand in the sentence besides
}

/** A sequence and the word of it at which it is tried. */
export class Pattern {
  readonly source: string;
  readonly anchor: WordSet;
  readonly #sequence: Sequence;
  readonly #at: number; // of the anchor
  #around: Around | null = null;

  constructor(source: string, sequence: Sequence, at: number, anchor: WordSet) {
    this.source = source;
    this.anchor = anchor;
    this.#sequence = sequence;
    this.#at = at;
  }

  /** Worked out when a text first holds the anchor: most patterns never need it. */
  get around(): Around {
    if (this.#around === null) {
      const [before, after] = [reversed(this.#sequence.slice(0, this.#at)), this.#sequence.slice(this.#at + 1)];
      this.#around = { before, after, ahead: headOf(before), behind: headOf(after), needs: needsOf([...before, ...after]) };
    }
    return this.#around;
  }
}

/**
 * One pattern, or several that share the row: a choice of phrases that holds the anchor is tried phrase by phrase.
 * @param deniable auxiliaries find their contractions with 'not' as well ('is' finds "isn't"): for rows whose denial is read apart from them
 * @throws {Error} where the pattern is not well formed or has no anchor: a fault in a lexicon row, found when the program starts
 */
export function compilePattern(source: string, vocabulary: Vocabulary, deniable = false): Pattern[] {
  return anchored(parsePattern(source, vocabulary, deniable), source, vocabulary);
}

function anchored(sequence: Sequence, source: string, vocabulary: Vocabulary): Pattern[] {
  const at = anchorOf(sequence, vocabulary);
  const node = sequence[at];
  if (node === undefined) throw new Error(`pattern has no word that it cannot do without: ${source}`);
  if (node.kind === 'word') return [new Pattern(source, sequence, at, node.words)];
  if (node.kind !== 'choice') throw new Error(`pattern has no word to anchor on: ${source}`);
  return node.options.flatMap((option) => anchored([...sequence.slice(0, at), ...option, ...sequence.slice(at + 1)], source, vocabulary));
}

/** The rarest kind of word: the one with the fewest alternatives that is no everyday word; else a choice of phrases that each hold one. */
function anchorOf(sequence: Sequence, vocabulary: Vocabulary): number {
  const word = cheapest(sequence, (node) => (node.kind === 'word' ? wordCost(node.words, vocabulary) : Number.POSITIVE_INFINITY));
  return word.cost < LEAST_CHOICE_COST ? word.at : cheapest(sequence, (node) => anchorCost(node, vocabulary)).at;
}

function cheapest(sequence: Sequence, costOf: (node: Node) => number): { readonly at: number; readonly cost: number } {
  let best = { at: -1, cost: Number.POSITIVE_INFINITY };
  for (let at = 0; at < sequence.length; at++) {
    const cost = costOf(sequence[at]!);
    if (cost < best.cost) best = { at, cost };
  }
  return best;
}

/** What a choice costs besides its dearest option. */
const LEAST_CHOICE_COST = 50;

function anchorCost(node: Node, vocabulary: Vocabulary): number {
  if (node.kind === 'word') return wordCost(node.words, vocabulary);
  if (node.kind !== 'choice' || node.optional) return Number.POSITIVE_INFINITY;
  return LEAST_CHOICE_COST + Math.max(...node.options.map((option) => cheapest(option, (inner) => anchorCost(inner, vocabulary)).cost));
}

/** Costs worked out before: the same words stand in many patterns. */
const WORD_COSTS = new WeakMap<WordSet, number>();

function wordCost(words: WordSet, vocabulary: Vocabulary): number {
  let cost = WORD_COSTS.get(words);
  if (cost === undefined) {
    cost = words.size + (holdsEveryday(words, vocabulary) ? 1000 : 0);
    WORD_COSTS.set(words, cost);
  }
  return cost;
}

function holdsEveryday(words: WordSet, vocabulary: Vocabulary): boolean {
  for (const id of words) if (EVERYDAY.has(vocabulary.wordOf(id))) return true;
  return false;
}

/** Words too common to be worth trying a pattern at. */
const EVERYDAY = new Set(
  (
    'a an the of to in on at for by from with as and or but is are was were be been being has have had it its this that not no will would ' +
    "could can may might do does did up out off down over back 's more one two three all they he she we you i there what when so if than then"
  ).split(' '),
);
