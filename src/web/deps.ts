/** What the pages need of the rest: handed in by whoever starts them, so that a test can hand in its own. */

import type { SeasonOn } from '../answer/course.ts';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import type { Answer } from '../claim/answer.ts';
import type { Reader } from '../claim/reading.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Access } from './guard/access.ts';
import type { Rate } from './guard/rate-limit.ts';
import type { Directory } from './record/series-index.ts';
import type { RequestEntry } from './responses/request-log.ts';

/** One series of the ledger, as the function that answers wants it named. */
export interface SeriesToAnswer {
  readonly key: string;
  readonly title: string;
  readonly id: string | null;
  readonly entry: CatalogueEntry | null;
}

export interface Answerer {
  /** The Answer as of the end of a day; the one that the command line prints. */
  (series: SeriesToAnswer, asOf: Temporal.PlainDate): Answer;
  /** One season from day to day. @param days ascending, at least one @returns for each; null where nothing was known of the season */
  course(series: SeriesToAnswer, season: number, days: readonly Temporal.PlainDate[]): readonly (SeasonOn | null)[];
}

/** The reader with its version. */
export interface LoadedReader {
  readonly read: Reader;
  readonly version: string; // kept with every reading
}

export interface AppDeps {
  readonly ledger: Ledger;
  readonly catalogue: Directory;
  readonly answer: Answerer;
  /** Loads the reader at the first call: a server that is sent no text does without. */
  readonly loadReader: () => Promise<LoadedReader>;
  /** Puts on record how the verdicts on these series changed. @returns how many changes that is */
  readonly recordChanges: (keys: ReadonlySet<string>) => number;
  readonly now: () => Temporal.Instant;
  /** Whose calendar says what day it is, such as 'Europe/Berlin'. */
  readonly timeZone: string;
  readonly version: string; // of the program
  /** Names by which the server may be called, without port; null for any. A page of another name that leads here is refused. */
  readonly hosts: readonly string[] | null;
  readonly access: Access;
  /** How much one address may ask; null for no limit. */
  readonly rate: Rate | null;
  /** Whether requests come through a proxy of our own, which says for whom. */
  readonly trustsProxy: boolean;
  /** Aborted when the server is to stop: whoever listens for changes is let go. */
  readonly stopping: AbortSignal;
  /** Whether the front page is made before anybody asks for it. */
  readonly warmsUp: boolean;
  /** Told of each request that was answered; null where nobody wants to know. */
  readonly logRequest: ((entry: RequestEntry) => void) | null;
  /** Takes a line about a failure that is our own fault. */
  readonly log: (line: string) => void;
}

/** The names by which a server that listens on loopback is called. */
export const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'] as const;
