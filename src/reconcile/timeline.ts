/** What happened to a season, in order, each entry with the days it covers and a sentence. */
import type { DaySpan } from '../claim/edtf.ts';
import type { TimelineEntry } from '../claim/verdict.ts';
import { CERTAINTIES } from '../claim/words.ts';
import { compareText } from '../compare-text.ts';
import { daySpan, isoOf, type Placed } from './days.ts';
import { movesOf, type Premiere, type PremiereWord } from './premiere.ts';

interface TimelineInput {
  readonly name: string | null; // of the season; null where nobody numbers it
  readonly placed: readonly Placed[]; // claims about the season
  readonly words: readonly PremiereWord[];
  readonly premiere: Premiere | null;
  readonly today: number;
}

/** The predicates whose claims are events; the rest are facts about the season. */
const EVENTS: ReadonlySet<string> = new Set(['status', 'premiere', 'production', 'trailer']);

/** Entries of one season in order of their days; the windows that pages name stand at the days they name. */
export function timelineOf(input: TimelineInput): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const { premiere } = input;
  if (premiere !== null && !premiere.conditional && premiere.word.span.last <= input.today) {
    const text = input.name === null ? 'Came out' : `${input.name} came out`;
    entries.push({ on: premiere.edtf, kind: 'release', text, documentId: premiere.word.document.id });
  }
  for (const { kind, from, to, word } of movesOf(input.words)) {
    const text = kind === 'delay' ? `Put off from ${from} to ${to}` : `Brought forward from ${from} to ${to}`;
    entries.push({ on: isoOf(word.said), kind: 'delay', text, documentId: word.document.id });
  }
  entries.push(...claimEntries(input));
  const keyed = entries.map((entry) => ({ entry, day: daySpan(entry.on)!.first }));
  keyed.sort((a, b) => a.day - b.day || compareText(a.entry.text, b.entry.text));
  return keyed.map(({ entry }) => entry);
}

/** Days whose like claims are one entry. */
const ALIKE_DAYS = 28;

/** Claims of four weeks that say the same of one season. */
interface Alike {
  first: Placed;
  count: number;
}

/** One entry for what four weeks' pages say alike: the first in full, the others counted. */
function claimEntries({ placed }: TimelineInput): TimelineEntry[] {
  const sayings = new Map<unknown, Map<number, Alike>>();
  for (const source of placed) {
    if (EVENTS.has(source.predicate)) take(sayings, source);
  }
  const groups = [...sayings.values()].flatMap((alike) => [...alike.values()]);
  return groups.map(({ first, count }) => {
    const { claim, document, written } = first;
    const page = document.publisher ?? (document.said === null ? 'an undated page' : 'a page');
    const more = count === 1 ? '' : ` (and ${count - 1} more)`;
    const on = isWindow(first) ? String(claim.value) : writtenOn(written);
    return { on, kind: 'claim', text: `${page}: “${claim.quote}”${more}`, documentId: document.id };
  });
}

function take(sayings: Map<unknown, Map<number, Alike>>, source: Placed): void {
  const { claim, written } = source;
  const time = isWindow(source) ? 0 : Math.floor(written.first / ALIKE_DAYS);
  const key = time * CERTAINTIES.length + CERTAINTIES.indexOf(claim.certainty);
  let groups = sayings.get(claim.value);
  if (groups === undefined) {
    groups = new Map();
    sayings.set(claim.value, groups);
  }
  const alike = groups.get(key);
  if (alike === undefined) groups.set(key, { first: source, count: 1 });
  else {
    alike.count += 1;
    if (precedes(source, alike.first)) alike.first = source;
  }
}

/** A date that is not stated as fact stands where it points to, not where it was written. */
const isWindow = ({ predicate, claim }: Placed): boolean => predicate === 'premiere' && claim.certainty !== 'certain';

function precedes(one: Placed, other: Placed): boolean {
  if (one.written.first !== other.written.first) return one.written.first < other.written.first;
  if (one.document.id !== other.document.id) return one.document.id < other.document.id;
  return one.claim.span[0] < other.claim.span[0];
}

/** The day a page was written; for an undated one the days on which it can have been. */
function writtenOn({ first, last }: DaySpan): string {
  return first === last ? isoOf(first) : `${isoOf(first)}/${isoOf(last)}`;
}
