/**
 * Premieres as iCalendar: all-day events where the day is known; coarser dates and forecasts only where they are asked for, as tentative.
 * @see RFC 5545
 */
import { seasonWithin } from '../../answer/season-name.ts';
import { fateSentence } from '../../answer/sentences.ts';
import { saidSentence } from '../../answer/source-words.ts';
import { dayNumber, dayRange } from '../../claim/edtf.ts';
import type { Verdict } from '../../claim/verdict.ts';
import { seriesPath } from '../parts/places.ts';
import { likelyWindow, windowSentence } from '../parts/window-sentence.ts';
import type { SeasonOf } from '../record/record.ts';
import { carrierOf } from './selection.ts';

interface CalendarOptions {
  readonly origin: string; // of the server, for links: http://127.0.0.1:4747
  readonly isCoarse: boolean; // with dates coarser than a week too
}

/** A date coarser than this is in nobody's calendar unless asked for. */
const COARSEST_DAYS = 7;

interface CalendarEvent {
  readonly uid: string; // stays as long as the season is expected
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  readonly changed: string; // ISO instant
  readonly moved: number; // how often it was put off
  readonly summary: string;
  readonly description: readonly string[]; // lines
  readonly isSure: boolean;
}

/** @param expected seasons that nobody has dated, to be shown over the window that the forecast gives them */
export function renderCalendar(seasons: readonly SeasonOf[], expected: readonly SeasonOf[], { origin, isCoarse }: CalendarOptions): string {
  const events = [
    ...seasons
      .filter(({ verdict }) => isCoarse || lengthOf(verdict) <= COARSEST_DAYS)
      .map((season) => ({ season, event: premiereOf(season) })),
    ...expected.flatMap((season) => {
      const event = forecastOf(season);
      return event === null ? [] : [{ season, event }];
    }),
  ].flatMap(({ season, event }) => linesOf(event, season, origin));
  const head = ['VERSION:2.0', 'PRODID:-//Greenlit//Premieres//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Premieres'];
  return ['BEGIN:VCALENDAR', ...head, ...events, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('');
}

function premiereOf(season: SeasonOf): CalendarEvent {
  const { answer, verdict } = season;
  const { edtf } = verdict.premiere!;
  const { first, last } = dayRange(edtf)!;
  const isSure = lengthOf(verdict) === 1 && ['official', 'reported'].includes(verdict.premiere!.basis);
  const source = [...verdict.evidence, ...verdict.against].find(({ claim }) => claim.predicate === 'premiere' && claim.value === edtf);
  return {
    uid: `${encodeURIComponent(answer.series.slug)}-season-${verdict.season}@greenlit`,
    first,
    last,
    changed: changedOn(season),
    moved: verdict.timeline.filter(({ kind }) => kind === 'delay').length,
    summary: `${answer.series.title}: ${seasonWithin(verdict)}${isSure ? '' : ' (not sure)'}`,
    description: [fateSentence(verdict), source === undefined ? '' : saidSentence(source)],
    isSure,
  };
}

/** Null where the forecast gives no window. */
function forecastOf(season: SeasonOf): CalendarEvent | null {
  const { answer, verdict } = season;
  const window = likelyWindow(answer, verdict);
  if (window === null) return null;
  const [first, last] = window.map((day) => Temporal.PlainDate.from(day)) as [Temporal.PlainDate, Temporal.PlainDate];
  return {
    uid: `${encodeURIComponent(answer.series.slug)}-season-${verdict.season}-forecast@greenlit`,
    first,
    last,
    changed: changedOn(season),
    moved: 0,
    summary: `${answer.series.title}: ${seasonWithin(verdict)} (forecast)`,
    description: [fateSentence(verdict), windowSentence(answer, verdict) ?? ''],
    isSure: false,
  };
}

function linesOf(event: CalendarEvent, season: SeasonOf, origin: string): readonly string[] {
  const carrier = carrierOf(season);
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${stamp(event.changed)}`,
    `LAST-MODIFIED:${stamp(event.changed)}`,
    `SEQUENCE:${event.moved}`,
    `DTSTART;VALUE=DATE:${compact(event.first)}`,
    `DTEND;VALUE=DATE:${compact(event.last.add({ days: 1 }))}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description.filter((line) => line !== '').join('\n'))}`,
    ...(carrier === null ? [] : [`CATEGORIES:${escaped(carrier)}`]),
    `STATUS:${event.isSure ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    `URL:${origin}${seriesPath(season.answer.series)}`,
    'END:VEVENT',
  ];
}

/** When the last document that speaks for it was learned. */
function changedOn({ verdict, series }: SeasonOf): string {
  const learned = [...verdict.evidence, ...verdict.against].map(({ document }) => document.learned).sort();
  return learned.at(-1) ?? series.line.learned;
}

function lengthOf({ premiere }: Verdict): number {
  const { first, last } = dayRange(premiere!.edtf)!;
  return dayNumber(last) - dayNumber(first) + 1;
}

const compact = (day: Temporal.PlainDate): string => day.toString().replaceAll('-', '');
const stamp = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Text as a property's value: no line ends, no control characters. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

const MOST_OCTETS = 75;

/** A line of more than 75 octets goes on in lines that begin with a space; no character is cut in two. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return text;
}
