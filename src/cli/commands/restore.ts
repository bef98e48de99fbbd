/** `greenlit restore`: a backup in the ledger's place. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { Failure } from '../../failure.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { makeFolderOf } from '../../ledger/open.ts';
import { type Command, EXIT } from '../command.ts';
import { ledgerLine, soundLedger } from '../sound-ledger.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { DB_OPTION, JSON_OPTION, ledgerPath } from '../usage/options.ts';

export const restore: Command = {
  usage: ['restore FILE [--replace] [--json] [--db FILE]'],
  says: 'Checks a backup from end to end and puts a copy of it where the ledger belongs. Stop the server first. A ledger that is there is left alone; with --replace it is put aside under a name with the time, and nothing is lost.',
  options: [{ name: 'replace', says: 'put the ledger that is there aside' }, JSON_OPTION, DB_OPTION],
  examples: [
    { line: 'greenlit restore backups/2026-11-20.db', says: 'where there is no ledger yet' },
    { line: 'greenlit restore backups/2026-11-20.db --replace', says: 'instead of the one that is there' },
  ],
  stops: 'early',
  async run(args, terminal) {
    const [from, more] = args.positionals;
    if (from === undefined) throw new Failure('usage/missing', 'restore which file?', { hint: 'greenlit restore FILE' });
    if (more !== undefined) throw new Failure('usage/invalid', `one file, but '${more}' too`, { hint: 'greenlit restore FILE' });
    const to = ledgerPath(args, terminal);
    soundLedger(from);
    if (existsSync(to) && !args.has('replace')) {
      throw new Failure('usage/invalid', `there is a ledger at ${to}`, {
        hint: 'put it aside with --replace, or name another place with --db',
      });
    }
    if (!(await putInPlace(from, to, terminal))) return EXIT.interrupted;
    const made = soundLedger(to);
    await terminal.print(args.has('json') ? `${JSON.stringify(made)}\n` : `${ledgerLine(made)}\n`);
    return EXIT.fine;
  },
};

/** The copy is whole before what is there goes: on a full disk the ledger stays where it is. @returns false where it was interrupted first */
async function putInPlace(from: string, to: string, terminal: Terminal): Promise<boolean> {
  const copy = `${to}.restored`;
  makeFolderOf(to);
  rmSync(copy, { force: true });
  try {
    using backup = openLedger(from, { readonly: true, still: true, ofAnyAge: true });
    if (!(await backup.backup(copy, terminal.signal))) return false;
    if (existsSync(to)) terminal.talk(`the ledger that was there is now ${putAside(to, terminal)}`);
    else putJournalAside(to, terminal);
    renameSync(copy, to);
    openLedger(to).close(); // a backup of an older Greenlit is brought up to date, and stays as it is itself
    return true;
  } finally {
    rmSync(copy, { force: true });
  }
}

/** @returns its new name. @throws {Failure} `ledger/busy` where another process has it open */
function putAside(path: string, terminal: Pick<Terminal, 'now'>): string {
  // The last to close a ledger takes its journal away: where it stays, somebody else has the ledger open.
  openLedger(path).close();
  if (existsSync(`${path}-wal`)) {
    throw new Failure('ledger/busy', `another process has the ledger ${path} open`, { hint: 'stop the server, and try again' });
  }
  const aside = asideOf(path, terminal);
  renameSync(path, aside);
  return aside;
}

/** The journal of a ledger that was taken away would be played into the one that takes its place. */
function putJournalAside(path: string, terminal: Terminal): void {
  rmSync(`${path}-shm`, { force: true });
  if (!existsSync(`${path}-wal`)) return;
  const aside = asideOf(`${path}-wal`, terminal);
  renameSync(`${path}-wal`, aside);
  terminal.talk(`what was left of a ledger that is gone is now ${aside}`);
}

const asideOf = (path: string, { now }: Pick<Terminal, 'now'>): string =>
  `${path}.${now().toString({ smallestUnit: 'second' }).replaceAll(':', '')}`;
