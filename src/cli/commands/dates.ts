/** `greenlit dates`: the dates in each document. */
import { datesOf } from '../../reading/dates/document-dates.ts';
import type { Command } from '../command.ts';
import { documentsOf, Tally } from '../inputs/documents.ts';
import { isProblem } from '../inputs/inputs.ts';
import { alignRows } from '../terminal/table.ts';
import { inputsOf, JSON_OPTION, PRIVATE_OPTION } from '../usage/options.ts';

export const dates: Command = {
  usage: ['dates [PATH...|URL...|-] [--json]'],
  says: 'Shows the dates that each document gives, as EDTF: a coarse date stays coarse, a relative one is resolved from the day on which the document was published.',
  options: [{ ...JSON_OPTION, says: 'a line of JSON a document: {id, dates: [{text, edtf}]}' }, PRIVATE_OPTION],
  examples: [
    { line: 'greenlit dates examples/followers-release-date.html', says: "'late 2023 or early 2024' and the rest" },
    { line: 'greenlit dates --json - < passages.ndjson', says: 'a line of dates for each line of text' },
  ],
  stops: 'early',
  async run(args, terminal) {
    const tally = new Tally();
    for await (const found of documentsOf(inputsOf(args), terminal)) {
      if (isProblem(found)) {
        tally.complain(found, terminal);
        continue;
      }
      const { document, path } = found;
      const id = path ?? document.name ?? document.id;
      const all = datesOf(document);
      if (args.has('json')) await terminal.print(`${JSON.stringify({ id, dates: all })}\n`);
      else {
        const lines = all.length === 0 ? ['no dates'] : alignRows(all.map(({ edtf, text }) => [edtf, text]));
        await terminal.print(`${terminal.paint('bold', id)}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
      }
    }
    return tally.exit;
  },
};
