/** Responses kept while nothing changes that they are made of: the ledger, the day, and what a visitor brings along. */
import { hash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { AppDeps } from './deps.ts';
import { SETTINGS_COOKIE } from './settings.ts';

/** As it is sent: compressed, with its tag. */
interface Kept {
  readonly headers: Readonly<Record<string, string>> & { readonly etag: string };
  readonly body: Uint8Array<ArrayBuffer>;
}

const MOST_BYTES = 16 * 1024 * 1024;
/** Every time zone is some quarters of an hour from UTC, so no day begins anywhere between two of them. */
const QUARTER_HOUR_MILLISECONDS = 15 * 60 * 1000;

export function keepResponses({ ledger, now }: Pick<AppDeps, 'ledger' | 'now'>, mostBytes = MOST_BYTES): MiddlewareHandler {
  const kept = new Map<string, Kept>(); // the last used last
  let bytes = 0;
  let keptFor = '';
  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next();
    const state = `${ledger.version()} ${Math.floor(now().epochMilliseconds / QUARTER_HOUR_MILLISECONDS)}`;
    if (state !== keptFor) {
      kept.clear();
      [bytes, keptFor] = [0, state];
    }
    const key = keyOf(context);
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return answerOf(context, known);
    }
    await next();
    if (!isKept(context.res)) return;
    const body = new Uint8Array(await context.res.arrayBuffer());
    const made: Kept = { headers: { ...Object.fromEntries(context.res.headers), etag: tagOf(body) }, body };
    context.res = undefined; // or its headers would be put on top of the new one's
    context.res = answerOf(context, made);
    if (state !== keptFor || kept.has(key)) return; // another request was faster
    kept.set(key, made);
    bytes += body.length;
    for (const [oldest, { body: old }] of kept) {
      if (bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= old.length;
    }
  };
}

/** All of a request that a response may depend on. */
function keyOf(context: Context): string {
  const { req } = context;
  return [req.url, req.header('accept-encoding'), req.header('x-forwarded-proto'), getCookie(context, SETTINGS_COOKIE)].join('\n');
}

/** What is to be asked again each time, and is the same each time; what must not be stored says so, and what is immutable is kept by the browser. */
function isKept(response: Response): boolean {
  return response.status === 200 && response.headers.get('cache-control') === 'no-cache' && !response.headers.has('set-cookie');
}

/** Without its body where the browser has it already. */
function answerOf({ req }: Context, { headers, body }: Kept): Response {
  const tags = req.header('if-none-match')?.split(',') ?? [];
  if (!tags.some((tag) => tag.trim().replace(/^W\//, '') === headers.etag)) return new Response(body, { headers });
  const { 'content-encoding': _encoding, 'content-length': _length, 'content-type': _type, ...rest } = headers;
  return new Response(null, { status: 304, headers: rest });
}

const tagOf = (body: Uint8Array): string => `"${hash('sha1', body, 'base64url')}"`;
