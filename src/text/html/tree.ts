/**
 * A page as one flat list of nodes in document order. A subtree is a run of that list, so that everything after the parser is a loop:
 * nothing recurses, whatever the depth of the page.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { CLOSED_BY, HEAD_TAGS, INLINE_TAGS, RAW_TEXT_TAGS, SCOPE_BARRIERS, VOID_TAGS } from './tags.ts';

/** A stretch of text (`tag` is '') or an element. */
export interface PageNode {
  readonly tag: string; // lower case; '' for text
  readonly parent: number; // index of the element that holds it; -1 for the first node, which stands for the page itself
  end: number; // index after the last node inside it
  readonly attributes: Readonly<Record<string, string>>; // those in KEPT_ATTRIBUTES, names in lower case
  readonly text: string; // decoded text; '' for an element
  readonly source: number; // offset in the source
}

/** Elements below this depth become children of the deepest one that is kept, as in browsers. */
const MAX_DEPTH = 500;
/** Stands for the attributes of every node that has none. */
export const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};
const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['class', 'id', 'role', 'href', 'rel', 'itemprop', 'itemtype', 'property', 'name', 'content', 'datetime', 'style', 'hidden', 'type'],
  ...[
    'aria-label',
    'aria-hidden',
    'aria-modal',
    'http-equiv',
    'pubdate',
    'title',
    'lang',
    'cite',
    'data-testid',
    'data-component',
    'data-type',
  ],
]);

/** Parses a page; every input gives a tree, however broken, in time linear in its length. */
export function parseTree(html: string): readonly PageNode[] {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.finish();
}

class TreeBuilder implements TokenizerCallbacks {
  private readonly html: string;
  private readonly nodes: PageNode[] = [];
  private readonly open: number[] = [0]; // indices of the open elements, outermost first
  private readonly openCount = new Map<string, number>(); // how many of them have this tag, so that a stray end tag costs nothing
  private overflow = 0; // open elements too deep to be kept
  private tag = '';
  private tagSource = 0;
  private attributes: Record<string, string> | null = null;
  private name = '';
  private value = '';

  constructor(html: string) {
    this.html = html;
    this.nodes.push({ tag: '#page', parent: -1, end: 0, attributes: NO_ATTRIBUTES, text: '', source: 0 });
  }

  finish(): readonly PageNode[] {
    this.popTo(1);
    this.nodes[0]!.end = this.nodes.length;
    return this.nodes;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.tagSource = start - 1;
    this.attributes = null;
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    this.name = KEPT_ATTRIBUTES.has(name) ? name : '';
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.name !== '') this.value += this.html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    if (this.name !== '') this.value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (this.name === '') return;
    this.attributes ??= {};
    this.attributes[this.name] ??= this.value;
  }

  onopentagend(): void {
    this.openElement(false);
  }

  onselfclosingtag(): void {
    this.openElement(true);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).toLowerCase();
    if (VOID_TAGS.has(tag)) {
      if (tag === 'br') this.pushNode('br', '', start - 2, NO_ATTRIBUTES);
      return;
    }
    if (this.overflow > 0) {
      this.overflow--;
      return;
    }
    if ((this.openCount.get(tag) ?? 0) > 0) this.closeNearest(tag, INLINE_TAGS.has(tag) ? 'block' : 'scope');
  }

  ontext(start: number, end: number): void {
    if (end > start) this.pushNode('', this.html.slice(start, end), start, NO_ATTRIBUTES);
  }

  ontextentity(codePoint: number, end: number): void {
    this.pushNode('', String.fromCodePoint(codePoint), this.html.lastIndexOf('&', end - 1), NO_ATTRIBUTES);
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private openElement(selfClosing: boolean): void {
    const { tag } = this;
    if (!HEAD_TAGS.has(tag) && (this.openCount.get('head') ?? 0) > 0) this.closeNearest('head', 'scope');
    const closes = CLOSED_BY.get(tag);
    if (closes !== undefined) for (const open of closes) if ((this.openCount.get(open) ?? 0) > 0) this.closeNearest(open, 'scope');
    const index = this.pushNode(tag, '', this.tagSource, this.attributes ?? NO_ATTRIBUTES);
    if (VOID_TAGS.has(tag) || (selfClosing && !RAW_TEXT_TAGS.has(tag) && isForeign(tag))) return;
    if (this.open.length >= MAX_DEPTH) {
      this.overflow++;
      return;
    }
    this.open.push(index);
    this.openCount.set(tag, (this.openCount.get(tag) ?? 0) + 1);
  }

  /** Closes the innermost open element with this tag, unless something that its end tag cannot reach through stands between. */
  private closeNearest(tag: string, reach: 'block' | 'scope'): void {
    const barriers = SCOPE_BARRIERS.get(tag) ?? SCOPE_BARRIERS.get('')!;
    for (let depth = this.open.length - 1; depth > 0; depth--) {
      const open = this.nodes[this.open[depth]!]!.tag;
      if (open === tag) {
        this.popTo(depth);
        return;
      }
      if (barriers.has(open)) return;
      if (reach === 'block' && !INLINE_TAGS.has(open) && tag !== 'a') return;
    }
  }

  private popTo(depth: number): void {
    while (this.open.length > depth) {
      const node = this.nodes[this.open.pop()!]!;
      node.end = this.nodes.length;
      this.openCount.set(node.tag, (this.openCount.get(node.tag) ?? 1) - 1);
    }
  }

  private pushNode(tag: string, text: string, source: number, attributes: Readonly<Record<string, string>>): number {
    const index = this.nodes.length;
    this.nodes.push({ tag, parent: this.open[this.open.length - 1]!, end: index + 1, attributes, text, source });
    return index;
  }
}

const FOREIGN_TAGS: ReadonlySet<string> = new Set(['svg', 'path', 'g', 'use', 'circle', 'rect', 'line', 'polygon', 'math', 'ellipse']);
function isForeign(tag: string): boolean {
  return FOREIGN_TAGS.has(tag);
}
