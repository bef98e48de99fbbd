/**
 * The timeline as a picture. Places are shares of the width and heights are pixels, so one picture serves every width and its
 * words keep their size. The list under it says the same in words.
 */
import { percent } from '../answer/sentences.ts';
import { dateWords } from '../claim/dates-in-words.ts';
import { SHAPES } from './fate-mark.ts';
import { type Html, html, raw } from './html.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';
import { ticksOf } from './timeline-ticks.ts';

const LABEL_ROWS = 3;
const ROW = 18;
/** Marks of one day stand above each other, and labels above them. */
const STACK = 14;
const AXIS_Y = LABEL_ROWS * ROW + STACK + 16;
const YEARS_Y = AXIS_Y + 24;
const CHANCE_Y = YEARS_Y + 28;
const CHANCE_HEIGHT = 48;
const BAR = 12;
/** Share of the width that a letter takes in the narrowest picture that shows labels, 600 pixels. */
const LETTER = 100 / 86;
const MOST_LABELS = 9;
const LONGEST_LABEL = 28;
const MOST_LISTED = 40;

export function timelineFigure(timeline: Timeline, season: number): Html {
  const hasChance = timeline.chance.length > 1;
  const height = hasChance ? CHANCE_Y + CHANCE_HEIGHT + 20 : YEARS_Y + 8;
  const placed = labels(timeline);
  const from = yearOf(timeline.first);
  const to = yearOf(timeline.last);
  return html`<figure class="picture">
<svg role="img" aria-labelledby="picture-title picture-text" height="${height}">
<title id="picture-title">Timeline of season ${season}, ${from === to ? from : `${from} to ${to}`}</title>
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
    timeline.events.length > MOST_LISTED ? html`<p class="note">${timeline.events.length - MOST_LISTED} more are in the JSON.</p>` : ''
  }</details>
</figure>`;
}

