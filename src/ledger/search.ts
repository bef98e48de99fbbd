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

const QUOTES = `SELECT ${CLAIM_COLUMNS}, ${CITATION_COLUMNS}, highlight(quote_words, 0, '${OPEN}', '${CLOSE}') AS marked, w.rank
  FROM quote_words w JOIN claim c ON c.seq = w.rowid JOIN series_name n ON n.seq = c.series JOIN document d ON d.seq = c.document
  WHERE quote_words MATCH ? AND c.reading = ${CLAIMS_OF_LATEST} ORDER BY w.rank, c.seq LIMIT ?`;
const HEADLINES = `SELECT ${CITATION_COLUMNS}, highlight(headline_words, 0, '${OPEN}', '${CLOSE}') AS marked, w.rank
  FROM headline_words w JOIN document d ON d.seq = w.rowid WHERE headline_words MATCH ? ORDER BY w.rank, d.seq LIMIT ?`;

/** One quote often carries several claims, so more rows are asked for than hits. */
const ROWS_A_HIT = 4;

/** Best first; a headline before a quote that matches as well. */
export function search(database: Database, text: string, limit: number): readonly Hit[] {
  const words = wordsQuery(text);
  if (words === null) return [];
  const quotes = database.rows(QUOTES, words, FOREVER, limit * ROWS_A_HIT);
  const headlines = database.rows(HEADLINES, words, limit);
  const seen = new Set<string>();
  return [...headlines.map((row) => ({ row, kind: 'headline' as const })), ...quotes.map((row) => ({ row, kind: 'quote' as const }))]
    .filter(({ row, kind }) => {
      const place = `${kind} ${row['document_id']} ${row['quote'] ?? ''}`;
      return !seen.has(place) && seen.add(place);
    })
    .sort((a, b) => Number(a.row['rank']) - Number(b.row['rank']))
    .slice(0, limit)
    .map(({ row, kind }) => hitOf(row, kind));
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
