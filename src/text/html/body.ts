/** From the chosen element to the parts of its text, what leads away from it left out. */
import type { BlockKind, MarkKind } from '../../claim/document.ts';
import { PartBuilder } from '../part-builder.ts';
import type { Part } from '../parts.ts';
import { isAppeal, isCommentLabel, isScrap, isSectionLabel, leadsAway } from './phrases.ts';
import type { Survey, TextBlock } from './survey.ts';
import { dataTables } from './table.ts';
import { HEADING_LEVELS, INLINE_TAGS } from './tags.ts';

/** One part with what is known of where it stood. */
export interface Piece {
  readonly part: Part;
  readonly size: number;
  readonly linkShare: number; // share of the text that is links, 0 to 1
  readonly node: number; // index of its first node
}

const SHORT_LINE = 160;
const META_LINE = 160;
/** Visible characters of a paragraph that goes on with the text. */
const RUNNING = 80;
/** Share of links above which a list, or a short line, is a way to other pages rather than text. */
const LIST_OF_LINKS = 0.65;
const LINE_OF_LINKS = 0.8;
const CREDIT =
  /(?:\b(?:photos?|fotos?|image|bild|picture|crédito?s?|credits?|photograph|illustration|grafik|symbolbild|titelbild|fuente|quelle|źródło|zdjęcie|imagen)\b[^:]{0,30}:|fot\.|©|\(c\) |getty images|shutterstock|\breuters\b|\bafp\b|\bdpa\b|\bapa\b|istock|unsplash|pixabay|adobe stock|imago|picture alliance)/iu;

/** The parts of the text in `root`, in reading order. */
export function readBody(survey: Survey, root: number): Piece[] {
  const { nodes, clutter } = survey;
  const end = nodes[root]!.end;
  const blocks = survey.blocks.filter(({ first }) => first > root && first < end && clutter[first] === 0);
  const linkLists = listsOfLinks(survey, blocks);
  const tables = dataTables(survey, blocks, root);
  const pieces: Piece[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const row = tables.rowOf(block);
    let last = at;
    if (row !== null) while (last + 1 < blocks.length && tables.rowOf(blocks[last + 1]!) === row) last++;
    const group = blocks.slice(at, last + 1);
    at = last;
    const piece = row === null ? onePiece(survey, root, block, linkLists) : rowPiece(survey, group, tables.cellOf);
    if (piece !== null) pieces.push(piece);
  }
  return trimEnds(cutSections(survey, pieces));
}

interface Place {
  readonly kind: BlockKind;
  readonly level: number | undefined;
  readonly skip: boolean;
}

function placeOf(survey: Survey, root: number, block: TextBlock, linkLists: ReadonlySet<number>): Place {
  const { nodes, hints } = survey;
  let kind: BlockKind = 'paragraph';
  let level: number | undefined;
  let depth = 0;
  let skip = false;
  for (let index = nodes[block.first]!.parent; index > root; index = nodes[index]!.parent) {
    const { tag } = nodes[index]!;
    const hint = hints[index];
    if (linkLists.has(index)) skip = true;
    if (tag === 'address' || (hint === 'meta' && block.size < META_LINE && survey.worth[index]! < META_LINE)) skip = true;
    if (tag === 'figcaption' || hint === 'caption' || (tag === 'figure' && block.size < SHORT_LINE && kind === 'paragraph'))
      kind = 'caption';
    else if (kind === 'caption') continue;
    else if (tag === 'blockquote' || hint === 'quote') kind = 'quote';
    else if (hint === 'lead' && kind === 'paragraph') kind = 'standfirst';
    else if (tag === 'li' && kind === 'paragraph') kind = 'item';
    else if (HEADING_LEVELS.has(tag) && kind === 'paragraph') {
      kind = 'heading';
      level = HEADING_LEVELS.get(tag);
    }
    if (tag === 'ul' || tag === 'ol') depth++;
  }
  if (kind === 'item') level = Math.max(0, depth - 1);
  return { kind, level, skip };
}

function onePiece(survey: Survey, root: number, block: TextBlock, linkLists: ReadonlySet<number>): Piece | null {
  const { kind, level, skip } = placeOf(survey, root, block, linkLists);
  if (skip) return null;
  const builder = new PartBuilder();
  addBlock(builder, survey, block);
  const part = builder.build(kind, level);
  if (part === null) return null;
  const linkShare = block.linkSize / Math.max(1, block.size);
  if ((kind === 'paragraph' || kind === 'item') && isAppeal(part.text)) return null;
  if (isScrap(part.text) || leadsAway(part.text, linkShare) || !/[\p{L}\p{N}]/u.test(part.text)) return null;
  if (kind === 'heading' && linkShare > 0.9) return null;
  if (kind === 'caption' && CREDIT.test(part.text)) return null;
  if (kind !== 'heading' && kind !== 'quote' && linkShare > LINE_OF_LINKS && block.size < SHORT_LINE && block.container !== root)
    return null;
  return { part, size: block.size, linkShare, node: block.first };
}

