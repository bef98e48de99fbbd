/** Comments by which a writer answers the desk: `<!-- greenlit-ignore rule/id -->` for what follows, `<!-- greenlit-ignore-file -->` for all. */
import type { Document } from '../claim/document.ts';
import type { Finding } from '../claim/finding.ts';

interface Ignores {
  /** The whole text is left alone. */
  readonly file: boolean;
  readonly blocks: readonly IgnoredBlock[];
}

interface IgnoredBlock {
  readonly start: number; // offsets of the block in the text
  readonly end: number;
  readonly rules: readonly string[]; // empty for all
}

const COMMENT = /<!--\s{0,9}greenlit-ignore(-file)?\b([^<>]{0,400}?)-->/g;

/** @param source the file as it was sent; without it, comments that stand in the text itself count */
export function ignoresOf(document: Document, source: string | null): Ignores {
  const written = source ?? document.text;
  if (!written.includes('greenlit-ignore')) return { file: false, blocks: [] };
  const blocks: IgnoredBlock[] = [];
  for (const match of written.matchAll(COMMENT)) {
    const [comment, file, list = ''] = match;
    if (file !== undefined) return { file: true, blocks: [] };
    const behind = textOffset(document, source, match.index + comment.length);
    const block = document.blocks.find(({ span }) => span[1] > behind);
    if (block !== undefined) blocks.push({ start: block.span[0], end: block.span[1], rules: list.split(/[\s,]+/).filter(Boolean) });
  }
  return { file: false, blocks };
}

/** The first place in the text that comes from at or behind an offset in the source. */
function textOffset({ origin }: Document, source: string | null, offset: number): number {
  if (source === null || origin === null) return offset;
  let [low, high] = [0, origin.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[2 * middle + 1] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low < origin.length / 2 ? (origin[2 * low] as number) : Number.POSITIVE_INFINITY;
}

export function isIgnored({ blocks }: Ignores, { rule, span }: Finding): boolean {
  return blocks.some(({ start, end, rules }) => start <= span[0] && span[0] < end && (rules.length === 0 || rules.includes(rule)));
}
