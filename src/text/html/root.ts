/** Which element of a page holds its main text. */
import { blockWorth, type Survey } from './survey.ts';
import { INLINE_TAGS } from './tags.ts';

/** A named body must hold this share of what the best element is worth to be believed. */
const NAMED_SHARE = 0.5;
/** An element that holds this share of its parent's worth is the better choice, unless text stands right beside it. */
const INNER_SHARE = 0.85;
/** What a named body may lose to one inside it. */
const INNER_LOSS = 60;
/** Some templates name every paragraph a body. */
const SMALL_TAGS: ReadonlySet<string> = new Set(['p', 'span', 'h1', 'h2', 'h3', 'h4', 'li', 'font']);
const PARAGRAPH = 120;
/** Elements around the root in which its like are looked for, and how many make a run of entries. */
const MOST_AROUND = 3;
const FEWEST_ENTRIES = 3;
const SHORTEST_ENTRY = 8; // characters of a heading, or of a line below it
const DATA_TAGS: ReadonlySet<string> = new Set(['table', 'ol', 'ul', 'dl']);
const PAGE: ReadonlySet<string> = new Set(['#page', 'html', 'body']);

/** @returns the index of the element; null where nothing on the page is worth reading */
export function chooseRoot(survey: Survey): number | null {
  const { worth } = survey;
  let best = 0;
  for (let index = 1; index < worth.length; index++) if (worth[index]! >= worth[best]! && worth[index]! > 0) best = index;
  if (worth[best]! <= 0) return null;
  const root = aroundParagraph(survey, namedBody(survey, best) ?? tighten(survey, best));
  return entriesAround(survey, root) ?? root;
}

/** A paragraph with tables or lists beside it is not the text of a page: these are worth less than they say. */
function aroundParagraph({ nodes, clutter }: Survey, from: number): number {
  let root = from;
  while (nodes[root]!.tag === 'p' || INLINE_TAGS.has(nodes[root]!.tag)) root = nodes[root]!.parent;
  for (let child = root + 1; child < nodes[root]!.end; child = nodes[child]!.end)
    if (DATA_TAGS.has(nodes[child]!.tag) && clutter[child] === 0) return root;
  return from;
}

/**
 * The element whose text is a run of entries, such as the pictures of a gallery or the series of a list: each says too little to be the text
 * of the page, and the longest of them, or what stands above them, was taken for it.
 * @returns null where there is none within a few elements around the root
 */
function entriesAround(survey: Survey, root: number): number | null {
  const { nodes, hints } = survey;
  const headed = headedNodes(survey);
  let around = nodes[root]!.parent;
  for (let step = 0; step < MOST_AROUND && around > 0 && !PAGE.has(nodes[around]!.tag) && hints[root] !== 'body'; step++) {
    const alike = new Map<string, number>();
    for (let child = around + 1; child < nodes[around]!.end; child = nodes[child]!.end) {
      const { tag, attributes } = nodes[child]!;
      if (!headed.has(child)) continue;
      const name = `${tag} ${attributes['class'] ?? ''}`;
      alike.set(name, (alike.get(name) ?? 0) + 1);
    }
    if (Math.max(0, ...alike.values()) >= FEWEST_ENTRIES) return around;
    around = nodes[around]!.parent;
  }
  return null;
}

/** Elements that hold a heading that is no link, and a line of text that is none either. */
function headedNodes({ nodes, blocks, clutter }: Survey): ReadonlySet<number> {
  const headings = new Set<number>();
  const lines = new Set<number>();
  for (const block of blocks) {
    if (clutter[block.first] === 1 || block.linkSize * 2 > block.size || block.size < SHORTEST_ENTRY) continue;
    const holders = block.heading > 0 ? headings : lines;
    for (let index = block.container; index > 0 && !holders.has(index); index = nodes[index]!.parent) holders.add(index);
  }
  return new Set([...headings].filter((index) => lines.has(index) && nodes[index]!.tag !== ''));
}

function namedBody(survey: Survey, best: number): number | null {
  const { nodes, hints, worth, clutter } = survey;
  let found: number | null = null;
  for (let index = 1; index < nodes.length; index++) {
    if (hints[index] !== 'body' || SMALL_TAGS.has(nodes[index]!.tag) || clutter[index] === 1 || worth[index]! < worth[best]! * NAMED_SHARE)
      continue;
    if (found === null || worth[index]! >= worth[found]! - (nodes[found]!.end > index ? INNER_LOSS : 0)) found = index;
  }
  return found;
}

/** Steps inward while one child holds nearly all, and what would be left out is not text of the same kind. */
function tighten(survey: Survey, from: number): number {
  const { nodes, worth } = survey;
  let root = from;
  for (;;) {
    let inner = -1;
    for (let child = root + 1; child < nodes[root]!.end; child = nodes[child]!.end) {
      if (nodes[child]!.tag !== '' && worth[child]! >= worth[root]! * INNER_SHARE && (inner < 0 || worth[child]! > worth[inner]!))
        inner = child;
    }
    if (inner < 0 || nodes[inner]!.tag === 'p' || hasTextBeside(survey, root, inner)) return root;
    root = inner;
  }
}

function hasTextBeside({ nodes, blocks, clutter }: Survey, root: number, inner: number): boolean {
  for (const block of blocks) {
    if (block.first <= root || block.first >= nodes[root]!.end || clutter[block.first] === 1) continue;
    if (block.first >= inner && block.first < nodes[inner]!.end) continue;
    const direct = block.container === root || nodes[block.container]!.parent === root;
    if (direct && blockWorth(block) > PARAGRAPH) return true;
  }
  return false;
}
