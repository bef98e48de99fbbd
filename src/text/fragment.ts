/** A stretch of HTML without a page around it, as feeds and records carry it, to parts. No guessing of what is main text: all of it is. */
import { Parser } from 'htmlparser2';
import type { BlockKind, MarkKind } from '../claim/document.ts';
import { PartBuilder } from './part-builder.ts';
import type { Part } from './parts.ts';

const BLOCKS: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  div: 'paragraph',
  section: 'paragraph',
  article: 'paragraph',
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
  table: 'paragraph',
  hr: 'paragraph',
  br: 'paragraph',
};

const MARKS: Readonly<Record<string, MarkKind>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  strong: 'strong',
  b: 'strong',
  a: 'link',
};

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

/** Elements that go deeper than this are read as though they were closed: no page needs it, and attacks do. */
const DEEPEST = 500;

/** @returns its blocks in order; empty where it holds no text. Linear in the length of the source. */
export function fragmentParts(source: string): Part[] {
  const parts: Part[] = [];
  const kinds: string[] = []; // open blocks, innermost last
  const marks: { readonly name: string; readonly start: number }[] = [];
  let builder = new PartBuilder();
  let unseen = 0;
  let cells = 0;
  let depth = 0;

  const flush = (): void => {
    for (const { name, start } of marks) builder.mark(MARKS[name] as MarkKind, start);
    marks.length = 0;
    if (!builder.isEmpty) {
      const name = kinds.findLast((open) => BLOCKS[open] !== 'paragraph') ?? 'p';
      const kind = BLOCKS[name] ?? 'paragraph';
      const lists = kinds.reduce((count, open) => count + (open === 'li' ? 1 : 0), 0);
      const part = builder.build(kind, kind === 'heading' ? Number(name[1]) : kind === 'item' ? Math.max(1, lists) : undefined);
      if (part !== null) parts.push(part);
    }
    builder = new PartBuilder();
    cells = 0;
  };

  const parser = new Parser(
    {
      onopentagname(name) {
        if (++depth > DEEPEST) return;
        if (UNSEEN.has(name)) unseen++;
        if (name in MARKS) marks.push({ name, start: builder.offset });
        if ((name === 'td' || name === 'th') && cells++ > 0) builder.addTab(null);
        if (name === 'br' && kinds.includes('tr')) builder.addSpace();
        else if (name in BLOCKS) {
          flush();
          kinds.push(name);
        }
      },
      ontext(text) {
        if (unseen === 0) builder.add(text, 0, text.length, null);
      },
      onclosetag(name) {
        if (depth-- > DEEPEST) return;
        if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
        if (name in MARKS) {
          const at = marks.findLastIndex((mark) => mark.name === name);
          const [mark] = at < 0 ? [] : marks.splice(at, 1);
          if (mark !== undefined) builder.mark(MARKS[name] as MarkKind, mark.start);
        }
        if (name in BLOCKS && !(name === 'br' && kinds.includes('tr'))) {
          flush();
          const at = kinds.lastIndexOf(name);
          if (at >= 0) kinds.splice(at, 1);
        }
      },
    },
    { decodeEntities: true },
  );
  parser.end(source);
  flush();
  return parts;
}
