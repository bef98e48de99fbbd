/** Which texts are too long to be one document. */
import type { Document } from '../claim/document.ts';
import type { Rejected } from '../claim/rejected.ts';

/** Characters of the longest text that is read for claims: more than a long book has. Reading keeps some 350 bytes a character at hand. */
export const MOST_CHARACTERS = 2_000_000;

/** @returns what to say of one that is too long to be read; null of any other */
export function tooLong({ text: { length } }: Document, most = MOST_CHARACTERS): Omit<Rejected, 'name'> | null {
  if (length <= most) return null;
  return {
    reason: `its text has ${millions(length)} million characters, more than any one document: at most ${millions(most)} million are read for claims`,
    hint: 'split it into its documents, a file each, or give them as NDJSON, a line each',
  };
}

const millions = (count: number): string => (count / 1e6).toFixed(1).replace('.0', '');
