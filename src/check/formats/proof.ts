/** A proof: one document with what the desk found in it, as every format shows it. */
import type { Document } from '../../claim/document.ts';
import type { Finding } from '../../claim/finding.ts';
import type { Rule } from '../rule.ts';

export interface Proof {
  readonly document: Document;
  /** The file or address as it was given; null where the document came on standard input or as one of many in a file. */
  readonly path: string | null;
  /** The decoded file; null where only the text is at hand, so that places are counted in the text. */
  readonly source: string | null;
  readonly findings: readonly Finding[];
}

/** What a format says of a rule. */
export type RuleCard = Pick<Rule, 'id' | 'severity' | 'says' | 'spares' | 'why'>;

/** What a document is called: its path, else its own id or its address. */
export function proofName({ path, document: { name, url } }: Proof): string {
  if (path !== null) return path;
  return name === '-' ? 'standard input' : (name ?? url ?? 'draft');
}
