/**
 * The files of tests that share a process, by the file in `test/all` that loads them. A file stays out where its process is the point, or where it
 * would leave something behind; those that share one at most change the working directory, one test at a time (`run-here.ts`).
 */
import { CORE, EDGES } from './folders.ts';

const testsOf = (folders: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(folders).map((folder) => `src/${folder}/**/*.test.ts`);

export const GROUPS = {
  browser: ['test/{api-page,browser,live,screenshots,visitor}.test.ts'],
  commands: ['test/{bad-input,brief-watch,briefs,check,commands,docs,examples,followers-check}.test.ts'],
  core: [...testsOf(CORE), 'src/*.test.ts'],
  edges: testsOf(EDGES),
  // by themselves, and here so that they start early: a process that mostly waits, beside those that reckon
  kill: ['test/kill*.test.ts'],
  package: ['test/package.test.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
