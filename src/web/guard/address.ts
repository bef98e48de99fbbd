/** Who asks, as far as the network tells. */
import type { Context } from 'hono';

/** What `@hono/node-server` hands over with a request; absent where a test asks the app itself. */
interface Bindings {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string } };
}

/**
 * The address that a request comes from; of IPv6 the first half, as that is what one customer has.
 * @param trustsProxy whether whoever connects is our own proxy, which says in `X-Forwarded-For` for whom: the last is the one it saw
 */
export function addressOf(context: Context, trustsProxy: boolean): string {
  const connected = (context.env as Bindings | undefined)?.incoming?.socket.remoteAddress ?? 'unknown';
  const forwarded = trustsProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return network(forwarded === undefined || forwarded === '' ? connected : forwarded);
}

function network(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain.slice(0, 64);
  const [head = '', tail] = plain.split('::', 2);
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  return `${[...first, ...zeros, ...last].slice(0, 4).join(':')}::/64`.slice(0, 64);
}
