/** `/api/v1/changes/stream`: verdicts that change, as server-sent events, from the last one that a listener has seen. */
import { Hono } from 'hono';
import { z } from 'zod';
import { Failure } from '../../failure.ts';
import { askedOf } from '../api/asked-of.ts';
import { changeData } from '../api/changes.ts';
import { oneSeries } from '../api/parameters.ts';
import type { AppDeps } from '../deps.ts';
import { addressOf } from '../guard/address.ts';
import { watchChanges } from '../record/change-watch.ts';
import type { Record } from '../record/record.ts';
import { FRESHNESS } from '../responses/freshness.ts';
import { seriesFor } from './asked.ts';

/** Proxies give up a connection that is silent; this is well below what any of them waits for. */
const HEARTBEAT_MILLISECONDS = 15_000;
/** What a listener waits before it asks again for what it missed. */
const RETRY_MILLISECONDS = 3_000;
/** Open at once, of all and of one address; each costs a socket and little else. */
const MOST_STREAMS = 500;
const MOST_OF_ONE = 50;
const RETRY_SECONDS = 60; // for who is one too many
const PAGE = 100; // changes read at once
const HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': FRESHNESS.never,
  'x-accel-buffering': 'no', // nginx hands events on as they come
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** What the stream can be asked. */
const ASKS = z.strictObject({ series: oneSeries, since: z.string().optional().describe('the cursor of the last change seen') });

interface LiveOptions {
  readonly heartbeatMilliseconds?: number;
}

/** @param record names the series of a change by its address */
export function live(
  { ledger, stopping, trustsProxy }: AppDeps,
  record: Record,
  { heartbeatMilliseconds = HEARTBEAT_MILLISECONDS }: LiveOptions = {},
): Hono {
  const app = new Hono();
  const watch = watchChanges(() => ledger.lastChange());
  const open = new Map<string, number>(); // streams by address
  app.get('/changes/stream', (context) => {
    const address = addressOf(context, trustsProxy);
    const all = [...open.values()].reduce((sum, count) => sum + count, 0);
    if (all >= MOST_STREAMS || (open.get(address) ?? 0) >= MOST_OF_ONE) {
      context.header('retry-after', String(RETRY_SECONDS));
      throw new Failure('request/too-many', 'as many listen as this server, or your address, is allowed', {
        hint: 'try again later, or ask /api/v1/changes from time to time',
      });
    }
    const { series, since } = askedOf(ASKS, context.req.query());
    const key = series === undefined ? null : seriesFor(record, series).key;
    const cursor = cursorAsked(context.req.header('last-event-id') ?? since ?? '') ?? ledger.lastChange();
    const signal = AbortSignal.any([stopping, context.req.raw.signal]);
    return context.body(ReadableStream.from(encoded(counted(events(cursor, key, signal), address))), 200, HEADERS);
  });
  return app;

  async function* events(from: number, key: string | null, signal: AbortSignal): AsyncGenerator<string> {
    let cursor = from;
    // With an id of its own, so that who is cut off before any change comes back to this very place.
    yield `retry: ${RETRY_MILLISECONDS}\nid: ${cursor}\nevent: ready\ndata: ${JSON.stringify({ cursor })}\n\n`;
    while (!signal.aborted) {
      const page = ledger.changes(cursor, PAGE);
      for (const change of page) {
        cursor = change.cursor;
        if (key === null || change.key === key)
          yield `id: ${cursor}\nevent: change\ndata: ${JSON.stringify(changeData(change, record))}\n\n`;
      }
      if (page.length > 0) continue;
      const woken = await watch.after(cursor, heartbeatMilliseconds, signal);
      if (woken === 'silence') yield ': still here\n\n';
    }
  }

  async function* counted(source: AsyncGenerator<string>, address: string): AsyncGenerator<string> {
    open.set(address, (open.get(address) ?? 0) + 1);
    try {
      yield* source;
    } finally {
      const left = open.get(address)! - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    }
  }
}

async function* encoded(source: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of source) yield encoder.encode(text);
}

/** The last change seen: as browsers say it when they come back, or as asked; null where the listener begins now. @throws {Failure} `usage/invalid` */
function cursorAsked(text: string): number | null {
  if (text === '') return null;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new Failure('usage/invalid', `'${text.slice(0, 40)}' is no cursor of a change`, {
    hint: 'give the id of the last event seen, or leave it out',
  });
}
