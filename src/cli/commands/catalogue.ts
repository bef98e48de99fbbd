/** `greenlit catalogue`: the series that Greenlit knows, and more of them. */
import { trimMiddle } from '../../answer/render-text.ts';
import { IMPORT_FORMATS, IMPORTERS, type ImportFormat, recogniseFormat } from '../../catalogue/import/formats.ts';
import type { ImportFile } from '../../catalogue/import/imported.ts';
import { mergeEntries } from '../../catalogue/merge.ts';
import { counted } from '../../claim/dates-in-words.ts';
import { Failure } from '../../failure.ts';
import { decode } from '../../text/encoding.ts';
import { gunzip, isGzip } from '../../text/gzip.ts';
import { importedEntries, importedPath, keepEntries, loadCatalogue } from '../catalogue-file.ts';
import type { Arguments, Command } from '../command.ts';
import { bytesOf } from '../inputs/whole-file.ts';
import { alignRows } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { JSON_OPTION } from '../usage/options.ts';

const HEAD = 4096; // characters by which a format is known

export const catalogue: Command = {
  usage: ['catalogue info [TITLE|ID] [--json]', 'catalogue import FILE... [--format NAME]'],
  says: `The series that texts are read by. import adds those of files from elsewhere (${IMPORT_FORMATS.join(', ')}) to the bundled ones, in $GREENLIT_CATALOGUE or .greenlit/catalogue.ndjson; greenlit reread --all then reads old documents by them.`,
  options: [{ name: 'format', value: 'NAME', says: 'what the files are, where it is not plain from their beginning' }, JSON_OPTION],
  examples: [
    { line: 'greenlit catalogue info', says: 'how many series are known, and which formats can be imported' },
    { line: 'greenlit catalogue info B99', says: 'what is known of one series, by title, nickname or id' },
    { line: 'greenlit catalogue import shows.json', says: 'the shows of an answer of TVmaze' },
  ],
  async run(args, terminal) {
    const [what, ...rest] = args.positionals;
    if (what === 'info') return info(rest.join(' '), args, terminal);
    if (what === 'import') return importFiles(rest, args, terminal);
    throw new Failure(
      what === undefined ? 'usage/missing' : 'usage/unknown',
      what === undefined ? 'catalogue info or catalogue import?' : `there is no 'catalogue ${what}'`,
      {
        hint: 'see greenlit catalogue --help',
      },
    );
  },
};

async function info(query: string, args: Arguments, terminal: Terminal): Promise<number> {
  const known = loadCatalogue(terminal.env);
  if (query === '') {
    const path = importedPath(terminal.env);
    const imported = importedEntries(path).length;
    if (args.has('json')) await terminal.print(`${JSON.stringify({ series: known.size, imported, path })}\n`);
    else
      await terminal.print(
        `${known.size.toLocaleString('en-GB')} series, ${imported.toLocaleString('en-GB')} of them imported (${path})\n\n${alignRows(IMPORT_FORMATS.map((format) => [`  ${format}`, IMPORTERS[format].files, IMPORTERS[format].terms])).join('\n')}\n`,
      );
    return 0;
  }
  const entries = known.lookup(query);
  if (entries.length === 0) {
    const near = known.nearest(query, 3).map(({ entry }) => `'${entry.title}'`);
    throw new Failure('series/unknown', `the catalogue has no '${query}'`, {
      hint: near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'greenlit catalogue import brings more',
    });
  }
  for (const entry of entries) {
    const { id, title, year, endYear, carriers, country, aliases } = entry;
    const years = year === null ? '' : `${year}${endYear === null ? '' : `-${endYear}`}`;
    await terminal.print(
      args.has('json')
        ? `${JSON.stringify(entry)}\n`
        : `${terminal.paint('bold', title)}  ${[years, country, carriers.join(', '), id].filter((part) => part !== null && part !== '').join(' · ')}\n${aliases.length === 0 ? '' : `  also ${trimMiddle(aliases.join(', '), terminal.width - 8)}\n`}`,
    );
  }
  return 0;
}

async function importFiles(paths: readonly string[], args: Arguments, terminal: Terminal): Promise<number> {
  if (paths.length === 0) throw new Failure('usage/missing', 'import which files?', { hint: 'greenlit catalogue import FILE...' });
  const files = paths.map(fileAt);
  const format = formatAsked(args.text('format'), files[0]!);
  const { entries, read, rejected } = IMPORTERS[format].read(files);
  const left = Object.entries(rejected).map(([reason, count]) => `${count} ${reason}`);
  const leftOut = left.length === 0 ? '' : `; left out: ${left.join(', ')}`;
  if (entries.length === 0)
    throw new Failure('input/rejected', `no series in ${paths.join(', ')}, read as ${format}${leftOut}`, {
      hint: `${format} takes ${IMPORTERS[format].files}; --format names another. The catalogue is as it was`,
    });
  const path = importedPath(terminal.env);
  const before = importedEntries(path);
  const merged = mergeEntries(before, entries);
  keepEntries(path, merged);
  await terminal.print(
    `${format}: ${counted(read, 'record')}, ${entries.length} series, ${merged.length - before.length} of them new${leftOut}\n${merged.length} imported series in ${path}\n`,
  );
  terminal.talk(`terms: ${IMPORTERS[format].terms}`);
  return 0;
}

function formatAsked(name: string | null, file: ImportFile): ImportFormat {
  let head = '';
  for (const line of file.lines) {
    head += `${line}\n`;
    if (head.length > HEAD) break;
  }
  const format = name === null ? recogniseFormat(head.slice(0, HEAD)) : (IMPORT_FORMATS.find((one) => one === name) ?? null);
  if (format !== null) return format;
  throw new Failure('usage/invalid', name === null ? `${file.name} is in no format that can be imported` : `there is no format '${name}'`, {
    hint: `give one of --format ${IMPORT_FORMATS.join(', ')}`,
  });
}

function fileAt(path: string): ImportFile {
  const bytes = bytesOf(path);
  const unpacked = isGzip(bytes) ? gunzip(bytes) : { bytes };
  if ('reason' in unpacked) throw new Failure('input/rejected', `${path}: ${unpacked.reason}`, { hint: unpacked.hint });
  const text = decode(unpacked.bytes);
  if (text === null)
    throw new Failure('input/rejected', `${path} is not text`, { hint: 'give a file as greenlit catalogue info lists them' });
  return { name: path, lines: text.split(/\r?\n/) };
}
