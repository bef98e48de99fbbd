import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure } from '../../failure.ts';
import type { Option } from '../command.ts';
import { parseArguments } from './arguments.ts';

const OPTIONS: readonly Option[] = [
  { name: 'json', says: '' },
  { name: 'season', value: 'N', says: '' },
  { name: 'as-of', value: 'DATE', says: '' },
  { name: 'only', short: 'o', value: 'WORD', many: true, says: '' },
];
const parse = (line: string) => parseArguments('ask', { options: OPTIONS }, line.split(' ').filter(Boolean));

test('Followers a.txt --json --season 2', () => {
  const args = parse('Followers a.txt --json --season 2');
  assert.deepEqual(args.positionals, ['Followers', 'a.txt']);
  assert.equal(args.has('json'), true);
  assert.equal(args.integer('season', 1), 2);
});
test('--as-of=2020-03-15 is a day', () => assert.equal(parse('--as-of=2020-03-15').day('as-of')?.toString(), '2020-03-15'));
test('an option not given is null', () => {
  const args = parse('Followers');
  assert.deepEqual(
    [args.text('as-of'), args.day('as-of'), args.integer('season', 1), args.has('json'), args.all('only')],
    [null, null, null, false, []],
  );
});
test('-o a --only b keeps both', () => assert.deepEqual(parse('-o a --only b').all('only'), ['a', 'b']));
test('- is a positional', () => assert.deepEqual(parse('-').positionals, ['-']));
test('-- ends the options', () => assert.deepEqual(parse('-- --json').positionals, ['--json']));

const WRONG: readonly (readonly [line: string, code: string, hint: RegExp])[] = [
  ['--jsn', 'usage/unknown', /did you mean --json\?/],
  ['--zzzzzzzz', 'usage/unknown', /greenlit ask --help/],
  ['-x', 'usage/unknown', /greenlit ask --help/],
  ['--season', 'usage/missing', /greenlit ask --help/],
  ['--season --json', 'usage/missing', /greenlit ask --help/],
  ['--json=yes', 'usage/invalid', /greenlit ask --help/],
  ['--season 1 --season 2', 'usage/invalid', /greenlit ask --help/],
];
for (const [line, code, hint] of WRONG)
  test(`${line} is ${code}`, () =>
    assert.throws(
      () => parse(line),
      (error) => error instanceof Failure && error.code === code && hint.test(error.hint),
    ));

for (const value of ['two', '-1', '0', '1.5', '', '9999999999999999'])
  test(`--season=${value} is no season`, () =>
    assert.throws(() => parse(`--season=${value}`).integer('season', 1), { code: 'usage/invalid' }));
for (const value of ['2020-02-30', '2020-13-01', 'yesterday', '2020', '20200315', '2020-03-15T00:00'])
  test(`--as-of=${value} is no day`, () => assert.throws(() => parse(`--as-of=${value}`).day('as-of'), { code: 'date/invalid' }));
