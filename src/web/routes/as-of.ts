/** The day that a page is asked about. */
import { isoDay } from '../../claim/edtf.ts';
import { Failure } from '../../failure.ts';

/**
 * @param text as it stands in the address; null or empty for today
 * @throws {Failure} `date/invalid` where it is not a day
 */
export function parseAsOf(text: string | null | undefined, today: Temporal.PlainDate): Temporal.PlainDate {
  if (text === null || text === undefined || text.trim() === '') return today;
  const day = text.trim();
  if (day.length !== 10 || isoDay(day) === null) {
    throw new Failure('date/invalid', `‘${day.slice(0, 40)}’ is not a day.`, {
      hint: 'Give year, month and day, such as 2020-03-15. A page can be asked for as of any day.',
    });
  }
  return Temporal.PlainDate.from(day);
}

/** The days on which something was said, nearest to a day on either side. */
export interface Neighbours {
  readonly before: string | null;
  readonly after: string | null; // today where nothing more was said since
}

/** @param days ascending ISO days */
export function neighbours(days: readonly string[], asOf: string, today: string): Neighbours {
  return {
    before: days.findLast((day) => day < asOf) ?? null,
    after: days.find((day) => day > asOf && day <= today) ?? (asOf < today ? today : null),
  };
}
