/** Words over several lines, so that no terminal breaks them in the middle. */
import { columnsOf } from './columns.ts';

export interface Indent {
  readonly first?: string; // what stands before the first line
  readonly rest?: string; // what stands before the others
}

/** Each line that has no room as several, the others below its beginning and a little further in. */
export const wrappedLines = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => {
      const indent = /^ */.exec(line)![0];
      return columnsOf(line) <= width ? line : wrapped(line.trim(), width, { first: indent, rest: `${indent}  ` }).join('\n');
    })
    .join('\n');

/**
 * @param words a text, or what is not to be torn apart
 * @param width columns; a word that is longer has a line of its own
 * @returns the lines, at least one
 */
export function wrapped(words: string | readonly string[], width: number, { first = '', rest = '' }: Indent = {}): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let room = width - columnsOf(first);
  let isEmpty = true;
  for (const word of typeof words === 'string' ? words.split(/\s+/) : words) {
    const columns = columnsOf(word);
    if (!isEmpty && columns + 1 > room) {
      lines.push(line);
      [line, room, isEmpty] = [rest, width - columnsOf(rest), true];
    }
    line += isEmpty ? word : ` ${word}`;
    room -= isEmpty ? columns : columns + 1;
    isEmpty = false;
  }
  return [...lines, line];
}
