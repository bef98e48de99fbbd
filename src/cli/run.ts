/** From a command line to an exit code: finds the command, parses its arguments, runs it, says what went wrong. */
import { Failure } from '../failure.ts';
import { EXIT } from './command.ts';
import { COMMANDS, type CommandEntry } from './commands.ts';
import { configured } from './settings/configuration.ts';
import type { Terminal } from './terminal/terminal.ts';
import { parseArguments } from './usage/arguments.ts';
import { renderCommandHelp, renderProgramHelp } from './usage/help.ts';
import { INSTEAD } from './usage/instead.ts';
import { nearest } from './usage/nearest.ts';
import { version } from './version.ts';

/** What sysexits calls an internal software error: a fault of ours, never of the input. */
const INTERNAL = 70;

/** Those of the program itself. */
const OPTIONS = ['--help', '--version'];
const LONGEST_QUESTION = 80; // characters of what is given back
const LISTED = 'greenlit --help lists the commands';

/**
 * @param argv what follows `greenlit`
 * @param heed called where the command ends by itself when the terminal's signal is aborted
 */
export async function run(argv: readonly string[], terminal: Terminal, heed: () => void = () => {}): Promise<number> {
  try {
    return await dispatch(argv, terminal, heed);
  } catch (error) {
    return complain(error, terminal);
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal, heed: () => void): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') return help(rest[0], terminal);
  if (first === '--version' || first === '-V' || first === '-v' || first === 'version') {
    await terminal.print(`greenlit ${version()} (node ${process.versions.node})\n`);
    return 0;
  }
  const command = await find(argv).load();
  const args = parseArguments(first, command, rest);
  if (args.has('help')) {
    await terminal.print(renderCommandHelp(command, terminal));
    return 0;
  }
  if (command.stops !== undefined) heed();
  const exit = await command.run(args, { ...terminal, env: await configured(terminal.env) });
  if (command.stops !== 'early' || !terminal.signal.aborted) return exit;
  return terminal.signal.reason === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
}

async function help(name: string | undefined, terminal: Terminal): Promise<number> {
  await terminal.print(name === undefined ? renderProgramHelp(terminal) : renderCommandHelp(await find([name]).load(), terminal));
  return 0;
}

/** @throws {Failure} `usage/unknown` with what was meant, as far as that can be told */
function find(argv: readonly string[]): CommandEntry {
  const [name = ''] = argv;
  const entry = COMMANDS.find((one) => one.name === name);
  if (entry !== undefined) return entry;
  throw name.startsWith('-') ? unknownOption(name, argv) : unknownCommand(name, argv);
}

function unknownOption(name: string, [, ...rest]: readonly string[]): Failure {
  const command = rest.find((word) => COMMANDS.some((one) => one.name === word));
  const meant = command === undefined ? nearest(name, OPTIONS) : `greenlit ${command} ${name}`;
  return new Failure('usage/unknown', `there is no option ${name}${command === undefined ? '' : ' before a command'}`, {
    hint: meant === null ? LISTED : `did you mean ${meant}? ${LISTED}`,
  });
}

function unknownCommand(name: string, argv: readonly string[]): Failure {
  const word = name.toLowerCase();
  const meant = Object.hasOwn(INSTEAD, word) ? word : nearest(word, [...COMMANDS.map((one) => one.name), ...Object.keys(INSTEAD)]);
  const instead = meant === null ? null : (INSTEAD[meant] ?? `did you mean 'greenlit ${meant}'? ${LISTED}`);
  const question = argv.join(' ').replaceAll("'", '’').slice(0, LONGEST_QUESTION);
  return new Failure('usage/unknown', `there is no command '${name}'`, {
    hint: instead ?? `to ask about a series: greenlit ask '${question}'. ${LISTED}`,
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
