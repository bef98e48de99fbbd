/** The tools as an assistant starts them: a process of its own, asked by the protocol's own client. */
import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { madeUpLedger } from '../src/web/made-up-coverage.ts';
import { folder, greenlit } from './greenlit.ts';
import { runHere } from './run-here.ts';

test('an assistant starts greenlit mcp, asks, reads a text by the real reader, and hangs up', async (context) => {
  const db = join(folder(context), 'ledger.db');
  madeUpLedger(db).close();
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [resolve('bin/greenlit.js'), 'mcp', '--db', db],
    stderr: 'pipe',
  });
  const errors: string[] = [];
  transport.stderr?.on('data', (chunk: Buffer) => errors.push(String(chunk)));
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  const { structuredContent: answered } = await client.callTool({ name: 'answer', arguments: { series: 'Ninth Street' } });
  assert.match((answered as { says: readonly string[] }).says[0]!, /cancelled/);
  const { structuredContent: read } = await client.callTool({
    name: 'read_text',
    arguments: { text: 'Apple TV+ has renewed Severance for a third season.', published: '2025-03-21' },
  });
  const statuses = (read as { claims: readonly { predicate: string; value: unknown }[] }).claims.filter(
    ({ predicate }) => predicate === 'status',
  );
  assert.deepEqual(
    statuses.map(({ value }) => value),
    ['renewed'],
  );
  await client.close();
  assert.match(errors.join(''), /^greenlit: tools on /);
});

test('nothing but messages goes to standard output, and the end of the input ends it', async (context) => {
  const db = join(folder(context), 'ledger.db');
  madeUpLedger(db).close();
  const hello = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } },
  };
  const { exit, out } = await greenlit(['mcp', '--db', db], { input: `${JSON.stringify(hello)}\n` });
  assert.equal(exit, 0);
  for (const line of out.split('\n').filter((one) => one !== '')) assert.equal(JSON.parse(line).jsonrpc, '2.0');
});

test('without a ledger it says what to do', async (context) => {
  const { exit, err, out } = await runHere(['mcp', '--db', join(folder(context), 'none.db')]);
  assert.equal(out, '');
  assert.notEqual(exit, 0);
  assert.match(err, /ledger\/unreadable/);
});
