/** `greenlit read`: documents to claims. */

import type { Arguments, Command } from '../command.ts';
import { readBatch } from '../inputs/batch.ts';
import { documentsOf, readable, Tally } from '../inputs/documents.ts';
import { isProblem } from '../inputs/inputs.ts';
import { startProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { inputsOf, JOBS_OPTION, JSON_OPTION, PRIVATE_OPTION } from '../usage/options.ts';
import { renderExplanation } from '../views/explanation-view.ts';
import { renderReading } from '../views/reading-view.ts';

export const read: Command = {
  usage: ['read [PATH...|URL...|-] [--json]', 'read --explain [PATH...|URL...|-] [--json]'],
  says: 'Reads each document and prints the claims in it. Piped, or with --json, it prints a line of JSON a document: {"document": {id, path, publisher, published, headline}, "claims", "verdicts", "findings"}. Takes what greenlit text takes. A batch is read on all cores and comes out in order.',
  options: [
    { ...JSON_OPTION, says: 'a line of JSON a document, also on a terminal' },
    {
      name: 'explain',
      says: 'each sentence with the series, seasons, dates, cues and scopes seen in it, the claims that came of them, and the rules',
    },
    { name: 'pretty', says: 'for people, also when piped' },
    JOBS_OPTION,
    PRIVATE_OPTION,
  ],
  examples: [
    { line: 'greenlit read examples/followers-season-2.md', says: 'what this explainer claims, in which words' },
    { line: 'greenlit read --explain examples/followers-season-2.md', says: 'and why: which words of which sentence, by which rule' },
    { line: 'greenlit read --json examples | jq -c .verdicts', says: 'what each example alone lets one conclude' },
    { line: 'zcat archive.ndjson.gz | greenlit read - > claims.ndjson', says: 'an archive of documents, one a line, as a filter' },
  ],
  stops: 'early',
  async run(args, terminal) {
    if (args.has('explain')) return explain(args, terminal);
    const pretty = args.has('pretty') || (terminal.interactive && !args.has('json'));
    const tally = new Tally();
    const progress = startProgress(terminal, 'documents', null);
    const options = { job: pretty ? 'items' : 'lines', jobs: args.integer('jobs', 1) } as const;
    for await (const entries of readBatch(inputsOf(args), terminal, options)) {
      for (const entry of entries) {
        if (isProblem(entry)) {
          tally.complain(entry, terminal);
          continue;
        }
        tally.documents++;
        await terminal.print('line' in entry ? entry.line : renderReading(entry, terminal));
      }
      progress.to(tally.documents);
    }
    progress.end();
    return tally.exit;
  },
};

/** A document at a time: who asks why reads what comes. */
async function explain(args: Arguments, terminal: Terminal): Promise<number> {
  const [{ createExplainer }, { loadCatalogue }] = await Promise.all([
    import('../../reading/explaining/explain.ts'),
    import('../catalogue-file.ts'),
  ]);
  const explained = createExplainer(loadCatalogue(process.env));
  const tally = new Tally();
  for await (const given of documentsOf(inputsOf(args), terminal)) {
    const found = readable(given);
    if (isProblem(found)) {
      tally.complain(found, terminal);
      continue;
    }
    tally.documents++;
    const name = found.path ?? found.document.name ?? found.document.id;
    const explanation = explained(found.document);
    await terminal.print(
      args.has('json') ? `${JSON.stringify({ document: name, ...explanation })}\n` : renderExplanation(name, explanation, terminal),
    );
  }
  return tally.exit;
}
