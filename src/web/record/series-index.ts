/** Which series there are, by address and by what somebody typed. */
import { type KnownSeries, type Resolution, resolver, titlesAsked } from '../../answer/resolve.ts';
import { seriesSlug } from '../../answer/slug.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../catalogue/entry.ts';
import { compareText } from '../../compare-text.ts';
import type { Ledger, SeriesLine } from '../../ledger/ledger.ts';

/** What of the catalogue the pages need. */
export type Directory = Pick<Catalogue, 'byId' | 'lookup' | 'entries'>;

/** One series on record. */
export interface IndexedSeries extends KnownSeries {
  readonly key: string; // of its line in the ledger
  readonly ledgerId: string | null; // in the catalogue; `id` names it where the catalogue does not know it
  readonly entry: CatalogueEntry | null;
  readonly line: SeriesLine;
}

export interface SeriesIndex {
  /** The same object as long as the ledger holds the same: what is derived from the ledger can be kept by it. */
  version(): object;
  count(): number;
  bySlug(slug: string): IndexedSeries | null;
  byKey(key: string): IndexedSeries | null;
  /** 'was Followers renewed?', a title, an alias, a slug, an id. */
  find(question: string): Resolution<IndexedSeries>;
  /** Of the catalogue, where somebody asks for a series that no document on record mentions. */
  unread(question: string): CatalogueEntry | null;
  /** Whether a series on record or in the catalogue is on a network or service of that name, without regard to case. */
  hasCarrier(name: string): boolean;
  /** The last spoken of first. */
  recent(limit: number): readonly IndexedSeries[];
}

interface Built {
  readonly lines: readonly SeriesLine[];
  readonly bySlug: ReadonlyMap<string, IndexedSeries>;
  readonly byKey: ReadonlyMap<string, IndexedSeries>;
  readonly recent: readonly IndexedSeries[];
  readonly find: (question: string) => Resolution<IndexedSeries>;
}

/** Built again where the ledger has grown, at the first question after. */
export function seriesIndex(ledger: Ledger, directory: Directory): SeriesIndex {
  let built: Built | null = null;
  let looked = '';
  const kept = new WeakMap<SeriesLine, IndexedSeries>(); // most lines stay as they are while the ledger grows
  const indexedOf = (line: SeriesLine) => kept.getOrInsertComputed(line, () => indexed(line, directory));
  const current = (): Built => {
    const version = ledger.version();
    if (built !== null && version === looked) return built;
    const lines = ledger.series();
    if (built === null || built.lines !== lines) built = build(lines.map(indexedOf), lines);
    looked = version;
    return built;
  };
  return {
    version: () => current().lines,
    count: () => current().lines.length,
    bySlug: (slug) => current().bySlug.get(slug) ?? null,
    byKey: (key) => current().byKey.get(key) ?? null,
    find: (question) => current().find(question),
    unread: (question) => titlesAsked(question).flatMap((title) => directory.lookup(title))[0] ?? null,
    hasCarrier(name) {
      const wanted = name.toLowerCase();
      return (
        current().lines.some(({ carrier }) => carrier?.toLowerCase() === wanted) ||
        directory.entries.some(({ carriers }) => carriers.some((carrier) => carrier.toLowerCase() === wanted))
      );
    },
    recent: (limit) => current().recent.slice(0, limit),
  };
}

function build(all: readonly IndexedSeries[], lines: readonly SeriesLine[]): Built {
  const bySlug = new Map<string, IndexedSeries>();
  for (const series of all) {
    const slug = seriesSlug({ title: series.title, id: series.ledgerId });
    const other = bySlug.get(slug);
    // The catalogue's id is unique; a title that folds to the same words stands back.
    if (other === undefined || (other.ledgerId === null && series.ledgerId !== null)) bySlug.set(slug, series);
  }
  let find: ((question: string) => Resolution<IndexedSeries>) | null = null;
  return {
    lines,
    bySlug,
    byKey: new Map(all.map((series) => [series.key, series])),
    recent: [...all].sort((a, b) => compareText(lastWord(b), lastWord(a))), // of one day in the order of their titles, as lines come
    find: (question) => {
      find ??= resolver(all);
      return find(question);
    },
  };
}

const lastWord = ({ line }: IndexedSeries): string => line.lastSaid ?? line.learned.slice(0, 10);

function indexed(line: SeriesLine, directory: Directory): IndexedSeries {
  const entry = line.id === null ? null : directory.byId(line.id);
  return {
    key: line.key,
    title: line.title,
    id: line.id ?? line.key,
    ledgerId: line.id,
    year: entry?.year ?? null,
    country: entry?.country ?? null,
    aliases: entry?.aliases ?? [],
    // With and without the site's name: a bare number may be an id of several.
    externalIds: Object.entries(entry?.ids ?? {}).flatMap(([site, id]) => (id === null ? [] : [id, `${site}:${id}`])),
    entry,
    line,
  };
}
