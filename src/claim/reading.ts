/** What one document says: the line that `greenlit read` prints for it. */
import { z } from 'zod';
import { Claim } from './claim.ts';
import type { Document } from './document.ts';
import { Finding } from './finding.ts';
import { DocumentVerdict } from './verdict.ts';

export const ReadingLine = z
  .object({
    document: z.object({
      id: z.string(),
      path: z.string().nullable(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
      headline: z.string().nullable(),
    }),
    claims: z.array(Claim),
    verdicts: z.array(DocumentVerdict),
    findings: z.array(Finding),
  })
  .meta({ id: 'Reading', description: 'What one document says' });

/** Claims of one document in the order of the text, and what they let a reader conclude. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly verdicts: readonly DocumentVerdict[];
}

/** A reader as the rest of the program sees it: pure, and the same document gives the same reading. */
export type Reader = (document: Document) => Reading;
