/** What every response says to the browser, and which requests are answered at all. */
import type { MiddlewareHandler } from 'hono';
import { Failure } from '../../failure.ts';

/** Nothing but our own style sheet, script, pictures and addresses; no frame around us. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  // Other sites are told nothing; our own forms say where they come from, which is how a forged one is told.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Longer addresses are nobody's question. */
const LONGEST_URL = 2_000;

export function guard(hosts: readonly string[] | null): MiddlewareHandler {
  const known = hosts === null ? null : new Set(hosts.map((host) => host.toLowerCase()));
  return async (context, next) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
    if (known !== null) {
      const host = hostName(context.req.header('host') ?? new URL(context.req.url).host);
      // A name that its owner has pointed at this machine would let a page elsewhere read ours.
      if (!known.has(host)) {
        throw new Failure('request/host', `This server is not called ‘${host.slice(0, 80)}’.`, {
          hint: `Use ${[...known].join(' or ')}, or name the host when the server is started.`,
        });
      }
    }
    if (context.req.url.length > LONGEST_URL) {
      throw new Failure('usage/invalid', `The address is longer than ${LONGEST_URL} characters.`, { hint: 'Ask for less at once.' });
    }
    await next();
  };
}

/** The host without its port; '[::1]' keeps its brackets. */
function hostName(host: string): string {
  const lower = host.trim().toLowerCase();
  if (lower.startsWith('[')) return lower.slice(0, lower.indexOf(']') + 1);
  const colon = lower.indexOf(':');
  return colon < 0 ? lower : lower.slice(0, colon);
}
