// `npm test`: the tests of the core in one process, which loads the reader once for all of them, and at the same time all others, each file a process
// of its own, as they listen, start programs and change the working directory. The core does none of that: test/architecture.test.ts holds it to it.
// Words after `npm test --` go to both runs. JavaScript, so that it needs no stripping of types. docs/decisions/0016-start-up.md says why.
import { spawn } from 'node:child_process';

const CORE = 'claim|text|catalogue|reading|reconcile|forecast|check|answer';
const COMMON = ['--import', './test/compile-cache.js', '--test', ...process.argv.slice(2)];
const RUNS = [
  { args: ['--test-isolation=none', `src/@(${CORE})/**/*.test.ts`], output: 'inherit' },
  { args: ['--test-concurrency=3', 'src/*.test.ts', `src/!(${CORE})/**/*.test.ts`, 'test/**/*.test.ts'], output: 'pipe' },
];

/** Both write to one terminal: the second waits with its words until the first is through. */
async function run({ args, output }, before) {
  const child = spawn(process.execPath, [...COMMON, ...args], { stdio: ['ignore', output, output] });
  const held = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => held.push(chunk));
  const exit = await new Promise((done, fail) => child.on('error', fail).on('close', (code) => done(code ?? 1)));
  await before;
  for (const chunk of held) process.stdout.write(chunk);
  return exit;
}

const first = run(RUNS[0], null);
const exits = await Promise.all([first, run(RUNS[1], first)]);
process.exitCode = Math.max(...exits);
