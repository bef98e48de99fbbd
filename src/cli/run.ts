/** From a command line to an exit code: finds the command, parses its arguments, runs it, says what went wrong. */
import { Failure } from '../failure.ts';
import { parseArguments } from './arguments.ts';
import { COMMANDS } from './commands.ts';
import { configured } from './configuration.ts';
import { renderCommandHelp, renderProgramHelp } from './help.ts';
import { nearest } from './nearest.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** What sysexits calls an internal software error: a fault of ours, never of the input. */
const INTERNAL = 70;

/** @param argv what follows `greenlit` */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    return complain(error, terminal);
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') return help(rest[0], terminal);
  if (first === '--version' || first === '-V' || first === 'version') {
    await terminal.print(`greenlit ${version()} (node ${process.versions.node})\n`);
    return 0;
  }
  const command = await find(first).load();
  const args = parseArguments(first, command, rest);
  if (args.has('help')) {
    await terminal.print(renderCommandHelp(command, terminal.paint));
    return 0;
  }
  return command.run(args, { ...terminal, env: await configured(terminal.env) });
}

async function help(name: string | undefined, terminal: Terminal): Promise<number> {
  const text = name === undefined ? renderProgramHelp(terminal.paint) : renderCommandHelp(await find(name).load(), terminal.paint);
  await terminal.print(text);
  return 0;
}

function find(name: string) {
  const entry = COMMANDS.find((one) => one.name === name);
  if (entry !== undefined) return entry;
  const meant = nearest(
    name,
    COMMANDS.map((one) => one.name),
  );
  const what = name.startsWith('-') ? `there is no option ${name}` : `there is no command '${name}'`;
  throw new Failure('usage/unknown', what, {
    hint: meant === null ? 'greenlit --help lists the commands' : `did you mean 'greenlit ${meant}'? greenlit --help lists the commands`,
  });
}

function complain(error: unknown, terminal: Terminal): number {
  const label = terminal.paintTalk('red', 'greenlit:');
  if (error instanceof Failure) {
    terminal.talk(`${label} ${error.message} [${error.code}]`);
    terminal.talk(`  ${error.hint}`);
    return error.exit;
  }
  terminal.talk(`${label} a fault of its own: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  terminal.talk('  please report it with the command and the lines above');
  return INTERNAL;
}