function rowPiece(survey: Survey, group: readonly TextBlock[], cellOf: (block: TextBlock) => number): Piece | null {
  const builder = new PartBuilder();
  let cell = -1;
  let size = 0;
  let linkSize = 0;
  for (const block of group) {
    if (cell >= 0) {
      if (cellOf(block) === cell) builder.addSpace();
      else builder.addTab(survey.nodes[block.first]!.source);
    }
    cell = cellOf(block);
    addBlock(builder, survey, block);
    size += block.size;
    linkSize += block.linkSize;
  }
  const part = builder.build('row');
  return part === null ? null : { part, size, linkShare: linkSize / Math.max(1, size), node: group[0]!.first };
}

const MARKS: ReadonlyMap<string, MarkKind> = new Map(
  Object.entries<MarkKind>({ em: 'emphasis', i: 'emphasis', cite: 'emphasis', b: 'strong', strong: 'strong', a: 'link' }),
);

/** Adds the text of a block with its marks. */
export function addBlock(builder: PartBuilder, { nodes, hidden, clutter }: Survey, block: TextBlock): void {
  let open: { node: number; kind: MarkKind; start: number }[] = [];
  for (let index = block.first; index < block.last; index++) {
    const node = nodes[index]!;
    if (hidden[index] === 1 || (clutter[index] === 1 && clutter[block.first] === 0)) {
      index = node.end - 1;
      continue;
    }
    if (node.tag === 'br') builder.addSpace();
    if (node.tag !== '') continue;
    const around = marksAround(nodes, node.parent, block.container);
    for (const mark of open) if (!around.some(([at]) => at === mark.node)) builder.mark(mark.kind, mark.start);
    open = open.filter((mark) => around.some(([at]) => at === mark.node));
    const before = builder.offset;
    for (const [at, kind] of around) {
      if (open.some((mark) => mark.node === at)) continue;
      const spaced = /^\s/.test(node.text) && !builder.isEmpty && before === builder.offset;
      open.push({ node: at, kind, start: spaced ? startAfterSpace(builder) : before });
    }
    builder.add(node.text, 0, node.text.length, node.source);
  }
  for (const mark of open) builder.mark(mark.kind, mark.start);
}

function startAfterSpace(builder: PartBuilder): number {
  builder.addSpace();
  return builder.offset;
}

function marksAround(nodes: Survey['nodes'], from: number, container: number): [number, MarkKind][] {
  const marks: [number, MarkKind][] = [];
  for (let index = from; index > container && INLINE_TAGS.has(nodes[index]!.tag); index = nodes[index]!.parent) {
    const { tag, attributes } = nodes[index]!;
    const kind = MARKS.get(tag);
    if (kind !== undefined && (kind !== 'link' || attributes['href'] !== undefined)) marks.push([index, kind]);
  }
  return marks;
}

/** Lists of which nearly everything is links. */
function listsOfLinks({ nodes }: Survey, blocks: readonly TextBlock[]): ReadonlySet<number> {
  const sums = new Map<number, { size: number; linkSize: number }>();
  for (const block of blocks) {
    for (let index = block.container; index > 0; index = nodes[index]!.parent) {
      const { tag } = nodes[index]!;
      if (tag !== 'ul' && tag !== 'ol' && tag !== 'dl') continue;
      const sum = sums.get(index) ?? { size: 0, linkSize: 0 };
      sum.size += block.size;
      sum.linkSize += block.linkSize;
      sums.set(index, sum);
      break;
    }
  }
  return new Set([...sums].filter(([, { size, linkSize }]) => linkSize > size * LIST_OF_LINKS).map(([index]) => index));
}

/** Leaves out the sections beside the text that stand inside it, and everything from the readers' comments on. */
function cutSections(survey: Survey, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  const total = pieces.reduce((sum, { size }) => sum + size, 0);
  let sum = 0;
  let cutting: { level: number; place: number } | null = null;
  for (const piece of pieces) {
    const { part, size, linkShare, node } = piece;
    const level = part.kind === 'heading' ? (part.level ?? 6) : 7;
    if (isCommentLabel(part.text) && sum > total * 0.15) break;
    if (isSectionLabel(part.text)) {
      cutting = { level, place: placeAround(survey, node) };
      continue;
    }
    if (cutting !== null) {
      // The text goes on where a heading of the same rank or a paragraph beside the label follows.
      const running = part.kind === 'paragraph' && linkShare < 0.3 && size > RUNNING && placeAround(survey, node) === cutting.place;
      const ranked = part.kind === 'heading' && level <= cutting.level && linkShare < 0.5;
      const ends = running || ranked || (cutting.level === 7 && size > SHORT_LINE && linkShare < 0.5);
      if (!ends) continue;
      cutting = null;
    }
    sum += size;
    kept.push(piece);
  }
  return kept;
}

/** The element in which the paragraph or heading of a node stands. */
function placeAround({ nodes }: Survey, node: number): number {
  let index = nodes[node]!.parent;
  while (index > 0 && INLINE_TAGS.has(nodes[index]!.tag)) index = nodes[index]!.parent;
  return nodes[index]!.parent;
}

/** Headings at the end have lost what they headed. */
function trimEnds(pieces: Piece[]): Piece[] {
  let end = pieces.length;
  while (end > 0 && pieces[end - 1]!.part.kind === 'heading') end--;
  return end === 0 ? pieces : pieces.slice(0, end);
}
