/** `greenlit backup`: the ledger into another file, while it is in use. */
import { Failure } from '../../failure.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { makeFolderOf } from '../../ledger/open.ts';
import { type Command, EXIT } from '../command.ts';
import { ledgerLine, soundLedger } from '../sound-ledger.ts';
import { DB_OPTION, JSON_OPTION, ledgerPath } from '../usage/options.ts';

export const backup: Command = {
  usage: ['backup FILE [--json] [--db FILE]'],
  says: 'Copies the ledger into a new file as it is at one moment, while a server and others go on reading and writing, and checks the copy from end to end. It is a ledger like any other; greenlit restore puts it back. A file that is there is never overwritten.',
  options: [JSON_OPTION, DB_OPTION],
  examples: [{ line: 'greenlit backup "backups/$(date +%F).db"', says: 'one a day' }],
  stops: 'early',
  async run(args, terminal) {
    const [to, more] = args.positionals;
    if (to === undefined) throw new Failure('usage/missing', 'back up into which file?', { hint: 'greenlit backup FILE' });
    if (more !== undefined) throw new Failure('usage/invalid', `one file, but '${more}' too`, { hint: 'greenlit backup FILE' });
    {
      using ledger = openLedger(ledgerPath(args, terminal), { readonly: true, ofAnyAge: true });
      makeFolderOf(to);
      if (!(await ledger.backup(to, terminal.signal))) return EXIT.interrupted;
    }
    const made = soundLedger(to);
    await terminal.print(args.has('json') ? `${JSON.stringify(made)}\n` : `${ledgerLine(made)}\n`);
    return EXIT.fine;
  },
};
