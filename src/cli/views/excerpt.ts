/** Words in place: a stretch of one line that fits a terminal, and where in it the words stand. */
import { columnsOf } from '../terminal/columns.ts';

interface Excerpt {
  readonly text: string;
  readonly indent: number; // columns before the words
  readonly width: number; // columns that the words take, at least 1
}

/** Of what is left of the room, so much goes before the words. */
const SHARE_BEFORE = 0.6;

/**
 * @param span of the line, in UTF-16 code units; words that go on in the next line end with this one
 * @param room columns
 */
export function excerptOf(line: string, [start, end]: readonly [number, number], room: number): Excerpt {
  const to = Math.min(end, line.length);
  const words = clip(shown(line.slice(start, to)), room);
  const spare = Math.max(0, room - columnsOf(words));
  const before = shown(line.slice(0, start));
  const after = shown(line.slice(to));
  const left = Math.max(Math.min(columnsOf(before), Math.ceil(spare * SHARE_BEFORE)), spare - columnsOf(after));
  const head = clipStart(before, left);
  const text = head + words + clip(after, spare - columnsOf(head));
  return { text: text.trimEnd(), indent: columnsOf(head), width: Math.max(1, columnsOf(words)) };
}

/** Text as a terminal may be given it: what would move its cursor or change its colours is a blank. */
export function shown(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

function clip(text: string, room: number): string {
  if (columnsOf(text) <= room) return text;
  if (room < 1) return '';
  return `${take([...text], room - 1).join('')}…`;
}

function clipStart(text: string, room: number): string {
  if (columnsOf(text) <= room) return text;
  if (room < 1) return '';
  return `…${take([...text].reverse(), room - 1)
    .reverse()
    .join('')}`;
}

/** As many letters from the first on as the room has. */
function take(letters: readonly string[], room: number): string[] {
  let columns = 0;
  const fits = letters.findIndex((letter) => {
    columns += columnsOf(letter);
    return columns > room;
  });
  return letters.slice(0, fits < 0 ? letters.length : fits);
}
