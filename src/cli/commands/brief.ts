/** `greenlit brief`: the explainer that a reader deserves. */
import type { Brief } from '../../answer/brief/brief.ts';
import { composeBrief } from '../../answer/brief/compose-brief.ts';
import { type Differences, differencesOf } from '../../answer/brief/differences.ts';
import { renderHtml } from '../../answer/brief/render-html.ts';
import { renderMarkdown } from '../../answer/brief/render-markdown.ts';
import { Failure } from '../../failure.ts';
import { type Ledger, openLedger } from '../../ledger/ledger.ts';
import { answererOn } from '../answers.ts';
import { loadCatalogue } from '../catalogue-file.ts';
import { type Arguments, type Command, EXIT } from '../command.ts';
import { replaceFile } from '../replaced-file.ts';
import { seriesAsked } from '../series-asked.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { AS_OF_OPTION, DB_OPTION, dayAsked, ledgerPath, SEASON_OPTION } from '../usage/options.ts';
import { titleAsked } from '../usage/title.ts';
import { looks } from '../watching.ts';

/** Each format of a brief, with what writes it. */
const FORMATS: Readonly<Record<string, (brief: Brief) => string>> = {
  markdown: renderMarkdown,
  html: renderHtml,
  json: (brief) => `${JSON.stringify(brief, null, 2)}\n`,
};

export const brief: Command = {
  usage: ['brief SERIES [--season N] [--format markdown|html|json] [--as-of DATE] [--out FILE] [--watch] [--db FILE]'],
  says: 'The explainer of a series: the answer with its date, what is known and who said it, what is not known, when a decision is due, the chance, the cast, the seasons so far, how it was received, where to watch and what other pages get wrong. Every sentence has its source.',
  options: [
    { ...SEASON_OPTION, says: 'write about this season; default the first that is not out' },
    { name: 'format', value: 'NAME', says: `${Object.keys(FORMATS).join(', ')}; default markdown` },
    AS_OF_OPTION,
    { name: 'out', value: 'FILE', says: 'write it there, whole or not at all; default standard output' },
    { name: 'watch', says: 'write it again when the answer changes, and say what changed; until Ctrl-C' },
    DB_OPTION,
  ],
  examples: [
    { line: 'greenlit brief Followers', says: 'as Markdown, with numbered sources' },
    { line: 'greenlit brief Severance --format html --out severance.html --watch', says: 'a page that follows the ledger' },
    { line: 'greenlit brief Severance --format json | jq -r .sections[0].sentences[0].text', says: 'the answer in one sentence' },
  ],
  stops: 'ordinarily',
  async run(args, terminal) {
    const query = titleAsked(args, {
      asks: 'a brief on which series?',
      hint: 'greenlit brief SERIES; greenlit series lists those on record',
    });
    const put = putting(args, terminal);
    using ledger = openLedger(ledgerPath(args, terminal), { readonly: true });
    const write = writing(ledger, query, args, terminal);
    if (args.has('watch')) await watch(ledger, write, put, args, terminal);
    else await put(write());
    return EXIT.fine;
  },
};

/** Where a brief goes, in the format asked for. @throws {Failure} `usage/invalid` where there is no such format */
function putting(args: Arguments, terminal: Terminal): (brief: Brief) => Promise<void> {
  const name = args.text('format') ?? 'markdown';
  const render = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (render === undefined)
    throw new Failure('usage/invalid', `there is no format '${name}'`, { hint: `--format takes ${Object.keys(FORMATS).join(', ')}` });
  const out = args.text('out');
  return async (written) => (out === null ? terminal.print(render(written)) : replaceFile(out, render(written), 'the brief'));
}

/** @throws {Failure} `series/unknown` from the brief where nothing was on record on the day */
function writing(ledger: Ledger, query: string, args: Arguments, terminal: Terminal): () => Brief {
  const asked = seriesAsked(ledger, query, loadCatalogue(terminal.env));
  const answer = answererOn(ledger, terminal.now);
  const season = args.integer('season', 1) ?? asked.season;
  return () => {
    const asOf = dayAsked(args, terminal);
    const written = composeBrief(answer(asked, asOf), season);
    if (written !== null) return written;
    throw new Failure('series/unknown', `nothing was on record about ${asked.title} on ${asOf}`, {
      hint: 'ask as of a later day: a brief holds no sentence without a source',
    });
  };
}

async function watch(
  ledger: Ledger,
  write: () => Brief,
  put: (brief: Brief) => Promise<void>,
  args: Arguments,
  terminal: Terminal,
): Promise<void> {
  let last: Brief | null = null;
  for await (const _ of looks(ledger.path, () => dayAsked(args, terminal).toString(), terminal.signal)) {
    const next = write();
    const changes = last === null ? null : differencesOf(last, next);
    if (last !== null && changes === null) continue;
    await put(next);
    if (changes !== null) tell(next, changes, terminal);
    if (last === null) terminal.talk(`watching ${ledger.path}; Ctrl-C stops`);
    last = next;
  }
}

function tell({ title }: Brief, { gone, added }: Differences, { talk, paintTalk }: Terminal): void {
  talk(`${title.text}: what changed`);
  for (const text of gone) talk(`  ${paintTalk('red', `− ${text}`)}`);
  for (const text of added) talk(`  ${paintTalk('green', `+ ${text}`)}`);
}
