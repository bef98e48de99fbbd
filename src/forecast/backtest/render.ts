/** A back-test's report as text for a terminal. */
import type { BacktestReport } from '../backtest.ts';
import type { Coverage } from '../score/coverage.ts';
import type { ForecasterScore, ScoreSection, ScoreTable } from '../score/section.ts';

export function renderBacktest({ sections }: Pick<BacktestReport, 'sections'>): string {
  return `${sections.map(renderSection).join('\n\n')}\n`;
}

/** A line a question: the forecast beside each rival, how many tenths are off, how often the windows hold. */
export function renderSummary(sections: readonly ScoreSection[]): string {
  return sections
    .flatMap(({ name, tables, calibration, windows }) => [
      name,
      ...tables.filter(isWhole(tables)).map(({ target, count, scores }) => {
        const own = scores.find((score) => score.name === 'forecast')!;
        const rows = calibration.find((one) => one.target === target)?.rows ?? [];
        const off = rows.filter(({ within }) => !within).length;
        const skills = scores.flatMap((score) => (score.skill === null ? [] : [`    ${score.name.padEnd(20)}${beside(score.skill)}`]));
        return [
          `  ${targetName(target)}: n ${count}, Brier ${num(own.brier)}, log loss ${num(own.logLoss)}; outside their interval ${off} of ${rows.length} tenths; skill over`,
          ...skills,
        ].join('\n');
      }),
      ...windows
        .filter(({ horizon }) => horizon === 'all')
        .map(({ count, half, most }) => `  windows: n ${count}, the 50% window held ${cover(half)}, the 80% window ${cover(most)}`),
    ])
    .join('\n');
}

/** Tables over all ages at which a question was asked. */
function isWhole(tables: readonly ScoreTable[]): (table: ScoreTable) => boolean {
  return (table) => table.horizon === 'all' || tables.filter(({ target }) => target === table.target).length === 1;
}

export function renderSection(section: ScoreSection): string {
  const { fitted } = section;
  return [
    section.name,
    ...(fitted === null
      ? []
      : [
          `fitted on what was known by ${fitted.cut ?? 'the end of the files'}: ${fitted.seasons} seasons, ${fitted.decisions} announcement days, ${fitted.gaps} gaps`,
        ]),
    ...section.tables.map(renderTable),
    ...section.calibration.map(
      ({ target, rows }) =>
        `\n  calibration, ${targetName(target)}\n  forecast    n     mean   came   95% interval\n${rows
          .map(
            (row) =>
              `  ${pct(row.from)}-${pct(row.to)}  ${pad(String(row.count), 5)}  ${num(row.forecast)}  ${num(row.happened)}  ${num(row.interval[0])}-${num(row.interval[1])}${row.within ? '' : '  outside'}`,
          )
          .join('\n')}`,
    ),
    ...(section.byCarrier.length === 0
      ? []
      : [
          `\n  by kind of carrier\n${section.byCarrier.map(({ group, target, count, brier, skill }) => `  ${group.padEnd(24)}${targetName(target).padEnd(16)} n ${pad(String(count), 5)}  Brier ${num(brier)}  skill over base rate ${signed(skill)}`).join('\n')}`,
        ]),
    ...(section.windows.length === 0
      ? []
      : [
          `\n  premiere windows\n  asked     n     50% window          80% window          CRPS, days   median gap off by\n${section.windows.map((row) => `  ${row.horizon.padEnd(8)}${pad(String(row.count), 5)}  ${cover(row.half)}  ${cover(row.most)}  ${pad(row.crps.toFixed(1), 8)}     ${row.rival.toFixed(1)}`).join('\n')}`,
        ]),
  ].join('\n');
}

function renderTable({ target, horizon, count, happened, scores }: ScoreTable): string {
  const head = `\n  ${targetName(target)}, asked ${horizonName(horizon)}: n ${count}, ${num(happened)} did`;
  return [head, `  ${''.padEnd(20)}Brier   log loss   skill over it (95%)        log loss saved (95%)`, ...scores.map(renderScore)].join(
    '\n',
  );
}

function renderScore({ name, brier, logLoss, skill, saved }: ForecasterScore): string {
  const besides = skill === null || saved === null ? '' : `   ${beside(skill)}   ${beside(saved)}`;
  return `  ${name.padEnd(20)}${num(brier)}   ${num(logLoss)}   ${besides}`;
}

function targetName(target: ScoreTable['target']): string {
  return target === 'ordered' ? 'ordered' : `out in ${target} days`;
}

function horizonName(horizon: string): string {
  if (horizon === 'premiere') return 'at the premiere';
  return horizon.startsWith('+')
    ? `${horizon.slice(1)} days after it`
    : horizon === 'no day'
      ? 'without any day'
      : horizon === 'all'
        ? 'at any of these'
        : `at ${horizon}`;
}

function beside({ value, interval }: NonNullable<ForecasterScore['skill']>): string {
  return `${signed(value)} (${signed(interval[0])} to ${signed(interval[1])})`;
}

function cover({ share, interval }: Coverage): string {
  return `${num(share)} (${num(interval[0])}-${num(interval[1])})`;
}

function num(value: number): string {
  return value.toFixed(3);
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;
}

function pct(value: number): string {
  return pad(`${Math.round(value * 100)}%`, 4);
}

function pad(text: string, width: number): string {
  return text.padStart(width);
}
