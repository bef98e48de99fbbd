/** A title as somebody typed it to one series of the ledger. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Failure } from '../failure.ts';
import type { Ledger, SeriesLine } from '../ledger/ledger.ts';
import { nearest } from './nearest.ts';

const MOST_LISTED = 6;

/**
 * @param query a title, an alias, our id or an external one
 * @param catalogue loaded only where the ledger does not know the query by itself
 * @throws {Failure} `series/unknown` with the nearest titles, `series/ambiguous` with the candidates
 */
export async function seriesAsked(ledger: Ledger, query: string, catalogue: () => Promise<Catalogue>): Promise<SeriesLine> {
  const lines = ledger.series({ series: query });
  const exact = lines.filter(({ id, key }) => id === query || key === query);
  if (exact.length === 1) return exact[0]!;
  if (lines.length === 1) return lines[0]!;
  if (lines.length > 1) throw ambiguous(query, lines);
  const known = await catalogue();
  const aliased = new Map(
    known
      .lookup(query)
      .flatMap(({ id }) => ledger.series({ series: id }))
      .map((line) => [line.key, line]),
  );
  if (aliased.size === 1) return [...aliased.values()][0]!;
  if (aliased.size > 1) throw ambiguous(query, [...aliased.values()]);
  throw unknown(ledger, query, known);
}

function ambiguous(query: string, lines: readonly SeriesLine[]): Failure {
  const shown = lines
    .slice(0, MOST_LISTED)
    .map((line) => `${line.title} (${[line.carrier, line.id ?? line.key].filter((part) => part !== null).join(', ')})`);
  const rest = lines.length > MOST_LISTED ? ` and ${lines.length - MOST_LISTED} more` : '';
  return new Failure('series/ambiguous', `'${query}' may mean ${shown.join(', ')}${rest}`, {
    hint: `ask by id: greenlit ask ${lines[0]!.id ?? lines[0]!.key}`,
  });
}

function unknown(ledger: Ledger, query: string, catalogue: Catalogue): Failure {
  const [inCatalogue] = catalogue.lookup(query);
  if (inCatalogue !== undefined)
    return new Failure('series/unknown', `nothing is on record about ${inCatalogue.title}`, {
      hint: 'no document that was read speaks of it: add coverage with greenlit add PATH, or name documents after the title',
    });
  const near = new Set(ledger.suggest(query, 3).map(({ title }) => title));
  const recorded = new Set(ledger.series().map(({ title }) => title));
  for (const { entry } of catalogue.nearest(query, 20)) if (recorded.has(entry.title)) near.add(entry.title);
  const meant = nearest(query, [...recorded]);
  if (meant !== null) near.add(meant);
  const shown = [...near].slice(0, 3).map((title) => `'${title}'`);
  return new Failure('series/unknown', `no series '${query}' is on record`, {
    hint: shown.length === 0 ? 'greenlit series lists what is' : `did you mean ${shown.join(' or ')}? greenlit series lists all`,
  });
}
