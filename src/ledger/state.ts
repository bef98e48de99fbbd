/** How much the ledger holds, and whether its file is sound. */
import type { Database } from './database.ts';
import type { LedgerStats } from './ledger.ts';

export function stats(database: Database): LedgerStats {
  const count = (table: string): number => database.number(`SELECT count(*) FROM ${table}`);
  const days = database.row('SELECT min(said) AS first, max(said) AS last, max(learned) AS learned FROM document');
  const readers = database.rows(
    `SELECT r.reader, count(*) AS documents FROM reading r
     WHERE NOT EXISTS (SELECT 1 FROM reading later WHERE later.document = r.document AND later.seq > r.seq)
     GROUP BY r.reader ORDER BY documents DESC, r.reader`,
  );
  return {
    path: database.path,
    schema: database.number('PRAGMA user_version'),
    bytes: database.number('PRAGMA page_count') * database.number('PRAGMA page_size'),
    documents: count('document'),
    readings: count('reading'),
    claims: count('claim'),
    series: database.number('SELECT count(DISTINCT key) FROM series_name'),
    forecasts: count('forecast'),
    changes: count('change'),
    firstSaid: days?.['first'] as string | null,
    lastSaid: days?.['last'] as string | null,
    lastLearned: days?.['learned'] as string | null,
    readers: readers.map((row) => ({ reader: String(row['reader']), documents: Number(row['documents']) })),
  };
}

/** The file's own check, then what no half-written document may leave behind. */
export function check(database: Database): readonly string[] {
  const integrity = database
    .rows('PRAGMA integrity_check')
    .map((row) => String(row['integrity_check']))
    .filter((line) => line !== 'ok');
  const keys = database
    .rows('PRAGMA foreign_key_check')
    .map((row) => `a row of ${row['table']} refers to a ${row['parent']} that is not there`);
  const unread = database
    .rows('SELECT id FROM document d WHERE NOT EXISTS (SELECT 1 FROM reading r WHERE r.document = d.seq)')
    .map((row) => `document ${row['id']} has no reading`);
  return [...integrity, ...keys, ...unread];
}
