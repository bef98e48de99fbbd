/** Full-text search over quotes and headlines. */
import type { Span } from '../claim/claim.ts';
import { CLAIMS_OF_LATEST } from './condition.ts';
import type { Database, Row } from './database.ts';
import { FOREVER } from './instant.ts';
import type { Hit } from './ledger.ts';
import { CITATION_COLUMNS, CLAIM_COLUMNS, citationOf, claimOf } from './rows.ts';
import { wordsQuery } from './words.ts';

/** Put around a match by the index; neither stands in a text that was read. */
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** No further than this, however many match. */
const MOST_ROWS = 20_000;

/** The index sorts by itself and stops early, so it is asked alone; what a later reading no longer says drops out after. */
const QUOTES = `SELECT ${CLAIM_COLUMNS}, ${CITATION_COLUMNS}, w.marked, w.score
  FROM (SELECT rowid, rank AS score, highlight(quote_words, 0, '${OPEN}', '${CLOSE}') AS marked
        FROM quote_words WHERE quote_words MATCH ? ORDER BY rank LIMIT ?) w
    JOIN claim c ON c.seq = w.rowid JOIN series_name n ON n.seq = c.series JOIN document d ON d.seq = c.document
  WHERE c.reading = ${CLAIMS_OF_LATEST} ORDER BY w.score, c.seq`;
const HEADLINES = `SELECT ${CITATION_COLUMNS}, w.marked, w.score
  FROM (SELECT rowid, rank AS score, highlight(headline_words, 0, '${OPEN}', '${CLOSE}') AS marked
        FROM headline_words WHERE headline_words MATCH ? ORDER BY rank LIMIT ?) w JOIN document d ON d.seq = w.rowid
  ORDER BY w.score, d.seq`;

/** One quote often carries several claims, and some are of old readings, so more rows are asked for than hits. */
const ROWS_A_HIT = 8;

/** Best first. */
export function search(database: Database, text: string, limit: number): readonly Hit[] {
  const words = wordsQuery(text);
  if (words === null || limit < 1) return [];
  const headlines = database.rows(HEADLINES, words, limit).map((row) => ({ row, kind: 'headline' as const }));
  return [...headlines, ...quotes(database, words, limit).map((row) => ({ row, kind: 'quote' as const }))]
    .sort((a, b) => Number(a.row['score']) - Number(b.row['score']))
    .slice(0, limit)
    .map(({ row, kind }) => hitOf(row, kind));
}

/** One row a quote and document; looks further where too many of the first were of old readings. */
function quotes(database: Database, words: string, limit: number): readonly Row[] {
  const matching = database.number('SELECT count(*) FROM (SELECT 1 FROM quote_words WHERE quote_words MATCH ? LIMIT ?)', words, MOST_ROWS);
  for (let asked = limit * ROWS_A_HIT; ; asked *= ROWS_A_HIT) {
    const found = new Map<string, Row>();
    for (const row of database.rows(QUOTES, words, asked, FOREVER)) {
      const place = `${row['document_id']} ${row['quote']}`;
      if (!found.has(place)) found.set(place, row);
    }
    if (found.size >= limit || asked >= matching) return [...found.values()];
  }
}

function hitOf(row: Row, kind: Hit['kind']): Hit {
  const { text, matches } = unmark(String(row['marked']));
  return { kind, text, matches, document: citationOf(row), claim: kind === 'quote' ? claimOf(row) : null };
}

/** The text without its marks, and where they stood. */
function unmark(marked: string): { text: string; matches: Span[] } {
  const matches: Span[] = [];
  let text = '';
  for (const piece of marked.split(OPEN)) {
    const close = piece.indexOf(CLOSE);
    if (close >= 0) matches.push([text.length, text.length + close]);
    text += close < 0 ? piece : piece.slice(0, close) + piece.slice(close + 1);
  }
  return { text, matches };
}
