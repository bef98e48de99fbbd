/** Findings with their lines and columns. */
import type { Span } from '../../claim/claim.ts';
import type { Finding } from '../../claim/finding.ts';
import { type Place, Sheet } from '../../text/sheet.ts';
import type { Proof } from './proof.ts';

export interface Placed {
  readonly finding: Finding;
  /** On the sheet, in UTF-16 code units. */
  readonly span: Span;
  readonly start: Place;
  /** Behind the last letter. */
  readonly end: Place;
  /** The line of the sheet in which it starts. */
  readonly line: string;
  /** Whether the fix can be put in place as it stands: the sheet has those words there and no markup among them. */
  readonly isReplaceable: boolean;
}

export interface PlacedProof {
  readonly sheet: Sheet;
  readonly placed: readonly Placed[];
}

/** The findings of one document in their order. */
export function placedIn(proof: Proof): PlacedProof {
  const sheet = new Sheet(proof);
  const placed = proof.findings.map((finding): Placed => {
    const span = sheet.span(finding.span);
    const start = sheet.place(span[0]);
    const isReplaceable = finding.fix !== null && words(sheet.text.slice(span[0], span[1])) === words(finding.quote);
    return { finding, span, start, end: sheet.place(span[1]), line: sheet.line(start.line), isReplaceable };
  });
  return { sheet, placed };
}

const words = (text: string): string => text.replace(/\s+/g, ' ');
