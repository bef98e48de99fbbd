#!/usr/bin/env node
// The command as it is installed. Greenlit needs Node 26; this launcher is written so that every older Node can run it. It runs the
// program in this process where that will do, else with the Node that came with the package. docs/decisions/0001-node-26.md says why.
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LEAST = 26;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// a checkout runs its source, whatever was built there before; the package holds no source
const source = join(root, 'src', 'cli', 'main.ts');
const program = existsSync(source) ? source : join(root, 'dist', 'cli', 'main.js');

if (Number(process.versions.node.split('.')[0]) >= LEAST) {
  nodeModule.enableCompileCache(); // a second start neither strips types nor compiles again what the first one did
  await import(pathToFileURL(program).href);
} else await withNode(ownNode());

/** The Node that the package `node` brings along, or null where it was left out. */
function ownNode() {
  try {
    const folder = dirname(nodeModule.createRequire(import.meta.url).resolve('node/package.json'));
    const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

async function withNode(node) {
  if (node === null) {
    process.stderr.write(
      `greenlit: needs Node ${LEAST} or newer, and this is ${process.version}\n` +
        '  install it from https://nodejs.org, or reinstall with: npm install -g --allow-scripts=node greenlit\n',
    );
    process.exitCode = 69;
    return;
  }
  const { spawn } = await import('node:child_process'); // here, as it loads a good deal of Node that most runs have no use for
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both; the child tidies up, this process waits for it. A signal sent to this process alone is handed on.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`greenlit: cannot start ${node}: ${error.message}\n  reinstall the package, or install Node ${LEAST}\n`);
    process.exitCode = 69;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}
