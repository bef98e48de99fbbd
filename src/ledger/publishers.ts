/** Who the documents on record are from. */
import type { Database } from './database.ts';
import type { PublisherLine } from './ledger.ts';

const LINES = `SELECT publisher, count(*) AS documents, min(said) AS first_said, max(said) AS last_said FROM document
  GROUP BY publisher ORDER BY documents DESC, publisher`;

export function publisherLines(database: Database): readonly PublisherLine[] {
  return database.rows(LINES).map((row) => ({
    publisher: row['publisher'] as string | null,
    documents: Number(row['documents']),
    firstSaid: row['first_said'] as string | null,
    lastSaid: row['last_said'] as string | null,
  }));
}
