/** `greenlit changes`: verdicts that became others, and days that were given or moved. */

import { percent } from '../../answer/figure-words.ts';
import { trimMiddle } from '../../answer/render-text.ts';
import { changeWords } from '../../answer/sentences.ts';
import { whenWords } from '../../claim/dates-in-words.ts';
import { changesAfter, isSince, parseSince } from '../../ledger/changes-since.ts';
import { type Ledger, openLedger, type RecordedChange } from '../../ledger/ledger.ts';
import type { Command } from '../command.ts';
import { columnsOf } from '../terminal/columns.ts';
import { FATE_COLOURS } from '../terminal/style.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { DB_OPTION, JSON_OPTION, ledgerPath } from '../usage/options.ts';

export const changes: Command = {
  usage: ['changes [--since CURSOR|DATE] [--limit N] [--json] [--db FILE]'],
  says: 'The changes of verdicts, and of the days that they give, in the order in which they were put on record, each with its cursor, the day since when the claims support it, and how likely it is. The cursor of the last one, given as --since the next time, leaves out what has been seen.',
  isBare: true,
  options: [
    { name: 'since', value: 'CURSOR|DATE', says: 'those after this one, or since that day' },
    { name: 'limit', value: 'N', says: 'at most so many' },
    { ...JSON_OPTION, says: 'a line of JSON a change' },
    DB_OPTION,
  ],
  examples: [
    { line: 'greenlit changes', says: 'all of them' },
    { line: 'greenlit changes --since 2026-11-01', says: 'what the coverage supports since that day' },
    { line: 'greenlit changes --since 12 --json', says: 'what is new since change 12, as data' },
  ],
  async run(args, terminal) {
    const most = args.integer('limit', 1) ?? Number.POSITIVE_INFINITY;
    const asked = args.text('since');
    const { cursor, day } = parseSince(asked);
    using ledger = openLedger(ledgerPath(args, terminal), { readonly: true });
    let shown = 0;
    for (const change of changesAfter(ledger, cursor ?? 0)) {
      if (!isSince(change, day)) continue;
      await terminal.print(args.has('json') ? `${JSON.stringify(change)}\n` : lineOf(change, terminal));
      if (++shown === most) break;
    }
    if (shown === 0) terminal.talk(asked === null ? noneYet(ledger) : `no change ${day === null ? 'after' : 'since'} ${asked}`);
    return 0;
  },
};

/** Whoever has just added a page wonders why it changed nothing. */
function noneYet(ledger: Pick<Ledger, 'stats'>): string {
  const none = 'no verdict has changed yet';
  if (ledger.stats().claims === 0) return none;
  return `${none}: of a series that no catalogue knows, and of a season without a number, one page is not enough\n  greenlit ask SERIES says what stands`;
}

const MOST_NAME = 44; // columns of a title with its season
const LEAST_NAME = 24;

/** On a narrow terminal the title gives way, and then the verdict stands below it. */
export function lineOf(change: RecordedChange, { paint, width }: Pick<Terminal, 'paint' | 'width'>): string {
  const { cursor, title, season, numberless, after, since, probability, premiere, premiereBefore } = change;
  const says = sayingOf(change);
  const head = `${String(cursor).padStart(5)}  ${since ?? 'undated   '}  `;
  const was = says.before === null ? '' : `${says.before} → `;
  const rest = `  ${percent(probability)}${premiere === null || premiereBefore !== undefined ? '' : `  comes ${whenWords(premiere)}`}`;
  const name = (room: number) => trimMiddle(`${title} ${numberless ? 'next season' : `season ${season}`}`, Math.min(MOST_NAME, room));
  const line = `${was}${paint(FATE_COLOURS[after], says.after)}${rest}`;
  const beside = width - columnsOf(`${head}: ${was}${says.after}${rest}`);
  if (beside >= LEAST_NAME) return `${head}${name(beside)}: ${line}\n`;
  return `${head}${name(width - head.length)}\n${' '.repeat(7)}${line}\n`;
}

/** The fate that became another, in one word each; else the day. */
function sayingOf(change: RecordedChange): ReturnType<typeof changeWords> {
  return change.premiereBefore === undefined ? change : changeWords(change);
}
