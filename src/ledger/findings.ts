/** What the desk found in readings, by the desk's version: it follows from the reading, so a row that is missing is found again. */
import type { Finding } from '../claim/finding.ts';
import type { Database } from './database.ts';
import type { DeskFindings } from './ledger.ts';

/** Another process may have found the same meanwhile. */
const KEEP = 'INSERT OR IGNORE INTO findings (reading, desk, found, learned) VALUES (?, ?, ?, ?)';
const KEPT = `SELECT d.id, f.found FROM json_each(?) asked JOIN document d ON d.id = asked.value
  JOIN findings f ON f.desk = ? AND f.reading = (SELECT r.claims_of FROM reading r WHERE r.document = d.seq ORDER BY r.seq DESC LIMIT 1)`;

/** Called inside a transaction. @param found by the reading that was the first to say what was looked at */
export function keepFindings(database: Database, found: ReadonlyMap<number, DeskFindings>, learned: string): void {
  for (const [says, { desk, findings }] of found) database.insert(KEEP, says, desk, JSON.stringify(findings), learned);
}

export function keptFindings(database: Database, ids: readonly string[], desk: string): ReadonlyMap<string, readonly Finding[]> {
  const rows = database.rows(KEPT, JSON.stringify(ids), desk);
  return new Map(rows.map(({ id, found }) => [String(id), JSON.parse(String(found)) as readonly Finding[]]));
}
