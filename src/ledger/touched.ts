/** Which series something new was read of. */
import type { Database } from './database.ts';
import type { Touched } from './ledger.ts';

/** Series of all claims that the documents read since then ever made: what a new reading leaves out counts too. */
const KEYS = `SELECT DISTINCT n.key FROM claim c CROSS JOIN series_name n ON n.seq = c.series WHERE c.reading IN
  (SELECT claims_of FROM reading WHERE document IN (SELECT document FROM reading WHERE seq > ?))`;

/** @param reading the last one known; 0 for none */
export function touchedSince(database: Database, reading: number): Touched {
  const last = lastReading(database);
  if (last === reading) return { reading, keys: new Set() };
  return { reading: last, keys: new Set(database.rows(KEYS, reading).map((row) => String(row['key']))) };
}

export function lastReading(database: Database): number {
  return database.number('SELECT ifnull(max(seq), 0) FROM reading');
}

/** Series with a date of this year or later among their claims, the last read of first; of EDTF the last four digits of a year tell. */
const DATED = `SELECT n.key, max(c.seq) AS last FROM claim c JOIN series_name n ON n.seq = c.series
  WHERE c.predicate = 'premiere' AND substr(c.value ->> '$', instr(c.value ->> '$', '/') + 1, 4) >= ? GROUP BY n.key ORDER BY last DESC`;

export function datedFrom(database: Database, year: number): readonly string[] {
  return database.rows(DATED, String(year)).map((row) => String(row['key']));
}
