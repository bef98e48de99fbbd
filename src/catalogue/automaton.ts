/**
 * Finds tens of thousands of phrases in a text in one pass over its tokens.
 *
 * A trie over tokens, its edges in one hash table of typed arrays: (node, token) to node. From every token the scan walks as deep as the
 * trie goes, so time is linear in the text (times the depth of the trie, a constant of the catalogue, and almost always one or two).
 * Tokens are numbered by folded-words.ts.
 */
import { TokenColumns, type TokenNumber, tokenise } from './fold.ts';
import { type FoldedStretch, foldedStretch } from './folded-text.ts';
import { FOLDED_WORDS } from './folded-words.ts';

/** Called for every phrase found, whether or not it lies within a longer one, ordered by start, then by length. */
type PhraseVisit = (group: number, start: number, end: number, tokens: number, firstToken: number) => void;

const EMPTY = -1;
const find: TokenNumber = (letters, length, hash) => FOLDED_WORDS.find(letters, length, hash);
const intern: TokenNumber = (letters, length, hash) => FOLDED_WORDS.intern(letters, length, hash);

export class PhraseAutomaton {
  /** How many different phrases (after folding) it holds: groups are numbered from 0. */
  groups = 0;
  readonly #added = new TokenColumns(64); // the phrase last added or asked for
  #nodes = 1;
  #root: Int32Array; // by token: the root has the most edges by far
  #edgeMask: number;
  #edges = 0;
  #edgeNode: Int32Array;
  #edgeToken: Int32Array;
  #edgeTo: Int32Array;
  #groupOf: Int32Array; // by node

  /** @param expected how many phrases are to come; too small a guess costs time, nothing else */
  constructor(expected = 1024) {
    this.#root = new Int32Array(powerOfTwo(expected)).fill(EMPTY);
    const edges = powerOfTwo(expected * 4);
    this.#edgeMask = edges - 1;
    this.#edgeNode = new Int32Array(edges).fill(EMPTY);
    this.#edgeToken = new Int32Array(edges);
    this.#edgeTo = new Int32Array(edges);
    this.#groupOf = new Int32Array(edges).fill(EMPTY);
  }

