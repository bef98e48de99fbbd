/** Which events of a timeline are labelled in the picture, and where there is room for each. */
import type { Timeline, TimelineEvent } from './timeline.ts';
import { across } from './timeline-scale.ts';

export const LABEL_ROWS = 3;
/** Share of the width that a letter takes in the narrowest picture that shows labels, 600 pixels. */
const LETTER = 100 / 86;
const MOST_LABELS = 9;
const LONGEST_LABEL = 28;

export interface PlacedLabel {
  readonly event: TimelineEvent;
  readonly row: number; // 0 is the lowest
  readonly text: string;
  readonly end: boolean; // the text ends at its mark
}

/** Labels that find room, the releases first; the list has them all. */
export function placedLabels(timeline: Timeline): readonly PlacedLabel[] {
  const taken: (readonly [number, number])[][] = Array.from({ length: LABEL_ROWS }, () => []);
  const placed: PlacedLabel[] = [];
  const order = [...timeline.events].sort((a, b) => Number(b.hue === 'released') - Number(a.hue === 'released') || a.from - b.from);
  const said = new Set<string>();
  for (const event of order) {
    const text = event.label.length > LONGEST_LABEL ? `${event.label.slice(0, LONGEST_LABEL - 1)}…` : event.label;
    const at = across(timeline, event.from);
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
