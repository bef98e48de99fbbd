/** `greenlit fit`: the parameters of the forecast, from data at hand. */
import { existsSync, writeFileSync } from 'node:fs';
import { Failure } from '../../failure.ts';
import { fitModel } from '../../forecast/fit/fit.ts';
import { trainingRecords } from '../../forecast/fit/records.ts';
import { renderModel } from '../../forecast/model.ts';
import { readTrainingData } from '../../sources/training-data.ts';
import type { Command } from '../command.ts';
import { DATA_OPTION } from '../options.ts';

export const fit: Command = {
  usage: ['fit --data FOLDER --out FILE [--until DATE]'],
  says: 'Fits the parameters of the forecast and writes them to a file, with what they were fitted on. greenlit forecast --model takes it.',
  options: [
    DATA_OPTION,
    { name: 'out', value: 'FILE', says: 'where the parameters go' },
    { name: 'until', value: 'DATE', says: 'use nothing later than that day' },
  ],
  examples: [{ line: 'greenlit fit --data data --out model.json', says: 'all there is in the folder' }],
  async run(args, terminal) {
    const [folder, out, until] = [args.text('data'), args.text('out'), args.day('until')];
    if (folder === null || out === null)
      throw new Failure('usage/missing', 'fit on which data, and into which file?', { hint: 'greenlit fit --data FOLDER --out FILE' });
    if (!existsSync(folder)) throw new Failure('input/missing', `there is no folder ${folder}`, { hint: 'check the path' });
    const cut = until?.toString() ?? null;
    const { files, digests } = readTrainingData(folder);
    const model = fitModel(trainingRecords(files, cut), { cut, split: 'by greenlit fit', files: digests });
    writeFileSync(out, renderModel(model));
    const { seasons, decisions, gaps } = model.fitted;
    await terminal.print(`${out}: fitted on ${seasons} seasons, ${decisions} announcement days, ${gaps} gaps\n`);
    return 0;
  },
};
