/** Holds the documents to the source: what is there is documented, what is documented is there, and output that is shown is real. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { PAGES } from '../bin/docs.ts';
import { PREDICATES } from '../src/claim/claim.ts';
import { EXIT } from '../src/cli/command.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { FAILURES } from '../src/failure.ts';

const read = (path: string) => readFileSync(path, 'utf8');

for (const [path, write] of Object.entries(PAGES))
  test(`${path} is what npm run docs writes`, async () => assert.equal(read(path), await write(), 'run: npm run docs'));

const errors = read('docs/errors.md');
for (const [code, { exit, status }] of Object.entries(FAILURES))
  test(`docs/errors.md has ${code} with exit ${exit} and status ${status}`, () =>
    assert.match(errors, new RegExp(`^\\| \`${code}\` \\| ${exit} \\| ${status} \\| [^|]+ \\| [^|]+ \\|$`, 'm')));
test('docs/errors.md has no code that is not in the table', () =>
  assert.deepEqual(
    [...errors.matchAll(/^\| `([a-z-]+\/[a-z-]+)`/gm)].map((match) => match[1]!).filter((code) => !(code in FAILURES)),
    [],
  ));
for (const exit of new Set([...Object.values(EXIT), ...Object.values(FAILURES).map((row) => row.exit)]))
  test(`docs/errors.md has exit code ${exit}`, () => assert.match(errors, new RegExp(`^\\| ${exit} \\| [^|]+ \\|$`, 'm')));

const commands = read('docs/commands.md');
const readme = read('README.md');
for (const { name } of COMMANDS) test(`docs/commands.md has ${name}`, () => assert.match(commands, new RegExp(`^## ${name}$`, 'm')));
for (const predicate of PREDICATES)
  test(`the README shows the predicate ${predicate}`, () => assert.match(readme, new RegExp(`^\\| \`${predicate}\` \\|`, 'm')));

const documents = [...globSync('*.md'), ...globSync('docs/**/*.md'), ...globSync('examples/*.md')];
for (const path of documents)
  test(`the links of ${path} lead somewhere`, () => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1]!);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(dirname(path), link))),
      [],
    );
  });
