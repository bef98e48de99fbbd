/** One piece of coverage as text with its structure; what `text/` makes and everything after it reads. */
import { z } from 'zod';
import { Span } from './claim.ts';

/** What a stretch of the text is. A reader binds differently in a heading, a list item and a table row. */
export const BLOCK_KINDS = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'heading',
  'paragraph',
  'item',
  'row',
  'quote',
  'caption',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Inline marks that carry meaning: titles stand in italics, lead-ins in bold. */
export const MARK_KINDS = ['emphasis', 'strong', 'link'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export const Block = z.object({
  kind: z.enum(BLOCK_KINDS),
  span: Span,
  level: z.int().nonnegative().optional().describe('depth of a heading (1 to 6) or of a nested list item'),
});
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly level?: number | undefined;
}

export const Mark = z.object({ kind: z.enum(MARK_KINDS), span: Span });
export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
}

export const Document = z
  .object({
    id: z.string().describe('SHA-256 of publisher, URL, dates, headline and text, in hex: the same document twice is one'),
    name: z.string().nullable().describe("the sender's own id of the document, or its path; null where it has neither"),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable().describe('ISO 8601 date or date-time; null where the document does not say'),
    updated: z.string().nullable(),
    headline: z.string().nullable(),
    byline: z.string().nullable(),
    text: z.string().describe('headline, standfirst, by-line and body, one block a line, blocks apart by a blank line'),
    blocks: z.array(Block).describe('in order, without overlap'),
    marks: z.array(Mark),
    origin: z
      .array(z.int())
      .nullable()
      .describe('pairs of text offset and source offset, ascending, for showing a place in the source; null where unknown'),
  })
  .meta({ id: 'Document', description: 'One piece of coverage' });

export interface Document {
  readonly id: string;
  readonly name: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly origin: readonly number[] | null;
}
