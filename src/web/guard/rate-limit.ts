/** How much one address may ask: a bucket that fills steadily, from which each request takes. */
import type { Context, MiddlewareHandler } from 'hono';
import { Failure } from '../../failure.ts';
import { addressOf } from './address.ts';

export interface Rate {
  readonly perMinute: number; // requests; what a bucket is filled with in a minute
  readonly burst: number; // what a bucket holds
}

/** What is posted is read through, and costs more to answer than a page that is kept. */
const POST_COST = 10;
/** Buckets kept; the one that was used least lately goes first. */
const MOST_ADDRESSES = 10_000;

interface RateLimitOptions {
  readonly rate: Rate;
  readonly trustsProxy: boolean;
  readonly now: () => Temporal.Instant;
}

/** @throws {Failure} `request/too-many`, with `Retry-After` in seconds */
export function limitRate({ rate, trustsProxy, now }: RateLimitOptions): MiddlewareHandler {
  const buckets = new Buckets(rate);
  return async (context, next) => {
    const seconds = buckets.take(addressOf(context, trustsProxy), costOf(context), now().epochMilliseconds);
    if (seconds > 0) {
      context.header('retry-after', String(Math.ceil(seconds)));
      throw new Failure('request/too-many', `this address has asked more than ${rate.perMinute} times a minute`, {
        hint: `ask again in ${Math.ceil(seconds)} seconds`,
      });
    }
    await next();
  };
}

/** Style sheets, scripts and what monitors ask cost nothing. */
function costOf({ req }: Context): number {
  if (req.path.startsWith('/assets/') || req.path === '/healthz' || req.path === '/readyz') return 0;
  return req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS' ? 1 : POST_COST;
}

interface Bucket {
  readonly left: number;
  readonly at: number; // milliseconds since 1970
}

export class Buckets {
  readonly #rate: Rate;
  readonly #kept = new Map<string, Bucket>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** @returns seconds until there is enough again; 0 where it was taken */
  take(address: string, cost: number, nowMilliseconds: number): number {
    const { perMinute, burst } = this.#rate;
    const perSecond = perMinute / 60;
    const bucket = this.#kept.get(address) ?? { left: burst, at: nowMilliseconds };
    const passed = Math.max(0, nowMilliseconds - bucket.at) / 1000;
    const left = Math.min(burst, bucket.left + passed * perSecond);
    // A bucket smaller than the cost of one request must be full for it, and is empty after.
    const wanted = Math.min(cost, burst);
    const short = wanted - left;
    this.#kept.delete(address);
    this.#kept.set(address, { left: short > 0 ? left : left - wanted, at: nowMilliseconds });
    if (this.#kept.size > MOST_ADDRESSES) this.#kept.delete(this.#kept.keys().next().value!);
    return short > 0 ? short / perSecond : 0;
  }
}
