/** What happened to a season, in order, each entry with the days it covers and a sentence. */
import type { Sourced } from '../claim/answer.ts';
import { dayRange } from '../claim/edtf.ts';
import type { TimelineEntry } from '../claim/verdict.ts';
import { type DaySpan, isoDayNumber, isoOf } from './days.ts';
import { movesOf, type Premiere, type PremiereWord } from './premiere.ts';

export interface TimelineInput {
  readonly season: number;
  readonly sourced: readonly Sourced[];
  readonly spans: ReadonlyMap<string, DaySpan>;
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
    entries.push({ on: premiere.edtf, kind: 'release', text: `Season ${input.season} came out`, documentId: premiere.word.document.id });
  }
  for (const { kind, from, to, word } of movesOf(input.words)) {
    const text = kind === 'delay' ? `Put off from ${from} to ${to}` : `Brought forward from ${from} to ${to}`;
    entries.push({ on: isoOf(word.said), kind: 'delay', text, documentId: word.document.id });
  }
  for (const { claim, document } of input.sourced) {
    if (claim.season !== input.season || !EVENTS.has(claim.predicate)) continue;
    const text = `${document.publisher ?? (document.said === null ? 'an undated page' : 'a page')}: “${claim.quote}”`;
    const window = claim.predicate === 'premiere' && claim.certainty !== 'certain';
    entries.push({
      on: window ? claim.value : writtenOn(document.said, input.spans.get(document.id)!),
      kind: 'claim',
      text,
      documentId: document.id,
    });
  }
  return entries.sort((a, b) => compareDays(a.on, b.on) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

/** The day a page was written; for an undated one the days on which it can have been. */
function writtenOn(said: string | null, span: DaySpan): string {
  if (isoDayNumber(said) !== null || span.first === span.last) return isoOf(span.first);
  return `${isoOf(span.first)}/${isoOf(span.last)}`;
}

function compareDays(a: string, b: string): number {
  const first = dayRange(a)!.first;
  const second = dayRange(b)!.first;
  return Temporal.PlainDate.compare(first, second);
}
