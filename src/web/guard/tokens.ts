/** The secrets that programs show to be let in, and what of them is kept. */
import { hash, randomBytes } from 'node:crypto';

/** Begins every secret, so that one that was published by mistake is found by those who search for such things. */
const PREFIX = 'glt_';
const SECRET_BYTES = 32;
const SECRET = /^glt_[\w-]{43}$/;

/** A new secret, such as `glt_` and 43 characters of base64url: 256 random bits. */
export function newSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64url');
}

/** What is kept of a secret. With 256 random bits there is nothing to guess, so one round of SHA-256 hides it for good. */
export function digestOf(secret: string): string {
  return hash('sha256', secret);
}

/**
 * The secret of an `Authorization` header: `Bearer SECRET`, or as the password of `Basic`, which browsers, feed readers and calendars know.
 * @returns null where the header is absent or holds none
 */
export function secretIn(header: string | undefined): string | null {
  const [, scheme, value] = /^(\w+) +(\S+)$/.exec(header?.trim() ?? '') ?? [];
  const secret = READERS.get(scheme?.toLowerCase() ?? '')?.(value!) ?? '';
  return SECRET.test(secret) ? secret : null;
}

const READERS: ReadonlyMap<string, (value: string) => string> = new Map([
  ['bearer', (value) => value],
  ['basic', passwordIn],
]);

function passwordIn(value: string): string {
  const pair = Buffer.from(value, 'base64').toString();
  return pair.slice(pair.indexOf(':') + 1);
}
