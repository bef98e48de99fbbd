/** A unit to proofs: its documents, each with its file and what the desk finds in it. */
import type { Proof } from '../../check/formats/proof.ts';
import { decode } from '../../text/encoding.ts';
import { formatByName } from '../../text/format.ts';
import { gunzip, isGzip } from '../../text/gzip.ts';
import { readableIn } from '../inputs/documents.ts';
import { isProblem, type Problem } from '../inputs/inputs.ts';
import type { Unit } from '../inputs/units.ts';
import type { Desk } from './desk.ts';

export function* proofsIn(unit: Unit, desk: Desk): Iterable<Proof | Problem> {
  for (const found of readableIn(unit)) {
    if (isProblem(found)) {
      yield found;
      continue;
    }
    const { document, path } = found;
    const source = document.origin === null ? null : sourceOf(unit);
    try {
      yield { document, path, source, findings: desk(document, source) };
    } catch (error) {
      const reason = `the desk failed on it, a fault of its own (${error instanceof Error ? error.message : String(error)})`;
      yield { name: path ?? document.name ?? document.id, reason, hint: 'please report it with the document', code: 'input/rejected' };
    }
  }
}

/** The text of a whole file as its reader decoded it; null for a line of a file of many. */
function sourceOf({ name, bytes, line }: Unit): string | null {
  if (line !== null) return null;
  const unpacked = isGzip(bytes) ? gunzip(bytes) : { bytes };
  if ('reason' in unpacked) return null;
  const format = formatByName(name.replace(/\.gz$/i, ''));
  return decode(unpacked.bytes, { html: format === 'html' || format === 'feed' || format === null });
}
