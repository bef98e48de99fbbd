/** Reads a text that somebody sends: its claims, each with its words. Nothing of it is kept. */
import { z } from 'zod';
import { Claim } from '../../claim/claim.ts';
import { Document, isRejected, type Rejected } from '../../claim/document.ts';
import { DocumentVerdict } from '../../claim/verdict.ts';
import { Failure } from '../../failure.ts';
import { parseSource } from '../../text/parse.ts';
import type { AppDeps } from '../deps.ts';
import type { Frozen } from '../frozen.ts';

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

/** @throws {Failure} `input/rejected` where it holds no text that can be read, or more than one document */
export async function readText(bytes: Uint8Array, type: MediaType, loadReader: AppDeps['loadReader']): Promise<Reading> {
  const outcomes = parseSource(bytes, 'the text', { format: FORMATS[type] })[Symbol.iterator]();
  const first = outcomes.next();
  if (first.done || isRejected(first.value)) throw rejected(first.value ?? NOTHING);
  if (!outcomes.next().done) throw rejected(SEVERAL);
  const { name: _name, origin: _origin, ...document } = first.value;
  const { read, version } = await loadReader();
  const { claims, verdicts } = read(first.value);
  return { document, claims, verdicts, reader: version };
}

const NOTHING: Rejected = { name: 'the text', reason: 'nothing was sent', hint: 'send the text as the body' };
const SEVERAL: Rejected = { name: 'the text', reason: 'it holds more than one document', hint: 'send them one at a time' };

const rejected = ({ reason, hint }: Rejected): Failure => new Failure('input/rejected', `the text cannot be read: ${reason}`, { hint });
