/** What the ledger knows of each series, a line each; and the titles that someone may be typing. */
import { compareText } from '../compare-text.ts';
import { CLAIMS_OF_LATEST, Condition, NAMED, named } from './condition.ts';
import type { Database, Row } from './database.ts';
import { FOREVER, instantText } from './instant.ts';
import type { SeriesFilter, SeriesLine, Suggestion } from './ledger.ts';
import { SAID_DAY } from './rows.ts';
import { foldOf } from './series-key.ts';
import { prefixQuery } from './words.ts';

/** Orders of lines that stand in the order of their titles already; null leaves them so. */
const ORDERS: Readonly<Record<NonNullable<SeriesFilter['order']>, ((a: SeriesLine, b: SeriesLine) => number) | null>> = {
  title: null,
  recent: (a, b) => compareText(b.lastSaid ?? '', a.lastSaid ?? ''),
  documents: (a, b) => b.documents - a.documents,
};

/** How many titles are weighed for a suggestion. */
const CANDIDATES = 200;

/**
 * Counts every claim of the series asked for, which takes a while where that is all of them.
 * @param keys only these
 * @returns in the order of their titles
 */
export function seriesLines(database: Database, filter: SeriesFilter, keys?: readonly string[]): readonly SeriesLine[] {
  const words = filter.matching === undefined ? undefined : prefixQuery(filter.matching);
  if (words === null) return [];
  const condition = new Condition()
    .and(`c.series IN (${NAMED})`, ...named(filter.series))
    .and('c.series IN (SELECT rowid FROM title_words WHERE title_words MATCH ?)', words)
    .and(
      'c.series IN (SELECT seq FROM series_name WHERE key IN (SELECT value FROM json_each(?)))',
      keys === undefined ? undefined : JSON.stringify(keys),
    )
    .and(`${SAID_DAY} <= ?`, filter.saidBy)
    .and(`c.reading = ${CLAIMS_OF_LATEST}`, filter.learnedBy === undefined ? FOREVER : instantText(filter.learnedBy));
  const from = `FROM claim c CROSS JOIN document d ON d.seq = c.document CROSS JOIN series_name n ON n.seq = c.series WHERE ${condition.sql}`;
  const lines = database.rows(
    `SELECT n.key, count(*) AS claims, count(DISTINCT c.document) AS documents, group_concat(DISTINCT c.season) AS seasons,
       min(d.said) AS first_said, max(d.said) AS last_said, max(c.learned) AS learned ${from} GROUP BY n.key`,
    ...condition.values,
  );
  const titles = database.rows(`SELECT n.key, n.title, n.series_id, count(*) AS times ${from} GROUP BY n.seq`, ...condition.values);
  const carriers = database.rows(
    `SELECT n.key, c.value ->> '$' AS carrier, count(DISTINCT c.document) AS times, max(d.said) AS said ${from}
       AND c.predicate = 'network' AND c.certainty <> 'denied' GROUP BY n.key, 2`,
    ...condition.values,
  );
  const title = mostUsed(titles, 'title');
  const carrier = mostUsed(carriers, 'carrier');
  return byTitle(lines.map((row) => lineOf(row, title.get(String(row['key'])), carrier.get(String(row['key'])))));
}

/** Those that a filter lets through, in its order. @param lines in the order of their titles */
export function selectedLines(lines: readonly SeriesLine[], filter: SeriesFilter): readonly SeriesLine[] {
  const wanted = filter.carrier?.toLowerCase();
  const selected = lines
    .filter((line) => wanted === undefined || line.carrier?.toLowerCase() === wanted)
    .filter((line) => filter.saidSince === undefined || (line.lastSaid !== null && line.lastSaid >= filter.saidSince));
  const order = ORDERS[filter.order ?? 'title'];
  return (order === null ? selected : selected.sort(order)).slice(0, filter.limit);
}

export function suggestions(database: Database, typed: string, limit: number): readonly Suggestion[] {
  const words = prefixQuery(typed);
  if (words === null) return [];
  const beginning = foldOf(typed);
  const rows = database.rows(
    `SELECT n.key, n.title, n.series_id, substr(n.fold, 1, length(?1)) = ?1 AS begins, n.fold = ?1 AS whole,
       (SELECT count(*) FROM claim c WHERE c.series = n.seq) AS claims,
       EXISTS (SELECT 1 FROM claim c JOIN document d ON d.seq = c.document
         WHERE c.series = n.seq AND c.reading = ${CLAIMS_OF_LATEST.replace('?', '?2')}) AS current
     FROM (SELECT t.* FROM title_words w JOIN series_name t ON t.seq = w.rowid WHERE title_words MATCH ?3
           ORDER BY substr(t.fold, 1, length(?1)) = ?1 DESC, length(t.fold) LIMIT ${CANDIDATES}) n`,
    ...[beginning, FOREVER, words],
  );
  const found = new Map<string, Suggestion & { readonly rank: number }>();
  for (const row of rows) {
    const claims = Number(row['claims']);
    const rank = Number(row['whole']) * 2 + Number(row['begins']);
    const key = String(row['key']);
    const other = found.get(key);
    const better = other === undefined || claims > other.claims ? row : null;
    if (row['current'] === 0) continue;
    found.set(key, {
      key,
      title: better === null ? other!.title : String(row['title']),
      id: row['series_id'] as string | null,
      claims: claims + (other?.claims ?? 0),
      rank: Math.max(rank, other?.rank ?? 0),
    });
  }
  return [...found.values()]
    .sort((a, b) => b.rank - a.rank || b.claims - a.claims || compareText(a.title, b.title))
    .slice(0, limit)
    .map(({ key, title, id, claims }) => ({ key, title, id, claims }));
}

function lineOf(row: Row, name: Row | undefined, carrier: Row | undefined): SeriesLine {
  const seasons = row['seasons'] === null ? [] : String(row['seasons']).split(',').map(Number);
  return {
    key: String(row['key']),
    title: String(name?.['title'] ?? row['key']),
    id: (name?.['series_id'] ?? null) as string | null,
    documents: Number(row['documents']),
    claims: Number(row['claims']),
    seasons: seasons.sort((a, b) => a - b),
    firstSaid: row['first_said'] as string | null,
    lastSaid: row['last_said'] as string | null,
    learned: String(row['learned']),
    carrier: (carrier?.['carrier'] ?? null) as string | null,
  };
}

/** For each key the row seen most often; of two alike the one said last, else the first in the alphabet. */
function mostUsed(rows: readonly Row[], what: string): ReadonlyMap<string, Row> {
  const best = new Map<string, Row>();
  for (const row of rows) {
    const key = String(row['key']);
    const other = best.get(key);
    const more =
      other === undefined
        ? 1
        : Number(row['times']) - Number(other['times']) || compareText(String(row['said'] ?? ''), String(other['said'] ?? ''));
    if (more > 0 || (more === 0 && String(row[what]) < String(other?.[what]))) best.set(key, row);
  }
  return best;
}

export function byTitle(lines: readonly SeriesLine[]): readonly SeriesLine[] {
  return lines
    .map((line) => ({ line, fold: foldOf(line.title) }))
    .sort((a, b) => compareText(a.fold, b.fold) || compareText(a.line.key, b.line.key))
    .map(({ line }) => line);
}
