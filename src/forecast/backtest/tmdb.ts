/** Snapshots of season dates with networks: for testing alone. Parameters are never fitted on them. */
import { dayNumber } from '../../claim/edtf.ts';
import type { DatedSeason, DatedSeries } from './seasons-of.ts';

interface Row {
  readonly serie: { readonly id: number; readonly name: string };
  readonly seasons: readonly {
    readonly number: number;
    readonly time: { readonly start: string | null; readonly end: string | null } | null;
  }[];
}
interface NetworkRow {
  readonly id: number;
  readonly network_name: string;
  readonly network_country: string | null;
}

const FIRST_YEAR = 1950;
const LAST_YEAR = 2020;

/** @returns series by id as one snapshot has them; days that cannot be are left out */
export function parseSnapshot(json: string, networks: ReadonlyMap<number, NetworkRow>): Map<number, DatedSeries> {
  const rows = JSON.parse(json) as readonly Row[];
  return new Map(
    rows.map(({ serie, seasons }) => {
      const dated = seasons
        .flatMap(({ number, time }): DatedSeason[] => {
          const premiere = dayOf(time?.start);
          return premiere === null || number < 1 ? [] : [{ number, premiere, finale: dayOf(time?.end) }];
        })
        .toSorted((a, b) => a.number - b.number);
      const network = networks.get(serie.id);
      return [
        serie.id,
        {
          series: serie.name,
          traits: { carrier: network?.network_name ?? null, country: network?.network_country ?? null },
          seasons: ascending(dated),
        },
      ];
    }),
  );
}

/** The first network of each series. */
export function parseNetworks(json: string): Map<number, NetworkRow> {
  const first = new Map<number, NetworkRow>();
  for (const row of JSON.parse(json) as readonly NetworkRow[]) if (!first.has(row.id)) first.set(row.id, row);
  return first;
}

/** Seasons whose days do not rise with their number are errors of the source. */
function ascending(seasons: readonly DatedSeason[]): DatedSeason[] {
  const kept: DatedSeason[] = [];
  for (const season of seasons) if (season.premiere > (kept.at(-1)?.premiere ?? Number.NEGATIVE_INFINITY)) kept.push(season);
  return kept;
}

function dayOf(time: string | null | undefined): number | null {
  const year = Number(time?.slice(0, 4));
  if (time == null || !(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  return dayNumber(Temporal.PlainDate.from(time.slice(0, 10)));
}
