/** Tables of Markdown: the rule below their head, and the cells of a row. */
import type { Stretch } from './markdown-inline.ts';

/** `|---|:--:|`; white space always stands before what is none, so that there is one way to read it. */
const TABLE_RULE = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;

/** True of the line below the head of a table. */
export const isTableRule = (text: string): boolean => text.includes('|') && TABLE_RULE.test(text);

/** The cells of a row of a table; a bar behind a backslash is text. */
export function cellsOf(text: string, from: number): Stretch[] {
  const cells: Stretch[] = [];
  let start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (text[start] === '|') start++;
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') {
      cells.push({ from: from + start, to: from + at });
      start = at + 1;
    }
  }
  if (start < end) cells.push({ from: from + start, to: from + end });
  return cells;
}
