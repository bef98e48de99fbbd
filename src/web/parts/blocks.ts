/** A document's blocks as elements of a page. */
import type { Block, BlockKind, Document } from '../../claim/document.ts';
import { type Html, html } from './html.ts';

/** The blocks of a document; where a text has none its lines are paragraphs. */
export function blocksOf({ text, blocks }: Pick<Document, 'text' | 'blocks'>): readonly Block[] {
  if (blocks.length > 0) return blocks;
  const lines: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    if (end > start) lines.push({ kind: 'paragraph', span: [start, end] });
    start = end + 1;
  }
  return lines;
}

const ELEMENTS: Readonly<Record<BlockKind, (words: Html) => Html>> = {
  headline: (words) => html`<p class="standfirst">${words}</p>`,
  standfirst: (words) => html`<p class="standfirst">${words}</p>`,
  byline: (words) => html`<p class="byline">${words}</p>`,
  dateline: (words) => html`<p class="dateline">${words}</p>`,
  heading: (words) => html`<h2>${words}</h2>`,
  paragraph: (words) => html`<p>${words}</p>`,
  item: (words) => html`<p class="item">${words}</p>`,
  row: (words) => html`<p>${words}</p>`,
  quote: (words) => html`<blockquote>${words}</blockquote>`,
  caption: (words) => html`<p class="caption">${words}</p>`,
};

export const blockElement = (kind: BlockKind, words: Html): Html => ELEMENTS[kind](words);
