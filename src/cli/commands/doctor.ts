/** `greenlit doctor`: says what is set up and what is not. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { counted } from '../../claim/dates-in-words.ts';
import { Failure } from '../../failure.ts';
import { type Command, EXIT } from '../command.ts';
import { unheardOf } from '../settings/configuration.ts';
import type { Colour } from '../terminal/style.ts';
import { alignRows } from '../terminal/table.ts';
import { wrapped } from '../terminal/wrap.ts';
import { DB_OPTION, JSON_OPTION, ledgerPath } from '../usage/options.ts';

type State = 'fine' | 'missing' | 'wrong';

interface Check {
  readonly what: string;
  readonly state: State;
  readonly says: string;
}

const MARKS: Readonly<Record<State, readonly [mark: string, colour: Colour]>> = {
  fine: ['✓', 'green'],
  missing: ['·', 'grey'],
  wrong: ['✗', 'red'],
};

export const doctor: Command = {
  usage: ['doctor [--json] [--db FILE]'],
  says: 'Checks what Greenlit needs: its Node, its catalogue, its reader, the ledger. Ends with 1 where something is wrong.',
  isBare: true,
  options: [JSON_OPTION, DB_OPTION],
  examples: [
    { line: 'greenlit doctor', says: 'the installation and the default ledger' },
    { line: 'greenlit doctor --db tv.db', says: 'that ledger, checked from end to end' },
  ],
  async run(args, terminal) {
    const checks: Check[] = [];
    for (const check of [node, () => catalogue(terminal.env), reader, () => ledger(ledgerPath(args, terminal))]) checks.push(await check());
    for (const says of unheardOf(terminal.env)) checks.push({ what: 'settings', state: 'wrong', says });
    const { paint } = terminal;
    if (args.has('json')) await terminal.print(`${JSON.stringify(checks)}\n`);
    else
      await terminal.print(
        `${alignRows(checks.map(({ what, state, says }) => [`${MARKS[state][0]} ${what}`, says]))
          .map((line, index) => (terminal.interactive ? hanging(line, checks[index]!.says, terminal.width) : line))
          .map((line, index) => line.replace(/^./u, (mark) => paint(MARKS[checks[index]!.state][1], mark)))
          .join('\n')}\n`,
      );
    return checks.some(({ state }) => state === 'wrong') ? EXIT.no : EXIT.fine;
  },
};

/** What is said below where it begins, where it has no room on a line. */
function hanging(line: string, says: string, width: number): string {
  const head = line.slice(0, line.length - says.length);
  return wrapped(says, width, { first: head, rest: ' '.repeat(head.length) }).join('\n');
}

function node(): Check {
  return {
    what: 'node',
    state: 'fine',
    says: `${process.versions.node}, SQLite ${process.versions['sqlite']}, ${availableParallelism()} cores`,
  };
}

async function catalogue(env: Readonly<Record<string, string | undefined>>): Promise<Check> {
  const { loadCatalogue } = await import('../catalogue-file.ts');
  const { size } = loadCatalogue(env);
  return { what: 'catalogue', state: size > 0 ? 'fine' : 'wrong', says: `${size.toLocaleString('en-GB')} series` };
}

async function reader(): Promise<Check> {
  const { loadReader } = await import('../reader.ts');
  return { what: 'reader', state: 'fine', says: (await loadReader()).version };
}

async function ledger(path: string): Promise<Check> {
  const what = 'ledger';
  if (!existsSync(path))
    return { what, state: 'missing', says: `none at ${path}; greenlit add PATH makes it, greenlit start one of the examples` };
  const { openLedger } = await import('../../ledger/ledger.ts');
  try {
    using open = openLedger(path, { readonly: true });
    const faults = open.check();
    if (faults.length > 0) return { what, state: 'wrong', says: `${path}: ${faults.join('; ')}` };
    const { documents, claims, series, bytes } = open.stats();
    const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
    return {
      what,
      state: 'fine',
      says: `${path}: ${counted(documents, 'document')}, ${counted(claims, 'claim')}, ${series} series, ${size}, sound`,
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { what, state: 'wrong', says: `${error.message}; ${error.hint}` };
  }
}
