/** Compiles `src` into `dist` and puts beside it what the program reads at run time: every file there that is no TypeScript. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { extname } from 'node:path';

rmSync('dist', { recursive: true, force: true });
// Types are checked by `npm run types`, before anything is published and in CI; to check them again here takes two thirds of the time.
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'], { stdio: 'inherit' });
cpSync('src', 'dist', { recursive: true, filter: (path) => extname(path) !== '.ts' });
