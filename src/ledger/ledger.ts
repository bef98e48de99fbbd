/**
 * The append-only store of documents and claims. Nothing in it is ever changed or deleted; beliefs are recomputed from it.
 * Every row has two times: when it was said (the document's own day, null where it has none) and when it was learned.
 */
import type { Forecast, Sourced } from '../claim/answer.ts';
import type { Claim, Predicate, Span } from '../claim/claim.ts';
import type { Document } from '../claim/document.ts';
import type { Finding } from '../claim/finding.ts';
import type { Reading } from '../claim/reading.ts';
import type { Citation, Fate } from '../claim/verdict.ts';
import { type OpenOptions, openDatabase } from './open.ts';
import { SqliteLedger } from './sqlite-ledger.ts';

/** When something was learned, and which version of the reader read it. */
export interface Stamp {
  readonly learned: string; // ISO 8601 with an offset
  readonly reader: string; // such as 'greenlit 0.1.0'
}

/** What one version of the desk finds in a reading by itself, with no record beside it. */
export interface DeskFindings {
  readonly desk: string; // version
  readonly findings: readonly Finding[];
}

export interface Item {
  readonly document: Document;
  readonly reading: Reading;
  /** Kept with the reading; left out, they are found when somebody asks. */
  readonly found?: DeskFindings;
}

/** A known document read anew. */
export interface RereadItem extends Pick<Item, 'reading' | 'found'> {
  readonly id: string;
}

export type AddOutcome = 'added' | 'known';
export interface Added {
  readonly id: string;
  readonly outcome: AddOutcome;
}

export type RereadOutcome = 'changed' | 'same';
export interface Reread {
  readonly id: string;
  readonly outcome: RereadOutcome;
}

/** A document as it is on record, with its latest reading. */
export interface StoredDocument {
  readonly cursor: number; // ascends in the order of adding
  readonly document: Document;
  readonly said: string | null; // ISO day
  readonly learned: string;
  readonly reader: string; // version that made the reading
  readonly read: string; // when the reading was made
  readonly reading: Reading;
  readonly says: number; // names what the reading says: readings of the document that say the same share it
}

export interface DocumentFilter {
  readonly series?: string; // title, folded title or id
  readonly publisher?: string; // any of its names
  readonly unreadBy?: string; // whose latest reading is by another version of the reader than this
  readonly saidBy?: string; // ISO day
  readonly learnedBy?: string; // ISO instant
  readonly after?: number; // cursor
  readonly limit?: number;
}

/**
 * Which claims. They are those of the latest reading of each document that was known at `learnedBy`.
 * A document that does not say when it was published counts as said on the day it was learned.
 */
export interface ClaimFilter {
  readonly series?: string; // title, folded title or id: every claim under either
  readonly key?: string; // one line of `series()` exactly
  readonly season?: number;
  readonly predicate?: Predicate;
  readonly document?: string; // id
  readonly saidBy?: string; // ISO day, inclusive
  readonly learnedBy?: string; // ISO instant, inclusive
}

export interface SeriesFilter {
  readonly series?: string; // title, folded title or id
  readonly matching?: string; // words that titles have or begin with
  readonly carrier?: string; // without regard to case
  readonly saidSince?: string; // ISO day: the last word is not older
  readonly saidBy?: string;
  readonly learnedBy?: string;
  readonly order?: 'title' | 'recent' | 'documents'; // default 'title'
  readonly limit?: number;
}

/** What the ledger knows of one series. */
export interface SeriesLine {
  readonly key: string; // seriesKey(title, id)
  readonly title: string; // the title that most of its claims use
  readonly id: string | null;
  readonly documents: number;
  readonly claims: number;
  readonly seasons: readonly number[]; // ascending, those that claims name
  readonly firstSaid: string | null; // ISO day
  readonly lastSaid: string | null;
  readonly learned: string; // of its last claim
  readonly carrier: string | null; // the one that most documents name
}

/** How much of what is on record is from one publisher. */
export interface PublisherLine {
  readonly publisher: string | null; // the best written of its names; null for pages that name none
  readonly documents: number;
  readonly firstSaid: string | null; // ISO day
  readonly lastSaid: string | null;
}

/** What was read since. */
export interface Touched {
  readonly reading: number; // the last one; ask with it the next time
  readonly keys: ReadonlySet<string>; // of the series of which something is known anew, or no longer
}

export interface Hit {
  readonly kind: 'quote' | 'headline';
  readonly text: string;
  readonly matches: readonly Span[]; // of `text`
  readonly document: Citation;
  readonly claim: Claim | null; // null for a headline; claims that share a quote give one hit
}

export interface Suggestion {
  readonly key: string;
  readonly title: string;
  readonly id: string | null;
  readonly claims: number; // of all readings ever; for ranking
}

export interface LedgerStats {
  readonly path: string;
  readonly schema: number; // migrations run
  readonly bytes: number; // of the file, without its journal
  readonly documents: number;
  readonly readings: number;
  readonly claims: number; // of all readings ever
  readonly series: number;
  readonly forecasts: number;
  readonly changes: number;
  readonly firstSaid: string | null;
  readonly lastSaid: string | null;
  readonly lastLearned: string | null;
  readonly readers: readonly { readonly reader: string; readonly documents: number }[]; // whose reading is the latest
}

export interface IssuedForecast {
  readonly cursor: number;
  readonly key: string;
  readonly model: string;
  readonly issued: string; // ISO 8601 UTC
  readonly forecast: Forecast;
}

