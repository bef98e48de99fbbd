/** One document as data: which one, and its findings with offsets in the text and places in the file. */
import { z } from 'zod';
import { Finding } from '../../claim/finding.ts';
import { placedIn } from './placed.ts';
import { type Proof, proofName } from './proof.ts';

const counted = z.int().positive();

export const ProofData = z
  .object({
    document: z.object({
      id: z.string(),
      name: z.string().describe('its path, else its own id or its address'),
      path: z.string().nullable(),
      url: z.string().nullable(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
      headline: z.string().nullable(),
    }),
    placesIn: z.enum(['file', 'text']).describe('whether lines and columns are those of the file or of the text that was made of it'),
    findings: z
      .array(
        Finding.extend({
          line: counted,
          column: counted.describe('in UTF-16 code units, as everything here'),
          endLine: counted,
          endColumn: counted.describe('behind the last letter'),
        }).meta({ id: 'PlacedFinding', description: 'A finding with its place' }),
      )
      .describe('in the order of the text'),
  })
  .meta({ id: 'Proof', description: 'What is wrong with one document' });
export type ProofData = z.infer<typeof ProofData>;

export function proofData(proof: Proof): ProofData {
  const { document, path } = proof;
  const { sheet, placed } = placedIn(proof);
  const { id, url, publisher, published, headline } = document;
  return {
    document: { id, name: proofName(proof), path, url, publisher, published, headline },
    placesIn: sheet.isSource ? 'file' : 'text',
    findings: placed.map(({ finding, start, end }) => ({
      ...finding,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    })),
  };
}

/** A line of JSON a document. */
export const proofLine = (proof: Proof): string => `${JSON.stringify(proofData(proof))}\n`;
