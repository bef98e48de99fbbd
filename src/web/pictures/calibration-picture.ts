/**
 * A calibration table as a picture: what was forecast to the right, what came upwards, with the 95% interval of each point. A forecast
 * that is right lies on the diagonal. The table beside it gives the same figures.
 */
import type { CalibrationRow } from '../../forecast/score/calibration.ts';
import { type Html, html } from '../parts/html.ts';

const SIDE = 240;
const LEFT = 44;
const TOP = 12;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
/** A point's area follows its count, within these radii. */
const LEAST_RADIUS = 3;
const MOST_RADIUS = 10;

/** @param name of the question, such as 'out in 365 days' */
export function calibrationPicture(name: string, rows: readonly CalibrationRow[]): Html {
  const most = Math.max(...rows.map(({ count }) => count));
  return html`<svg role="img" aria-label="${`Calibration: ${name}. ${described(rows)}`}" viewBox="0 0 ${LEFT + SIDE + 12} ${TOP + SIDE + 40}">
<g aria-hidden="true">
${TICKS.map(
  (tick) => html`<line class="stem" x1="${x(tick)}" x2="${x(tick)}" y1="${y(0)}" y2="${y(1)}"/>
<line class="stem" x1="${x(0)}" x2="${x(1)}" y1="${y(tick)}" y2="${y(tick)}"/>
<text x="${x(tick)}" y="${y(0) + 18}" text-anchor="middle">${percent(tick)}</text>
<text x="${x(0) - 6}" y="${y(tick) + 4}" text-anchor="end">${percent(tick)}</text>`,
)}
<line class="now" x1="${x(0)}" x2="${x(1)}" y1="${y(0)}" y2="${y(1)}"/>
${rows.map(
  ({ forecast, happened, interval, count }) =>
    html`<line class="axis" x1="${x(forecast)}" x2="${x(forecast)}" y1="${y(interval[0])}" y2="${y(interval[1])}"/>
<circle class="event released" cx="${x(forecast)}" cy="${y(happened)}" r="${radius(count, most)}"/>`,
)}
<text x="${x(0.5)}" y="${y(0) + 36}" text-anchor="middle">forecast</text>
<text x="${x(0) + 6}" y="${y(1) + 14}">came true</text>
</g>
</svg>`;
}

function described(rows: readonly CalibrationRow[]): string {
  const points = rows.map(
    ({ forecast, happened, count }) =>
      `forecast ${percent(forecast)}, came ${percent(happened)}, ${count} ${count === 1 ? 'time' : 'times'}`,
  );
  return `${points.join('; ')}.`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const x = (share: number): number => round(LEFT + share * SIDE);
const y = (share: number): number => round(TOP + (1 - share) * SIDE);
const radius = (count: number, most: number): number => round(LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(count / most));
const percent = (share: number): string => `${Math.round(100 * share)}%`;
