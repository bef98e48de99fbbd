/** First look at a page: its blocks of text, how much text and how much link each holds, and which subtrees are clutter. */
import type { Hint } from './hint-rows.ts';
import { hintReader } from './hints.ts';
import { HEADING_LEVELS, INLINE_TAGS, SILENT_TAGS } from './tags.ts';
import type { PageNode } from './tree.ts';

/** A line or paragraph: text with no block element inside it. */
export interface TextBlock {
  readonly first: number; // index of its first node
  last: number; // index after its last node
  readonly container: number; // innermost block element around it
  readonly heading: number; // 1 to 6; 0 where it is none
  readonly listed: boolean; // inside a list item or a cell
  size: number; // visible characters; an ideograph counts as two, since it says as much
  linkSize: number; // those of them inside links
}

export interface Survey {
  readonly nodes: readonly PageNode[];
  readonly blocks: readonly TextBlock[];
  readonly hints: readonly (Hint | null)[]; // by node; null for text
  readonly hidden: Uint8Array; // 1 where the node and all in it is never text of the page
  readonly clutter: Uint8Array; // 1 where the node and all in it is beside the point
  readonly worth: Float64Array; // by node: what the blocks in it are worth, clutter left out
}

/** Elements whose name alone says that they stand beside the text. */
const CLUTTER_TAGS: ReadonlySet<string> = new Set(['aside', 'footer', 'form', 'fieldset', 'marquee']);
/** Elements that hold the page or its text: a hint on one of them speaks of the page's kind, not of clutter. */
const PAGE_TAGS: ReadonlySet<string> = new Set(['#page', 'html', 'body', 'main']);
const SPARED_SHARE = 0.5;
/** A box of links costs the element around it no more than this, however long it is. */
const BOX_COST = -20;
const WEAK_SHARE = 0.02;
const SMALL_PAGE = 260;

export function surveyPage(nodes: readonly PageNode[]): Survey {
  const hints = readHints(nodes);
  const hidden = findHidden(nodes);
  const blocks = collectBlocks(nodes, hidden);
  const none = new Uint8Array(nodes.length);
  const all = sumMass(nodes, blocks);
  let clutter = findClutter(nodes, hints, all);
  let worth = sumWorth(nodes, blocks, clutter);
  const reading = positive(blocks, none);
  const kept = positive(blocks, clutter);
  if (kept < SMALL_PAGE && reading > kept * 2.5) {
    clutter = findClutter(nodes, hints, all, true);
    worth = sumWorth(nodes, blocks, clutter);
  }
  return { nodes, blocks, hints, hidden, clutter, worth };
}

/** What one block is worth: long running text much, links and scraps less than nothing. */
export function blockWorth({ size, linkSize, heading, listed }: TextBlock): number {
  if (heading > 0) return 0;
  const share = linkSize / size;
  if (share > 0.5) return -Math.min(size, 150) * 0.35 - 8;
  return size * (1 - 1.3 * share) - (listed ? 34 : 28);
}

/** Visible characters of a text, runs of white space as one. */
function textSize(text: string): number {
  let size = 0;
  let space = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) {
      if (!space) size++;
      space = true;
    } else {
      size += code >= 0x3040 && code <= 0x9fff ? 2 : code >= 0xac00 && code <= 0xd7a3 ? 2 : 1;
      space = false;
    }
  }
  return size;
}

function readHints(nodes: readonly PageNode[]): (Hint | null)[] {
  const hintOf = hintReader();
  return nodes.map((node) => (node.tag === '' ? null : hintOf(node)));
}

function findHidden(nodes: readonly PageNode[]): Uint8Array {
  const hidden = new Uint8Array(nodes.length);
  for (let index = 0; index < nodes.length; index++) {
    const { tag, attributes, end } = nodes[index]!;
    if (tag === '') continue;
    const style = attributes['style'];
    const isHidden =
      SILENT_TAGS.has(tag) ||
      (attributes['hidden'] !== undefined && !PAGE_TAGS.has(tag)) ||
      (style !== undefined && /(?:display:\s?none|visibility:\s?hidden)/i.test(style) && end - index < nodes.length / 3);
    if (!isHidden) continue;
    hidden.fill(1, index, end);
    index = end - 1;
  }
  return hidden;
}

