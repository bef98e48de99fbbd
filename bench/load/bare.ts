/** A server that does nothing: what Hono and Node cost by themselves. Prints its port. */
import { Hono } from 'hono';
import { listen } from '../../src/web/listen.ts';

const { port } = await listen(
  new Hono().get('/', (context) => context.html('<!doctype html><p>bare</p>')),
  { host: '127.0.0.1', port: 0 },
);
console.log(port);
