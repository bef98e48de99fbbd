/**
 * The timeline as a picture. Places are shares of the width and heights are pixels, so one picture serves every width and its
 * words keep their size. The list under it says the same in words.
 */
import { percent } from '../../answer/figure-words.ts';
import { dateWords } from '../../claim/dates-in-words.ts';
import { isoOf } from '../../reconcile/days.ts';
import { SHAPES } from '../parts/fate-mark.ts';
import { type Html, html, raw } from '../parts/html.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';
import { LABEL_ROWS, type PlacedLabel, placedLabels } from './timeline-labels.ts';
import { across } from './timeline-scale.ts';
import { ticksOf } from './timeline-ticks.ts';

const ROW = 18;
/** Marks of one day stand above each other, and labels above them. */
const STACK = 14;
const AXIS_Y = LABEL_ROWS * ROW + STACK + 16;
const YEARS_Y = AXIS_Y + 24;
const CHANCE_Y = YEARS_Y + 28;
const CHANCE_HEIGHT = 48;
const BAR = 12;
const MOST_LISTED = 40;

export function timelineFigure(timeline: Timeline, season: string): Html {
  const hasChance = timeline.chance.length > 1;
  const height = hasChance ? CHANCE_Y + CHANCE_HEIGHT + 20 : YEARS_Y + 8;
  const placed = placedLabels(timeline);
  const from = yearOf(timeline.first);
  const to = yearOf(timeline.last);
  return html`<figure class="picture">
<svg role="img" aria-labelledby="picture-title picture-text" height="${height}">
<title id="picture-title">Timeline of ${season}, ${from === to ? from : `${from} to ${to}`}</title>
<desc id="picture-text">${description(timeline, season)}</desc>
<g aria-hidden="true">
${asOfLine(timeline, hasChance ? CHANCE_Y + CHANCE_HEIGHT : AXIS_Y + 8)}
${ticks(timeline)}
<line class="axis" x1="0" x2="100%" y1="${AXIS_Y}" y2="${AXIS_Y}"/>
${likelyBar(timeline)}
${timeline.events.map((event) => windowBar(timeline, event))}
${placed.map((label) => stemOf(timeline, label))}
${placed.map((label) => labelOf(timeline, label))}
${marks(timeline)}
${hasChance ? chancePicture(timeline, season) : ''}
</g>
</svg>
<details class="order"><summary>The same in words</summary>
<ol>${timeline.events.slice(0, MOST_LISTED).map(listed)}</ol>${
    timeline.events.length > MOST_LISTED
      ? html`<p class="note">${timeline.events.length - MOST_LISTED} more are in the answer as data (JSON).</p>`
      : ''
  }</details>
</figure>`;
}

