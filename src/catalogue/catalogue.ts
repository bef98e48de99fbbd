/** The series that Greenlit knows, and where a text may be naming one. Candidates only: the reader decides with the context. */
import type { CatalogueEntry } from './entry.ts';
import { EXTERNAL_IDS, NO_IDS } from './external-ids.ts';
import { type Kin, kinIndex } from './kin.ts';
import { nationalTitle } from './nations.ts';
import { nearestIndex } from './nearest.ts';
import { type TitleCandidate, TitleIndex } from './title-index.ts';

/** A series whose title is close to what was asked for. */
export interface Suggestion {
  readonly entry: CatalogueEntry;
  readonly likeness: number; // 0 to 1; 1 is the same after folding
}

export interface Catalogue {
  readonly size: number;
  readonly entries: readonly CatalogueEntry[];
  /**
   * Titles and aliases in the text between the offsets, longest first where they overlap, in the order of the text. Ordinary words
   * wholly in lower case ('you', 'from', 'good girls') are left out: no text means a series by them.
   */
  candidates(text: string, start: number, end: number): TitleCandidate[];
  /** By title or alias (compared folded, with or without 'the', and with the country of a version: 'Ghosts US'), our id, or any external id ('tt0903747', 'tvmaze:82', 'Q1079'). */
  lookup(query: string): CatalogueEntry[];
  /** The series with the most similar titles or aliases, for 'did you mean'. */
  nearest(title: string, limit: number): Suggestion[];
  byId(id: string): CatalogueEntry | null;
  /** The series of the family of a title ('9-1-1', 'NCIS: Sydney') or of what a whole family is called ('One Chicago'); none where it has none. */
  kin(title: string): readonly Kin[];
}

/** What is asked of titles is made when it is first asked: whoever looks a series up by its id waits for no index of titles. */
export function buildCatalogue(entries: readonly CatalogueEntry[]): Catalogue {
  let titles: TitleIndex | null = null;
  let ids: Map<string, number[]> | null = null;
  let kin: ReturnType<typeof kinIndex> | null = null;
  let near: ReturnType<typeof nearestIndex> | null = null;
  const byTitle = (): TitleIndex => (titles ??= new TitleIndex(entries));
  const byId = (id: string): readonly number[] => {
    ids ??= idIndex(entries);
    return ids.get(id.toLowerCase()) ?? [];
  };
  const versionsOf = (query: string): CatalogueEntry[] => {
    const version = nationalTitle(query);
    if (version === null) return [];
    const found = byTitle()
      .lookup(version.base)
      .map((i) => entries[i]!);
    return found.filter(({ country }) => country === version.country);
  };
  return {
    size: entries.length,
    entries,
    candidates: (text, start, end) => byTitle().candidates(text, start, end),
    lookup(query) {
      const known = byId(query.trim());
      const found = (known.length > 0 ? known : byTitle().lookup(query)).map((i) => entries[i]!);
      return found.length > 0 ? found : versionsOf(query);
    },
    nearest(title, limit) {
      near ??= nearestIndex(byTitle().phrases, byTitle().entryOf);
      return near(title, limit).map(({ entry, likeness }) => ({ entry: entries[entry]!, likeness }));
    },
    byId(id) {
      const [first] = byId(id);
      return first === undefined ? null : entries[first]!;
    },
    kin(title) {
      kin ??= kinIndex(entries);
      return kin(title);
    },
  };
}

function idIndex(entries: readonly CatalogueEntry[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const note = (key: string, i: number): void => {
    const known = index.get(key);
    if (known === undefined) index.set(key, [i]);
    else if (!known.includes(i)) known.push(i);
  };
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    note(entry.id.toLowerCase(), i);
    if (entry.ids === NO_IDS) continue; // all that come with the program
    for (const source of EXTERNAL_IDS) {
      const id = entry.ids[source];
      if (id === null) continue;
      note(`${source}:${id}`.toLowerCase(), i);
      if (source === 'imdb' || source === 'wikidata') note(String(id).toLowerCase(), i);
    }
  }
  return index;
}
