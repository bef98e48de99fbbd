/**
 * `npm test`: one run of Node's test runner over every file of tests, in as many processes as there are files, but for those that share one
 * (`groups.ts`). The runner starts files in the order of their paths, four at a time: what takes longest is in `test/all/`, numbered in
 * the order in which it is to start, so that none of it is left alone at the end.
 * Words after `npm test --` are options of the runner, such as `--test-name-pattern=…`.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { GROUPS } from './groups.ts';

const others = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { exclude: Object.values(GROUPS).flat() });
const ready = ['--import', './test/compile-cache.js', '--test', '--test-concurrency=4'];
const { status } = spawnSync(process.execPath, [...ready, ...process.argv.slice(2), ...globSync('test/all/*.ts'), ...others], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
