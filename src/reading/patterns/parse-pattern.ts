/** Reads a pattern as it is written (see pattern.ts) into nodes. */
import { inflect } from '../words/inflect.ts';
import { SHORTENED } from '../words/tokens.ts';
import { foldWord, type Vocabulary } from '../words/vocabulary.ts';
import { WordSet } from '../words/word-set.ts';
import { CLASSES } from './classes.ts';
import { choiceOf, loneWord, type Node, optionally, reversed, type Sequence, wordNode } from './nodes.ts';

const DEFAULT_GAP = 4;
const NO_WORDS = new WordSet([]);
const NO_PHRASES: readonly Sequence[] = [];

/**
 * @param deniable auxiliaries find their contractions with 'not' as well
 * @throws {Error} where the pattern is not well formed
 */
export function parsePattern(source: string, vocabulary: Vocabulary, deniable: boolean): Sequence {
  return new Parser(source, vocabulary, deniable).parse();
}

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

interface Written {
  readonly ids: readonly number[];
  readonly phrases: readonly Sequence[];
  readonly alone: Sequence; // where nothing else stands beside it
}

/** What words and classes come to, worked out once: dozens of patterns use the same ones. */
interface Kept {
  readonly words: Map<string, Written>;
  readonly classes: Map<string, Node>;
  readonly not: Node;
}
const KEPT = new WeakMap<Vocabulary, Readonly<Record<'plain' | 'deniable', Kept>>>();

function keptOf(vocabulary: Vocabulary, deniable: boolean): Kept {
  let kept = KEPT.get(vocabulary);
  if (kept === undefined) {
    const not = loneWord(vocabulary.intern('not'));
    kept = { plain: { words: new Map(), classes: new Map(), not }, deniable: { words: new Map(), classes: new Map(), not } };
    KEPT.set(vocabulary, kept);
  }
  return kept[deniable ? 'deniable' : 'plain'];
}

const WORD_END = /[\s()|?<,:;$]/g;
const PLAIN_WORD = /^[a-z]+$/;
/** A word that is one of the options of a group: what most of the words of the lexicons are. */
const WORD_OPTION = /[a-z]+(?=[|)])/y;

class Parser {
  readonly #source: string;
  readonly #vocabulary: Vocabulary;
  readonly #deniable: boolean;
  readonly #kept: Kept;
  #at = 0;
  #groups = 0; // open at this place

  constructor(source: string, vocabulary: Vocabulary, deniable: boolean) {
    this.#source = source;
    this.#vocabulary = vocabulary;
    this.#deniable = deniable;
    this.#kept = keptOf(vocabulary, deniable);
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
    const { not } = this.#kept;
    if (nodes.at(-1) !== not) return;
    const auxiliary = nodes.at(-2);
    if (auxiliary?.kind !== 'word') return;
    const ids = [...auxiliary.words].flatMap((id) => this.#contracted(id));
    if (ids.length > 0) nodes.splice(-2, 2, choiceOf([[auxiliary, not], [wordNode(ids)]]));
  }

  /** The contraction of an auxiliary with 'not', where it has one. */
  #contracted(id: number): number[] {
    const contraction = CONTRACTIONS[this.#vocabulary.wordOf(id)];
    return contraction === undefined ? [] : [this.#vocabulary.intern(contraction)];
  }

  #item(): Sequence {
    const nodes = this.#atom();
    if (this.#source[this.#at] !== '?') return nodes;
    this.#at++;
    return [optionally(nodes)];
  }

  #atom(): Sequence {
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
    const options = [this.#option()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      options.push(this.#option());
    }
    if (this.#source[this.#at] !== ')') this.#fail('missing )');
    this.#at++;
    this.#groups--;
    return options;
  }

  #option(): Sequence {
    const from = this.#at;
    WORD_OPTION.lastIndex = from;
    if (!WORD_OPTION.test(this.#source)) return this.#sequence();
    this.#at = WORD_OPTION.lastIndex;
    return this.#written(this.#source.slice(from, this.#at)).alone;
  }

  #class(): Node[] {
    this.#at++;
    const name = this.#name();
    const members = CLASSES[name];
    if (members === undefined) return this.#fail(`no class @${name}`);
    let node = this.#kept.classes.get(name);
    if (node === undefined) {
      node = this.#choiceAmong(members);
      this.#kept.classes.set(name, node);
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
  #word(): Sequence {
    const ids: number[] = [];
    const phrases: Sequence[] = [];
    let from = this.#at;
    for (;;) {
      WORD_END.lastIndex = from;
      this.#at = WORD_END.exec(this.#source)?.index ?? this.#source.length;
      if (this.#at === from) return this.#fail('a word is missing');
      const written = this.#written(this.#source.slice(from, this.#at));
      ids.push(...written.ids);
      phrases.push(...written.phrases);
      if (this.#source[this.#at] !== '|' || this.#groups > 0) break; // in a group, `a|b c` is a choice of phrases
      this.#at++;
      from = this.#at;
    }
    return aloneOf(ids, phrases);
  }

  /** What a word as written stands for: itself, the forms of a verb, the words between its hyphens. */
  #written(word: string): Written {
    let written = this.#kept.words.get(word);
    if (written === undefined) {
      const { ids, phrases } = PLAIN_WORD.test(word) ? { ids: this.#idsOf(word), phrases: NO_PHRASES } : this.#formsOf(word);
      written = { ids, phrases, alone: aloneOf(ids, phrases) };
      this.#kept.words.set(word, written);
    }
    return written;
  }

  #formsOf(word: string): Omit<Written, 'alone'> {
    const forms = (word.startsWith('~') ? inflect(word.slice(1)) : [word]).map(splitWritten);
    const ids = forms.flatMap((words) => (words.length === 1 ? this.#idsOf(words[0]!) : []));
    const phrases = forms.flatMap((words) => (words.length === 1 ? [] : [words.map((one) => loneWord(this.#vocabulary.intern(one)))]));
    return { ids, phrases };
  }

  /** A word's number, and where it may be denied that of its contraction. */
  #idsOf(word: string): readonly number[] {
    const id = this.#vocabulary.intern(word);
    return this.#deniable ? [id, ...this.#contracted(id)] : [id];
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

/** One of the words or phrases. */
function aloneOf(ids: readonly number[], phrases: readonly Sequence[]): Sequence {
  if (phrases.length === 0) return [wordNode(ids)];
  if (phrases.length === 1 && ids.length === 0) return phrases[0]!;
  return [choiceOf([[wordNode(ids)], ...phrases])];
}

/** What the tokeniser cuts off behind an apostrophe. */
const CUT_SHORT = new RegExp(`(?<=.)(?='(?:${SHORTENED.join('|')})$)`);

/** 'un-renewed' as two words, "isn't" as one, "carrier's" and "they'll" as two: as the tokeniser cuts them. */
function splitWritten(written: string): string[] {
  if (PLAIN_WORD.test(written)) return [written];
  return foldWord(written)
    .split('-')
    .filter((part) => part !== '')
    .flatMap((part) => part.split(CUT_SHORT));
}
