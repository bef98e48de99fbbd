/** The ledger on SQLite: each method hands its question to the file that knows the query. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Forecast, Sourced } from '../claim/answer.ts';
import type { Document } from '../claim/document.ts';
import type { Finding } from '../claim/finding.ts';
import type { Reading } from '../claim/reading.ts';
import type { Citation } from '../claim/verdict.ts';
import { Failure } from '../failure.ts';
import { batches } from './batches.ts';
import { allClaims, sourced } from './claims.ts';
import type { Database } from './database.ts';
import { citations, storedDocument, storedDocuments } from './documents.ts';
import { keepFindings, keptFindings } from './findings.ts';
import { instantText } from './instant.ts';
import { insertChange, insertForecast, issuedForecasts, lastChanged, recordedChanges } from './issued.ts';
import { KeptLines } from './kept-lines.ts';
import type * as L from './ledger.ts';
import { Memo } from './memo.ts';
import { publisherLines } from './publishers.ts';
import { search } from './search.ts';
import { suggestions } from './series-lines.ts';
import { check, stats } from './state.ts';
import { addToken, revokeToken, storedTokens, tokenInForce } from './tokens.ts';
import { datedFrom, touchedSince } from './touched.ts';
import { Version } from './version.ts';
import { Writer } from './writer.ts';

export class SqliteLedger implements L.Ledger {
  readonly path: string;
  readonly readonly: boolean;
  readonly #database: Database;
  readonly #writer: Writer;
  readonly #version: Version;
  readonly #lines: KeptLines;

  /** To count takes a while, and monitors ask every few seconds. */
  readonly #stats = new Memo<L.LedgerStats>();

  constructor(database: Database, readonly: boolean) {
    this.path = database.path;
    this.readonly = readonly;
    this.#database = database;
    this.#writer = new Writer(database);
    this.#version = new Version(database);
    this.#lines = new KeptLines(database);
  }

  add(document: Document, reading: Reading, at: L.Stamp, found?: L.DeskFindings): L.AddOutcome {
    const stamp = stampOf(at);
    const item = { document, reading, ...(found === undefined ? {} : { found }) };
    return this.#writer.transaction(() => this.#writer.add(item, stamp));
  }

  *addAll(items: Iterable<L.Item>, at: L.Stamp): Generator<readonly L.Added[]> {
    const stamp = stampOf(at);
    for (const batch of batches(items, ({ document }) => document.text.length)) {
      yield this.#writer.transaction(() => batch.map((item) => ({ id: item.document.id, outcome: this.#writer.add(item, stamp) })));
    }
  }

  reread(id: string, reading: Reading, at: L.Stamp): L.RereadOutcome {
    const stamp = stampOf(at);
    return this.#writer.transaction(() => this.#writer.reread({ id, reading }, stamp));
  }

  *rereadAll(items: Iterable<L.RereadItem>, at: L.Stamp): Generator<readonly L.Reread[]> {
    const stamp = stampOf(at);
    for (const batch of batches(items, ({ reading }) => reading.claims.length * 100)) {
      yield this.#writer.transaction(() => batch.map((item) => ({ id: item.id, outcome: this.#writer.reread(item, stamp) })));
    }
  }

  keepFindings(found: ReadonlyMap<number, L.DeskFindings>, learned: string): boolean {
    const instant = instantText(learned);
    return this.#version.unchanged(() => this.#database.attempt(() => keepFindings(this.#database, found, instant)));
  }

  findings(ids: readonly string[], desk: string): ReadonlyMap<string, readonly Finding[]> {
    return keptFindings(this.#database, ids, desk);
  }

  has(id: string): boolean {
    return this.#database.row('SELECT 1 FROM document WHERE id = ?', id) !== null;
  }

  document(id: string): L.StoredDocument | null {
    return storedDocument(this.#database, id);
  }

  documents(filter: L.DocumentFilter = {}): Generator<L.StoredDocument> {
    return storedDocuments(this.#database, filter);
  }

  citations(filter: L.DocumentFilter = {}): readonly Citation[] {
    return citations(this.#database, filter);
  }

  sourced(filter: L.ClaimFilter = {}): readonly Sourced[] {
    return sourced(this.#database, filter);
  }

  claims(filter: L.ClaimFilter = {}): Generator<Sourced> {
    return allClaims(this.#database, filter);
  }

  series(filter: L.SeriesFilter = {}): readonly L.SeriesLine[] {
    return this.#lines.get(filter);
  }

  touched(reading: number): L.Touched {
    return touchedSince(this.#database, reading);
  }

  datedFrom(year: number): readonly string[] {
    return datedFrom(this.#database, year);
  }

  publishers(): readonly L.PublisherLine[] {
    return publisherLines(this.#database);
  }

  search(text: string, limit = 20): readonly L.Hit[] {
    return search(this.#database, text, limit);
  }

  suggest(typed: string, limit = 10): readonly L.Suggestion[] {
    return suggestions(this.#database, typed, limit);
  }

  stats(): L.LedgerStats {
    return this.#stats.get(this.#version.exact(), '', () => stats(this.#database));
  }

  version(): string {
    return this.#version.now();
  }

  recordForecast(forecast: Forecast, at: { readonly key: string; readonly model: string; readonly issued: string }): number {
    return insertForecast(this.#database, forecast, at);
  }

  forecasts(filter: { readonly key?: string; readonly season?: number; readonly issuedBy?: string } = {}): readonly L.IssuedForecast[] {
    return issuedForecasts(this.#database, filter);
  }

  recordChanges(changes: readonly L.VerdictChange[], learned: string): number {
    const instant = instantText(learned);
    return this.#database.transaction(() => {
      for (const change of changes) insertChange(this.#database, change, instant);
      return this.lastChange();
    });
  }

  changes(since = 0, limit = 1000): readonly L.RecordedChange[] {
    return recordedChanges(this.#database, since, limit);
  }

  lastChanged(limit: number): readonly string[] {
    return lastChanged(this.#database, limit);
  }

  lastChange(): number {
    return this.#database.number('SELECT ifnull(max(seq), 0) FROM change');
  }

  addToken(token: L.NewToken, made: string): L.StoredToken {
    return addToken(this.#database, token, instantText(made));
  }

  revokeToken(name: string, revoked: string): L.StoredToken {
    return revokeToken(this.#database, name, instantText(revoked));
  }

  tokens(): readonly L.StoredToken[] {
    return storedTokens(this.#database);
  }

  tokenInForce(digest: string): L.StoredToken | null {
    return tokenInForce(this.#database, digest);
  }

  async backup(to: string, signal: AbortSignal = new AbortController().signal): Promise<boolean> {
    if (existsSync(to)) {
      throw new Failure('usage/invalid', `${to} is there already`, { hint: 'a backup never overwrites: name a new file' });
    }
    // Under another name until it is whole, so that half a backup is never taken for one.
    const partial = `${to}.partial`;
    const clear = () => {
      for (const file of [partial, `${partial}-journal`]) rmSync(file, { force: true });
    };
    clear(); // a machine that went down in the midst may have left one
    try {
      if (!(await this.#database.backup(partial, signal))) return false;
      renameSync(partial, to);
      return true;
    } catch (cause) {
      if (!(cause instanceof Failure) || cause.code !== 'ledger/full') throw cause;
      throw new Failure('ledger/full', `there is no room left for the copy ${to}`, {
        hint: 'free some disk space, or name a file on another disk; nothing was left there',
        cause,
      });
    } finally {
      clear();
    }
  }

  check(): readonly string[] {
    return check(this.#database);
  }

  close(): void {
    this.#database.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

const stampOf = ({ learned, reader }: L.Stamp): L.Stamp => ({ learned: instantText(learned), reader });
