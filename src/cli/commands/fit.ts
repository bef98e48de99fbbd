/** `greenlit fit`: the parameters of the forecast, from data at hand. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Failure } from '../../failure.ts';
import { DEFAULT_MODEL } from '../../forecast/default-model.ts';
import type { SeriesFacts } from '../../forecast/facts.ts';
import { adaptModel } from '../../forecast/fit/own.ts';
import { fitCalibrated } from '../../forecast/fit/recalibrate.ts';
import { type ForecastModel, renderModel } from '../../forecast/model.ts';
import { readTrainingData } from '../../sources/training-data.ts';
import type { Command } from '../command.ts';
import { Tally } from '../inputs/documents.ts';
import { factsIn } from '../inputs/facts-lines.ts';
import { bytesOf } from '../inputs/whole-file.ts';
import { replaceFile } from '../replaced-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { DATA_OPTION } from '../usage/options.ts';

export const fit: Command = {
  usage: ['fit --facts FILE --out FILE', 'fit --data FOLDER --out FILE [--until DATE]'],
  says: "Fits the parameters of the forecast and writes them to a file, with what they were fitted on. greenlit forecast --model takes it. From facts of one's own, a line a series as greenlit forecast reads them, each with every season known by its asOf, the parameters that come with the program are moved: a few seasons move little. From a folder as docs/model.md names it, they are fitted from the start.",
  isBare: true,
  options: [
    { name: 'facts', value: 'FILE', says: 'lines of facts' },
    DATA_OPTION,
    { name: 'out', value: 'FILE', says: 'where the parameters go' },
    { name: 'until', value: 'DATE', says: 'use nothing of the folder later than that day' },
  ],
  examples: [
    { line: 'greenlit fit --facts shows.ndjson --out model.json', says: 'what comes with the program, moved by these seasons' },
    { line: 'greenlit fit --data data --out model.json', says: 'all there is in the folder' },
  ],
  async run(args, terminal) {
    const [facts, folder, out] = [args.text('facts'), args.text('data'), args.text('out')];
    if ((facts === null) === (folder === null) || out === null)
      throw new Failure('usage/missing', 'fit on which data, and into which file?', {
        hint: 'greenlit fit --facts FILE --out FILE, or --data FOLDER --out FILE',
      });
    if (facts !== null && args.has('until'))
      throw new Failure('usage/invalid', '--until is for --data alone', { hint: 'leave out the lines of facts that are later' });
    const tally = new Tally();
    const model = facts === null ? fromFolder(folder!, args.day('until')?.toString() ?? null) : fromFacts(facts, tally, terminal);
    replaceFile(out, renderModel(model), 'what was fitted');
    const { seasons, decisions, gaps } = model.fitted;
    await terminal.print(`${out}: fitted on ${seasons} seasons, ${decisions} announcement days, ${gaps} gaps\n`);
    return tally.exit;
  },
};

function fromFolder(folder: string, cut: string | null): ForecastModel {
  if (!existsSync(folder)) throw new Failure('input/missing', `there is no folder ${folder}`, { hint: 'check the path' });
  const { files, digests } = readTrainingData(folder);
  return fitCalibrated(files, { cut, split: 'by greenlit fit', files: digests });
}

function fromFacts(path: string, tally: Tally, terminal: Terminal): ForecastModel {
  const bytes = bytesOf(path);
  const lines: SeriesFacts[] = [];
  bytes
    .toString('utf8')
    .split('\n')
    .forEach((text, index) => {
      const outcome = factsIn(text);
      if (outcome === null) return;
      if ('reason' in outcome) tally.complain({ ...outcome, name: `${path}:${index + 1}`, code: 'input/rejected' }, terminal);
      else lines.push(outcome);
    });
  if (lines.length === 0)
    throw new Failure('input/rejected', `${path} holds no facts of a series`, {
      hint: 'a line a series: {"series", "carrier"?, "seasons": [{"number", "premiere"?}], "asOf"}',
    });
  return adaptModel(DEFAULT_MODEL, lines, { file: path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length });
}
