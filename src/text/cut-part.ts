/** A stretch of a part as a part of its own, its marks and its places in the source with it. */
import type { BlockKind } from '../claim/document.ts';
import type { Part, PartMark } from './parts.ts';

/** @param from first UTF-16 code unit of the part's text, `to` behind the last; spaces at either end are left out */
export function cutPart(part: Part, kind: BlockKind, from: number, to: number): Part {
  let start = from;
  let end = to;
  while (start < end && part.text[start] === ' ') start++;
  while (end > start && part.text[end - 1] === ' ') end--;
  const marks: PartMark[] = [];
  for (const mark of part.marks) {
    const inside = { kind: mark.kind, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start };
    if (inside.start < inside.end) marks.push(inside);
  }
  return { kind, text: part.text.slice(start, end), marks, origin: cutOrigin(part.origin, start, end) };
}

function cutOrigin(origin: readonly number[], start: number, end: number): number[] {
  const own: number[] = [];
  for (let index = 0; index + 1 < origin.length; index += 2) {
    const text = origin[index] as number;
    const source = origin[index + 1] as number;
    if (text >= end) break;
    if (text <= start) own.splice(0, own.length, 0, source + start - text);
    else own.push(text - start, source);
  }
  return own;
}
