/** How the browser calls this server, for addresses that leave it: in feeds, calendars and cookies. */
import type { Context } from 'hono';

/** @param trustsProxy whether a proxy of our own says in `X-Forwarded-Proto` how the browser came to it; the last is the one it saw */
export function originOf(context: Context, trustsProxy: boolean): string {
  const url = new URL(context.req.url);
  const said = trustsProxy ? context.req.header('x-forwarded-proto')?.split(',').at(-1)?.trim().toLowerCase() : undefined;
  return `${said === 'https' || said === 'http' ? `${said}:` : url.protocol}//${url.host}`;
}
