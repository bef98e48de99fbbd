/** A stretch of HTML without a page around it, as feeds and records carry it, to parts. No guessing of what is main text: all of it is. */
import type { BlockKind, MarkKind } from '../claim/document.ts';
import { type PageNode, parseTree } from './html/tree.ts';
import { PartBuilder } from './part-builder.ts';
import type { Part } from './parts.ts';

/** Elements that begin and end a block, with the kind that their own text has. */
const BLOCKS: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries<BlockKind>({
    p: 'paragraph',
    div: 'paragraph',
    section: 'paragraph',
    article: 'paragraph',
    header: 'paragraph',
    footer: 'paragraph',
    figure: 'paragraph',
    main: 'paragraph',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    li: 'item',
    dt: 'item',
    dd: 'item',
    tr: 'row',
    blockquote: 'quote',
    figcaption: 'caption',
    pre: 'paragraph',
    ul: 'paragraph',
    ol: 'paragraph',
    dl: 'paragraph',
    table: 'paragraph',
    hr: 'paragraph',
    br: 'paragraph',
  }),
);

const MARKS: ReadonlyMap<string, MarkKind> = new Map(
  Object.entries<MarkKind>({
    em: 'emphasis',
    i: 'emphasis',
    cite: 'emphasis',
    strong: 'strong',
    b: 'strong',
    a: 'link',
  }),
);

const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'object',
  'form',
  'button',
  'head',
  'title',
]);

/** An element that is open where the walk stands. */
interface OpenElement {
  readonly node: PageNode;
  readonly kind: BlockKind; // of the innermost block that is more than a paragraph
  readonly level: number | undefined; // of that block
  readonly lists: number; // list items that are open
  start: number; // offset of its first character in the part being built
}

/** @returns its blocks in order; empty where it holds no text. Linear in the length of the source. */
export function fragmentParts(source: string): Part[] {
  const walk = new FragmentWalk();
  const nodes = parseTree(source);
  for (let index = 1; index < nodes.length; ) {
    walk.closeUpTo(index);
    const node = nodes[index] as PageNode;
    if (UNSEEN.has(node.tag)) {
      index = node.end;
      continue;
    }
    walk.visit(node);
    index++;
  }
  walk.closeUpTo(Number.POSITIVE_INFINITY);
  return walk.finish();
}

class FragmentWalk {
  readonly #parts: Part[] = [];
  readonly #open: OpenElement[] = [];
  #builder = new PartBuilder();
  #cells = 0;

  visit(node: PageNode): void {
    const { tag } = node;
    if (tag === '') {
      this.#builder.add(node.text, 0, node.text.length, node.source);
      return;
    }
    const around = this.#open.at(-1);
    if ((tag === 'td' || tag === 'th') && this.#cells++ > 0) this.#builder.addTab(null);
    // Within a cell a block is no more than a space.
    if (around?.kind === 'row' && BLOCKS.has(tag) && tag !== 'tr') this.#builder.addSpace();
    else if (BLOCKS.has(tag)) this.#flush();
    const lists = (around?.lists ?? 0) + (tag === 'li' ? 1 : 0);
    const own = BLOCKS.get(tag) ?? 'paragraph';
    const kind = own === 'paragraph' ? (around?.kind ?? own) : own;
    const level =
      own === 'heading' ? Number(tag[1]) : own === 'item' ? Math.max(1, lists) : own === 'paragraph' ? around?.level : undefined;
    this.#open.push({ node, kind, level, lists, start: this.#builder.offset });
  }

  /** Closes what ends before the node at `index`. */
  closeUpTo(index: number): void {
    for (let last = this.#open.at(-1); last !== undefined && last.node.end <= index; last = this.#open.at(-1)) {
      const { tag } = last.node;
      const kind = MARKS.get(tag);
      if (kind !== undefined) this.#builder.mark(kind, last.start);
      if (BLOCKS.has(tag) && (tag === 'tr' || this.#open.at(-2)?.kind !== 'row')) this.#flush();
      this.#open.pop();
    }
  }

  finish(): Part[] {
    this.#flush();
    return this.#parts;
  }

  #flush(): void {
    if (this.#builder.isEmpty) return;
    for (const { node, start } of this.#open) {
      const kind = MARKS.get(node.tag);
      if (kind !== undefined) this.#builder.mark(kind, start);
    }
    const around = this.#open.at(-1);
    const part = this.#builder.build(around?.kind ?? 'paragraph', around?.level);
    if (part !== null) this.#parts.push(part);
    this.#builder = new PartBuilder();
    this.#cells = 0;
    for (const element of this.#open) element.start = 0;
  }
}