function collectBlocks(nodes: readonly PageNode[], hidden: Uint8Array): TextBlock[] {
  const blocks: TextBlock[] = [];
  const containers: number[] = [0];
  let block: TextBlock | null = null;
  let linkEnd = 0;
  let breaks = 0;
  for (let index = 1; index < nodes.length; index++) {
    if (hidden[index] === 1) {
      index = Math.max(index, nodes[index]!.end - 1);
      continue;
    }
    const node = nodes[index]!;
    while (containers.length > 1 && nodes[containers[containers.length - 1]!]!.end <= index) {
      containers.pop();
      block = null;
    }
    if (node.tag !== '') {
      if (node.tag === 'br') {
        if (++breaks > 1) block = null;
      } else if (INLINE_TAGS.has(node.tag)) {
        if (node.tag === 'a' && node.attributes['href'] !== undefined) linkEnd = node.end;
      } else {
        block = null;
        if (node.end > index + 1) containers.push(index);
      }
      continue;
    }
    const size = textSize(node.text);
    if (size === 0) continue;
    breaks = 0;
    if (block === null) {
      const container = containers[containers.length - 1]!;
      block = { first: index, last: index, container, ...placeOf(nodes, container), size: 0, linkSize: 0 };
      blocks.push(block);
    }
    block.last = index + 1;
    block.size += size;
    if (index < linkEnd) block.linkSize += size;
  }
  return blocks;
}

function placeOf(nodes: readonly PageNode[], container: number): { heading: number; listed: boolean } {
  const { tag, parent } = nodes[container]!;
  const heading = HEADING_LEVELS.get(tag) ?? (parent >= 0 ? HEADING_LEVELS.get(nodes[parent]!.tag) : undefined) ?? 0;
  const listed = tag === 'li' || tag === 'td' || tag === 'th' || tag === 'dd' || tag === 'dt';
  return { heading, listed };
}

function findClutter(nodes: readonly PageNode[], hints: readonly (Hint | null)[], mass: Float64Array, lenient = false): Uint8Array {
  const clutter = new Uint8Array(nodes.length);
  const total = Math.max(mass[0]!, 1);
  for (let index = 0; index < nodes.length; index++) {
    const { tag, end } = nodes[index]!;
    if (tag === '' || PAGE_TAGS.has(tag)) continue;
    const hint = hints[index];
    const named =
      hint === 'clutter' ||
      hint === 'bio' ||
      CLUTTER_TAGS.has(tag) ||
      (hint === 'weak' && tag !== 'header' && mass[index]! < total * WEAK_SHARE);
    if (!named || (tag === 'article' && hint !== 'bio')) continue;
    if (mass[index]! > total * (lenient ? 0.2 : SPARED_SHARE)) continue;
    clutter.fill(1, index, end);
    index = end - 1;
  }
  return clutter;
}

function sumWorth(nodes: readonly PageNode[], blocks: readonly TextBlock[], clutter: Uint8Array): Float64Array {
  const worth = new Float64Array(nodes.length);
  for (const block of blocks) if (clutter[block.first] === 0) worth[block.container]! += blockWorth(block);
  for (let index = nodes.length - 1; index > 0; index--) worth[nodes[index]!.parent]! += Math.max(worth[index]!, BOX_COST);
  return worth;
}

/** By node: the worth of its good blocks alone, clutter or not. */
function sumMass(nodes: readonly PageNode[], blocks: readonly TextBlock[]): Float64Array {
  const mass = new Float64Array(nodes.length);
  for (const block of blocks) mass[block.container]! += Math.max(0, blockWorth(block));
  for (let index = nodes.length - 1; index > 0; index--) mass[nodes[index]!.parent]! += mass[index]!;
  return mass;
}

function positive(blocks: readonly TextBlock[], clutter: Uint8Array): number {
  let sum = 0;
  for (const block of blocks) if (clutter[block.first] === 0) sum += Math.max(0, blockWorth(block));
  return sum;
}
