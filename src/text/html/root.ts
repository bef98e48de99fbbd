/** Which element of a page holds its main text. */
import { blockWorth, type Survey } from './survey.ts';

/** A named body must hold this share of what the best element is worth to be believed. */
const NAMED_SHARE = 0.5;
/** An element that holds this share of its parent's worth is the better choice, unless text stands right beside it. */
const INNER_SHARE = 0.85;
/** What a named body may lose to one inside it. */
const INNER_LOSS = 60;
/** Some templates name every paragraph a body. */
const SMALL_TAGS: ReadonlySet<string> = new Set(['p', 'span', 'h1', 'h2', 'h3', 'h4', 'li', 'font']);
const PARAGRAPH = 120;

/** @returns the index of the element; null where nothing on the page is worth reading */
export function chooseRoot(survey: Survey): number | null {
  const { worth } = survey;
  let best = 0;
  for (let index = 1; index < worth.length; index++) if (worth[index]! >= worth[best]! && worth[index]! > 0) best = index;
  if (worth[best]! <= 0) return null;
  return namedBody(survey, best) ?? tighten(survey, best);
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
