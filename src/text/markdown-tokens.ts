/** Inline Markdown as tokens: what is text, what marks it, and what a bracket or a tag opens and ends. */
import { entityAt } from './entity.ts';
import { type Delimiter, delimiterAt } from './markdown-emphasis.ts';

export type Token =
  | { readonly type: 'text'; readonly from: number; readonly to: number }
  | { readonly type: 'as'; readonly text: string; readonly at: number }
  | { readonly type: 'delimiter'; readonly delimiter: Delimiter }
  | Bracket
  | { readonly type: 'end'; readonly opener: Bracket };

/** `[`, `![`, or the `<` of an address; what it is shows where it ends. */
interface Bracket {
  readonly type: 'bracket';
  readonly at: number;
  readonly isImage: boolean;
  state: 'literal' | 'link' | 'image';
  start: number; // offset in the text, once that is known
}

const LONGEST_DESTINATION = 2000;
const DEEPEST_BRACKETS = 32;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const AUTOLINK = /<((?:https?|ftp|mailto):[^\s<>]{1,1000})>/iy;
const TAG = /<\/?[a-z][a-z\d-]{0,30}(?:\s[^<>]{0,1000})?\/?>/iy;

const ADDRESS = /^(?:https?|ftp|mailto):/i;
const LINE_BREAK = /^<br\b/i;

type Take = 'escape' | 'code' | 'angle' | 'reference' | 'opening' | 'picture' | 'closing' | 'emphasis' | 'strike';
/** Which method takes what stands at a character that means something. */
const TAKES: ReadonlyMap<string, Take> = new Map(
  Object.entries<Take>({
    '\\': 'escape',
    '`': 'code',
    '<': 'angle',
    '&': 'reference',
    '[': 'opening',
    '!': 'picture',
    ']': 'closing',
    '*': 'emphasis',
    _: 'emphasis',
    '~': 'strike',
  }),
);

/** @param labels of the document's link definitions, as `normalLabel` writes them */
export function tokensOf(content: string, labels: ReadonlySet<string>): readonly Token[] {
  return new Tokenizer(content, labels).tokens();
}

export const normalLabel = (label: string): string => label.trim().toLowerCase().replace(/\s+/g, ' ');

/** Looks at every character once. Each method begins where its sign stands and leaves the place behind what it took. */
class Tokenizer {
  readonly #content: string;
  readonly #labels: ReadonlySet<string>;
  readonly #runs: BacktickRuns;
  readonly #tokens: Token[] = [];
  readonly #open: Bracket[] = [];
  #from = 0; // where the text begins that no token has yet
  #at = 0;

  constructor(content: string, labels: ReadonlySet<string>) {
    this.#content = content;
    this.#labels = labels;
    this.#runs = new BacktickRuns(content);
  }

