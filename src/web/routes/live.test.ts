import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { answererOn } from '../../cli/answers.ts';
import type { VerdictChange } from '../../ledger/ledger.ts';
import { Change } from '../api/changes.ts';
import { listen } from '../listen.ts';
import { madeUpApp, madeUpDeps } from '../made-up-app.ts';
import { recordOf } from '../record/record.ts';
import { live } from './live.ts';

const RENEWED: VerdictChange = {
  key: 'harbour lights',
  title: 'Harbour Lights',
  season: 2,
  before: 'undecided',
  after: 'renewed',
  probability: 0.97,
  premiere: null,
  since: '2026-11-21',
  documents: [],
};
const ELSEWHERE: VerdictChange = { ...RENEWED, key: 'ninth street', title: 'Ninth Street', season: 4 };
const NOW = '2026-11-21T10:00:00Z';

interface Event {
  readonly id: string | null;
  readonly event: string | null;
  readonly data: string | null;
}

function setUp(context: TestContext) {
  const stop = new AbortController();
  context.after(() => stop.abort());
  return { ...madeUpApp(answererOn, { stopping: stop.signal }), stop: () => stop.abort() };
}

/** The events of a stream one by one, without comments. */
async function* eventsOf(response: Response): AsyncGenerator<Event, undefined> {
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  let held = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const parts = (held + chunk).split('\n\n');
    held = parts.pop()!;
    for (const part of parts) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1] ?? null;
      if (field('data') !== null) yield { id: field('id'), event: field('event'), data: field('data') };
    }
  }
  return undefined;
}

const next = async (events: AsyncGenerator<Event, undefined>): Promise<Event> => (await events.next()).value!;

test('a change is sent to who listens, when it is put on record', async (context) => {
  const { app, ledger } = setUp(context);
  const events = eventsOf(await app.request('/api/v1/changes/stream'));
  assert.deepEqual(await next(events), { id: '0', event: 'ready', data: '{"cursor":0}' });
  ledger.recordChanges([RENEWED], NOW);
  const { id, event, data } = await next(events);
  assert.deepEqual([id, event], ['1', 'change']);
  const change = Change.parse(JSON.parse(data!));
  assert.deepEqual(change.series, { title: 'Harbour Lights', slug: 'harbour-lights' });
  assert.deepEqual([change.season, change.before, change.after], [2, 'undecided', 'renewed']);
});

for (const [how, path, headers] of [
  ['Last-Event-ID', '/api/v1/changes/stream', { 'last-event-id': '1' }],
  ['since', '/api/v1/changes/stream?since=1', {}],
] as const)
  test(`who comes back with ${how} gets what was missed, once`, async (context) => {
    const { app, ledger } = setUp(context);
    ledger.recordChanges([RENEWED, ELSEWHERE, { ...RENEWED, season: 3 }], NOW);
    const events = eventsOf(await app.request(path, { headers }));
    assert.equal((await next(events)).id, '1');
    assert.deepEqual([(await next(events)).id, (await next(events)).id], ['2', '3']);
  });

test('who comes for the first time gets nothing old', async (context) => {
  const { app, ledger } = setUp(context);
  ledger.recordChanges([RENEWED], NOW);
  const events = eventsOf(await app.request('/api/v1/changes/stream'));
  assert.deepEqual(await next(events), { id: '1', event: 'ready', data: '{"cursor":1}' });
  ledger.recordChanges([ELSEWHERE], NOW);
  assert.equal((await next(events)).id, '2');
});

test('who asks for one series hears of no other', async (context) => {
  const { app, ledger } = setUp(context);
  const events = eventsOf(await app.request('/api/v1/changes/stream?series=ninth-street'));
  await next(events);
  ledger.recordChanges([RENEWED, ELSEWHERE], NOW);
  assert.equal((await next(events)).id, '2');
});

for (const query of ['since=yesterday', 'since=-1', 'since=1e9', 'series=nope', 'carrier=lumen'])
  test(`?${query} is refused`, async (context) => {
    const { status } = await setUp(context).app.request(`/api/v1/changes/stream?${query}`);
    assert.ok(status === 400 || status === 404, String(status));
  });

test('an address that listens too often is refused, and others are not; who goes makes room', async (context) => {
  const { app } = setUp(context);
  const gone = new AbortController();
  const ask = (remoteAddress: string, init: RequestInit = {}) =>
    app.request('/api/v1/changes/stream', init, { incoming: { socket: { remoteAddress } } });
  const first = eventsOf(await ask('192.0.2.1', { signal: gone.signal }));
  await next(first);
  for (let others = 1; others < 50; others++) await next(eventsOf(await ask('192.0.2.1')));
  const refused = await ask('192.0.2.1');
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('retry-after'), '60');
  await next(eventsOf(await ask('192.0.2.2')));
  gone.abort();
  await first.next();
  assert.equal((await ask('192.0.2.1')).status, 200);
});

test('who listens in silence is told that the line is up', async (context) => {
  const stop = new AbortController();
  context.after(() => stop.abort());
  const deps = madeUpDeps(answererOn, { stopping: stop.signal });
  const response = await live(deps, recordOf(deps), { heartbeatMilliseconds: 1 }).request('/changes/stream');
  const chunks = response.body!.pipeThrough(new TextDecoderStream()).values();
  await chunks.next();
  assert.equal((await chunks.next()).value, ': still here\n\n');
});

test('a server that stops lets its listeners go', async (context) => {
  const { app, stop } = setUp(context);
  const listening = await listen(app, { host: '127.0.0.1', port: 0 });
  const events = eventsOf(await fetch(`${listening.url}api/v1/changes/stream`));
  await next(events);
  stop();
  assert.equal((await events.next()).done, true);
  await listening.stop();
});
