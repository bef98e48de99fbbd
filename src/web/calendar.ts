/**
 * Premieres as iCalendar: all-day events where the day is known; coarser dates only where they are asked for, as tentative.
 * @see RFC 5545
 */
import { fateSentence, saidSentence } from '../answer/sentences.ts';
import { dayNumber, dayRange } from '../claim/edtf.ts';
import type { Verdict } from '../claim/verdict.ts';
import { seriesPath } from './places.ts';
import type { SeasonOf } from './record.ts';
import { carrierOf } from './selection.ts';

export interface CalendarOptions {
  readonly origin: string; // of the server, for links: http://127.0.0.1:4747
  readonly isCoarse: boolean; // with dates coarser than a week too
}

/** A date coarser than this is in nobody's calendar unless asked for. */
const COARSEST_DAYS = 7;

export function renderCalendar(seasons: readonly SeasonOf[], { origin, isCoarse }: CalendarOptions): string {
  const events = seasons
    .filter(({ verdict }) => isCoarse || lengthOf(verdict) <= COARSEST_DAYS)
    .flatMap((season) => eventOf(season, origin));
  const head = ['VERSION:2.0', 'PRODID:-//Greenlit//Premieres//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Premieres'];
  return ['BEGIN:VCALENDAR', ...head, ...events, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(season: SeasonOf, origin: string): readonly string[] {
  const { answer, verdict } = season;
  const { first, last } = dayRange(verdict.premiere!.edtf)!;
  const isSure = lengthOf(verdict) === 1 && ['official', 'reported'].includes(verdict.premiere!.basis);
  const changed = stamp(changedOn(season));
  const carrier = carrierOf(season);
  const source = verdict.evidence.find(({ claim }) => claim.predicate === 'premiere');
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(answer.series.slug)}-season-${verdict.season}@greenlit`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${verdict.timeline.filter(({ kind }) => kind === 'delay').length}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(last.add({ days: 1 }))}`,
    `SUMMARY:${escaped(`${answer.series.title}: season ${verdict.season}${isSure ? '' : ' (not sure)'}`)}`,
    `DESCRIPTION:${escaped([fateSentence(verdict), source === undefined ? '' : saidSentence(source)].filter((part) => part !== '').join('\n'))}`,
    ...(carrier === null ? [] : [`CATEGORIES:${escaped(carrier)}`]),
    `STATUS:${isSure ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    `URL:${origin}${seriesPath(answer.series)}`,
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
