/** Instants in rows: ISO 8601 UTC, always with milliseconds, so that text order is the order of time. */
import { Failure } from '../failure.ts';

/**
 * @param text any ISO 8601 date-time with an offset, such as `2020-03-03T10:00:00Z`
 * @throws {Failure} `date/invalid`
 */
export function instantText(text: string): string {
  try {
    return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 });
  } catch (cause) {
    throw new Failure('date/invalid', `'${text}' is not a moment in time`, {
      hint: 'give a date, a time and an offset, such as 2020-03-03T10:00:00Z',
      cause,
    });
  }
}

/** The latest instant there is as far as rows are concerned: no row is later. */
export const FOREVER = '9999-12-31T23:59:59.999Z';
