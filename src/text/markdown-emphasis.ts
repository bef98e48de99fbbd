/**
 * Which runs of `*`, `_` and `~` mark what: the rules of flanking and pairing.
 * @see https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
 */
import { isSpace } from './part-builder.ts';

export interface Delimiter {
  readonly at: number;
  readonly char: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  readonly length: number;
  left: number; // characters of the run that marked nothing yet
  readonly opens: Emphasis[];
  readonly closes: Emphasis[];
}

interface Emphasis {
  readonly kind: 'emphasis' | 'strong' | null; // null: struck out, which carries no mark
  start: number;
}

export function delimiterAt(content: string, at: number): Delimiter {
  const char = content[at] as string;
  let end = at + 1;
  while (content[end] === char) end++;
  const before = at === 0 ? ' ' : (content[at - 1] as string);
  const after = content[end] ?? ' ';
  const isOpen = !isSpace(after.charCodeAt(0)) && (!isMark(after) || isSpace(before.charCodeAt(0)) || isMark(before));
  const isClose = !isSpace(before.charCodeAt(0)) && (!isMark(before) || isSpace(after.charCodeAt(0)) || isMark(after));
  const canOpen = char === '_' ? isOpen && (!isClose || isMark(before)) : isOpen;
  const canClose = char === '_' ? isClose && (!isOpen || isMark(after)) : isClose;
  const length = end - at;
  return { at, char, canOpen, canClose, length, left: length, opens: [], closes: [] };
}

const isMark = (char: string): boolean => /[\p{P}\p{S}]/u.test(char);

/** Pairs opening and closing runs, nearest first. `bottoms` remembers how far down a search was vain. */
export function pair(delimiters: readonly Delimiter[]): void {
  const stack: Delimiter[] = [];
  const bottoms = new Map<string, number>();
  for (const closer of delimiters) {
    if (closer.canClose) {
      const key = `${closer.char}${closer.canOpen}${closer.length % 3}`;
      while (closer.left > 0) {
        const bottom = Math.min(bottoms.get(key) ?? 0, stack.length);
        let index = stack.length - 1;
        while (index >= bottom && !fits(stack[index] as Delimiter, closer)) index--;
        if (index < bottom) {
          bottoms.set(key, stack.length);
          break;
        }
        const opener = stack[index] as Delimiter;
        const used = closer.char === '~' ? closer.left : opener.left >= 2 && closer.left >= 2 ? 2 : 1;
        const emphasis: Emphasis = { kind: closer.char === '~' ? null : used === 2 ? 'strong' : 'emphasis', start: 0 };
        opener.opens.push(emphasis);
        closer.closes.push(emphasis);
        opener.left -= used;
        closer.left -= used;
        stack.length = opener.left > 0 ? index + 1 : index;
        for (const [known, value] of bottoms) if (value > stack.length) bottoms.set(known, stack.length);
      }
    }
    if (closer.canOpen && closer.left > 0) stack.push(closer);
  }
}

function fits(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.char !== closer.char) return false;
  if (opener.char === '~') return opener.left === closer.left;
  const isBoth = opener.canClose || closer.canOpen;
  return !isBoth || (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}
