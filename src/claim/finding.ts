/** Something wrong in a document that is being checked. */
import { z } from 'zod';
import { Span } from './claim.ts';
import { SEVERITIES } from './words.ts';

export type { Severity } from './words.ts';

export const Finding = z
  .object({
    rule: z.string().describe('id of the rule, such as headline/no-answer'),
    severity: z.enum(SEVERITIES),
    message: z.string().describe('what is wrong, in one sentence'),
    quote: z.string(),
    span: Span,
    evidence: z.array(z.object({ text: z.string(), span: Span.nullable(), documentId: z.string().nullable() })),
    fix: z.string().nullable().describe('words to put in place of the quote; null where no repair is safe'),
  })
  .meta({ id: 'Finding', description: 'Something wrong in a document' });
export type Finding = Readonly<z.infer<typeof Finding>>;
