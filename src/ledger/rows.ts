/** Rows as the values that they hold. */
import type { Sourced } from '../claim/answer.ts';
import type { Claim } from '../claim/claim.ts';
import type { Block, Document, Mark } from '../claim/document.ts';
import type { Citation } from '../claim/verdict.ts';
import type { Row } from './database.ts';

/** Columns of a claim `c` with its series' name `n`. */
export const CLAIM_COLUMNS = `c.seq, n.title AS series, n.series_id, c.season, c.predicate, c.value, c.certainty, c.speaker, c.quote,
  c.span_start, c.span_end, c.rules`;
/** Columns of a document `d` that cite it; they do not share a name with those of a claim. */
export const CITATION_COLUMNS = `d.id AS document_id, d.publisher AS document_publisher, d.headline AS document_headline, d.url AS document_url,
  d.said AS document_said, d.learned AS document_learned`;

/** The day that a row of document `d` counts as said: its own, or the one on which it was learned. */
export const SAID_DAY = 'ifnull(d.said, substr(d.learned, 1, 10))';

/** The rows were checked when they were written, by the type and by the table. */
export function claimOf(row: Row): Claim {
  return {
    series: row['series'],
    seriesId: row['series_id'],
    season: row['season'],
    predicate: row['predicate'],
    value: JSON.parse(String(row['value'])),
    certainty: row['certainty'],
    speaker: row['speaker'],
    quote: row['quote'],
    span: [row['span_start'], row['span_end']],
    rules: JSON.parse(String(row['rules'])),
  } as Claim;
}

export function citationOf(row: Row): Citation {
  return {
    id: row['document_id'] as string,
    publisher: row['document_publisher'] as string | null,
    headline: row['document_headline'] as string | null,
    url: row['document_url'] as string | null,
    said: row['document_said'] as string | null,
    learned: row['document_learned'] as string,
  };
}

/** Claims of one document share one citation. */
export function sourcedOf(rows: readonly Row[]): Sourced[] {
  const citations = new Map<string, Citation>();
  return rows.map((row) => {
    const id = row['document_id'] as string;
    const document = citations.get(id) ?? citationOf(row);
    citations.set(id, document);
    return { claim: claimOf(row), document };
  });
}

export function documentOf(row: Row): Document {
  const structure = JSON.parse(String(row['structure'])) as { blocks: Block[]; marks: Mark[]; origin: number[] | null };
  return {
    id: row['id'] as string,
    name: row['name'] as string | null,
    url: row['url'] as string | null,
    publisher: row['publisher'] as string | null,
    published: row['published'] as string | null,
    updated: row['updated'] as string | null,
    headline: row['headline'] as string | null,
    byline: row['byline'] as string | null,
    text: row['text'] as string,
    ...structure,
  };
}
