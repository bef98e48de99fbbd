/** `docs/configuration.md`, from the table that the program reads. */
import { CONFIG_FILE, CONFIG_VARIABLE, SETTINGS } from '../src/cli/settings/configuration.ts';

const EXAMPLE = { settings: { db: '/srv/greenlit/ledger.db', port: 8080, hosts: ['tv.home.example'], proxy: true, log: 'json' } };

export function configurationPage(): string {
  return [
    '# Configuration',
    '',
    '<!-- Written by `npm run docs` from src/cli/settings/configuration.ts. -->',
    '',
    'Greenlit needs none. What is to be other than it comes is set by an option of a command, else by an environment variable, else in a file;',
    'the first that says something counts.',
    '',
    '| name in the file | variable | takes | without it | what it is |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(SETTINGS).map(
      ([name, { variable, takes, otherwise, says }]) => `| \`${name}\` | \`${variable}\` | ${takes} | ${otherwise} | ${says} |`,
    ),
    '',
    `The file is \`${CONFIG_FILE}\` in the current folder, or the one that \`${CONFIG_VARIABLE}\` names. A name that is none of these is refused; a variable is named by \`greenlit serve\` and \`greenlit doctor\`.`,
    '',
    '```json',
    JSON.stringify(EXAMPLE, null, 2),
    '```',
    '',
    'What follows from where the server listens: on loopback, with neither `hosts` nor `proxy` set, nobody but the machine’s own users',
    'reaches it, so nothing needs a token and nothing is counted. In every other case what writes needs one, and each address has its share.',
    '[Operations](operations.md) tells the rest.',
    '',
  ].join('\n');
}
