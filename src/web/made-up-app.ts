/** The pages on the made-up coverage, as of a day that does not move. For tests. */
import type { Hono } from 'hono';
import type { Ledger } from '../ledger/ledger.ts';
import { createApp } from './app.ts';
import { type Answerer, type AppDeps, LOOPBACK_HOSTS } from './deps.ts';
import { OPEN_ACCESS } from './guard/access.ts';
import { madeUpLedger } from './made-up-coverage.ts';

export const MADE_UP_NOW = Temporal.Instant.from('2026-11-21T10:00:00Z');

interface MadeUpApp {
  readonly app: Hono;
  readonly ledger: Ledger;
  readonly answer: AppDeps['answer'];
  readonly logged: readonly string[];
}

type AnswererOn = (ledger: Ledger, now: AppDeps['now']) => Answerer;

/** @param answerOn makes the function that answers; it is the command line's own, which this folder may not import */
export function madeUpApp(answerOn: AnswererOn, changes: Partial<AppDeps> = {}): MadeUpApp {
  const logged: string[] = [];
  const deps = madeUpDeps(answerOn, { log: (line) => logged.push(line), ...changes });
  return { app: createApp(deps), ledger: deps.ledger, answer: deps.answer, logged };
}

/** An answerer that never gets to an answer. */
export function failing(fail: () => never): Answerer {
  return Object.assign(fail, { course: fail });
}

export function madeUpDeps(answerOn: AnswererOn, changes: Partial<AppDeps> = {}): AppDeps {
  const ledger = changes.ledger ?? madeUpLedger();
  return {
    ledger,
    answer: answerOn(ledger, () => MADE_UP_NOW),
    catalogue: { byId: () => null, lookup: () => [], entries: [] },
    loadReader: async () => ({ read: () => ({ claims: [], verdicts: [] }), version: 'made-up 1' }),
    recordChanges: () => 0,
    now: () => MADE_UP_NOW,
    timeZone: 'UTC',
    version: '0.1.0',
    hosts: LOOPBACK_HOSTS,
    access: OPEN_ACCESS,
    rate: null,
    trustsProxy: false,
    stopping: new AbortController().signal,
    warmsUp: false,
    logRequest: null,
    log: () => {},
    ...changes,
  };
}
