/** What the desk finds in documents on record, each looked at once by a version of the desk: what it found is kept with the reading. */
import { desk } from '../check/lazily.ts';
import { DESK_VERSION } from '../check/version.ts';
import type { Document } from '../claim/document.ts';
import type { Finding } from '../claim/finding.ts';
import type { Reading } from '../claim/reading.ts';
import type { DeskFindings, Ledger } from './ledger.ts';

/** @returns by the id of the document, of those that are on record: each checked against itself, on its own day */
export type Desk = (ids: readonly string[]) => ReadonlyMap<string, readonly Finding[]>;

export function deskOn(ledger: Pick<Ledger, 'document' | 'findings' | 'keepFindings'>, now: () => Temporal.Instant): Desk {
  return (ids) => {
    const findings = new Map(ledger.findings(ids, DESK_VERSION));
    const fresh = new Map<number, DeskFindings>();
    for (const id of ids) {
      const stored = findings.has(id) ? null : ledger.document(id);
      if (stored === null) continue;
      const found = findingsIn(stored);
      findings.set(id, found.findings);
      fresh.set(stored.says, found);
    }
    if (fresh.size > 0) ledger.keepFindings(fresh, now().toString());
    return findings;
  };
}

/** As the ledger keeps them. */
export function findingsIn({ document, reading }: { readonly document: Document; readonly reading: Reading }): DeskFindings {
  return { desk: DESK_VERSION, findings: desk().check({ document, reading, record: null, asOf: null, source: null }) };
}
