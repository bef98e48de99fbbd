/** Puts the parts of one document into one text, with its blocks, marks and origin, and names it by its content. */
import { createHash } from 'node:crypto';
import type { Block, BlockKind, Document, Mark } from '../claim/document.ts';
import { withoutCounters } from './counters.ts';
import type { Part, Parts } from './parts.ts';

/** Blocks of these kinds stand on neighbouring lines when they follow one another; all else has a blank line between. */
const TIGHT: ReadonlySet<BlockKind> = new Set(['item', 'row']);

/**
 * @param parts in reading order, the headline first where there is one
 * @param name the sender's id of the document or its path; not part of what identifies it
 */
export function makeDocument(parts: Parts, name: string | null): Document {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  const origin: number[] = [];
  let length = 0;
  let before: Part | null = null;
  for (const part of withoutRepeat(withHeadline({ ...parts, parts: withoutCounters(parts.parts) }), parts.headline)) {
    if (before !== null) {
      const gap = before.kind === part.kind && TIGHT.has(part.kind) ? '\n' : '\n\n';
      pieces.push(gap);
      length += gap.length;
    }
    const span = [length, length + part.text.length] as const;
    blocks.push({ kind: part.kind, span, ...(part.level === undefined ? {} : { level: part.level }) });
    for (const { kind, start, end } of part.marks) marks.push({ kind, span: [start + length, end + length] });
    appendOrigin(origin, part.origin, length);
    pieces.push(part.text);
    length += part.text.length;
    before = part;
  }
  const text = pieces.join('');
  const { publisher, url, published, updated, headline, byline } = parts;
  const id = createHash('sha256')
    .update(JSON.stringify([publisher, url, published, updated, headline, text]))
    .digest('hex');
  return { id, name, url, publisher, published, updated, headline, byline, text, blocks, marks, origin: origin.length > 0 ? origin : null };
}

/** The parts with the headline in front, also where the format gave it beside the text only. */
function withHeadline({ headline, parts }: Parts): readonly Part[] {
  if (headline === null || headline === '' || parts.some(({ kind }) => kind === 'headline')) return parts;
  return [{ kind: 'headline', text: headline, marks: [], origin: [] }, ...parts];
}

/** Many pages and feeds say the headline again as their first line. */
function withoutRepeat(parts: readonly Part[], headline: string | null): readonly Part[] {
  const first = parts.findIndex(({ kind }) => kind !== 'headline');
  const repeats = headline !== null && first > 0 && sameWords(parts[first]?.text ?? '', headline);
  return repeats ? parts.toSpliced(first, 1) : parts;
}

function sameWords(left: string, right: string): boolean {
  return left.length < 2 * right.length + 8 && right.length < 2 * left.length + 8 && words(left) === words(right);
}

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Pairs that would run backwards, as where a format moves a part, are left out: a reader of `origin` may search it. */
function appendOrigin(all: number[], own: readonly number[], shift: number): void {
  for (let index = 0; index + 1 < own.length; index += 2) {
    const text = (own[index] as number) + shift;
    const source = own[index + 1] as number;
    const lastText = all[all.length - 2];
    const lastSource = all[all.length - 1];
    if (lastText !== undefined && lastSource !== undefined && (text <= lastText || source < lastSource)) continue;
    all.push(text, source);
  }
}
