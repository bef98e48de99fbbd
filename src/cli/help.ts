/** The help: of the program, and of each command. */
import { COMMON } from './arguments.ts';
import type { Command, Option } from './command.ts';
import { COMMANDS, type CommandEntry } from './commands.ts';
import type { Paint } from './style.ts';

export function renderProgramHelp(paint: Paint): string {
  const width = Math.max(...COMMANDS.map((entry) => entry.name.length));
  const lines = (group: CommandEntry['group']) =>
    COMMANDS.filter((entry) => entry.group === group).map((entry) => `  ${paint('bold', entry.name.padEnd(width))}  ${entry.says}`);
  return [
    'Was this series renewed, and when is it back? Greenlit answers with evidence.',
    '',
    `${paint('bold', 'usage')}  greenlit COMMAND [ARGUMENT...]`,
    '',
    'Ask',
    ...lines('ask'),
    '',
    'Read coverage',
    ...lines('read'),
    '',
    'Keep the ledger',
    ...lines('keep'),
    '',
    'greenlit COMMAND --help shows what a command takes, with examples.',
    'Data goes to standard output, talk to standard error. Exit codes: 0 fine, 1 the answer is no or findings exist,',
    '2 wrong usage, 65 bad input, 66 missing input; the rest in docs/errors.md.',
    '',
  ].join('\n');
}

export function renderCommandHelp(command: Command, paint: Paint): string {
  const options = [...command.options, ...COMMON].map((option) => [left(option), option.says] as const);
  const width = Math.max(...options.map(([name]) => name.length));
  return [
    ...command.usage.map((line, index) => `${index === 0 ? paint('bold', 'usage') : '     '}  greenlit ${line}`),
    '',
    command.says,
    '',
    paint('bold', 'options'),
    ...options.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`),
    '',
    paint('bold', 'examples'),
    ...command.examples.flatMap(({ line, says }) => [`  ${line}`, `      ${paint('dim', says)}`]),
    '',
  ].join('\n');
}

function left(option: Option): string {
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  return `${short}--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`;
}
