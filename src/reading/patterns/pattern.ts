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
import { inflect } from '../words/inflect.ts';
import { foldWord, type Vocabulary } from '../words/vocabulary.ts';
import { WordSet } from '../words/word-set.ts';
import { CLASSES } from './classes.ts';
import { type Needs, needsOf } from './needs.ts';

export type Node =
  | { readonly kind: 'word'; readonly words: WordSet }
  | { readonly kind: 'punctuation'; readonly code: number }
  | { readonly kind: 'edge' }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'gap'; readonly most: number; readonly commas: boolean; readonly without: WordSet }
  | { readonly kind: 'choice'; readonly options: readonly Sequence[]; readonly optional: boolean }
  | { readonly kind: 'not'; readonly options: readonly Sequence[]; readonly behind: boolean };
export type Sequence = readonly Node[];

export interface Pattern {
  readonly source: string;
  readonly before: Sequence; // what stands left of the anchor, reversed
  readonly anchor: WordSet;
  readonly after: Sequence;
  readonly needs: Needs; // what must stand around the anchor for the pattern to be worth trying
}

const DEFAULT_GAP = 4;
const NO_WORDS = new WordSet([]);

/**
 * One pattern, or several that share the row: a choice of phrases that holds the anchor is tried phrase by phrase.
 * @param deniable auxiliaries find their contractions with 'not' as well ('is' finds "isn't"): for rows whose denial is read apart from them
 * @throws {Error} where the pattern is not well formed or has no anchor: a fault in a lexicon row, found when the program starts
 */
export function compilePattern(source: string, vocabulary: Vocabulary, deniable = false): Pattern[] {
  return anchored(new Parser(source, vocabulary, deniable).parse(), source, vocabulary);
}

function anchored(sequence: Sequence, source: string, vocabulary: Vocabulary): Pattern[] {
  const at = anchorOf(sequence, vocabulary);
  const node = sequence[at];
  if (node === undefined) throw new Error(`pattern has no word that it cannot do without: ${source}`);
  if (node.kind === 'word') {
    const [before, after] = [reversed(sequence.slice(0, at)), sequence.slice(at + 1)];
    return [{ source, before, anchor: node.words, after, needs: needsOf([...before, ...after]) }];
  }
  if (node.kind !== 'choice') throw new Error(`pattern has no word to anchor on: ${source}`);
  return node.options.flatMap((option) => anchored([...sequence.slice(0, at), ...option, ...sequence.slice(at + 1)], source, vocabulary));
}

/** The rarest kind of word: the one with the fewest alternatives that is no everyday word; else a choice of phrases that each hold one. */
function anchorOf(sequence: Sequence, vocabulary: Vocabulary): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [at, node] of sequence.entries()) {
    const cost = anchorCost(node, vocabulary);
    if (cost < bestCost) {
      best = at;
      bestCost = cost;
    }
  }
  return best;
}

function anchorCost(node: Node, vocabulary: Vocabulary): number {
  if (node.kind === 'word') return node.words.size + ([...node.words].some((id) => EVERYDAY.has(vocabulary.wordOf(id))) ? 1000 : 0);
  if (node.kind !== 'choice' || node.optional) return Number.POSITIVE_INFINITY;
  const costs = node.options.map((option) => Math.min(...option.map((inner) => anchorCost(inner, vocabulary)), Number.POSITIVE_INFINITY));
  return 50 + Math.max(...costs);
}

/** Words too common to be worth trying a pattern at. */
const EVERYDAY = new Set(
  (
    'a an the of to in on at for by from with as and or but is are was were be been being has have had it its this that not no will would ' +
    "could can may might do does did up out off down over back 's more one two three all they he she we you i there what when so if than then"
  ).split(' '),
);

const CONTRACTIONS: Readonly<Record<string, string>> = {
  is: "isn't",
  are: "aren't",
  was: "wasn't",
  were: "weren't",
  has: "hasn't",
  have: "haven't",
  had: "hadn't",
  will: "won't",
  would: "wouldn't",
  does: "doesn't",
  do: "don't",
  did: "didn't",
  can: "can't",
  could: "couldn't",
};

function reversed(sequence: Sequence): Sequence {
  return sequence.map((node): Node => (node.kind === 'choice' ? { ...node, options: node.options.map(reversed) } : node)).reverse();
}

const WORD_NODES = new Map<string, Node & { readonly kind: 'word' }>();

