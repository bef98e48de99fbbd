/** What a request passes before it is looked at, in order: the cheapest refusal first, and no body is read for who may not send one. */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Failure } from '../../failure.ts';
import type { AppDeps } from '../deps.ts';
import { requireToken } from './access.ts';
import { refuseForged } from './csrf.ts';
import { limitRate } from './rate-limit.ts';

/** A long page with its markup is a tenth of it. */
export const MOST_BODY_BYTES = 4 * 1024 * 1024;

export function gates({ ledger, access, rate, trustsProxy, now }: AppDeps): readonly MiddlewareHandler[] {
  return [...(rate === null ? [] : [limitRate({ rate, trustsProxy, now })]), refuseForged(), requireToken(ledger, access), limitBody()];
}

/** Only where there is a body: to ask costs as much as to answer a page that is kept. */
function limitBody(): MiddlewareHandler {
  const limited = bodyLimit({ maxSize: MOST_BODY_BYTES, onError: refuseLarge });
  return (context, next) => (context.req.method === 'GET' || context.req.method === 'HEAD' ? next() : limited(context, next));
}

function refuseLarge(): never {
  throw new Failure('request/too-large', `what was sent is larger than ${MOST_BODY_BYTES / 1024 ** 2} MB`, {
    hint: 'send less at once, or read it on the server: greenlit add PATH',
  });
}
