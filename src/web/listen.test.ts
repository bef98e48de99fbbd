import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { Hono } from 'hono';
import { Failure } from '../failure.ts';
import { listen } from './listen.ts';

/** Sends these bytes and nothing more; resolves with what came back when the server has closed the connection, which it may do with a reset. */
function sendAndWait(port: number, bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(bytes));
    let back = '';
    socket.on('data', (chunk) => {
      back += chunk;
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET') fail(error);
    });
    socket.on('close', () => done(back));
  });
}

const HERE = { host: '127.0.0.1', port: 0 } as const;
const SHORT = { headers: 60, request: 80, keepAlive: 60, silence: 200 };
const SLOW: readonly (readonly [what: string, bytes: string, status: string])[] = [
  ['a head that never ends', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', '408'],
  ['a body that never comes', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n12', '408'],
  ['a connection that is not used again', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n', '200'],
];
for (const [what, bytes, status] of SLOW)
  test(`${what} is given up`, async (t) => {
    const app = new Hono().all('/', async (context) => context.text(await context.req.text()));
    app.onError((_error, context) => context.body(null, 400)); // a body that was cut off
    const listening = await listen(app, HERE, SHORT);
    t.after(() => listening.stop(0));
    // what came before a reset may be lost on the way, on a machine with much to do
    assert.match(await sendAndWait(listening.port, bytes), new RegExp(`^(?:HTTP/1\\.1 ${status} |$)`));
  });

test('an answer that nobody finishes is cut off', async (t) => {
  const app = new Hono().get('/', () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })));
  const listening = await listen(app, HERE, SHORT);
  t.after(() => listening.stop(0));
  assert.match(await sendAndWait(listening.port, 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'), /^(?:HTTP\/1\.1 200|$)/);
});

test('listens where it says, and a request under way is answered before it stops', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { promise: finish, resolve: finishes } = Promise.withResolvers<void>();
  const app = new Hono().get('/slow', async (context) => {
    arrive();
    await finish;
    return context.text('done');
  });
  const listening = await listen(app, HERE);
  const answered = fetch(`${listening.url}slow`).then((response) => response.text());
  await arrived;
  const stopped = listening.stop();
  finishes();
  assert.equal(await answered, 'done');
  await stopped;
  await assert.rejects(fetch(listening.url));
});

test('a port that is taken is a failure with a hint', async () => {
  const first = await listen(new Hono(), HERE);
  await assert.rejects(
    listen(new Hono(), { ...HERE, port: first.port }),
    (error) => error instanceof Failure && error.code === 'serve/port-taken',
  );
  await first.stop();
});

test('an address of another machine is a failure', async () => {
  await assert.rejects(
    listen(new Hono(), { host: '192.0.2.1', port: 0 }),
    (error) => error instanceof Failure && error.code === 'usage/invalid',
  );
});