  /** @returns the phrase's group; -1 where it has no token */
  add(phrase: string): number {
    tokenise(phrase, 0, phrase.length, this.#added, intern);
    return this.#addTokens(0);
  }

  /** Adds the phrase last added again, without its first token. @returns -1 where nothing is left */
  addWithoutFirst(): number {
    return this.#addTokens(1);
  }

  /** The group of a phrase as a whole; -1 where there is none. */
  find(phrase: string): number {
    tokenise(phrase, 0, phrase.length, this.#added, find);
    return this.#added.count === 0 ? EMPTY : this.#walk(this.#step0(this.#added.id[0]!), 1);
  }

  /** The same of the phrase last asked for with a word before it, which is given by its number. */
  findBehind(word: number): number {
    return this.#added.count === 0 ? EMPTY : this.#walk(this.#step0(word), 0);
  }

  /** Bytes held in typed arrays, beside the words that all automata share. */
  get bytes(): number {
    return [this.#root, this.#edgeNode, this.#edgeToken, this.#edgeTo, this.#groupOf].reduce((sum, column) => sum + column.byteLength, 0);
  }

  /** Visits every phrase in `text` between the offsets. The text is cut at `start` and `end` as if nothing were beyond. */
  scan(text: string, start: number, end: number, visit: PhraseVisit): void {
    this.scanStretch(foldedStretch(text, start, end), visit);
  }

  /** Visits every phrase among tokens folded before. */
  scanStretch({ columns, first: from, limit }: FoldedStretch, visit: PhraseVisit): void {
    const { id, stemId, start: starts, end: ends, stemEnd } = columns;
    const groupOf = this.#groupOf;
    for (let first = from; first < limit; first++) {
      let stem = stemId[first]!;
      if (stem >= 0) this.#accept(this.#step0(stem), starts[first]!, stemEnd[first]!, 1, first, visit);
      let node = this.#step0(id[first]!);
      if (node < 0) continue;
      if (groupOf[node]! >= 0) visit(groupOf[node]!, starts[first]!, ends[first]!, 1, first);
      for (let next = first + 1; next < limit; next++) {
        stem = stemId[next]!;
        if (stem >= 0) this.#accept(this.#step(node, stem), starts[first]!, stemEnd[next]!, next - first + 1, first, visit);
        node = this.#step(node, id[next]!);
        if (node < 0) break;
        if (groupOf[node]! >= 0) visit(groupOf[node]!, starts[first]!, ends[next]!, next - first + 1, first);
      }
    }
  }

  /** The group of what the phrase last asked for goes on with from a node. */
  #walk(from: number, next: number): number {
    const { count, id } = this.#added;
    let node = from;
    for (let i = next; i < count && node >= 0; i++) node = this.#step(node, id[i]!);
    return node < 0 ? EMPTY : this.#groupOf[node]!;
  }

  #accept(node: number, start: number, end: number, tokens: number, first: number, visit: PhraseVisit): void {
    if (node >= 0 && this.#groupOf[node]! >= 0) visit(this.#groupOf[node]!, start, end, tokens, first);
  }

  #addTokens(from: number): number {
    const { count, id } = this.#added;
    if (count <= from) return EMPTY;
    const first = id[from]!;
    if (first < 0) return EMPTY;
    let node = this.#step0(first);
    if (node < 0) {
      node = this.#newNode();
      while (first >= this.#root.length) this.#root = longer(this.#root, EMPTY);
      this.#root[first] = node;
    }
    for (let i = from + 1; i < count; i++) {
      const token = id[i]!;
      if (token < 0) return EMPTY;
      let to = this.#step(node, token);
      if (to < 0) {
        to = this.#newNode();
        this.#addEdge(node, token, to);
      }
      node = to;
    }
    let group = this.#groupOf[node]!;
    if (group < 0) {
      group = this.groups++;
      this.#groupOf[node] = group;
    }
    return group;
  }

  #step0(token: number): number {
    return token < 0 || token >= this.#root.length ? EMPTY : this.#root[token]!;
  }

  #step(node: number, token: number): number {
    if (token < 0) return EMPTY;
    const mask = this.#edgeMask;
    const edgeNode = this.#edgeNode;
    for (let slot = edgeHash(node, token) & mask; edgeNode[slot] !== EMPTY; slot = (slot + 1) & mask)
      if (edgeNode[slot] === node && this.#edgeToken[slot] === token) return this.#edgeTo[slot]!;
    return EMPTY;
  }

  #newNode(): number {
    if (this.#nodes === this.#groupOf.length) this.#groupOf = longer(this.#groupOf, EMPTY);
    return this.#nodes++;
  }

  #addEdge(node: number, token: number, to: number): void {
    if (++this.#edges * 2 > this.#edgeMask) this.#rehashEdges();
    let slot = edgeHash(node, token) & this.#edgeMask;
    while (this.#edgeNode[slot] !== EMPTY) slot = (slot + 1) & this.#edgeMask;
    this.#edgeNode[slot] = node;
    this.#edgeToken[slot] = token;
    this.#edgeTo[slot] = to;
  }

  #rehashEdges(): void {
    const [nodes, tokens, targets] = [this.#edgeNode, this.#edgeToken, this.#edgeTo];
    const size = nodes.length * 2;
    this.#edgeMask = size - 1;
    this.#edgeNode = new Int32Array(size).fill(EMPTY);
    this.#edgeToken = new Int32Array(size);
    this.#edgeTo = new Int32Array(size);
    this.#edges = 1;
    for (let i = 0; i < nodes.length; i++) if (nodes[i] !== EMPTY) this.#addEdge(nodes[i]!, tokens[i]!, targets[i]!);
  }
}

function edgeHash(node: number, token: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function powerOfTwo(atLeast: number): number {
  let size = 16;
  while (size < atLeast) size *= 2;
  return size;
}

function longer(column: Int32Array, fill: number): Int32Array {
  const to = new Int32Array(column.length * 2);
  to.set(column);
  if (fill !== 0) to.fill(fill, column.length);
  return to;
}
