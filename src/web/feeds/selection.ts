/** Which seasons a feed or a calendar is to hold, as its address asks. */
import { Failure } from '../../failure.ts';
import type { Record, SeasonOf } from '../record/record.ts';
import { seriesFor } from '../routes/asked.ts';

/** Reads a query: the value of a name, or undefined. */
export type Query = (name: string) => string | undefined;

/** @throws {Failure} `series/unknown`, `series/ambiguous` where `series` names none */
export function selection(query: Query, record: Record): (season: SeasonOf) => boolean {
  const asked = query('series')?.trim();
  const series = asked === undefined || asked === '' ? null : seriesFor(record, asked);
  const carriers = new Set(
    (query('carrier') ?? '')
      .toLowerCase()
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
  return (season) =>
    (series === null || season.series.key === series.key) && (carriers.size === 0 || carriers.has(carrierOf(season)?.toLowerCase() ?? ''));
}

export function carrierOf({ answer, series }: SeasonOf): string | null {
  const claim = answer.facts.carrier[0]?.claim;
  return claim?.predicate === 'network' ? claim.value : series.line.carrier;
}

/** A whole number of days in the query. @throws {Failure} `usage/invalid` */
export function daysAsked(query: Query, name: string, otherwise: number): number {
  const text = query(name)?.trim() ?? '';
  if (text === '') return otherwise;
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new Failure('usage/invalid', `‘${text.slice(0, 40)}’ is not a number of days.`, {
    hint: `Give ${name} as a whole number, such as ${name}=30.`,
  });
}

/** A switch in the query. */
export function isAsked(query: Query, name: string): boolean {
  return ['1', 'true', 'yes'].includes(query(name)?.toLowerCase() ?? '');
}