function description({ events, chance, asOf }: Timeline, season: string): string {
  const releases = events.filter(({ hue }) => hue === 'released').length;
  const lastChance = chance.at(-1);
  const sentences = [
    events.length === 1
      ? `1 event: ${events[0]!.when}.`
      : `${events.length} events from ${events[0]!.when} to ${events.at(-1)!.when}, ${releases} of them releases or dates.`,
    lastChance === undefined
      ? null
      : `The probability that ${season} is made went from ${percent(chance[0]!.probability)} to ${percent(lastChance.probability)} as of ${dateWords(isoOf(asOf))}.`,
    'The list below says the same in words.',
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function ticks(timeline: Timeline): Html {
  const [mark, text] = [AXIS_Y + 8, YEARS_Y];
  return raw(
    ticksOf(timeline)
      .map(({ day, label, isMinor }) => {
        const at = across(timeline, day);
        const line = `<line class="tick" x1="${at}%" x2="${at}%" y1="${AXIS_Y}" y2="${mark}"/>`;
        if (label === null || at >= 97) return line;
        return `${line}<text class="${isMinor ? 'year minor' : 'year'}" x="${at}%" y="${text}" text-anchor="${at < 3 ? 'start' : 'middle'}">${label}</text>`;
      })
      .join(''),
  );
}

function windowBar(timeline: Timeline, event: TimelineEvent): Html | string {
  if (isDay(event)) return '';
  const [from, to] = [across(timeline, event.from), across(timeline, event.to + 1)];
  return raw(
    `<rect class="window ${event.hue}${event.isUndated ? ' undated' : ''}" x="${from}%" y="${AXIS_Y - BAR / 2}" width="${Math.max(0.4, to - from)}%" height="${BAR}"/>`,
  );
}

function likelyBar(timeline: Timeline): Html | string {
  if (timeline.likely === null) return '';
  const [from, to] = [across(timeline, timeline.likely.from), across(timeline, timeline.likely.to)];
  return raw(
    `<g class="released"><rect class="likely" x="${from}%" y="${AXIS_Y - BAR / 2}" width="${Math.max(0.4, to - from)}%" height="${BAR}"/></g>`,
  );
}

/** One mark a day and hue; what falls on the same place stands above it. */
function marks(timeline: Timeline): readonly Html[] {
  const drawn = new Set<string>();
  let last = Number.NEGATIVE_INFINITY;
  let height = 0;
  const made: Html[] = [];
  for (const event of timeline.events.filter(isDay)) {
    const at = across(timeline, event.from);
    const twin = `${event.hue} ${event.from}`;
    if (drawn.has(twin)) continue;
    drawn.add(twin);
    height = at - last < 1 ? (height + 1) % 2 : 0;
    last = at;
    made.push(
      raw(
        `<svg x="${at}%" y="${AXIS_Y - height * STACK}" overflow="visible"><path class="event ${event.hue}" transform="translate(-7 -7) scale(.875)" d="${SHAPES[event.hue]}"/></svg>`,
      ),
    );
  }
  return made;
}

const labelY = (row: number): number => AXIS_Y - STACK - 16 - row * ROW;

function stemOf(timeline: Timeline, { event, row }: PlacedLabel): Html {
  const at = across(timeline, event.from);
  return raw(`<line class="stem label" x1="${at}%" x2="${at}%" y1="${labelY(row) - 10}" y2="${AXIS_Y}"/>`);
}

function labelOf(timeline: Timeline, { event, row, text, end }: PlacedLabel): Html {
  const at = across(timeline, event.from);
  return html`${raw(`<svg class="label" x="${at}%" y="${labelY(row)}" overflow="visible">`)}<text class="said" x="${end ? -4 : 4}"${end ? raw(' text-anchor="end"') : ''}>${text}</text></svg>`;
}

/** Percent of the width behind which 'over 99%' has no room to the right, where the picture is narrowest. */
const WORDS_FIT = 75;

/** The chance over time as an area: its box is stretched, its line is not. */
function chancePicture(timeline: Timeline, season: string): Html {
  const points = timeline.chance.map(({ day, probability }) => `${across(timeline, day) * 10} ${round(CHANCE_HEIGHT * (1 - probability))}`);
  const [first, last] = [timeline.chance[0]!, timeline.chance.at(-1)!];
  const area = `M${across(timeline, first.day) * 10} ${CHANCE_HEIGHT}L${points.join('L')}L${across(timeline, last.day) * 10} ${CHANCE_HEIGHT}Z`;
  const at = across(timeline, last.day);
  const isRight = at > WORDS_FIT;
  return raw(
    `<svg x="0" y="${CHANCE_Y}" width="100%" height="${CHANCE_HEIGHT}" viewBox="0 0 1000 ${CHANCE_HEIGHT}" preserveAspectRatio="none"><path class="chance" d="${area}"/></svg>` +
      `<line class="tick" x1="0" x2="100%" y1="${CHANCE_Y + CHANCE_HEIGHT}" y2="${CHANCE_Y + CHANCE_HEIGHT}"/>` +
      `<line class="stem" x1="0" x2="100%" y1="${CHANCE_Y}" y2="${CHANCE_Y}"/>` +
      `<text x="0" y="${CHANCE_Y + CHANCE_HEIGHT + 16}">chance that ${season} is made, day by day</text>` +
      `<svg x="${at}%" y="${CHANCE_Y + round(CHANCE_HEIGHT * (1 - last.probability))}" overflow="visible"><text class="said" x="${isRight ? -6 : 6}" y="-4"${isRight ? ' text-anchor="end"' : ''}>${percent(last.probability)}</text></svg>`,
  );
}

function asOfLine(timeline: Timeline, bottom: number): Html {
  const at = across(timeline, timeline.asOf);
  return raw(`<line class="now" x1="${at}%" x2="${at}%" y1="0" y2="${bottom}"/>`);
}

function listed({ on, when, text, path, hue }: TimelineEvent): Html {
  const words = path === null ? text : html`<a href="${path}">${text}</a>`;
  return html`<li class="${hue}"><time datetime="${on}">${when}</time><span>${words}</span></li>`;
}

const isDay = ({ from, to }: TimelineEvent): boolean => from === to;
const yearOf = (day: number): number => Number(isoOf(day).slice(0, 4));
const round = (value: number): number => Math.round(value * 10) / 10;
