/** Times as feeds and records write them, to ISO 8601. */
import { findDate, isoFrom } from './find-date.ts';
import { MONTHS } from './months.ts';

/** Offsets of the zones that RFC 822 names, and a few that feeds use besides. */
const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    z: 'Z',
    ut: 'Z',
    utc: 'Z',
    gmt: 'Z',
    est: '-05:00',
    edt: '-04:00',
    cst: '-06:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    bst: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
  }),
);

/** 'Tue, 03 Mar 2020 10:00:00 GMT', also as hands write it: '3 Mar 2020 2:30 PM EST'. */
const RFC822 =
  /^(?:\p{L}{3,9},?\s{1,3})?(?<day>\d{1,2})\s(?<month>\p{L}{3,9})\.?\s(?<year>\d{4}|\d{2})(?:\s(?<hours>\d{1,2}):(?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d))?(?:\s?(?<half>[AP]M))?(?:\s?(?<zone>[A-Z]{1,5}|[+-]\d{2}(?::?\d{2})?))?)?/iu;
/** Two digits of a year below this are of this century, as RFC 2822 has it. */
const CENTURY = 50;
type Groups = Readonly<Record<string, string | undefined>>;

/** '20230918T031500Z', as GDELT and iCalendar write times, '20230918031500' and '20230918'. */
const PACKED = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?([01]\d|2[0-3])([0-5]\d)([0-5]\d)(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * @param value ISO 8601 in its long or packed form, RFC 822, seconds or milliseconds since 1970, or a day as prose writes it
 * @returns ISO 8601 date or date-time with its own offset kept; null where the value holds no day
 */
export function isoTime(value: unknown): string | null {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text));
  const packed = PACKED.exec(text);
  if (packed !== null) return packedTime(packed);
  const rfc = RFC822.exec(text)?.groups;
  return (rfc === undefined ? null : rfcTime(rfc)) ?? findDate(text.slice(0, 80))?.iso ?? null;
}

function packedTime([, year, month, day, hours, minutes, seconds, offset]: RegExpExecArray): string | null {
  const date = isoFrom(Number(year), Number(month), Number(day));
  return date === null || hours === undefined ? date : `${date}T${hours}:${minutes}:${seconds}${zone(offset)}`;
}

/** The day alone where the clock has no such time. */
function rfcTime({ day, month, year = '', hours, minutes, seconds = '00', half, zone: offset }: Groups): string | null {
  const number = MONTHS.get((month ?? '').toLowerCase());
  const century = year.length > 2 ? 0 : Number(year) < CENTURY ? 2000 : 1900;
  const date = number === undefined ? null : isoFrom(century + Number(year), number, Number(day));
  if (date === null || hours === undefined) return date;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return hour > 23 ? date : `${date}T${String(hour).padStart(2, '0')}:${minutes}:${seconds}${zone(offset)}`;
}

function zone(text: string | undefined): string {
  if (text === undefined) return '';
  if (/^[+-]/.test(text)) return `${text.slice(0, 3)}:${text.length > 3 ? text.slice(-2) : '00'}`;
  return ZONES.get(text.toLowerCase()) ?? '';
}

/** Seconds, or milliseconds where seconds would lie past the year 2200. */
function fromEpoch(value: number): string | null {
  const milliseconds = Math.abs(value) > 7_258_118_400 ? value : value * 1000;
  if (!Number.isFinite(milliseconds) || milliseconds < 0 || milliseconds > 4_102_444_800_000) return null;
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(milliseconds)).toString();
}
