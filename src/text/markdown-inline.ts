/**
 * Markdown within a block: emphasis, links, images, code, references. Marker characters leave the text, and what they marked stays known.
 * Time is linear: every opener and every run of backticks is looked at a bounded number of times.
 * @see https://spec.commonmark.org/0.31.2/#inlines
 */
import { pair } from './markdown-emphasis.ts';
import { type Token, tokensOf } from './markdown-tokens.ts';
import type { PartBuilder } from './part-builder.ts';

/** A stretch of one line of the source. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface InlineOptions {
  /** Labels of the document's link definitions, lower case, white space folded. */
  readonly labels: ReadonlySet<string>;
  /** Whether the words that describe a picture are part of the text. */
  readonly showsAlt: boolean;
}

/** Adds the text of the stretches, one line after the other, to the builder. */
export function addInline(source: string, stretches: readonly Stretch[], builder: PartBuilder, options: InlineOptions): void {
  const content = stretches.map(({ from, to }) => source.slice(from, to)).join('\n');
  const starts: number[] = [];
  let at = 0;
  for (const { from, to } of stretches) {
    starts.push(at);
    at += to - from + 1;
  }
  const tokens = tokensOf(content, options.labels);
  pair(tokens.flatMap((token) => (token.type === 'delimiter' ? [token.delimiter] : [])));
  let line = 0;
  const origin = (offset: number): number => {
    while (line + 1 < starts.length && (starts[line + 1] as number) <= offset) line++;
    while (line > 0 && (starts[line] as number) > offset) line--;
    return (stretches[line] as Stretch).from + offset - (starts[line] as number);
  };
  emit(tokens, content, builder, origin, options.showsAlt);
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
  for (const token of tokens)
    switch (token.type) {
      case 'text':
        add(token.from, token.to);
        break;
      case 'as':
        if (hidden === 0) builder.addAs(token.text, origin(token.at));
        break;
      case 'bracket':
        if (token.state === 'literal') add(token.at, token.at + (token.isImage ? 2 : 1));
        else if (token.state === 'image' && !showsAlt) hidden++;
        token.start = builder.offset;
        break;
      case 'end':
        if (token.opener.state === 'image' && !showsAlt) hidden--;
        else if (token.opener.state === 'link') builder.mark('link', token.opener.start);
        break;
      case 'delimiter': {
        const { at, length, left, opens, closes } = token.delimiter;
        for (const { kind, start } of closes) if (kind !== null) builder.mark(kind, start);
        if (left > 0) add(at + length - left, at + length);
        for (const emphasis of opens) emphasis.start = builder.offset;
      }
    }
}
