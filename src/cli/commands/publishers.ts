/** `greenlit publishers`: how far each publisher is to be believed. */

import { trimMiddle } from '../../answer/render-text.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { triedClaims } from '../../ledger/tried-claims.ts';
import { publisherRecords } from '../../reconcile/reliability.ts';
import type { Command } from '../command.ts';
import { printTable } from '../terminal/table.ts';
import { AS_OF_OPTION, DB_OPTION, dayAsked, JSON_OPTION, ledgerPath } from '../usage/options.ts';

export const publishers: Command = {
  usage: ['publishers [--as-of DATE] [--json] [--db FILE]'],
  says: "How each publisher's claims fared: those that held, those that did not, those still open, and how often it knows what it says, from 0 to 1, by what came true and how it agreed with others, shrunk to what its kind usually has.",
  isBare: true,
  options: [AS_OF_OPTION, JSON_OPTION, DB_OPTION],
  examples: [{ line: 'greenlit publishers', says: 'the most tried first' }],
  async run(args, terminal) {
    const asOf = dayAsked(args, terminal);
    using ledger = openLedger(ledgerPath(args, terminal), { readonly: true });
    const records = publisherRecords(triedClaims(ledger, asOf), asOf);
    if (args.has('json')) for (const record of records) await terminal.print(`${JSON.stringify(record)}\n`);
    else if (records.length === 0) terminal.talk('no publisher has made a claim yet');
    else {
      const rows = records.map(({ publisher, kind, held, failed, open, reliability, spread }) => [
        trimMiddle(publisher ?? '(none named)', 40),
        kind,
        ...[held, failed, open].map(String),
        `${reliability.toFixed(2)} ± ${spread.toFixed(2)}`,
      ]);
      const table = [['publisher', 'kind', 'held', 'failed', 'open', 'reliability'], ...rows];
      await printTable(table, ['kind', 'open', 'failed', 'held'], terminal);
    }
    return 0;
  },
};
