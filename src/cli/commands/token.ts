/** `greenlit token`: who may write over the network, and read where that is not for everyone. */
import { Failure } from '../../failure.ts';
import { openLedger, SCOPES, type Scope, type StoredToken } from '../../ledger/ledger.ts';
import { digestOf, newSecret } from '../../web/guard/tokens.ts';
import type { Arguments, Command } from '../command.ts';
import { alignRows } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { DB_OPTION, JSON_OPTION, ledgerPath } from '../usage/options.ts';

const LONGEST_NAME = 60;
const DEFAULT_SCOPE: Scope = 'add';

export const token: Command = {
  usage: ['token create NAME [--scope read|add] [--db FILE]', 'token list [--json] [--db FILE]', 'token revoke NAME [--db FILE]'],
  says: 'Tokens let programs write to a server that listens beyond loopback, and read from one that is private. create prints the secret once: the ledger keeps its SHA-256 alone. A running server heeds what is made or revoked at once.',
  options: [
    { name: 'scope', value: 'SCOPE', says: `what its bearer may do: ${SCOPES.join(', or also ')}; default ${DEFAULT_SCOPE}` },
    JSON_OPTION,
    DB_OPTION,
  ],
  examples: [
    { line: "greenlit token create 'feed reader' --scope read", says: 'for one who may read' },
    { line: 'greenlit token create importer > token.txt', says: 'the secret into a file, for one who may add documents' },
    { line: 'greenlit token revoke importer', says: 'from now on it opens nothing' },
  ],
  async run(args, terminal) {
    const [what, ...rest] = args.positionals;
    const verb = VERBS.get(what ?? '');
    if (verb === undefined) {
      throw new Failure(what === undefined ? 'usage/missing' : 'usage/unknown', `token ${[...VERBS.keys()].join(', ')}: which?`, {
        hint: 'see greenlit token --help',
      });
    }
    return verb(rest, args, terminal);
  },
};

type Verb = (rest: readonly string[], args: Arguments, terminal: Terminal) => Promise<number>;
const VERBS: ReadonlyMap<string, Verb> = new Map(Object.entries<Verb>({ create, list, revoke }));

async function create(rest: readonly string[], args: Arguments, terminal: Terminal): Promise<number> {
  const name = nameAmong(rest);
  const scope = scopeAsked(args);
  const secret = newSecret();
  using ledger = openLedger(ledgerPath(args, terminal));
  const { made } = ledger.addToken({ name, digest: digestOf(secret), scope }, terminal.now().toString());
  await terminal.print(args.has('json') ? `${JSON.stringify({ name, scope, made, secret })}\n` : `${secret}\n`);
  terminal.talk(`'${name}' may ${scope}; the secret is not shown again`);
  return 0;
}

async function list(_rest: readonly string[], args: Arguments, terminal: Terminal): Promise<number> {
  using ledger = openLedger(ledgerPath(args, terminal), { readonly: true });
  const tokens = ledger.tokens();
  if (args.has('json')) for (const one of tokens) await terminal.print(`${JSON.stringify(shown(one))}\n`);
  else if (tokens.length === 0) terminal.talk('no token was made yet');
  else {
    const rows = tokens.map(({ name, scope, made, revoked }) => [name, scope, made.slice(0, 10), revoked?.slice(0, 10) ?? '']);
    await terminal.print(`${alignRows([['name', 'scope', 'made', 'revoked'], ...rows]).join('\n')}\n`);
  }
  return 0;
}

async function revoke(rest: readonly string[], args: Arguments, terminal: Terminal): Promise<number> {
  using ledger = openLedger(ledgerPath(args, terminal));
  const revoked = ledger.revokeToken(nameAmong(rest), terminal.now().toString());
  await terminal.print(args.has('json') ? `${JSON.stringify(shown(revoked))}\n` : `'${revoked.name}' opens nothing from now on\n`);
  return 0;
}

/** @throws {Failure} `usage/missing` or `usage/invalid` */
function nameAmong(rest: readonly string[]): string {
  const name = rest.join(' ').trim();
  if (name === '')
    throw new Failure('usage/missing', 'the token has no name', { hint: "name who holds it: greenlit token create 'feed reader'" });
  if (name.length <= LONGEST_NAME && !/\p{Cc}/u.test(name)) return name;
  throw new Failure('usage/invalid', `'${name.slice(0, LONGEST_NAME)}' is no name for a token`, {
    hint: `at most ${LONGEST_NAME} characters on one line`,
  });
}

/** @throws {Failure} `usage/invalid` */
function scopeAsked(args: Arguments): Scope {
  const asked = args.text('scope') ?? DEFAULT_SCOPE;
  const scope = SCOPES.find((one) => one === asked);
  if (scope !== undefined) return scope;
  throw new Failure('usage/invalid', `--scope is '${asked}'`, { hint: `give ${SCOPES.join(' or ')}` });
}

/** Without its digest: it opens nothing, and is nobody's business. */
const shown = ({ name, scope, made, revoked }: StoredToken): object => ({ name, scope, made, revoked });
