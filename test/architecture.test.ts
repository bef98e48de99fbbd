/** Holds the folders to the design: who may import whom, what the core may not touch, how files are named. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { test } from 'node:test';
import { CORE, EDGES } from './folders.ts';

/**
 * Node's modules that compute and do nothing else. `node:stream` passes on what it is handed; `node:module` is there to load the program's own
 * code when it is first asked for (`text/lazily.ts`).
 */
const PURE_MODULES = new Set(['node:crypto', 'node:zlib', 'node:util', 'node:buffer', 'node:stream', 'node:module']);

/** What the core may not say; each would read the clock, the environment, the network or chance. */
const IMPURE = [
  /\bTemporal\.Now\b/,
  /\bDate\.now\b/,
  /\bnew Date\b/,
  /\bMath\.random\b/,
  /\bprocess\./,
  /\bperformance\.now\b/,
  /\bfetch\(/,
  /\bcrypto\.getRandomValues\b|\brandomUUID\b|\brandomBytes\b/,
];

interface SourceFile {
  readonly path: string; // from the project's root, with slashes
  readonly folder: string; // of src; '' for src itself
  readonly code: string; // without comments
  readonly imports: readonly string[];
  readonly loads: readonly string[]; // those of them that are loaded with it: neither types alone nor on demand
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*(?:\{[^}]*\}[^'"\n;]*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const LOAD = /(?:^|\n)(?:import|export)\s+(?!type\b)[^'";]*?from\s+'([^']+)'/g;

const FILES: readonly SourceFile[] = globSync('src/**/*.ts')
  .map((path) => path.split(sep).join('/'))
  .filter((path) => !path.endsWith('.test.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    const parts = path.split('/');
    return {
      path,
      folder: parts.length > 2 ? parts[1]! : '',
      code: text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1'),
      imports: [...text.matchAll(IMPORT)].map((match) => (match[1] ?? match[2])!),
      loads: [...text.matchAll(LOAD)].map((match) => match[1]!),
    };
  });

/** The folder of `src` that an import leads to; null for a package or a module of Node. */
function folderOf(file: SourceFile, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const parts = join(dirname(file.path), specifier).split(sep);
  return parts[0] === 'src' && parts.length > 2 ? parts[1]! : '';
}

test('the import lines are found', () => {
  const main = FILES.find(({ path }) => path === 'src/cli/run.ts');
  assert.deepEqual(
    ['../failure.ts', './commands.ts'].filter((one) => main?.imports.includes(one)),
    ['../failure.ts', './commands.ts'],
  );
  assert.ok(FILES.length > 30, `${FILES.length} files`);
});

test('every folder of src has its place in the table', () => {
  const folders = new Set(FILES.map(({ folder }) => folder).filter((folder) => folder !== ''));
  assert.deepEqual(
    [...folders].filter((folder) => !(folder in CORE) && !(folder in EDGES)),
    [],
  );
});

for (const [folder, allowed] of [...Object.entries(CORE), ...Object.entries(EDGES)])
  test(`${folder} imports only ${[...allowed, folder in EDGES ? 'the core' : ''].filter(Boolean).join(', ') || 'nothing'}`, () => {
    const may = new Set([folder, '', ...allowed, ...(folder in EDGES ? Object.keys(CORE) : [])]);
    const wrong = FILES.filter((file) => file.folder === folder).flatMap((file) =>
      file.imports
        .filter((specifier) => {
          const to = folderOf(file, specifier);
          return to !== null && !may.has(to);
        })
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    assert.deepEqual(wrong, []);
  });

test('no cycles between folders', () => {
  const edges = new Map<string, Set<string>>();
  for (const file of FILES)
    for (const specifier of file.imports) {
      const to = folderOf(file, specifier);
      if (to !== null && to !== '' && file.folder !== '' && to !== file.folder)
        edges.set(file.folder, (edges.get(file.folder) ?? new Set()).add(to));
    }
  const finished = new Set<string>();
  const visit = (folder: string, path: readonly string[]): void => {
    assert.ok(!path.includes(folder), `a cycle: ${[...path, folder].join(' → ')}`);
    if (finished.has(folder)) return;
    for (const next of edges.get(folder) ?? []) visit(next, [...path, folder]);
    finished.add(folder);
  };
  for (const folder of edges.keys()) visit(folder, []);
});

/** What is loaded with some files, all the way down: paths of our own, names of all else. */
function loadedWith(paths: readonly string[]): ReadonlySet<string> {
  const byPath = new Map(FILES.map((file) => [file.path, file]));
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const file = byPath.get(path);
    for (const one of file?.loads ?? []) load(one.startsWith('.') ? join(dirname(path), one).split(sep).join('/') : one);
  };
  for (const path of paths) load(path);
  return loaded;
}

test('to ask, from documents too, neither the schemas nor the server are loaded', () => {
  const loaded = loadedWith(['main', 'commands/ask', 'inputs/storing'].map((name) => `src/cli/${name}.ts`).concat('src/reading/reader.ts'));
  assert.ok(loaded.has('src/reconcile/reconcile.ts') && loaded.size > 200, `${loaded.size} files`);
  assert.deepEqual(
    [...loaded].filter((path) => path === 'zod' || path === 'hono' || path.startsWith('src/web/')),
    [],
  );
});

test('to ask a ledger, the reader is not loaded before a document has to be checked', () => {
  const loaded = loadedWith(['src/cli/main.ts', 'src/cli/commands/ask.ts']);
  assert.ok(loaded.size > 100, `${loaded.size} files`);
  assert.deepEqual(
    [...loaded].filter((path) => path.startsWith('src/reading/') || path.startsWith('src/check/rules')),
    [],
  );
});

const core = FILES.filter(({ folder }) => folder in CORE);

test('the core imports no module of Node that does more than compute', () => {
  const wrong = core.flatMap(({ path, imports }) =>
    imports.filter((one) => one.startsWith('node:') && !PURE_MODULES.has(one)).map((one) => `${path} imports ${one}`),
  );
  assert.deepEqual(wrong, []);
});

for (const pattern of IMPURE)
  test(`the core never says ${pattern.source}`, () => {
    assert.deepEqual(
      core.filter(({ code }) => pattern.test(code)).map(({ path }) => path),
      [],
    );
  });

test('only the ledger speaks SQL', () => {
  assert.deepEqual(
    FILES.filter(({ folder, imports }) => folder !== 'ledger' && imports.includes('node:sqlite')).map(({ path }) => path),
    [],
  );
});

test('imports of our own files end in .ts', () => {
  const wrong = FILES.flatMap(({ path, imports }) =>
    imports.filter((one) => one.startsWith('.') && !/\.(?:ts|json)$/.test(one)).map((one) => `${path}: ${one}`),
  );
  assert.deepEqual(wrong, []);
});

test('files are named for one concept, in kebab-case', () => {
  const wrong = FILES.filter(({ path }) => !/^src(?:\/[a-z0-9-]+)+\.ts$/.test(path) || /\/(?:utils?|helpers?|common|misc)\.ts$/.test(path));
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
});

test('nothing is exported by default', () => {
  assert.deepEqual(
    FILES.filter(({ code }) => /^export default\b/m.test(code)).map(({ path }) => path),
    [],
  );
});
