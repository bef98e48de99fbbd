/** Listens for requests, and stops without cutting off those under way. */
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { Failure } from '../failure.ts';

interface ListenOptions {
  readonly host: string; // such as 127.0.0.1
  readonly port: number; // 0 for any that is free
}

export interface Listening {
  readonly url: string; // such as http://127.0.0.1:4747/
  readonly port: number;
  /** Takes no more requests; resolves when those under way are answered, or after `graceMilliseconds`. */
  stop(graceMilliseconds?: number): Promise<void>;
}

const GRACE_MILLISECONDS = 5_000;
const SWEEP_MILLISECONDS = 50;

/** How long a connection may take over what, in milliseconds. */
interface TimeLimits {
  readonly headers: number; // until the head of a request is there
  readonly request: number; // until all of it is there
  readonly keepAlive: number; // between two requests
  readonly silence: number; // without a byte in either direction
}

const TIME_LIMITS: TimeLimits = { headers: 10_000, request: 15_000, keepAlive: 5_000, silence: 60_000 };
const LOOKS = 10; // at the connections in the shortest of these times; Node itself looks every 30 seconds

/** @throws {Failure} `serve/port-taken` where another program listens there, `usage/invalid` where the address is none of this machine's */
export function listen(app: Hono, { host, port }: ListenOptions, limits: TimeLimits = TIME_LIMITS): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: Math.ceil(Math.min(limits.headers, limits.request) / LOOKS),
    },
    getRequestListener(app.fetch),
  );
  server.timeout = limits.silence;
  return new Promise((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) => fail(failureOf(cause, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      done({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/`,
        port: actual,
        stop: (grace = GRACE_MILLISECONDS) => stop(grace),
      });
    });
  });

  function stop(graceMilliseconds: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
      // A connection that is kept alive is idle only when its last answer is through.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MILLISECONDS);
      server.close(() => {
        clearTimeout(timer);
        clearInterval(sweep);
        done();
      });
    });
  }
}

function failureOf(cause: NodeJS.ErrnoException, host: string, port: number): Failure {
  if (cause.code === 'EADDRINUSE')
    return new Failure('serve/port-taken', `another program listens on port ${port} of ${host}`, {
      hint: 'name another with --port, or 0 for any that is free',
      cause,
    });
  if (cause.code === 'EACCES')
    return new Failure('serve/port-taken', `port ${port} of ${host} may not be used by this user`, {
      hint: 'name one above 1023 with --port',
      cause,
    });
  return new Failure('usage/invalid', `cannot listen on ${host}:${port} (${cause.code ?? cause.message})`, {
    hint: 'name an address of this machine with --host, such as 127.0.0.1',
    cause,
  });
}
