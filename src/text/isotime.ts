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

const RFC822 =
  /^(?:\p{L}{3,9},?\s{1,3})?(\d{1,2})\s(\p{L}{3,9})\.?\s(\d{4}|\d{2})(?:\s(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([A-Za-z]{1,5}|[+-]\d{2}:?\d{2}))?)?/u;

/**
 * @param value ISO 8601, RFC 822, seconds or milliseconds since 1970, or a day as prose writes it
 * @returns ISO 8601 date or date-time with its own offset kept; null where the value holds no day
 */
export function isoTime(value: unknown): string | null {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text));
  const rfc = RFC822.exec(text);
  if (rfc !== null) {
    const month = MONTHS.get((rfc[2] as string).toLowerCase());
    const year = rfc[3]?.length === 2 ? 2000 + Number(rfc[3]) : Number(rfc[3]);
    const day = month === undefined ? null : isoFrom(year, month, Number(rfc[1]));
    if (day !== null) return rfc[4] === undefined ? day : `${day}T${rfc[4].padStart(2, '0')}:${rfc[5]}:${rfc[6] ?? '00'}${zone(rfc[7])}`;
  }
  return findDate(text.slice(0, 80))?.iso ?? null;
}

function zone(text: string | undefined): string {
  if (text === undefined) return '';
  if (/^[+-]/.test(text)) return `${text.slice(0, 3)}:${text.slice(-2)}`;
  return ZONES.get(text.toLowerCase()) ?? '';
}

/** Seconds, or milliseconds where seconds would lie past the year 2200. */
function fromEpoch(value: number): string | null {
  const milliseconds = Math.abs(value) > 7_258_118_400 ? value : value * 1000;
  if (!Number.isFinite(milliseconds) || milliseconds < 0 || milliseconds > 4_102_444_800_000) return null;
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(milliseconds)).toString();
}
