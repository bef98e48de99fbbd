/** `greenlit text`: the document as Greenlit sees it. */
import type { Command } from '../command.ts';
import { documentsOf, Tally } from '../inputs/documents.ts';
import { isProblem } from '../inputs/inputs.ts';
import { inputsOf, JSON_OPTION, PRIVATE_OPTION } from '../usage/options.ts';

export const text: Command = {
  usage: ['text [PATH...|URL...|-] [--json]'],
  says: 'Shows each document as Greenlit reads it: its text with headline, by-line and dates, without navigation, related links, cookie notices and comments. Takes text, Markdown, HTML, RSS, Atom, JSON Feed and NDJSON, packed with gzip or not; walks folders.',
  options: [
    { ...JSON_OPTION, says: 'a line of JSON a document: {path, headline, byline, publisher, published, updated, text}' },
    PRIVATE_OPTION,
  ],
  examples: [
    { line: 'greenlit text examples/followers-review.html', says: 'the article without what stands around it' },
    { line: 'greenlit text --json examples | jq -r .published', says: 'when each example was published' },
    { line: 'curl -s https://example.org/page.html | greenlit text', says: 'a page from standard input' },
  ],
  stops: 'early',
  async run(args, terminal) {
    const tally = new Tally();
    for await (const found of documentsOf(inputsOf(args), terminal)) {
      if (isProblem(found)) {
        tally.complain(found, terminal);
        continue;
      }
      const { document } = found;
      const { headline, byline, publisher, published, updated } = document;
      const path = found.path ?? document.name;
      if (args.has('json')) {
        await terminal.print(`${JSON.stringify({ path, headline, byline, publisher, published, updated, text: document.text })}\n`);
      } else {
        const about = Object.entries({ path, publisher, byline, published, updated }).filter(([, value]) => value !== null);
        const gap = tally.documents === 0 ? '' : '\n\n';
        await terminal.print(
          `${gap}${about.map(([name, value]) => terminal.paint('dim', `${name}: ${value}`)).join('\n')}\n\n${document.text}\n`,
        );
      }
      tally.documents++;
    }
    return tally.exit;
  },
};