/** A season's verdict that became another, or the day that it is given. `before` is null for the first verdict. */
export interface VerdictChange {
  readonly key: string;
  readonly title: string;
  readonly season: number;
  readonly numberless?: boolean; // true where its number is only a guess
  readonly before: Fate | null;
  readonly after: Fate;
  readonly probability: number;
  readonly premiere: string | null; // EDTF
  /** Only where the fate stays and the day is what is new: the one given before, EDTF; null for none. */
  readonly premiereBefore?: string | null;
  readonly since: string | null; // ISO day
  readonly documents: readonly string[]; // ids of those that moved it
  readonly quote?: string; // of the first of them
}
export interface RecordedChange extends VerdictChange {
  readonly cursor: number;
  readonly learned: string;
}

/** What the bearer of a token may do; each may do what those before it may. */
export const SCOPES = ['read', 'add'] as const;
export type Scope = (typeof SCOPES)[number];

export interface NewToken {
  readonly name: string; // what its owner calls it, such as 'feed reader'
  readonly digest: string; // SHA-256 of the secret, in hex
  readonly scope: Scope;
}
export interface StoredToken extends NewToken {
  readonly id: number;
  readonly made: string; // ISO 8601 UTC
  readonly revoked: string | null;
}

export interface Ledger extends Disposable {
  readonly path: string;
  readonly readonly: boolean;
  /** One transaction: the document and all its claims are on the disk when this returns, or nothing is. */
  add(document: Document, reading: Reading, at: Stamp, found?: DeskFindings): AddOutcome;
  /**
   * Adds in transactions of many documents; what is yielded is on the disk. Stop iterating and the rest is not added.
   * Nothing is held open between two of them, so `items` may read this ledger.
   */
  addAll(items: Iterable<Item>, at: Stamp): Generator<readonly Added[]>;
  /** Puts a new reading of a known document on record. @throws {Failure} `input/missing` where the document is not known */
  reread(id: string, reading: Reading, at: Stamp): RereadOutcome;
  rereadAll(items: Iterable<RereadItem>, at: Stamp): Generator<readonly Reread[]>;
  /**
   * Keeps what was found in readings, which is no news: the version of the ledger stays.
   * @param found by what the reading says
   * @returns false, and keeps nothing, where another process writes at this moment or nothing can be written: it can be found again
   */
  keepFindings(found: ReadonlyMap<number, DeskFindings>, learned: string): boolean;

  has(id: string): boolean;
  document(id: string): StoredDocument | null;
  /** By the id of the document, of those asked for whose latest reading this version of the desk has looked at. */
  findings(ids: readonly string[], desk: string): ReadonlyMap<string, readonly Finding[]>;
  /** In the order of adding, a page at a time: documents may be added meanwhile. */
  documents(filter?: DocumentFilter): Generator<StoredDocument>;
  /** Address cards of documents, the last said first. */
  citations(filter?: DocumentFilter): readonly Citation[];
  /** Claims in the order in which they were said; those without a day by when they were learned. */
  sourced(filter?: ClaimFilter): readonly Sourced[];
  /** The same in the order of adding, a page at a time, for taking all of them out. */
  claims(filter?: ClaimFilter): Generator<Sourced>;
  series(filter?: SeriesFilter): readonly SeriesLine[];
  /** What was read since a reading; 0 for all of it. */
  touched(reading: number): Touched;
  /** Keys of the series that a claim, of whatever reading, dates in this year or later; the last read of first. */
  datedFrom(year: number): readonly string[];
  /** Those with most documents first. */
  publishers(): readonly PublisherLine[];
  search(text: string, limit?: number): readonly Hit[];
  /** Titles that have the words typed so far, those that begin with them first. */
  suggest(typed: string, limit?: number): readonly Suggestion[];
  stats(): LedgerStats;
  /** Another text when anything is on record that was not: at once where it was put there by this ledger, a few milliseconds later by another. */
  version(): string;

  /** @returns its cursor */
  recordForecast(forecast: Forecast, at: { readonly key: string; readonly model: string; readonly issued: string }): number;
  forecasts(filter?: { readonly key?: string; readonly season?: number; readonly issuedBy?: string }): readonly IssuedForecast[];
  /** All of them or none. @returns the cursor of the last */
  recordChanges(changes: readonly VerdictChange[], learned: string): number;
  /** Changes after a cursor, oldest first. */
  changes(since?: number, limit?: number): readonly RecordedChange[];
  /** Keys of the series whose verdicts changed last, the last first. */
  lastChanged(limit: number): readonly string[];
  /** @returns the cursor of the last change; 0 where there is none */
  lastChange(): number;

  /** @throws {Failure} `usage/invalid` where a token of that name is in force */
  addToken(token: NewToken, made: string): StoredToken;
  /** @throws {Failure} `input/missing` where no token of that name is in force */
  revokeToken(name: string, revoked: string): StoredToken;
  /** All that were ever made, oldest first. */
  tokens(): readonly StoredToken[];
  /** The token in force with this digest; null where there is none. */
  tokenInForce(digest: string): StoredToken | null;

  /**
   * Copies the ledger while it is in use, whole or not at all.
   * @returns false where the signal was aborted first, and nothing is there
   * @throws {Failure} `usage/invalid` where `to` is there already
   */
  backup(to: string, signal?: AbortSignal): Promise<boolean>;
  /** What is wrong with the file; empty where all is well. */
  check(): readonly string[];
  close(): void;
}

/**
 * @param path of the file, made with its folder where missing; or `:memory:`
 * @throws {Failure} `ledger/unreadable`, `ledger/not-a-ledger`, `ledger/newer`, `ledger/read-only`, `ledger/busy`, `ledger/full`,
 *   here and from every method
 */
export function openLedger(path: string, options: OpenOptions = {}): Ledger {
  return new SqliteLedger(openDatabase(path, options), options.readonly ?? false);
}
