/** `greenlit brief`: the explainer that a reader deserves. */

import type { Brief } from '../../answer/brief/brief.ts';
import { composeBrief } from '../../answer/brief/compose-brief.ts';
import { renderMarkdown } from '../../answer/brief/render-markdown.ts';
import { Failure } from '../../failure.ts';
import { type Ledger, openLedger } from '../../ledger/ledger.ts';
import { answererOn } from '../answers.ts';
import { loadCatalogue } from '../catalogue-file.ts';
import { type Arguments, type Command, EXIT } from '../command.ts';
import { AS_OF_OPTION, DB_OPTION, dayAsked, ledgerPath, SEASON_OPTION } from '../options.ts';
import { seriesAsked } from '../series-asked.ts';
import type { Terminal } from '../terminal.ts';

/** Each format of a brief, with what writes it. */
const FORMATS: Readonly<Record<string, (brief: Brief) => string>> = {
  markdown: renderMarkdown,
  json: (brief) => `${JSON.stringify(brief, null, 2)}\n`,
};

export const brief: Command = {
  usage: ['brief SERIES [--season N] [--format markdown|json] [--as-of DATE] [--db FILE]'],
  says: 'The explainer of a series: the answer with its date, what is known and who said it, what is not known, when a decision is due, the\nchance, the cast, the seasons so far, how it was received, where to watch and what other pages get wrong. Every sentence has its source.',
  options: [
    { ...SEASON_OPTION, says: 'write about this season; default the first that is not out' },
    { name: 'format', value: 'NAME', says: `${Object.keys(FORMATS).join(', ')}; default markdown` },
    AS_OF_OPTION,
    DB_OPTION,
  ],
  examples: [
    { line: 'greenlit brief Followers', says: 'as Markdown, with a footnote a source' },
    { line: 'greenlit brief Severance --format json | jq -r .sections[0].sentences[0].text', says: 'the answer in one sentence' },
  ],
  async run(args, terminal) {
    const [query] = args.positionals;
    if (query === undefined || query.trim() === '')
      throw new Failure('usage/missing', 'a brief on which series?', {
        hint: 'greenlit brief SERIES; greenlit series lists those on record',
      });
    const render = formatAsked(args);
    using ledger = openLedger(ledgerPath(args, terminal), { readonly: true });
    await terminal.print(render(briefOn(ledger, query, args, terminal)));
    return EXIT.fine;
  },
};

function formatAsked(args: Arguments): (brief: Brief) => string {
  const name = args.text('format') ?? 'markdown';
  const render = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (render !== undefined) return render;
  throw new Failure('usage/invalid', `there is no format '${name}'`, { hint: `--format takes ${Object.keys(FORMATS).join(', ')}` });
}

function briefOn(ledger: Ledger, query: string, args: Arguments, terminal: Terminal): Brief {
  const asked = seriesAsked(ledger, query, loadCatalogue(terminal.env));
  const asOf = dayAsked(args, terminal);
  const written = composeBrief(answererOn(ledger, terminal.now)(asked, asOf), args.integer('season', 1) ?? asked.season);
  if (written !== null) return written;
  throw new Failure('series/unknown', `nothing was on record about ${asked.title} on ${asOf}`, {
    hint: 'ask as of a later day: a brief holds no sentence without a source',
  });
}
