/** Tells of each request that was answered. Neither the query nor a header is in it: what somebody asks, or shows, is their own. */
import type { MiddlewareHandler } from 'hono';
import { addressOf } from '../guard/address.ts';

export interface RequestEntry {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number; // until the answer began
  readonly address: string; // of IPv6 the network
}

/** @param clock milliseconds that never go back */
export function logRequests(
  logRequest: (entry: RequestEntry) => void,
  trustsProxy: boolean,
  clock: () => number = () => performance.now(),
): MiddlewareHandler {
  return async (context, next) => {
    const began = clock();
    await next();
    const { method, path } = context.req;
    const milliseconds = Math.round(10 * (clock() - began)) / 10;
    logRequest({ method, path, status: context.res.status, milliseconds, address: addressOf(context, trustsProxy) });
  };
}
