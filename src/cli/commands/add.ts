/** `greenlit add`: documents into the ledger. */
import { counted } from '../../claim/dates-in-words.ts';
import { openLedger } from '../../ledger/ledger.ts';
import type { Command } from '../command.ts';
import { Tally } from '../inputs/documents.ts';
import { storeAll } from '../inputs/storing.ts';
import { DB_OPTION, inputsOf, JOBS_OPTION, JSON_OPTION, ledgerPath, PRIVATE_OPTION } from '../usage/options.ts';

export const add: Command = {
  usage: ['add [PATH...|URL...|-] [--db FILE]'],
  says: 'Reads each document and keeps it in the ledger with its claims. The same document twice is one. What is printed is on the disk: a document is there whole or not at all, whatever happens to the machine.',
  options: [DB_OPTION, { ...JSON_OPTION, says: 'a line of JSON a document: {name, id, outcome, claims}' }, JOBS_OPTION, PRIVATE_OPTION],
  examples: [
    { line: 'greenlit add examples', says: 'a folder into the default ledger' },
    { line: 'greenlit add --db tv.db page.html feed.xml', says: 'a page and a feed into tv.db' },
    { line: 'zcat archive.ndjson.gz | greenlit add -', says: 'an archive, one document a line' },
  ],
  stops: 'early',
  async run(args, terminal) {
    const tally = new Tally();
    const counts = { added: 0, known: 0 };
    using ledger = openLedger(ledgerPath(args, terminal));
    for await (const batch of storeAll(inputsOf(args), ledger, tally, terminal, args.integer('jobs', 1))) {
      const lines: string[] = [];
      for (const stored of batch) {
        counts[stored.outcome]++;
        const says = stored.outcome === 'added' ? 'added        ' : 'already known';
        lines.push(args.has('json') ? JSON.stringify(stored) : `${says}  ${stored.name}  ${counted(stored.claims, 'claim')}`);
      }
      await terminal.print(`${lines.join('\n')}\n`);
    }
    const { added, known } = counts;
    terminal.talk(`${added} added, ${known} already known, ${tally.problems} rejected; the ledger is ${ledger.path}`);
    return tally.exit;
  },
};
