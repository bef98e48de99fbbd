/** What a feed or a calendar is to hold, as its address asks. */
import { carriersNamed } from '../../catalogue/carriers.ts';
import { Failure } from '../../failure.ts';
import type { AnswerOf, Record } from '../record/record.ts';
import { seriesFor } from '../routes/asked.ts';

/** Which series and which services, as texts of an address; everything where both are left out. */
export interface Selected {
  readonly series?: string | undefined; // a title, a slug or an id
  readonly carrier?: string | undefined; // names, separated by commas
}

/** @throws {Failure} `series/unknown`, `series/ambiguous` where `series` names none */
export function selection({ series: asked, carrier }: Selected, record: Record): (of: AnswerOf) => boolean {
  const series = asked === undefined ? null : seriesFor(record, asked);
  const isOn = onAnyOf(carriersIn(carrier));
  return (of) => (series === null || of.series.key === series.key) && isOn(carrierOf(of));
}

/** Whether a carrier is one of those named, by whichever of its names; true of any where none is. */
export function onAnyOf(names: readonly string[]): (carrier: string | null) => boolean {
  const wanted = new Set(names.flatMap(carrierKeys));
  return (carrier) => wanted.size === 0 || (carrier !== null && carrierKeys(carrier).some((key) => wanted.has(key)));
}

/** 'Amazon' is 'Prime Video'; what no table knows is what it is called. */
function carrierKeys(name: string): readonly string[] {
  const known = carriersNamed(name);
  return known.length > 0 ? known.map(({ id }) => id) : [name.toLowerCase()];
}

/**
 * An empty list says that there is nothing; an empty calendar is subscribed to, and says so for years.
 * @throws {Failure} `carrier/unknown` where neither the catalogue nor a document on record knows one of them
 */
export function requireCarriers(carrier: string | undefined, { index }: Pick<Record, 'index'>): void {
  const stranger = carriersIn(carrier).find((name) => carriersNamed(name).length === 0 && !index.hasCarrier(name));
  if (stranger === undefined) return;
  throw new Failure('carrier/unknown', `no network or service '${stranger.slice(0, 40)}' is known`, {
    hint: 'name it as the pages do; several are separated by commas',
  });
}

const carriersIn = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

export function carrierOf({ answer, series }: AnswerOf): string | null {
  const claim = answer.facts.carrier[0]?.claim;
  return claim?.predicate === 'network' ? claim.value : series.line.carrier;
}
