/** A forecast for people: the chances by day, the window, and what moved them. */
import type { Forecast } from '../../claim/answer.ts';
import { wrapped } from '../terminal/wrap.ts';

const NAME = 16; // columns

/** @param width columns */
export function renderForecast({ series, season, asOf, renewed, comes, premiere, because }: Forecast, width: number): string {
  const row = (name: string, words: string | readonly string[]) =>
    wrapped(words, width, { first: `  ${name.padEnd(NAME)}`, rest: ' '.repeat(NAME + 2) });
  const lines = [
    `${series}, season ${season}, as of ${asOf}`,
    ...row('ordered within', chances(renewed)),
    ...row('out within', chances(comes)),
    ...row('if it comes', windowWords(premiere)),
    ...because.flatMap(({ feature, effect }) =>
      wrapped(feature, width, { first: `  ${effect >= 0 ? '+' : '−'}${Math.abs(effect).toFixed(1)}  `, rest: ' '.repeat(8) }),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** A day that is announced is no window. */
function windowWords({ p10, p25, p50, p75, p90 }: Forecast['premiere']): string {
  if (p10 === p90) return `on ${p50}`;
  return `half of such seasons between ${p25} and ${p75}, four in five between ${p10} and ${p90}; ${p50} in the middle`;
}

/** '90 days 12%,', '180 days 20%,', 'ever 31%': none of them is to be torn apart. */
function chances(within: Readonly<Record<string, number>>): readonly string[] {
  const all = Object.entries(within).map(([days, chance]) => [days === 'ever' ? days : `${days} days`, chanceWords(chance)] as const);
  // from where a chance is as good as none, or as good as sure, nothing more is to be told of it but the last
  const parts = all
    .filter(([, words], index) => words !== all[index - 1]?.[1] || index === all.length - 1)
    .map(([days, words]) => `${days} ${words}`);
  return parts.map((part, index) => (index < parts.length - 1 ? `${part},` : part));
}

/** No forecast is surer than 99.9%. */
function chanceWords(chance: number): string {
  if (chance <= 0.001) return 'at most 0.1%';
  if (chance >= 0.999) return 'at least 99.9%';
  return `${chance < 0.1 ? (100 * chance).toFixed(1) : Math.round(100 * chance)}%`;
}
