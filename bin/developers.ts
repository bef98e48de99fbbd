/** `docs/developers.md` with its output as a server on the examples gives it now. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Hono } from 'hono';
import { BASE } from '../src/web/api/openapi.ts';
import { OPERATIONS } from '../src/web/api/operations.ts';
import { createApp } from '../src/web/app.ts';
import { listen } from '../src/web/listen.ts';
import { between, onExamples } from './examples-ledger.ts';

const PATH = 'docs/developers.md';
const SERVER = 'http://127.0.0.1:4747';
/** `$ curl 'ADDRESS' [--json 'BODY'] | jq`, and what it prints. */
const CURL = /^```console\n\$ (curl '([^']+)'(?: --json '([^']+)')? \| jq)\n[\s\S]*?^```$/gm;
/** A program, and what it prints. */
const PROGRAM = /^```ts\n([\s\S]*?)^```\n\n```\n[\s\S]*?^```$/m;

export async function renewDevelopers(): Promise<string> {
  const text = between(readFileSync(PATH, 'utf8'), 'operations', operationRows());
  return onExamples(async (deps) => {
    const app = createApp(deps);
    const outputs = new Map<string, string>();
    for (const [, line, address, body] of text.matchAll(CURL)) outputs.set(line!, await curl(app, address!, body));
    const program = PROGRAM.exec(text)![1]!;
    const printed = await outputOf(program, app);
    return text
      .replace(CURL, (_block, line: string) => `\`\`\`console\n$ ${line}\n${outputs.get(line)}\n\`\`\``)
      .replace(PROGRAM, () => `\`\`\`ts\n${program}\`\`\`\n\n\`\`\`\n${printed}\`\`\``);
  });
}

function operationRows(): string {
  const rows = OPERATIONS.map(
    ({ id, method, path, says, asks }) =>
      `| \`${method.toUpperCase()} ${BASE}${path}\` | ${says} | ${names(Object.keys(asks.shape))} | \`${id}\` |`,
  );
  return ['| address | gives | parameters | in the client |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const names = (list: readonly string[]): string => list.map((name) => `\`${name}\``).join(', ');

async function curl(app: Hono, address: string, body: string | undefined): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await app.request(address, body === undefined ? {} : { method: 'POST', body, headers });
  return JSON.stringify(await response.json(), null, 2);
}

/** Runs a program that uses the client, against a server that listens. */
async function outputOf(program: string, app: Hono): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'greenlit-program-'));
  const server = await listen(app, { host: '127.0.0.1', port: 0 });
  try {
    const file = join(folder, 'program.ts');
    const client = JSON.stringify(resolve('src/client/client.ts'));
    writeFileSync(file, program.replace("'greenlit/client'", client).replace(`${SERVER}/`, server.url));
    return (await promisify(execFile)(process.execPath, [file])).stdout;
  } finally {
    await server.stop(0);
    rmSync(folder, { recursive: true, force: true });
  }
}
