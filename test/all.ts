/**
 * `npm test`: one run of Node's test runner over every file of tests, in as many processes as there are files, but for the core's (`core.ts`), which
 * share one. Words after `npm test --` are options of the runner, such as `--test-name-pattern=…`.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { CORE_TESTS } from './folders.ts';

const others = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { exclude: CORE_TESTS });
const ready = ['--import', './test/compile-cache.js', '--test', '--test-concurrency=4'];
const { status } = spawnSync(process.execPath, [...ready, ...process.argv.slice(2), 'test/core.ts', ...others], { stdio: 'inherit' });
process.exitCode = status ?? 1;
