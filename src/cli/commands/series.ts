/** `greenlit series`: what the ledger knows, a line a series. */

import { trimMiddle } from '../../answer/render-text.ts';
import { Failure } from '../../failure.ts';
import { openLedger, type SeriesLine } from '../../ledger/ledger.ts';
import type { Command } from '../command.ts';
import { printTable } from '../terminal/table.ts';
import { DB_OPTION, JSON_OPTION, ledgerPath } from '../usage/options.ts';

const ORDERS = ['title', 'recent', 'documents'] as const;

export const series: Command = {
  usage: ['series [WORD...] [--carrier NAME] [--since DATE] [--order title|recent|documents] [--json]'],
  says: 'Lists the series on record: title, carrier, seasons spoken of, documents, claims, and the day of the last word.',
  options: [
    { name: 'carrier', value: 'NAME', says: 'those on this network or service' },
    { name: 'since', value: 'DATE', says: 'those with a word on that day or later' },
    { name: 'order', value: 'BY', says: `${ORDERS.join(', ')}; default title` },
    { name: 'limit', value: 'N', says: 'at most so many' },
    JSON_OPTION,
    DB_OPTION,
  ],
  examples: [
    { line: 'greenlit series', says: 'all of them' },
    { line: 'greenlit series --carrier Netflix --order recent', says: 'those on Netflix, the last spoken of first' },
    { line: 'greenlit series soc', says: 'those with a word of the title that begins so' },
  ],
  async run(args, terminal) {
    const order = ORDERS.find((one) => one === (args.text('order') ?? 'title'));
    if (order === undefined)
      throw new Failure('usage/invalid', `--order is '${args.text('order')}'`, { hint: `give one of ${ORDERS.join(', ')}` });
    const [matching, carrier, since, limit] = [
      args.positionals.join(' '),
      args.text('carrier'),
      args.day('since'),
      args.integer('limit', 1),
    ];
    using ledger = openLedger(ledgerPath(args, terminal), { readonly: true });
    const lines = ledger.series({
      order,
      ...(matching === '' ? {} : { matching }),
      ...(carrier === null ? {} : { carrier }),
      ...(since === null ? {} : { saidSince: since.toString() }),
      ...(limit === null ? {} : { limit }),
    });
    if (args.has('json')) for (const line of lines) await terminal.print(`${JSON.stringify(line)}\n`);
    else if (lines.length > 0) {
      const titles = new Map<string, number>();
      for (const { title } of lines) titles.set(title, (titles.get(title) ?? 0) + 1);
      const rows = lines.map((line) => [
        nameOf(line, titles.get(line.title)! > 1),
        line.carrier ?? '',
        seasonRuns(line.seasons),
        String(line.documents),
        String(line.claims),
        line.lastSaid ?? '',
      ]);
      const table = [['series', 'carrier', 'seasons', 'documents', 'claims', 'last word'], ...rows];
      await printTable(table, ['claims', 'documents', 'carrier'], terminal);
    } else
      terminal.talk(
        ledger.stats().series === 0
          ? 'no series is on record yet; greenlit add PATH reads coverage into the ledger'
          : 'no series fits; greenlit series lists all',
      );
    return 0;
  },
};

const MOST_NAME = 40; // columns

/** Series of one title are told apart by their ids, by which they are asked for. */
function nameOf({ title, id }: SeriesLine, isShared: boolean): string {
  if (!isShared || id === null) return trimMiddle(title, MOST_NAME);
  return `${trimMiddle(title, Math.max(1, MOST_NAME - id.length - 3))} (${id})`;
}

/** '1-4 6': seasons that follow one another as a run. */
export function seasonRuns(seasons: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const season of seasons) {
    const last = runs.at(-1);
    if (last !== undefined && season === last[1] + 1) last[1] = season;
    else runs.push([season, season]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from} ${to}` : `${from}-${to}`)).join(' ');
}
