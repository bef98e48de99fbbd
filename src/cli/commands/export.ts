/** `greenlit export`: what is on record as NDJSON. */
import { Failure } from '../../failure.ts';
import { type Ledger, openLedger } from '../../ledger/ledger.ts';
import { type Command, EXIT } from '../command.ts';
import { startProgress } from '../terminal/progress.ts';
import { AS_OF_OPTION, DB_OPTION, dayAsked, ledgerPath } from '../usage/options.ts';

interface Asked {
  readonly day: Temporal.PlainDate; // as asked, or today
  readonly now: () => Temporal.Instant;
  readonly saidBy: { readonly saidBy?: string }; // empty where no day was asked for: every row
}

/** What can be taken out. */
const TABLES: Readonly<Record<string, (ledger: Ledger, asked: Asked) => AsyncIterable<object> | Iterable<object>>> = {
  verdicts: (ledger, asked) => verdicts(ledger, asked),
  claims: (ledger, { saidBy }) => ledger.claims(saidBy),
  documents: (ledger, { saidBy }) => documents(ledger, saidBy),
};

export const exportCommand: Command = {
  usage: ['export verdicts|claims|documents [--as-of DATE] [--db FILE]'],
  says: 'Prints what is on record, a line of JSON each: a verdict is {series, season, fate, premiere}, a claim {claim, document}, a document as greenlit read takes it.',
  options: [AS_OF_OPTION, DB_OPTION],
  examples: [
    { line: 'greenlit export verdicts --as-of 2020-06-01', says: 'the fate of every season, as one would have said on that day' },
    { line: 'greenlit export claims | jq -r .claim.quote', says: 'the words of every claim' },
    { line: 'greenlit export documents | greenlit add - --db copy.db', says: 'all documents into another ledger' },
  ],
  stops: 'early',
  async run(args, terminal) {
    const [what, ...more] = args.positionals;
    const table = what === undefined || !Object.hasOwn(TABLES, what) ? undefined : TABLES[what];
    if (table === undefined || more.length > 0)
      throw new Failure(
        what === undefined ? 'usage/missing' : 'usage/invalid',
        what === undefined ? 'export what?' : `cannot export '${[what, ...more].join(' ')}'`,
        {
          hint: `give one of ${Object.keys(TABLES).join(', ')}`,
        },
      );
    const day = dayAsked(args, terminal);
    const asked = { day, now: terminal.now, saidBy: args.has('as-of') ? { saidBy: day.toString() } : {} };
    using ledger = openLedger(ledgerPath(args, terminal), { readonly: true });
    const progress = startProgress(terminal, what!, null);
    let done = 0;
    for await (const row of table(ledger, asked)) {
      if (terminal.signal.aborted) break;
      await terminal.print(`${JSON.stringify(row)}\n`);
      progress.to(++done);
    }
    progress.end();
    return EXIT.fine;
  },
};

async function* verdicts(ledger: Ledger, { day, now }: Asked): AsyncGenerator<object> {
  const { answererOn } = await import('../answers.ts');
  const answer = answererOn(ledger, now);
  for (const { key, title, id } of ledger.series()) {
    const { seasons } = answer({ key, title, id, entry: null }, day);
    for (const { season, fate, premiere } of seasons) yield { series: title, season, fate, premiere };
  }
}

function* documents(ledger: Ledger, saidBy: Asked['saidBy']): Generator<object> {
  for (const { document, learned } of ledger.documents(saidBy)) {
    const { id, url, publisher, published, updated, headline, byline, text } = document;
    yield { id: document.name ?? id, url, publisher, published, updated, headline, byline, text, learned };
  }
}