  tokens(): readonly Token[] {
    while (this.#at < this.#content.length) {
      const take = TAKES.get(this.#content[this.#at] as string);
      if (take === undefined) this.#at++;
      else this[take]();
    }
    this.#flush(this.#content.length, this.#content.length);
    return this.#tokens;
  }

  escape(): void {
    if (PUNCTUATION.test(this.#next)) this.#flush(this.#at, this.#at + 1);
    this.#at++;
  }

  code(): void {
    const length = this.#runs.lengthAt(this.#at);
    const close = this.#runs.next(this.#at + length, length);
    if (close < 0) {
      this.#at += length;
      return;
    }
    this.#flush(this.#at, this.#at + length);
    this.#flush(close, close + length);
  }

  angle(): void {
    const at = this.#at;
    const end = tagEnd(this.#content, at);
    if (end === null) this.#at++;
    else if (ADDRESS.test(this.#content.slice(at + 1, at + 9))) {
      const opener = this.#bracket(false, 'link');
      this.#flush(end - 1, end);
      this.#tokens.push({ type: 'end', opener });
    } else {
      this.#flush(at, end);
      if (LINE_BREAK.test(this.#content.slice(at, at + 4))) this.#tokens.push({ type: 'as', text: ' ', at });
    }
  }

  reference(): void {
    const at = this.#at;
    const entity = entityAt(this.#content, at);
    if (entity === null) {
      this.#at++;
      return;
    }
    this.#flush(at, at + entity.length);
    this.#tokens.push({ type: 'as', text: entity.text, at });
  }

  opening(): void {
    this.#open.push(this.#bracket(false, 'literal'));
  }

  picture(): void {
    if (this.#next === '[') this.#open.push(this.#bracket(true, 'literal'));
    else this.#at++;
  }

  closing(): void {
    const opener = this.#open.pop();
    const end = opener === undefined ? null : targetEnd(this.#content, opener, this.#at, this.#labels);
    if (opener === undefined || end === null) {
      this.#at++;
      return;
    }
    opener.state = opener.isImage ? 'image' : 'link';
    this.#flush(this.#at, end);
    this.#tokens.push({ type: 'end', opener });
  }

  emphasis(): void {
    const delimiter = delimiterAt(this.#content, this.#at);
    this.#flush(this.#at, this.#at + delimiter.length);
    this.#tokens.push({ type: 'delimiter', delimiter });
  }

  strike(): void {
    if (this.#next === '~') this.emphasis();
    else this.#at++;
  }

  get #next(): string {
    return this.#content[this.#at + 1] ?? '';
  }

  /** A token of the bracket that begins here. */
  #bracket(isImage: boolean, state: Bracket['state']): Bracket {
    const bracket: Bracket = { type: 'bracket', at: this.#at, isImage, state, start: 0 };
    this.#flush(this.#at, this.#at + (isImage ? 2 : 1));
    this.#tokens.push(bracket);
    return bracket;
  }

  /** A token of the text before `to`; goes on at `next`. */
  #flush(to: number, next: number): void {
    if (to > this.#from) this.#tokens.push({ type: 'text', from: this.#from, to });
    this.#from = next;
    this.#at = next;
  }
}

/** Where a run of so many backticks comes next, in time that does not depend on how often it is asked. */
class BacktickRuns {
  readonly #starts = new Map<number, number[]>();
  readonly #cursor = new Map<number, number>();
  readonly #content: string;

  constructor(content: string) {
    this.#content = content;
    for (let at = content.indexOf('`'); at >= 0; at = content.indexOf('`', at)) {
      const length = this.lengthAt(at);
      const starts = this.#starts.get(length);
      if (starts === undefined) this.#starts.set(length, [at]);
      else starts.push(at);
      at += length;
    }
  }

  lengthAt(at: number): number {
    let end = at;
    while (this.#content[end] === '`') end++;
    return end - at;
  }

  /** @returns -1 where there is none; questions must ascend */
  next(from: number, length: number): number {
    const starts = this.#starts.get(length) ?? [];
    let cursor = this.#cursor.get(length) ?? 0;
    while (cursor < starts.length && (starts[cursor] as number) < from) cursor++;
    this.#cursor.set(length, cursor);
    return starts[cursor] ?? -1;
  }
}

/** @returns where a tag, comment or address in angle brackets ends; null where `<` is only a sign */
function tagEnd(content: string, at: number): number | null {
  if (content.startsWith('<!--', at)) {
    const end = content.indexOf('-->', at + 4);
    return end < 0 ? content.length : end + 3;
  }
  for (const pattern of [AUTOLINK, TAG]) {
    pattern.lastIndex = at;
    const match = pattern.exec(content);
    if (match !== null) return at + match[0].length;
  }
  return null;
}

/** @returns where the target behind a closing bracket ends: `](…)`, `][label]` or nothing; null where it is no link */
function targetEnd(
  content: string,
  opener: { readonly at: number; readonly isImage: boolean },
  close: number,
  labels: ReadonlySet<string>,
): number | null {
  const next = content[close + 1];
  if (next === '(') {
    const end = destinationEnd(content, close + 2);
    if (end !== null) return end;
  }
  const label = content.slice(opener.at + (opener.isImage ? 2 : 1), close);
  if (next === '[') {
    const end = content.indexOf(']', close + 2);
    if (end >= 0 && end - close < 300) {
      const own = content.slice(close + 2, end);
      if (labels.has(normalLabel(own === '' ? label : own))) return end + 1;
    }
  }
  return label.length < 300 && (labels.has(normalLabel(label)) || /^\^\w{1,20}$/.test(label)) ? close + 1 : null;
}

/** The end of `(address "title")`, brackets balanced; null where it does not end on the way. */
function destinationEnd(content: string, from: number): number | null {
  let depth = 0;
  const last = Math.min(content.length, from + LONGEST_DESTINATION);
  for (let at = from; at < last; at++) {
    const char = content[at];
    if (char === '\\') at++;
    else if (char === '(' && ++depth > DEEPEST_BRACKETS) return null;
    else if (char === ')' && depth-- === 0) return at + 1;
    else if (char === '\n' && content[at + 1] === '\n') return null;
  }
  return null;
}
