/** A line of JSON a document: which one, and its findings with offsets in the text and places in the file. */
import { placedIn } from './placed.ts';
import { type Proof, proofName } from './proof.ts';

export function proofLine(proof: Proof): string {
  const { document, path } = proof;
  const { sheet, placed } = placedIn(proof);
  const findings = placed.map(({ finding, start, end }) => ({
    ...finding,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }));
  const { id, url, publisher, published, headline } = document;
  const about = { id, name: proofName(proof), path, url, publisher, published, headline };
  return `${JSON.stringify({ document: about, placesIn: sheet.isSource ? 'file' : 'text', findings })}\n`;
}
