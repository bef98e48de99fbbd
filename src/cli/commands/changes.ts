/** `greenlit changes`: verdicts that became others. */

import { percent } from '../../answer/figure-words.ts';
import { trimMiddle } from '../../answer/render-text.ts';
import { openLedger } from '../../ledger/ledger.ts';
import type { Command } from '../command.ts';
import { DB_OPTION, JSON_OPTION, ledgerPath } from '../options.ts';
import { FATE_COLOURS } from '../style.ts';

const PAGE = 1000;

export const changes: Command = {
  usage: ['changes [--since CURSOR] [--limit N] [--json] [--db FILE]'],
  says: 'The changes of verdicts in the order in which they were put on record, each with its cursor, the day since when the claims support it, and how likely it is. The cursor of the last one, given as --since the next time, leaves out what has been seen.',
  isBare: true,
  options: [
    { name: 'since', value: 'CURSOR', says: 'those after this one' },
    { name: 'limit', value: 'N', says: 'at most so many' },
    { ...JSON_OPTION, says: 'a line of JSON a change' },
    DB_OPTION,
  ],
  examples: [
    { line: 'greenlit changes', says: 'all of them' },
    { line: 'greenlit changes --since 12 --json', says: 'what is new since change 12, as data' },
  ],
  async run(args, terminal) {
    const most = args.integer('limit', 1) ?? Number.POSITIVE_INFINITY;
    const from = args.integer('since', 0);
    using ledger = openLedger(ledgerPath(args, terminal), { readonly: true });
    let shown = 0;
    for (let since = from ?? 0; shown < most; ) {
      const page = ledger.changes(since, Math.min(PAGE, most - shown));
      if (page.length === 0) break;
      for (const change of page) {
        const { cursor, title, season, before, after, since: on, probability } = change;
        const says = `${before === null ? '' : `${before} → `}${terminal.paint(FATE_COLOURS[after], after)}`;
        await terminal.print(
          args.has('json')
            ? `${JSON.stringify(change)}\n`
            : `${String(cursor).padStart(5)}  ${on ?? 'undated   '}  ${trimMiddle(`${title} season ${season}`, 44)}: ${says}  ${percent(probability)}\n`,
        );
      }
      shown += page.length;
      since = page.at(-1)!.cursor;
    }
    if (shown === 0) terminal.talk(from === null ? 'no verdict has changed yet' : `no change after ${from}`);
    return 0;
  },
};
