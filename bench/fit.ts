/** Fits the shipped parameters again: `node bench/fit.ts [--data ../shared/data] [--out src/forecast/model/shipped.json]`. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitModel } from '../src/forecast/fit/fit.ts';
import { trainingRecords } from '../src/forecast/fit/records.ts';
import { renderModel } from '../src/forecast/model.ts';
import { readTrainingData } from '../src/sources/training-data.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, out: { type: 'string', default: 'src/forecast/model/shipped.json' } },
});
const { files, digests } = readTrainingData(values.data);
const records = trainingRecords(files, null);
const model = fitModel(records, { cut: null, split: 'shipped: every file that may be fitted on, to its end', files: digests });
writeFileSync(values.out, renderModel(model));
process.stderr.write(`fitted on ${model.fitted.seasons} seasons, ${model.fitted.decisions} announcement days, ${model.fitted.gaps} gaps\n`);