function description({ events, chance, asOf }: Timeline, season: number): string {
  const releases = events.filter(({ hue }) => hue === 'released').length;
  const lastChance = chance.at(-1);
  const sentences = [
    `${events.length} events from ${events[0]!.when} to ${events.at(-1)!.when}, ${releases} of them releases or dates.`,
    lastChance === undefined
      ? null
      : `The probability that season ${season} is made went from ${percent(chance[0]!.probability)} to ${percent(lastChance.probability)} as of ${dateWords(dayText(asOf))}.`,
    'The list below says the same in words.',
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function ticks(timeline: Timeline): Html {
  const [mark, text] = [AXIS_Y + 8, YEARS_Y];
  return raw(
    ticksOf(timeline)
      .map(({ day, label, isMinor }) => {
        const at = x(timeline, day);
        const line = `<line class="tick" x1="${at}%" x2="${at}%" y1="${AXIS_Y}" y2="${mark}"/>`;
        if (label === null || at >= 97) return line;
        return `${line}<text class="${isMinor ? 'year minor' : 'year'}" x="${at}%" y="${text}" text-anchor="${at < 3 ? 'start' : 'middle'}">${label}</text>`;
      })
      .join(''),
  );
}

function windowBar(timeline: Timeline, event: TimelineEvent): Html | string {
  if (isDay(event)) return '';
  const [from, to] = [x(timeline, event.from), x(timeline, event.to + 1)];
  return raw(
    `<rect class="window ${event.hue}" x="${from}%" y="${AXIS_Y - BAR / 2}" width="${Math.max(0.4, to - from)}%" height="${BAR}"/>`,
  );
}

function likelyBar(timeline: Timeline): Html | string {
  if (timeline.likely === null) return '';
  const [from, to] = [x(timeline, timeline.likely.from), x(timeline, timeline.likely.to)];
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
    const at = x(timeline, event.from);
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

interface PlacedLabel {
  readonly event: TimelineEvent;
  readonly row: number; // 0 is the lowest
  readonly text: string;
  readonly end: boolean; // the text ends at its mark
}

/** Labels that find room, the releases first; the list has them all. */
function labels(timeline: Timeline): readonly PlacedLabel[] {
  const taken: (readonly [number, number])[][] = Array.from({ length: LABEL_ROWS }, () => []);
  const placed: PlacedLabel[] = [];
  const order = [...timeline.events].sort((a, b) => Number(b.hue === 'released') - Number(a.hue === 'released') || a.from - b.from);
  const said = new Set<string>();
  for (const event of order) {
    const text = event.label.length > LONGEST_LABEL ? `${event.label.slice(0, LONGEST_LABEL - 1)}…` : event.label;
    const at = x(timeline, event.from);
    const width = text.length * LETTER + 1.5;
    const end = at + width > 100;
    const span = end ? ([at - width, at + 0.5] as const) : ([at - 0.5, at + width] as const);
    const twin = `${text} ${Math.round(at)}`;
    if (text === '' || span[0] < 0 || said.has(twin) || placed.length >= MOST_LABELS) continue;
    const row = taken.findIndex((spans) => spans.every(([from, to]) => span[1] <= from || span[0] >= to));
    if (row < 0) continue;
    taken[row]!.push(span);
    said.add(twin);
    placed.push({ event, row, text, end });
  }
  return placed;
}

const labelY = (row: number): number => AXIS_Y - STACK - 16 - row * ROW;

function stemOf(timeline: Timeline, { event, row }: PlacedLabel): Html {
  const at = x(timeline, event.from);
  return raw(`<line class="stem label" x1="${at}%" x2="${at}%" y1="${labelY(row) - 10}" y2="${AXIS_Y}"/>`);
}

function labelOf(timeline: Timeline, { event, row, text, end }: PlacedLabel): Html {
  const at = x(timeline, event.from);
  return html`${raw(`<svg class="label" x="${at}%" y="${labelY(row)}" overflow="visible">`)}<text class="said" x="${end ? -4 : 4}"${end ? raw(' text-anchor="end"') : ''}>${text}</text></svg>`;
}

/** The chance over time as an area: its box is stretched, its line is not. */
function chancePicture(timeline: Timeline, season: number): Html {
  const points = timeline.chance.map(({ day, probability }) => `${x(timeline, day) * 10} ${round(CHANCE_HEIGHT * (1 - probability))}`);
  const [first, last] = [timeline.chance[0]!, timeline.chance.at(-1)!];
  const area = `M${x(timeline, first.day) * 10} ${CHANCE_HEIGHT}L${points.join('L')}L${x(timeline, last.day) * 10} ${CHANCE_HEIGHT}Z`;
  const at = x(timeline, last.day);
  const isRight = at > 80;
  return raw(
    `<svg x="0" y="${CHANCE_Y}" width="100%" height="${CHANCE_HEIGHT}" viewBox="0 0 1000 ${CHANCE_HEIGHT}" preserveAspectRatio="none"><path class="chance" d="${area}"/></svg>` +
      `<line class="tick" x1="0" x2="100%" y1="${CHANCE_Y + CHANCE_HEIGHT}" y2="${CHANCE_Y + CHANCE_HEIGHT}"/>` +
      `<line class="stem" x1="0" x2="100%" y1="${CHANCE_Y}" y2="${CHANCE_Y}"/>` +
      `<text x="0" y="${CHANCE_Y + CHANCE_HEIGHT + 16}">chance that season ${season} is made, day by day</text>` +
      `<svg x="${at}%" y="${CHANCE_Y + round(CHANCE_HEIGHT * (1 - last.probability))}" overflow="visible"><text class="said" x="${isRight ? -6 : 6}" y="-4"${isRight ? ' text-anchor="end"' : ''}>${percent(last.probability)}</text></svg>`,
  );
}

function asOfLine(timeline: Timeline, bottom: number): Html {
  const at = x(timeline, timeline.asOf);
  return raw(`<line class="now" x1="${at}%" x2="${at}%" y1="0" y2="${bottom}"/>`);
}

function listed({ on, when, text, path, hue }: TimelineEvent): Html {
  const words = path === null ? text : html`<a href="${path}">${text}</a>`;
  return html`<li class="${hue}"><time datetime="${on}">${when}</time><span>${words}</span></li>`;
}

const isDay = ({ from, to }: TimelineEvent): boolean => from === to;
const yearOf = (day: number): number => Number(dayText(day).slice(0, 4));
const dayText = (day: number): string => new Temporal.PlainDate(1970, 1, 1).add({ days: day }).toString();
/** Share of the width, in per cent. */
const x = ({ first, last }: Timeline, day: number): number => Math.round(((day - first) / (last - first)) * 10_000) / 100;
const round = (value: number): number => Math.round(value * 10) / 10;
