import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { COMMANDS } from './commands.ts';
import { run } from './run.ts';
import { openTerminal } from './terminal/terminal.ts';
import { INSTEAD } from './usage/instead.ts';

async function greenlit(...argv: readonly string[]) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const now = () => Temporal.Instant.from('2026-11-20T12:00:00Z');
  const terminal = openTerminal({ input: new PassThrough(), output, errors, env: {}, now, signal: new AbortController().signal });
  const exit = await run(argv, terminal);
  const [out, err] = [output, errors].map((stream) => stream.end().toArray());
  return { exit, out: (await out!).join(''), err: (await err!).join('') };
}

for (const argv of [[], ['--help'], ['-h'], ['help']])
  test(`greenlit ${argv.join(' ')} lists every command on standard output`, async () => {
    const { exit, out, err } = await greenlit(...argv);
    assert.equal(exit, 0);
    assert.equal(err, '');
    for (const { name } of COMMANDS) assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
  });

test('greenlit --version', async () => assert.match((await greenlit('--version')).out, /^greenlit \d+\.\d+\.\d+ \(node \d+/));

test('an unknown command names the nearest and ends with 2', async () => {
  const { exit, out, err } = await greenlit('aks', 'Followers');
  assert.equal(exit, 2);
  assert.equal(out, '');
  assert.match(err, /there is no command 'aks' \[usage\/unknown\]\n {2}did you mean 'greenlit ask'\?/);
});

const UNKNOWN: readonly (readonly [argv: readonly string[], says: RegExp])[] = [
  [
    ['premieres'],
    /there is no command 'premieres'.*\n {2}what comes is at \/premieres and in \/calendar\.ics of greenlit serve; greenlit ask/,
  ],
  [['Premiers'], /what comes is at \/premieres/],
  [['seasons'], /greenlit series lists those on record/],
  [['status', 'Followers'], /greenlit ask SERIES answers that/],
  [['help', 'seasons'], /greenlit series lists/],
  [['was', 'Followers', 'renewed?'], /greenlit ask 'was Followers renewed\?'/],
  [['Grey’s'], /greenlit ask 'Grey’s'/],
  [["Grey's"], /greenlit ask 'Grey’s'/],
  [['constructor'], /greenlit ask 'constructor'/],
  [['--hlep'], /there is no option --hlep.*\n {2}did you mean --help\?/],
  [['--json', 'ask', 'Followers'], /no option --json before a command.*\n {2}did you mean greenlit ask --json\?/],
];
for (const [argv, says] of UNKNOWN)
  test(`greenlit ${argv.join(' ')}: ${says.source}`, async () => {
    const { exit, out, err } = await greenlit(...argv);
    assert.deepEqual([exit, out], [2, '']);
    assert.match(err, says);
  });

test('what stands instead of a command names only commands, and is none itself', () => {
  for (const [word, says] of Object.entries(INSTEAD)) {
    assert.ok(!COMMANDS.some(({ name }) => name === word), word);
    for (const [, name] of says.matchAll(/greenlit (\w+)/g))
      assert.ok(
        COMMANDS.some((one) => one.name === name),
        says,
      );
  }
});

test('no line of the help is wider than the terminal, but for words and examples', async () => {
  for (const argv of [['--help'], ['ask', '--help'], ['forecast', '--help']]) {
    const { out } = await greenlit(...argv);
    assert.deepEqual(
      out.split('\n').filter((line) => line.length > 100 && !line.startsWith('  greenlit ')),
      [],
    );
  }
});

test('an unknown verb of a command is none, whatever it is called', async () => {
  const { exit, err } = await greenlit('token', 'constructor');
  assert.equal(exit, 2);
  assert.match(err, /\[usage\/unknown\]/);
});

for (const entry of COMMANDS) {
  test(`greenlit ${entry.name} --help shows its usage, its options and at least one example`, async () => {
    const { exit, out } = await greenlit(entry.name, '--help');
    const command = await entry.load();
    assert.equal(exit, 0);
    assert.match(out, new RegExp(`^usage {2}greenlit ${entry.name}`));
    for (const option of command.options) assert.ok(out.includes(`--${option.name}`), option.name);
    assert.ok(command.examples.length > 0);
    for (const { line } of command.examples) assert.ok(line.includes(`greenlit ${entry.name}`), line);
  });
  test(`greenlit ${entry.name} leaves nothing unheard that was given`, async () => {
    const { isBare = false, usage } = await entry.load();
    const [line = ''] = usage;
    assert.equal(isBare, /^[a-z]+ \[?--/.test(line), line);
    if (isBare) assert.match((await greenlit(entry.name, 'more')).err, /takes options alone, but was given 'more' \[usage\/invalid\]/);
  });
  test(`greenlit ${entry.name} --no-such-option is wrong usage`, async () =>
    assert.equal((await greenlit(entry.name, '--no-such-option')).exit, 2));
}
