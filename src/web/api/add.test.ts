import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOn } from '../../cli/answers.ts';
import { recordChanges } from '../../cli/recording.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { MADE_UP_NOW, madeUpApp } from '../made-up-app.ts';
import { STORIES, storyItem } from '../made-up-coverage.ts';

const ferry = storyItem(STORIES[4]!);
const ledger = openLedger(':memory:');
const { app } = madeUpApp(answererOn, {
  ledger,
  loadReader: async () => ({
    read: ({ text }) => (text.includes('Night Ferry') ? ferry.reading : { claims: [], verdicts: [] }),
    version: 'made-up 1',
  }),
  recordChanges: (keys) => recordChanges(ledger, keys, { now: () => MADE_UP_NOW, status: null, talk: () => {} }),
});
const add = async (record: object) => {
  const response = await app.request('/api/v1/documents', {
    method: 'POST',
    body: JSON.stringify(record),
    headers: { 'content-type': 'application/json' },
  });
  return (await response.json()) as { id: string; outcome: string; claims: number; changes: number };
};
const get = async (path: string) => (await app.request(`/api/v1${path}`)).json() as Promise<never>;

const RECORD = { published: '2026-11-02', publisher: 'The Evening Ledger', text: ferry.document.text };

test('a document that is added is answered from at once, and its changes are on record', async () => {
  const first = await add(RECORD);
  assert.deepEqual([first.outcome, first.claims], ['added', ferry.reading.claims.length]);
  assert.ok(first.changes > 0);
  const { seasons } = (await get('/answer?series=night-ferry-2024')) as { seasons: { season: number; fate: { status: string } }[] };
  assert.deepEqual([seasons[0]!.season, seasons[0]!.fate.status], [3, 'renewed']);
  const { changes } = (await get('/changes?since=0')) as { changes: { series: { slug: string } }[] };
  assert.equal(changes.length, first.changes);
  assert.equal(changes[0]!.series.slug, 'night-ferry-2024');
  const { document, learned } = (await get(`/documents/${first.id}`)) as { document: { name: null; published: string }; learned: string };
  assert.deepEqual([document.name, document.published, learned], [null, '2026-11-02', '2026-11-21T10:00:00.000Z']);
});

test('the same document twice is one', async () => {
  const { id } = await add(RECORD);
  assert.deepEqual(await add(RECORD), { id, outcome: 'known', claims: ferry.reading.claims.length, changes: 0 });
  assert.equal(ledger.stats().documents, 1);
});

test('a page of another site adds nothing', async () => {
  const response = await app.request('http://127.0.0.1/api/v1/documents', {
    method: 'POST',
    body: 'Rain is likely.',
    headers: { 'content-type': 'text/plain', origin: 'https://elsewhere.example' },
  });
  assert.equal(response.status, 403);
  assert.equal(ledger.stats().documents, 1);
});

test('without a token that may add, nothing is added where the server listens beyond loopback', async () => {
  const guarded = madeUpApp(answererOn, { ledger, access: { reading: 'everyone', writing: 'token' } });
  const response = await guarded.app.request('/api/v1/documents', {
    method: 'POST',
    body: 'Rain.',
    headers: { 'content-type': 'text/plain' },
  });
  assert.equal(response.status, 401);
  assert.equal(ledger.stats().documents, 1);
});
