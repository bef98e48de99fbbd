/**
 * Finds tens of thousands of phrases in a text in one pass over its tokens.
 *
 * A trie over tokens, its edges in one hash table of typed arrays: (node, token) to node. From every token the scan walks as deep as the
 * trie goes, so time is linear in the text (times the depth of the trie, a constant of the catalogue, and almost always one or two).
 * Tokens are numbered by a vocabulary that compares letters, so a hash collision never makes a match.
 */
import { TokenColumns, tokenise } from './fold.ts';

/** Called for every phrase found, whether or not it lies within a longer one, ordered by start, then by length. */
export type PhraseVisit = (group: number, start: number, end: number, tokens: number, firstToken: number) => void;

const EMPTY = -1;

export class PhraseAutomaton {
  /** How many different phrases (after folding) it holds: groups are numbered from 0. */
  groups = 0;
  /** Tokens of the text last scanned; valid until the next scan. */
  readonly tokens = new TokenColumns();

  #words = 0;
  #wordMask: number;
  #wordTable: Int32Array;
  #wordHash: Int32Array;
  #wordStart: Int32Array; // word i's letters stand in #letters from #wordStart[i] to #wordStart[i + 1]
  #letters: Uint16Array;

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
    const words = powerOfTwo(expected);
    this.#wordMask = words * 2 - 1;
    this.#wordTable = new Int32Array(words * 2).fill(EMPTY);
    this.#wordHash = new Int32Array(words);
    this.#wordStart = new Int32Array(words + 1);
    this.#letters = new Uint16Array(words * 8);
    this.#root = new Int32Array(words).fill(EMPTY);
    const edges = powerOfTwo(expected * 4);
    this.#edgeMask = edges - 1;
    this.#edgeNode = new Int32Array(edges).fill(EMPTY);
    this.#edgeToken = new Int32Array(edges);
    this.#edgeTo = new Int32Array(edges);
    this.#groupOf = new Int32Array(edges).fill(EMPTY);
  }

  /** @returns the phrase's group; -1 where it has no token */
  add(phrase: string): number {
    tokenise(phrase, 0, phrase.length, this.tokens, this.#intern);
    return this.#addTokens(0);
  }

  /** Adds the phrase last added again, without its first token. @returns -1 where nothing is left */
  addWithoutFirst(): number {
    return this.#addTokens(1);
  }

  /** The group of a phrase as a whole; -1 where there is none. */
  find(phrase: string): number {
    const tokens = this.tokens;
    tokenise(phrase, 0, phrase.length, tokens, this.#find);
    if (tokens.count === 0) return EMPTY;
    let node = this.#step0(tokens.id[0]!);
    for (let i = 1; i < tokens.count && node >= 0; i++) node = this.#step(node, tokens.id[i]!);
    return node < 0 ? EMPTY : this.#groupOf[node]!;
  }

  /** A token's number, for flags kept beside the automaton; -1 where no phrase has it. */
  token(word: string): number {
    tokenise(word, 0, word.length, this.tokens, this.#find);
    return this.tokens.count === 1 ? this.tokens.id[0]! : EMPTY;
  }

  get vocabulary(): number {
    return this.#words;
  }

  /** Bytes held in typed arrays. */
  get bytes(): number {
    const held = [this.#wordTable, this.#wordHash, this.#wordStart, this.#letters, this.#root];
    return [...held, this.#edgeNode, this.#edgeToken, this.#edgeTo, this.#groupOf].reduce((sum, column) => sum + column.byteLength, 0);
  }

  /** Visits every phrase in `text` between the offsets. The text is cut at `start` and `end` as if nothing were beyond. */
  scan(text: string, start: number, end: number, visit: PhraseVisit): void {
    const tokens = this.tokens;
    tokenise(text, start, end, tokens, this.#find);
    const { count, id, stemId, start: starts, end: ends, stemEnd } = tokens;
    const groupOf = this.#groupOf;
    for (let first = 0; first < count; first++) {
      let stem = stemId[first]!;
      if (stem >= 0) this.#accept(this.#step0(stem), starts[first]!, stemEnd[first]!, 1, first, visit);
      let node = this.#step0(id[first]!);
      if (node < 0) continue;
      if (groupOf[node]! >= 0) visit(groupOf[node]!, starts[first]!, ends[first]!, 1, first);
      for (let next = first + 1; next < count; next++) {
        stem = stemId[next]!;
        if (stem >= 0) this.#accept(this.#step(node, stem), starts[first]!, stemEnd[next]!, next - first + 1, first, visit);
        node = this.#step(node, id[next]!);
        if (node < 0) break;
        if (groupOf[node]! >= 0) visit(groupOf[node]!, starts[first]!, ends[next]!, next - first + 1, first);
      }
    }
  }

  #accept(node: number, start: number, end: number, tokens: number, first: number, visit: PhraseVisit): void {
    if (node >= 0 && this.#groupOf[node]! >= 0) visit(this.#groupOf[node]!, start, end, tokens, first);
  }

  #addTokens(from: number): number {
    const { count, id } = this.tokens;
    if (count <= from) return EMPTY;
    const first = id[from]!;
    if (first < 0) return EMPTY;
    let node = this.#step0(first);
    if (node < 0) {
      node = this.#newNode();
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
    return token < 0 ? EMPTY : this.#root[token]!;
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

  readonly #find = (letters: Uint16Array, length: number, hash: number): number => {
    const mask = this.#wordMask;
    const table = this.#wordTable;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = table[slot]!;
      if (word === EMPTY) return EMPTY;
      if (this.#wordHash[word] === hash && this.#sameLetters(word, letters, length)) return word;
    }
  };

  readonly #intern = (letters: Uint16Array, length: number, hash: number): number => {
    const known = this.#find(letters, length, hash);
    if (known !== EMPTY) return known;
    const word = this.#words++;
    if (word === this.#wordHash.length) this.#growWords();
    const from = this.#wordStart[word]!;
    while (from + length > this.#letters.length) this.#letters = longerUnits(this.#letters);
    for (let i = 0; i < length; i++) this.#letters[from + i] = letters[i]!;
    this.#wordHash[word] = hash;
    this.#wordStart[word + 1] = from + length;
    this.#placeWord(word);
    return word;
  };

  #placeWord(word: number): void {
    let slot = spread(this.#wordHash[word]!) & this.#wordMask;
    while (this.#wordTable[slot] !== EMPTY) slot = (slot + 1) & this.#wordMask;
    this.#wordTable[slot] = word;
  }

  #growWords(): void {
    const known = this.#wordHash.length;
    this.#wordHash = longer(this.#wordHash, 0);
    this.#root = longer(this.#root, EMPTY);
    const starts = new Int32Array(known * 2 + 1);
    starts.set(this.#wordStart);
    this.#wordStart = starts;
    this.#wordMask = known * 4 - 1;
    this.#wordTable = new Int32Array(known * 4).fill(EMPTY);
    for (let word = 0; word < known; word++) this.#placeWord(word);
  }

  #sameLetters(word: number, letters: Uint16Array, length: number): boolean {
    const from = this.#wordStart[word]!;
    if (this.#wordStart[word + 1]! - from !== length) return false;
    for (let i = 0; i < length; i++) if (this.#letters[from + i] !== letters[i]) return false;
    return true;
  }
}

const spread = (hash: number): number => hash ^ (hash >>> 15);

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

function longerUnits(column: Uint16Array): Uint16Array {
  const to = new Uint16Array(column.length * 2);
  to.set(column);
  return to;
}
