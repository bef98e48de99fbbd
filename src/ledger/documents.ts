/** Documents as they come back out of the ledger. */
import type { Reading } from '../claim/reading.ts';
import type { Citation } from '../claim/verdict.ts';
import { Condition, NAMED, named } from './condition.ts';
import type { Database, Row } from './database.ts';
import { FOREVER, instantText } from './instant.ts';
import type { DocumentFilter, StoredDocument } from './ledger.ts';
import { namesOf } from './publishers.ts';
import { CITATION_COLUMNS, CLAIM_COLUMNS, citationOf, claimOf, documentOf, SAID_DAY } from './rows.ts';

/** How many are fetched at a time: enough to be fast, few enough to hold. */
const PAGE = 100;

const LATEST = '(SELECT r.seq FROM reading r WHERE r.document = d.seq AND r.learned <= ? ORDER BY r.seq DESC LIMIT 1)';
const STORED = `SELECT d.*, l.reader, l.verdicts, l.claims_of, l.learned AS read FROM document d JOIN reading l ON l.seq = ${LATEST}`;

/** @param learnedBy the reading is the latest known then */
export function storedDocument(database: Database, id: string, learnedBy = FOREVER): StoredDocument | null {
  const row = database.row(`${STORED} WHERE d.id = ?`, learnedBy, id);
  return row === null ? null : storedOf(database, row);
}

export function* storedDocuments(database: Database, filter: DocumentFilter): Generator<StoredDocument> {
  const condition = conditionOf(database, filter);
  let left = filter.limit ?? Number.POSITIVE_INFINITY;
  for (let after = filter.after ?? 0; left > 0; ) {
    const page = database.rows(
      `${STORED} WHERE d.seq > ? AND ${condition.sql} ORDER BY d.seq LIMIT ?`,
      ...[learnedBy(filter), after, ...condition.values, Math.min(PAGE, left)],
    );
    for (const row of page) yield storedOf(database, row);
    const last = page.at(-1);
    if (last === undefined) return;
    after = Number(last['seq']);
    left -= page.length;
  }
}

export function citations(database: Database, filter: DocumentFilter): readonly Citation[] {
  const condition = conditionOf(database, filter).and('d.seq > ?', filter.after);
  return database
    .rows(
      `SELECT ${CITATION_COLUMNS} FROM document d JOIN reading l ON l.seq = ${LATEST} WHERE ${condition.sql}
       ORDER BY ${SAID_DAY} DESC, d.seq DESC LIMIT ?`,
      ...[learnedBy(filter), ...condition.values, filter.limit ?? -1],
    )
    .map(citationOf);
}

function conditionOf(database: Database, filter: DocumentFilter): Condition {
  return (
    new Condition()
      // The first condition finds the few documents that ever named the series; the second holds them to their latest reading.
      .and(`d.seq IN (SELECT document FROM claim WHERE series IN (${NAMED}))`, ...named(filter.series))
      .and(`EXISTS (SELECT 1 FROM claim c WHERE c.reading = l.claims_of AND c.series IN (${NAMED}))`, ...named(filter.series))
      .and(
        'd.publisher IN (SELECT value FROM json_each(?))',
        filter.publisher === undefined ? undefined : namesOf(database, filter.publisher),
      )
      .and('l.reader <> ?', filter.unreadBy)
      .and(`${SAID_DAY} <= ?`, filter.saidBy)
  );
}

const learnedBy = (filter: DocumentFilter): string => (filter.learnedBy === undefined ? FOREVER : instantText(filter.learnedBy));

function storedOf(database: Database, row: Row): StoredDocument {
  const claims = database
    .rows(
      `SELECT ${CLAIM_COLUMNS} FROM claim c JOIN series_name n ON n.seq = c.series WHERE c.reading = ? ORDER BY c.position`,
      row['claims_of'] ?? null,
    )
    .map(claimOf);
  return {
    cursor: Number(row['seq']),
    document: documentOf(row),
    said: row['said'] as string | null,
    learned: row['learned'] as string,
    reader: row['reader'] as string,
    read: row['read'] as string,
    reading: { claims, verdicts: JSON.parse(String(row['verdicts'])) as Reading['verdicts'] },
    says: Number(row['claims_of']),
  };
}
