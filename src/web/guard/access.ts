/** Who is let in: on loopback everyone, beyond it for writing only who shows a token, and for reading whom the owner wants. */
import type { MiddlewareHandler } from 'hono';
import { Failure } from '../../failure.ts';
import { type Ledger, SCOPES, type Scope } from '../../ledger/ledger.ts';
import { digestOf, secretIn } from './tokens.ts';

/** Which kinds of requests need a token. */
export interface Access {
  readonly reading: 'everyone' | 'token';
  readonly writing: 'everyone' | 'token';
}

export const OPEN_ACCESS: Access = { reading: 'everyone', writing: 'everyone' };

/** Monitors have no token, and the page that refuses has a style. */
const ALWAYS_OPEN = /^\/(?:healthz$|readyz$|assets\/)/;
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What is posted here is looked at and forgotten: nothing of it is put on record. All else that is posted writes. */
export const POSTS_THAT_READ: readonly string[] = ['/api/v1/read', '/api/v1/check', '/check', '/mcp', '/settings'];

const OF_API = /^\/(?:api\/|mcp(?:\/|$))/; // `/api` itself is a page for people
const SUBSCRIBED = /^\/(?:calendar\.ics|feed\.(?:xml|rss|json))$/;
/** Whether an address is one that programs ask, and no browser. */
export const isForPrograms = (path: string): boolean => OF_API.test(path) || SUBSCRIBED.test(path);

const AS_PASSWORD = 'ask whoever runs this server for one, load the page again, and give it as the password, with any user name';
const madeWith = (scope: Scope): string =>
  `make one with greenlit token create NAME --scope ${scope}, and send it as Authorization: Bearer TOKEN`;

/** @throws {Failure} `request/token` without a token in force, `request/scope` with one that may not do this */
export function requireToken(ledger: Pick<Ledger, 'tokenInForce'>, access: Access): MiddlewareHandler {
  return async (context, next) => {
    const { method, path } = context.req;
    const need = scopeNeeded(method, path, access);
    if (need !== null) {
      const secret = secretIn(context.req.header('authorization'));
      const token = secret === null ? null : ledger.tokenInForce(digestOf(secret));
      if (token === null) {
        // A browser asks its user for a name and a password; the password is the token.
        context.header('www-authenticate', need === 'read' ? 'Basic realm="Greenlit", charset="UTF-8"' : 'Bearer realm="Greenlit"');
        throw new Failure('request/token', secret === null ? 'this needs a token' : 'this token is not in force', {
          hint: need === 'read' && !OF_API.test(path) ? AS_PASSWORD : madeWith(need),
        });
      }
      if (SCOPES.indexOf(token.scope) < SCOPES.indexOf(need)) {
        throw new Failure('request/scope', `the token '${token.name}' may ${token.scope}, not ${need}`, {
          hint: `make one that may: greenlit token create NAME --scope ${need}`,
        });
      }
    }
    await next();
  };
}

function scopeNeeded(method: string, path: string, { reading, writing }: Access): Scope | null {
  if (ALWAYS_OPEN.test(path)) return null;
  const reads = SAFE_METHODS.has(method) || (method === 'POST' && POSTS_THAT_READ.includes(path));
  if (reads) return reading === 'token' ? 'read' : null;
  return writing === 'token' ? 'add' : null;
}
