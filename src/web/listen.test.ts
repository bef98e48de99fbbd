import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { Failure } from '../failure.ts';
import { listen } from './listen.ts';

const HERE = { host: '127.0.0.1', port: 0 } as const;

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
