import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { answererOn } from '../../cli/answers.ts';
import { listen } from '../listen.ts';
import { madeUpApp } from '../made-up-app.ts';
import { TOOLS } from './tools.ts';

const { app } = madeUpApp(answererOn);
const server = await listen(app, { host: '127.0.0.1', port: 0 });
test.after(() => server.stop(0));

/** The client speaks the revision with sessions unless it is told to find out; both are served. */
const REVISIONS = { '2025-11-25': 'legacy', '2026-07-28': 'auto' } as const;
for (const [revision, mode] of Object.entries(REVISIONS))
  test(`the client of the protocol lists and calls tools over HTTP, by the revision of ${revision}`, async () => {
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
    await client.connect(new StreamableHTTPClientTransport(new URL('mcp', server.url)));
    assert.equal(client.getNegotiatedProtocolVersion(), revision);
    const { tools } = await client.listTools();
    assert.equal(tools.length, TOOLS.length);
    const { structuredContent, isError } = await client.callTool({ name: 'answer', arguments: { series: 'Ninth Street' } });
    assert.ok(isError !== true);
    const { says } = structuredContent as { says: readonly string[] };
    assert.match(says[0]!, /cancelled/);
    await client.close();
  });

const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });
const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
const REFUSED: readonly { readonly what: string; readonly init: RequestInit; readonly status: number }[] = [
  {
    what: 'a page of another host',
    init: { method: 'POST', body: list, headers: { ...HEADERS, origin: 'https://elsewhere.example' } },
    status: 403,
  },
  { what: 'a sandboxed page', init: { method: 'POST', body: list, headers: { ...HEADERS, origin: 'null' } }, status: 403 },
  { what: 'a body of two megabytes', init: { method: 'POST', body: 'x'.repeat(2_000_000), headers: HEADERS }, status: 413 },
  { what: 'a body that is no JSON', init: { method: 'POST', body: '{', headers: HEADERS }, status: 400 },
  { what: 'a listener, as nothing is ever pushed', init: { method: 'GET', headers: { accept: 'text/event-stream' } }, status: 405 },
];
for (const { what, init, status } of REFUSED)
  test(`refused: ${what}`, async () => {
    const response = await app.request('http://127.0.0.1/mcp', init);
    assert.equal(response.status, status);
    assert.match(response.headers.get('content-type') ?? '', /json/);
  });

test('a page of this host may ask', async () => {
  const response = await app.request('http://127.0.0.1/mcp', {
    method: 'POST',
    body: list,
    headers: { ...HEADERS, origin: 'http://127.0.0.1' },
  });
  assert.equal(response.status, 200);
});
