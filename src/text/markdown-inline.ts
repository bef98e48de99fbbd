/**
 * Markdown within a block: emphasis, links, images, code, references. Marker characters leave the text, and what they marked stays known.
 * Time is linear: every opener and every run of backticks is looked at a bounded number of times.
 * @see https://spec.commonmark.org/0.31.2/#inlines
 */
import { entityAt } from './entity.ts';
import { type Delimiter, delimiterAt, pair } from './markdown-emphasis.ts';
import type { PartBuilder } from './part-builder.ts';

/** A stretch of one line of the source. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface InlineOptions {
  /** Labels of the document's link definitions, lower case, white space folded. */
  readonly labels: ReadonlySet<string>;
  /** Whether the words that describe a picture are part of the text. */
  readonly showsAlt: boolean;
}

type Token =
  | { readonly type: 'text'; readonly from: number; readonly to: number }
  | { readonly type: 'as'; readonly text: string; readonly at: number }
  | { readonly type: 'delimiter'; readonly delimiter: Delimiter }
  | { readonly type: 'bracket'; readonly at: number; readonly isImage: boolean; state: 'literal' | 'link' | 'image'; start: number }
  | { readonly type: 'end'; readonly opener: Extract<Token, { type: 'bracket' }> };

const LONGEST_DESTINATION = 2000;
const DEEPEST_BRACKETS = 32;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const AUTOLINK = /<((?:https?|ftp|mailto):[^\s<>]{1,1000})>/iy;
const TAG = /<\/?[a-z][a-z\d-]{0,30}(?:\s[^<>]{0,1000})?\/?>/iy;

/** Adds the text of the stretches, one line after the other, to the builder. */
export function addInline(source: string, stretches: readonly Stretch[], builder: PartBuilder, options: InlineOptions): void {
  const content = stretches.map(({ from, to }) => source.slice(from, to)).join('\n');
  const starts: number[] = [];
  let at = 0;
  for (const { from, to } of stretches) {
    starts.push(at);
    at += to - from + 1;
  }
  const tokens = tokenize(content, options.labels);
  pair(tokens.flatMap((token) => (token.type === 'delimiter' ? [token.delimiter] : [])));
  let line = 0;
  const origin = (offset: number): number => {
    while (line + 1 < starts.length && (starts[line + 1] as number) <= offset) line++;
    while (line > 0 && (starts[line] as number) > offset) line--;
    return (stretches[line] as Stretch).from + offset - (starts[line] as number);
  };
  emit(tokens, content, builder, origin, options.showsAlt);
}

function tokenize(content: string, labels: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const brackets: Extract<Token, { type: 'bracket' }>[] = [];
  const runs = new BacktickRuns(content);
  let from = 0;
  let at = 0;
  const flush = (to: number, next: number): void => {
    if (to > from) tokens.push({ type: 'text', from, to });
    from = next;
    at = next;
  };
  while (at < content.length) {
    const char = content[at] as string;
    if (char === '\\' && PUNCTUATION.test(content[at + 1] ?? '')) {
      flush(at, at + 1);
      at++;
    } else if (char === '`') {
      const length = runs.lengthAt(at);
      const close = runs.next(at + length, length);
      if (close < 0) at += length;
      else {
        flush(at, at + length);
        flush(close, close + length);
      }
    } else if (char === '<') {
      const end = tagEnd(content, at);
      if (end === null) at++;
      else {
        const isLink = content[at + 1] !== '/' && /^(?:https?|ftp|mailto):/i.test(content.slice(at + 1, at + 9));
        const isBreak = /^<br\b/i.test(content.slice(at, at + 4));
        if (isLink) {
          const opener: Extract<Token, { type: 'bracket' }> = { type: 'bracket', at, isImage: false, state: 'link', start: 0 };
          flush(at, at + 1);
          tokens.push(opener);
          flush(end - 1, end);
          tokens.push({ type: 'end', opener });
        } else flush(at, end);
        if (isBreak) tokens.push({ type: 'as', text: ' ', at });
      }
    } else if (char === '&') {
      const entity = entityAt(content, at);
      if (entity === null) at++;
      else {
        const start = at;
        flush(at, at + entity.length);
        tokens.push({ type: 'as', text: entity.text, at: start });
      }
    } else if (char === '[' || (char === '!' && content[at + 1] === '[')) {
      const isImage = char === '!';
      const token: Extract<Token, { type: 'bracket' }> = { type: 'bracket', at, isImage, state: 'literal', start: 0 };
      flush(at, at + (isImage ? 2 : 1));
      tokens.push(token);
      brackets.push(token);
    } else if (char === ']') {
      const opener = brackets.pop();
      const end = opener === undefined ? null : targetEnd(content, opener, at, labels);
      if (opener === undefined || end === null) at++;
      else {
        opener.state = opener.isImage ? 'image' : 'link';
        flush(at, end);
        tokens.push({ type: 'end', opener });
      }
    } else if (char === '*' || char === '_' || (char === '~' && content[at + 1] === '~')) {
      const delimiter = delimiterAt(content, at);
      flush(at, at + delimiter.length);
      tokens.push({ type: 'delimiter', delimiter });
    } else at++;
  }
  flush(content.length, content.length);
  return tokens;
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

export const normalLabel = (label: string): string => label.trim().toLowerCase().replace(/\s+/g, ' ');

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

function emit(
  tokens: readonly Token[],
  content: string,
  builder: PartBuilder,
  origin: (offset: number) => number,
  showsAlt: boolean,
): void {
  let hidden = 0;
  const add = (from: number, to: number): void => {
    if (hidden > 0) return;
    for (let at = from; at < to; ) {
      let end = at;
      while (end < to && content.charCodeAt(end) !== 10) end++;
      builder.add(content, at, end, origin(at) - at);
      if (end < to) builder.addSpace();
      at = end + 1;
    }
  };
  for (const token of tokens) {
    if (token.type === 'text') add(token.from, token.to);
    else if (token.type === 'as') {
      if (hidden === 0) builder.addAs(token.text, origin(token.at));
    } else if (token.type === 'bracket') {
      if (token.state === 'literal') add(token.at, token.at + (token.isImage ? 2 : 1));
      else if (token.state === 'image' && !showsAlt) hidden++;
      token.start = builder.offset;
    } else if (token.type === 'end') {
      if (token.opener.state === 'image' && !showsAlt) hidden--;
      else if (token.opener.state === 'link') builder.mark('link', token.opener.start);
    } else {
      const { at, length, left, opens, closes } = token.delimiter;
      for (const { kind, start } of closes) if (kind !== null) builder.mark(kind, start);
      if (left > 0) add(at + length - left, at + length);
      for (const emphasis of opens) emphasis.start = builder.offset;
    }
  }
}
