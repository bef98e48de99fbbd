/** Lines of Markdown without the marks of the quotes that they stand in. */

const QUOTE = /^ {0,3}> ?/;
/** A quote within a quote is a quote; marks beyond so many are text. */
const DEEPEST_QUOTE = 20;

export interface Line {
  readonly from: number; // behind the marks of a quote
  readonly to: number;
  readonly text: string;
  readonly isQuote: boolean;
}

/** Linear in the length of the source. @param start offset at which the first line begins */
export function linesOf(source: string, start: number): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < source.length; ) {
    const newline = source.indexOf('\n', at);
    const next = newline < 0 ? source.length : newline + 1;
    let to = newline < 0 ? source.length : newline;
    if (source[to - 1] === '\r' && to > at) to--;
    let from = at;
    for (let depth = 0; depth < DEEPEST_QUOTE; depth++) {
      const quote = QUOTE.exec(source.slice(from, Math.min(to, from + 6)));
      if (quote === null) break;
      from += quote[0].length;
    }
    lines.push({ from, to, text: source.slice(from, to), isQuote: from > at });
    at = next;
  }
  return lines;
}
