/** What is done with a unit, here or in a worker: documents to readings, and readings to what the command asked for. */

import type { Document } from '../../claim/document.ts';
import type { Reader, Reading } from '../../claim/reading.ts';
import { findingsIn } from '../../ledger/desk-on.ts';
import type { DeskFindings } from '../../ledger/ledger.ts';
import { type Found, readableIn } from './documents.ts';
import { isProblem, type Problem } from './inputs.ts';
import type { Unit } from './units.ts';

/** `lines` gives a line of JSON a document, ready to print; `items` the documents with their readings, `checked` with what the desk finds besides. */
export type Job = 'lines' | 'items' | 'checked';

export interface Item {
  readonly document: Document;
  readonly path: string | null;
  readonly reading: Reading;
  /** Of a text that claims something: of others nobody asks but who looks at them. */
  readonly found?: DeskFindings;
}
export type Entry = Problem | { readonly line: string } | Item;

export function workOn(unit: Unit, read: Reader, job: Job): Entry[] {
  const entries: Entry[] = [];
  for (const found of readableIn(unit)) entries.push(isProblem(found) ? found : readOne(found, read, job));
  return entries;
}

function readOne({ document, path }: Found, read: Reader, job: Job): Entry {
  try {
    const reading = read(document);
    if (job === 'items') return { document, path, reading };
    if (job === 'checked')
      return { document, path, reading, ...(reading.claims.length === 0 ? {} : { found: findingsIn({ document, reading }) }) };
    return { line: `${JSON.stringify(readingLine(document, path, reading))}\n` };
  } catch (error) {
    const name = path ?? document.name ?? document.id;
    const reason = `the reader failed on it, a fault of its own (${error instanceof Error ? error.message : String(error)})`;
    return { name, reason, hint: 'please report it with the document', code: 'input/rejected' };
  }
}

/** The line of `greenlit read`. A document with an id of its own is called by it, any other by its path. */
function readingLine(document: Document, path: string | null, reading: Reading): object {
  const { publisher, published, headline } = document;
  const id = path === null ? (document.name ?? document.id) : document.id;
  const { findings } = findingsIn({ document, reading });
  return { document: { id, path, publisher, published, headline }, ...reading, findings };
}
