/** A proof: one document with what the desk found in it, as every format shows it. */
import type { Document } from '../../claim/document.ts';
import type { Finding, Severity } from '../../claim/finding.ts';

export interface Proof {
  readonly document: Document;
  /** The file or address as it was given; null where the document came on standard input or as one of many in a file. */
  readonly path: string | null;
  /** The decoded file; null where only the text is at hand, so that places are counted in the text. */
  readonly source: string | null;
  readonly findings: readonly Finding[];
}

/** What a format says of a rule; a row of the table of rules. */
export interface RuleCard {
  readonly id: string;
  readonly severity: Severity;
  readonly says: string;
  readonly spares: string;
  readonly why: string;
}

/** What a document is called: its path, its own id or address, or standard input. */
export function proofName({ path, document: { name, url } }: Proof): string {
  if (path !== null) return path;
  return name !== null && name !== '-' ? name : (url ?? 'standard input');
}
