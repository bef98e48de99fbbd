/**
 * Responses kept while nothing changes that they are made of: the ledger, the day, and what a visitor brings along. They are kept from the
 * second time on that somebody asks, so that who goes through every page once leaves those in place that people look at.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { AppDeps } from '../deps.ts';
import { SETTINGS_COOKIE } from '../routes/settings.ts';
import { type Body, type Finished, finished } from './finished.ts';
import { type Packing, packingFor } from './packing.ts';

/** Ready to be sent. */
interface Ready {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}
interface Kept extends Ready {
  readonly body: Uint8Array<ArrayBuffer>;
}

const MOST_BYTES = 16 * 1024 * 1024;
const ENCODER = new TextEncoder();
const MOST_SEEN = 4_096;
/** Every time zone is some quarters of an hour from UTC, so no day begins anywhere between two of them. */
const QUARTER_HOUR_MILLISECONDS = 15 * 60 * 1000;

export function keepResponses({ ledger, now }: Pick<AppDeps, 'ledger' | 'now'>, mostBytes = MOST_BYTES): MiddlewareHandler {
  const kept = new Map<string, Kept>(); // the last used last
  const seen = new Set<string>(); // asked for once
  let bytes = 0;
  let keptFor = '';
  return async (context, next) => {
    const packing = packingFor(context.req.header('accept-encoding'));
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      await next();
      return finish(context, await finished(context, packing));
    }
    const state = `${ledger.version()} ${Math.floor(now().epochMilliseconds / QUARTER_HOUR_MILLISECONDS)}`;
    if (state !== keptFor) {
      kept.clear();
      seen.clear();
      [bytes, keptFor] = [0, state];
    }
    const key = keyOf(context, packing);
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return answerOf(context, known);
    }
    await next();
    const made = await finished(context, packing);
    if (made === null || !isKept(made)) return finish(context, made);
    const isAgain = seen.delete(key);
    const body = isAgain && typeof made.body === 'string' ? ENCODER.encode(made.body) : made.body;
    const ready = { headers: Object.fromEntries(made.headers), body };
    context.res = undefined; // or its headers would be put on top of the new one's
    context.res = answerOf(context, ready);
    if (state !== keptFor || kept.has(key)) return; // another request was faster
    if (typeof body === 'string' || !isAgain) {
      if (seen.size >= MOST_SEEN) seen.clear();
      seen.add(key);
      return;
    }
    kept.set(key, { ...ready, body });
    bytes += body.length;
    for (const [oldest, { body: old }] of kept) {
      if (bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= old.length;
    }
  };
}

function finish(context: Context, made: Finished | null): void {
  if (made === null) return;
  const { body, ...init } = made;
  context.res = undefined;
  context.res = new Response(body, init);
}

/** All of a request that a response may depend on. */
function keyOf(context: Context, packing: Packing): string {
  const { req } = context;
  return [req.url, packing, req.header('x-forwarded-proto'), getCookie(context, SETTINGS_COOKIE)].join('\n');
}

/** What is the same each time it is asked for has a tag; what must not be stored has none. */
function isKept({ headers }: Finished): boolean {
  return headers.has('etag') && !headers.has('set-cookie');
}

/** Without its body where the browser has it already. */
function answerOf({ req }: Context, { headers, body }: Ready): Response {
  const tags = req.header('if-none-match')?.split(',') ?? [];
  if (!tags.some((tag) => tag.trim().replace(/^W\//, '') === headers['etag'])) return new Response(body, { headers });
  const { 'content-encoding': _encoding, 'content-length': _length, 'content-type': _type, ...rest } = headers;
  return new Response(null, { status: 304, headers: rest });
}
