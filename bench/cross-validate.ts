/**
 * Cross-validation over series of the strengths that one fit cannot tell, inside the fitting parts alone:
 * `node bench/cross-validate.ts [--data ../shared/data]`. Prints log loss by setting, to compare `TUNING` with.
 */
import { parseArgs } from 'node:util';
import { SPLITS, trainingCases } from '../src/forecast/backtest/cases.ts';
import { fitModel } from '../src/forecast/fit/fit.ts';
import type { SeasonRecord } from '../src/forecast/fit/record.ts';
import { trainingRecords } from '../src/forecast/fit/records.ts';
import { TUNING, type Tuning } from '../src/forecast/fit/tuning.ts';
import { outlookOf } from '../src/forecast/forecast.ts';
import type { ForecastModel } from '../src/forecast/model.ts';
import { outBy } from '../src/forecast/outlook.ts';
import type { Scored } from '../src/forecast/score/brier.ts';
import { logLoss } from '../src/forecast/score/log-loss.ts';
import { readTrainingData } from '../src/sources/training-data.ts';

const FOLDS = 4;
const SETTINGS: readonly (readonly [name: string, change: Partial<Tuning>])[] = [
  ['as chosen', {}],
  ['streaming 2 years', { halfLifeYears: { streaming: 2, other: 12 } }],
  ['streaming 6 years', { halfLifeYears: { streaming: 6, other: 12 } }],
  ['others 6 years', { halfLifeYears: { streaming: 3, other: 6 } }],
  ['others 30 years', { halfLifeYears: { streaming: 3, other: 30 } }],
  ['carriers freer', { penalties: { ...TUNING.penalties, 'carrier:': 2 } }],
  ['carriers held', { penalties: { ...TUNING.penalties, 'carrier:': 15 } }],
  ['interactions freer', { interaction: 2 }],
  ['interactions held', { interaction: 18 }],
  ['gaps freer', { gapStrength: 8 }],
  ['gaps held', { gapStrength: 50 }],
];

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const { files } = readTrainingData(values.data);
const early = trainingRecords(files, SPLITS.decisions.cut);
const late = trainingRecords(files, SPLITS.netflix.cut);
process.stdout.write('setting               ordered   out in 365 days   Netflix, out in 548 days\n');
for (const [name, change] of SETTINGS) {
  const tuning = { ...TUNING, ...change };
  const ordered = validate(early, SPLITS.decisions.cut, tuning, (held, model) =>
    held.flatMap((record): Scored[] =>
      record.stated === true && record.outcome !== null
        ? [[outlookOf({ ...record.facts, undecided: false }, model).law.ordered, record.outcome === 'ordered']]
        : [],
    ),
  );
  const out = validate(early, SPLITS.decisions.cut, tuning, (held, model) => outPairs(held, model, SPLITS.decisions.cut, 365));
  const netflix = validate(late, SPLITS.netflix.cut, tuning, (held, model) =>
    outPairs(
      held.filter(({ source }) => source === 'netflix'),
      model,
      SPLITS.netflix.cut,
      548,
    ),
  );
  process.stdout.write(`${name.padEnd(22)}${ordered.toFixed(4)}    ${out.toFixed(4)}            ${netflix.toFixed(4)}\n`);
}

function validate(
  records: readonly SeasonRecord[],
  cut: string,
  tuning: Tuning,
  judge: (held: SeasonRecord[], model: ForecastModel) => Scored[],
): number {
  const pairs = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitModel(
      records.filter(({ key }) => foldOf(key) !== fold),
      { cut, split: 'cross-validation', files: [], tuning },
    );
    return judge(
      records.filter(({ key }) => foldOf(key) === fold),
      model,
    );
  });
  return logLoss(pairs.flat());
}

function outPairs(records: readonly SeasonRecord[], model: ForecastModel, cut: string, days: number): Scored[] {
  const recent = records.filter(({ premiere }) => premiere !== null && premiere.first > 12_000);
  return trainingCases(recent, cut, [days]).flatMap((asked): Scored[] =>
    asked.out.map(({ happened }) => [outBy(outlookOf(asked.facts, model).ways, days), happened]),
  );
}

function foldOf(key: string): number {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + letter.codePointAt(0)!) % 1_000_003;
  return sum % FOLDS;
}
