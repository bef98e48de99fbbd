/** The help: of the program, and of each command. */

import type { Command, Option } from '../command.ts';
import { COMMANDS, type CommandEntry } from '../commands.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrapped } from '../terminal/wrap.ts';
import { COMMON } from './arguments.ts';

type View = Pick<Terminal, 'paint' | 'width'>;

export function renderProgramHelp({ paint, width }: View): string {
  const column = Math.max(...COMMANDS.map((entry) => entry.name.length));
  const lines = (group: CommandEntry['group']) =>
    COMMANDS.filter((entry) => entry.group === group).flatMap(({ name, says }) =>
      wrapped(says, width, { first: `  ${paint('bold', name.padEnd(column))}  `, rest: ' '.repeat(column + 4) }),
    );
  return [
    ...wrapped('Was this series renewed, and when is it back? Greenlit answers with evidence.', width),
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
    ...wrapped('greenlit COMMAND --help shows what a command takes, with examples.', width),
    ...wrapped(
      'Data goes to standard output, talk to standard error. Exit codes: 0 fine, 1 the answer is no or findings exist, 2 wrong usage, 65 bad input, 66 missing input; the rest in docs/errors.md.',
      width,
    ),
    '',
  ].join('\n');
}

export function renderCommandHelp({ usage, says, options, examples }: Command, { paint, width }: View): string {
  return [
    ...usage.flatMap((line, index) =>
      wrapped(partsOf(`greenlit ${line}`), width, { first: index === 0 ? `${paint('bold', 'usage')}  ` : '       ', rest: ' '.repeat(11) }),
    ),
    '',
    ...wrapped(says, width),
    '',
    paint('bold', 'options'),
    ...optionLines([...options, ...COMMON], width),
    '',
    paint('bold', 'examples'),
    ...examples.flatMap(({ line, says: what }) => [
      `  ${line}`,
      ...wrapped(what, width, { first: '      ', rest: '      ' }).map((one) => paint('dim', one)),
    ]),
    '',
  ].join('\n');
}

/** What stands in brackets stays together. */
const partsOf = (usage: string): readonly string[] => usage.match(/\[[^\]]*\]\S*|\S+/g)!;

/** Says are beside the names, or below them where that leaves too little room. */
function optionLines(options: readonly Option[], width: number): readonly string[] {
  const column = Math.max(...options.map((option) => nameOf(option).length));
  const isBeside = width - column - 4 >= LEAST_ROOM;
  const rest = ' '.repeat(isBeside ? column + 4 : 10);
  return options.flatMap((option) =>
    isBeside
      ? wrapped(option.says, width, { first: `  ${nameOf(option).padEnd(column)}  `, rest })
      : [`  ${nameOf(option)}`, ...wrapped(option.says, width, { first: rest, rest })],
  );
}

const LEAST_ROOM = 24; // columns

function nameOf({ name, short, value }: Option): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
