/** Reads a text that somebody sends: its claims, each with its words. */
import { z } from 'zod';
import { Claim } from '../../claim/claim.ts';
import { Document } from '../../claim/document.ts';
import type { Reading as Claims } from '../../claim/reading.ts';
import { isRejected } from '../../claim/rejected.ts';
import { DocumentVerdict } from '../../claim/verdict.ts';
import { Failure } from '../../failure.ts';
import type { AppDeps } from '../deps.ts';
import { oneDocument } from '../routes/one-document.ts';
import type { Frozen } from './frozen.ts';

export const Reading = z
  .object({
    document: Document.omit({ name: true, origin: true }).describe('as it was understood; spans are offsets into its text'),
    claims: z.array(Claim).describe('in the order of the text'),
    verdicts: z.array(DocumentVerdict).describe('what the document alone, on its own date, lets one conclude'),
    reader: z.string().describe('which version of the reader found the claims'),
  })
  .meta({ id: 'TextReading', description: 'What one text claims' });
export type Reading = Frozen<z.infer<typeof Reading>>;

/** How a text may be sent. */
export const FORMATS = { 'text/plain': 'plain', 'text/markdown': 'markdown', 'text/html': 'html', 'application/json': 'json' } as const;
export type MediaType = keyof typeof FORMATS;

/** A document as a JSON record. Other names for these fields that senders use are understood too; `text/record.ts` has them. */
export const SentRecord = z
  .looseObject({
    text: z.string().optional().describe('its words; or `html`'),
    html: z.string().optional(),
    headline: z.string().optional(),
    published: z.string().optional().describe('ISO 8601 date or date-time; without it no relative date can be resolved'),
    publisher: z.string().optional(),
    url: z.string().optional(),
    byline: z.string().optional(),
  })
  .meta({ id: 'SentDocument', description: 'A document to read, check or add' });

/** A body that was posted; an empty one where nothing can be. */
export interface Sent {
  readonly bytes: Uint8Array;
  readonly type: MediaType;
}

/** A document that was sent, read. */
interface ReadDocument {
  readonly document: Document;
  readonly reading: Claims;
  readonly reader: string;
}

/** @throws {Failure} `input/rejected` where it holds no text that can be read, or more than one document */
export async function readSent({ bytes, type }: Sent, loadReader: AppDeps['loadReader']): Promise<ReadDocument> {
  const document = oneDocument(bytes, FORMATS[type]);
  if (isRejected(document)) throw new Failure('input/rejected', `the text cannot be read: ${document.reason}`, { hint: document.hint });
  const { read, version } = await loadReader();
  return { document, reading: read(document), reader: version };
}

/** What is shown of it. */
export function readingData({ document: { name: _name, origin: _origin, ...document }, reading, reader }: ReadDocument): Reading {
  return { document, claims: reading.claims, verdicts: reading.verdicts, reader };
}
