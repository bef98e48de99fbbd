/** Refuses what another site's page sends in a visitor's name. Programs that are no browser say nothing of a site, and are let through. */
import type { Context, MiddlewareHandler } from 'hono';
import { Failure } from '../../failure.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITES = new Set(['same-origin', 'none']); // 'none': typed or bookmarked by the visitor

/** @throws {Failure} `request/forged` */
export function refuseForged(): MiddlewareHandler {
  return async (context, next) => {
    if (!SAFE_METHODS.has(context.req.method) && isForeign(context)) {
      throw new Failure('request/forged', 'this was sent by a page of another site', {
        hint: 'send it from a page of this server, or from a program that is no browser',
      });
    }
    await next();
  };
}

/**
 * Browsers say where a request comes from by `Sec-Fetch-Site` over TLS and on loopback, and by `Origin` everywhere. Behind a proxy that
 * speaks TLS the scheme is not ours, so of an origin only the host is compared.
 */
function isForeign({ req }: Context): boolean {
  const site = req.header('sec-fetch-site');
  if (site !== undefined) return !OWN_SITES.has(site);
  const origin = req.header('origin');
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== (req.header('host') ?? new URL(req.url).host);
}