/** One node for the same words wherever patterns write them: a tenth of the memory of one each. */
function wordNode(ids: Iterable<number>): Node & { readonly kind: 'word' } {
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
function choiceOf(options: readonly Sequence[]): Node {
  const ids = new Set<number>();
  const phrases: Sequence[] = [];
  for (const option of options.flatMap(flattened)) {
    const only = option.length === 1 ? option[0] : undefined;
    if (only?.kind === 'word') for (const id of only.words) ids.add(id);
    else if (option.length > 0) phrases.push(option);
  }
  const word = wordNode(ids);
  if (phrases.length === 0) return word;
  return { kind: 'choice', options: ids.size > 0 ? [[word], ...phrases] : phrases, optional: false };
}

/** A choice that is all of an option gives its own options. */
function flattened(option: Sequence): readonly Sequence[] {
  const only = option.length === 1 ? option[0] : undefined;
  return only?.kind === 'choice' && !only.optional ? only.options : [option];
}

/** What classes come to, by their names: dozens of patterns use the same ones. */
const CLASS_NODES = new WeakMap<Vocabulary, Readonly<Record<'plain' | 'deniable', Map<string, Node>>>>();

function classesOf(vocabulary: Vocabulary, deniable: boolean): Map<string, Node> {
  let kept = CLASS_NODES.get(vocabulary);
  if (kept === undefined) {
    kept = { plain: new Map(), deniable: new Map() };
    CLASS_NODES.set(vocabulary, kept);
  }
  return kept[deniable ? 'deniable' : 'plain'];
}

const WORD_END = /[\s()|?<,:;$]/g;
const PLAIN_WORD = /^[a-z]+$/;

class Parser {
  readonly #source: string;
  readonly #vocabulary: Vocabulary;
  readonly #deniable: boolean;
  #at = 0;
  #groups = 0; // open at this place

  constructor(source: string, vocabulary: Vocabulary, deniable: boolean) {
    this.#source = source;
    this.#vocabulary = vocabulary;
    this.#deniable = deniable;
  }

  parse(): Sequence {
    const sequence = this.#sequence();
    if (this.#at < this.#source.length) this.#fail('unexpected');
    return sequence;
  }

  #sequence(): Sequence {
    const nodes: Node[] = [];
    for (;;) {
      this.#spaces();
      const char = this.#source[this.#at];
      if (char === undefined || char === ')' || char === '|') return nodes;
      nodes.push(...this.#item());
      this.#contract(nodes);
    }
  }

  /** 'is not' finds "isn't" too. */
  #contract(nodes: Node[]): void {
    const [auxiliary, not] = nodes.slice(-2);
    if (auxiliary?.kind !== 'word' || not?.kind !== 'word' || not.words.size !== 1) return;
    if (!not.words.has(this.#vocabulary.idOf('not'))) return;
    const ids = [...auxiliary.words].flatMap((id) => this.#contracted(id));
    if (ids.length > 0) nodes.splice(-2, 2, choiceOf([[auxiliary, not], [wordNode(ids)]]));
  }

  /** The contraction of an auxiliary with 'not', where it has one. */
  #contracted(id: number): number[] {
    const contraction = CONTRACTIONS[this.#vocabulary.wordOf(id)];
    return contraction === undefined ? [] : [this.#vocabulary.intern(contraction)];
  }

  #item(): Node[] {
    const nodes = this.#atom();
    if (this.#source[this.#at] !== '?') return nodes;
    this.#at++;
    const only = nodes.length === 1 ? nodes[0] : undefined;
    if (only?.kind === 'choice') return [{ ...only, optional: true }];
    return [{ kind: 'choice', options: [nodes], optional: true }];
  }

  #atom(): Node[] {
    const char = this.#source[this.#at] as string;
    if (char === '(') return [choiceOf(this.#group())];
    if (char === '!' || char === '^') {
      this.#at++;
      const options = this.#source[this.#at] === '(' ? this.#group() : [this.#atom()];
      const behind = char === '^';
      return [{ kind: 'not', options: behind ? options.map(reversed) : options, behind }];
    }
    if (char === '<') return [{ kind: 'slot', name: this.#until('>') }];
    if (char === '$') {
      this.#at++;
      return [{ kind: 'edge' }];
    }
    if (char === '@') return this.#class();
    if (this.#source.startsWith('..', this.#at)) return [this.#gap()];
    if (',:;&'.includes(char)) {
      this.#at++;
      return [{ kind: 'punctuation', code: char.charCodeAt(0) }];
    }
    return this.#word();
  }

  #group(): Sequence[] {
    this.#at++;
    this.#groups++;
    const options = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      options.push(this.#sequence());
    }
    if (this.#source[this.#at] !== ')') this.#fail('missing )');
    this.#at++;
    this.#groups--;
    return options;
  }

  #class(): Node[] {
    this.#at++;
    const name = this.#name();
    const members = CLASSES[name];
    if (members === undefined) return this.#fail(`no class @${name}`);
    const kept = classesOf(this.#vocabulary, this.#deniable);
    let node = kept.get(name);
    if (node === undefined) {
      node = this.#choiceAmong(members);
      kept.set(name, node);
    }
    return [node];
  }

  #choiceAmong(members: readonly string[]): Node {
    const single: number[] = [];
    const phrases: Sequence[] = [];
    for (const member of members) {
      const sequence = new Parser(member, this.#vocabulary, this.#deniable).parse();
      const only = sequence.length === 1 ? sequence[0] : undefined;
      if (only?.kind === 'word') single.push(...only.words);
      else phrases.push(sequence);
    }
    return choiceOf([[wordNode(single)], ...phrases]);
  }

  #gap(): Node {
    this.#at += 2;
    let digits = '';
    while (/\d/.test(this.#source[this.#at] ?? '')) digits += this.#source[this.#at++];
    const commas = this.#source[this.#at] === ',';
    if (commas) this.#at++;
    return { kind: 'gap', most: digits === '' ? DEFAULT_GAP : Number(digits), commas, without: this.#without() };
  }

  /** The words that may not stand in a gap: single words of a class or a group. */
  #without(): WordSet {
    if (this.#source[this.#at] !== '!') return NO_WORDS;
    this.#at++;
    const [node] = this.#atom();
    if (node?.kind !== 'word') return this.#fail('a gap can leave out single words only');
    return node.words;
  }

  /** A word, its alternatives, or several words where the word as written holds a hyphen or a possessive. */
  #word(): Node[] {
    const ids: number[] = [];
    const phrases: Sequence[] = [];
    let from = this.#at;
    for (;;) {
      WORD_END.lastIndex = from;
      this.#at = WORD_END.exec(this.#source)?.index ?? this.#source.length;
      if (this.#at === from) return this.#fail('a word is missing');
      const written = this.#source.slice(from, this.#at);
      const forms = written.startsWith('~') ? inflect(written.slice(1)) : [written];
      for (const form of forms) {
        const words = splitWritten(form);
        if (words.length === 1) {
          const id = this.#vocabulary.intern(words[0] as string);
          ids.push(id, ...(this.#deniable ? this.#contracted(id) : []));
        } else phrases.push(words.map((word) => wordNode([this.#vocabulary.intern(word)])));
      }
      if (this.#source[this.#at] !== '|' || this.#groups > 0) break; // in a group, `a|b c` is a choice of phrases
      this.#at++;
      from = this.#at;
    }
    if (phrases.length === 1 && ids.length === 0) return [...(phrases[0] as Sequence)];
    return [choiceOf([[wordNode(ids)], ...phrases])];
  }

  #until(close: string): string {
    const to = this.#source.indexOf(close, this.#at);
    if (to < 0) return this.#fail(`missing ${close}`);
    const inside = this.#source.slice(this.#at + 1, to);
    this.#at = to + 1;
    return inside;
  }

  #name(): string {
    const from = this.#at;
    while (/[\w-]/.test(this.#source[this.#at] ?? '')) this.#at++;
    return this.#source.slice(from, this.#at);
  }

  #spaces(): void {
    while (this.#source[this.#at] === ' ') this.#at++;
  }

  #fail(why: string): never {
    throw new Error(`pattern, at ${this.#at}: ${why}: ${this.#source}`);
  }
}

/** 'un-renewed' as two words, "isn't" as one, "carrier's" as two: as the tokeniser cuts them. */
function splitWritten(written: string): string[] {
  if (PLAIN_WORD.test(written)) return [written];
  return foldWord(written)
    .split('-')
    .filter((part) => part !== '')
    .flatMap((part) => (part.length > 2 && part.endsWith("'s") ? [part.slice(0, -2), "'s"] : [part]));
}
