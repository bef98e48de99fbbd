/**
 * Fits the shipped parameters again: `node bench/fit.ts [--data ../shared/data] [--out src/forecast/model/shipped.json]`.
 * With `--check` nothing is written, and the command fails where the file is not what the fit gives.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitCalibrated } from '../src/forecast/fit/recalibrate.ts';
import { renderModel } from '../src/forecast/model.ts';
import { readTrainingData } from '../src/sources/training-data.ts';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'src/forecast/model/shipped.json' },
  },
});
const { files, digests } = readTrainingData(values.data);
const model = fitCalibrated(files, { cut: null, split: 'shipped: every file that may be fitted on, to its end', files: digests });
if (!values.check) writeFileSync(values.out, renderModel(model));
else if (readFileSync(values.out, 'utf8') !== renderModel(model)) {
  process.stderr.write(`${values.out} is not what the fit gives: run this without --check\n`);
  process.exitCode = 1;
}
process.stderr.write(`fitted on ${model.fitted.seasons} seasons, ${model.fitted.decisions} announcement days, ${model.fitted.gaps} gaps\n`);
