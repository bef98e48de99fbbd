/** Puts documents and readings on record. `add` and `reread` are called inside `transaction`. */
import { hash } from 'node:crypto';
import type { Claim } from '../claim/claim.ts';
import { isoDay } from '../claim/edtf.ts';
import type { Reading } from '../claim/reading.ts';
import { Failure } from '../failure.ts';
import type { Database } from './database.ts';
import { keepFindings } from './findings.ts';
import type { AddOutcome, DeskFindings, Item, RereadItem, RereadOutcome, Stamp } from './ledger.ts';
import { foldOf, seriesKey } from './series-key.ts';

const DOCUMENT = `INSERT INTO document (id, name, url, publisher, published, updated, headline, byline, text, structure, said, learned)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const READING = 'INSERT INTO reading (document, reader, digest, claims_of, verdicts, said, learned, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
const CLAIM = `INSERT INTO claim (document, reading, position, series, season, predicate, value, certainty, speaker, quote, span_start, span_end,
  rules, said, learned) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** What the full-text search goes through. */
const WORDS = [
  { index: 'quote_words', column: 'quote', table: 'claim' },
  { index: 'headline_words', column: 'headline', table: 'document' },
  { index: 'title_words', column: 'title', table: 'series_name' },
] as const;

export class Writer {
  readonly #database: Database;
  readonly #names = new Map<string, number>();

  constructor(database: Database) {
    this.#database = database;
    database.onRollback(() => this.#names.clear());
  }

  /** One transaction: all that `work` puts on record, with its words, or nothing. */
  transaction<T>(work: () => T): T {
    return this.#database.transaction(() => {
      const before = WORDS.map(({ table }) => this.#database.number(`SELECT ifnull(max(seq), 0) FROM ${table}`));
      const result = work();
      for (const [at, { index, column, table }] of WORDS.entries()) {
        this.#database.insert(
          `INSERT INTO ${index} (rowid, ${column}) SELECT seq, ${column} FROM ${table} WHERE seq > ? AND ${column} IS NOT NULL`,
          before[at]!,
        );
      }
      return result;
    });
  }

  add({ document, reading, found }: Item, at: Stamp): AddOutcome {
    if (this.#database.row('SELECT 1 FROM document WHERE id = ?', document.id) !== null) return 'known';
    const { id, name, url, publisher, published, updated, headline, byline, text, blocks, marks, origin } = document;
    const said = isoDay(published) ?? isoDay(updated);
    const structure = JSON.stringify({ blocks, marks, origin });
    const { learned } = at;
    const seq = this.#database.insert(
      DOCUMENT,
      ...[id, name, url, publisher, published, updated, headline, byline, text, structure, said, learned],
    );
    this.#find(this.#record(seq, said, reading, digestOf(reading), null, at), found, at);
    return 'added';
  }

  reread({ id, reading, found }: RereadItem, at: Stamp): RereadOutcome {
    const document = this.#database.row('SELECT seq, said FROM document WHERE id = ?', id);
    if (document === null) {
      throw new Failure('input/missing', `the ledger has no document ${id}`, { hint: 'add it first: greenlit add PATH' });
    }
    const latest = this.#database.row(
      'SELECT reader, digest FROM reading WHERE document = ? ORDER BY seq DESC LIMIT 1',
      Number(document['seq']),
    );
    const digest = digestOf(reading);
    const outcome = latest?.['digest'] === digest ? 'same' : 'changed';
    if (outcome === 'same' && latest?.['reader'] === at.reader) return outcome;
    const twin = this.#database.row(
      'SELECT claims_of FROM reading WHERE document = ? AND digest = ? LIMIT 1',
      Number(document['seq']),
      digest,
    );
    const claimsOf = twin === null ? null : Number(twin['claims_of']);
    this.#find(this.#record(Number(document['seq']), document['said'] as string | null, reading, digest, claimsOf, at), found, at);
    return outcome;
  }

  #find(says: number, found: DeskFindings | undefined, { learned }: Stamp): void {
    if (found !== undefined) keepFindings(this.#database, new Map([[says, found]]), learned);
  }

  /**
   * @param claimsOf the reading that has said the same before; null where this one is the first to say it
   * @returns the reading that was the first
   */
  #record(document: number, said: string | null, reading: Reading, digest: string, claimsOf: number | null, at: Stamp): number {
    const seq = this.#database.number('SELECT ifnull(max(seq), 0) + 1 FROM reading');
    const verdicts = JSON.stringify(reading.verdicts);
    this.#database.insert(READING, document, at.reader, digest, claimsOf ?? seq, verdicts, said, at.learned, seq);
    if (claimsOf !== null) return claimsOf;
    for (const [position, claim] of reading.claims.entries()) {
      this.#database.insert(
        CLAIM,
        ...[document, seq, position, this.#name(claim, at.learned), claim.season, claim.predicate, JSON.stringify(claim.value)],
        ...[claim.certainty, claim.speaker, claim.quote, claim.span[0], claim.span[1], JSON.stringify(claim.rules), said, at.learned],
      );
    }
    return seq;
  }

  /** The row of what a claim calls its series. */
  #name({ series, seriesId }: Claim, learned: string): number {
    const cacheKey = `${seriesId ?? ''}\n${series}`;
    const cached = this.#names.get(cacheKey);
    if (cached !== undefined) return cached;
    const row = this.#database.row("SELECT seq FROM series_name WHERE title = ? AND ifnull(series_id, '') = ?", series, seriesId ?? '');
    const seq =
      row === null
        ? this.#database.insert(
            'INSERT INTO series_name (title, series_id, fold, key, learned) VALUES (?, ?, ?, ?, ?)',
            ...[series, seriesId, foldOf(series), seriesKey(series, seriesId), learned],
          )
        : Number(row['seq']);
    this.#names.set(cacheKey, seq);
    return seq;
  }
}

function digestOf({ claims, verdicts }: Reading): string {
  return hash('sha256', JSON.stringify([claims, verdicts]));
}
