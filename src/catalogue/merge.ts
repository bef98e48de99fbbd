/** Several catalogues as one: the same series once, with all that each knows of it. */
import { withIds } from './bundled.ts';
import type { CatalogueEntry } from './entry.ts';
import { EXTERNAL_IDS } from './external-ids.ts';
import { foldTitle } from './fold.ts';
import { slugOf } from './slug.ts';

/**
 * Joins entries that share an external id, or a title (folded) and a year, or where one has no year a title and a carrier, unless their
 * countries differ. The first that comes gives title,
 * years and country; later ones fill what it lacks and add names, carriers, people and ids.
 * @returns entries in the order in which each was first seen, ids made unique
 */
export function mergeEntries(...catalogues: readonly (readonly CatalogueEntry[])[]): CatalogueEntry[] {
  const merged: CatalogueEntry[] = [];
  const places = new Map<string, number[]>();
  const undated = new Set(
    catalogues.flatMap((catalogue) => catalogue.filter(({ year }) => year === null).map(({ title }) => foldTitle(title))),
  );
  for (const catalogue of catalogues) {
    for (const entry of catalogue) {
      const keys = keysOf(entry, undated);
      const place = keys.flatMap((key) => places.get(key) ?? []).find((at) => agrees(merged[at]!, entry));
      const at = place ?? merged.length;
      if (place === undefined) merged.push(entry);
      else merged[at] = join(merged[at]!, entry);
      for (const key of keys) {
        const known = places.get(key);
        if (known === undefined) places.set(key, [at]);
        else if (!known.includes(at)) known.push(at);
      }
    }
  }
  return withIds(merged.map((entry) => ({ ...entry, id: slugOf(entry.title, entry.year) })));
}

/** @param undated folded titles of which an entry has no year */
function keysOf(entry: CatalogueEntry, undated: ReadonlySet<string>): string[] {
  const ids = EXTERNAL_IDS.filter((source) => entry.ids[source] !== null).map((source) => `${source}:${entry.ids[source]}`);
  return [...ids, ...titleKeys(entry, undated)];
}

/** A title alone joins nothing: without a year there is no telling which series is meant, unless a carrier says so. */
function titleKeys({ title, aliases, year, carriers }: CatalogueEntry, undated: ReadonlySet<string>): string[] {
  const name = foldTitle(title);
  const keys = !undated.has(name) ? [] : carriers.map((carrier) => `${name}|on ${carrier.toLowerCase()}`);
  if (year === null) return keys;
  keys.push(`${name}|${year}`);
  for (const alias of aliases) keys.push(`${foldTitle(alias)}|${year}`);
  return keys;
}

/** Two ids of one source, two years or two countries tell two series apart; of what shares only an alias, one must be the other's title. */
function agrees(left: CatalogueEntry, right: CatalogueEntry): boolean {
  if (EXTERNAL_IDS.some((source) => left.ids[source] !== null && right.ids[source] !== null && left.ids[source] !== right.ids[source]))
    return false;
  if (EXTERNAL_IDS.some((source) => left.ids[source] !== null && left.ids[source] === right.ids[source])) return true;
  if (left.year !== null && right.year !== null && left.year !== right.year) return false;
  if (left.country !== null && right.country !== null && left.country !== right.country) return false;
  const names = (entry: CatalogueEntry): Set<string> => new Set([entry.title, ...entry.aliases].map(foldTitle));
  return names(left).has(foldTitle(right.title)) || names(right).has(foldTitle(left.title));
}

function join(first: CatalogueEntry, later: CatalogueEntry): CatalogueEntry {
  const ids = Object.fromEntries(EXTERNAL_IDS.map((source) => [source, first.ids[source] ?? later.ids[source]])) as CatalogueEntry['ids'];
  const aliases = new Set([...first.aliases, later.title, ...later.aliases]);
  aliases.delete(first.title);
  return {
    ...first,
    aliases: [...aliases],
    year: first.year ?? later.year,
    endYear: first.endYear ?? later.endYear,
    carriers: [...new Set([...first.carriers, ...later.carriers])],
    country: first.country ?? later.country,
    kind: first.kind ?? later.kind,
    people: [...new Set([...first.people, ...later.people])],
    ids,
  };
}
