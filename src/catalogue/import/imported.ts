/** What an importer makes of its files: the series, and how many records it left out and why. */
import type { CatalogueEntry, ExternalIds } from '../entry.ts';
import { NO_IDS } from '../external-ids.ts';
import { slugOf } from '../slug.ts';

/** A file as lines, so that one larger than memory can be read as it comes; JSON importers join them. */
export interface ImportFile {
  readonly name: string;
  readonly lines: Iterable<string>; // without line ends
}

export interface Imported {
  readonly entries: readonly CatalogueEntry[];
  /** Records (rows, objects) seen. */
  readonly read: number;
  /** Records left out, by reason, such as 'not a series' or 'no title'. */
  readonly rejected: Readonly<Record<string, number>>;
}

/** Collects one import. */
export class Import {
  readonly #entries: CatalogueEntry[] = [];
  readonly #rejected = new Map<string, number>();
  #read = 0;

  /** One record that makes one entry. */
  add(entry: CatalogueEntry): void {
    this.#read++;
    this.#entries.push(entry);
  }

  /** A record that becomes part of an entry still to be put. */
  saw(): void {
    this.#read++;
  }

  /** An entry made of records already seen. */
  put(entry: CatalogueEntry): void {
    this.#entries.push(entry);
  }

  reject(reason: string): void {
    this.#read++;
    this.#rejected.set(reason, (this.#rejected.get(reason) ?? 0) + 1);
  }

  done(): Imported {
    return { entries: this.#entries, read: this.#read, rejected: Object.fromEntries(this.#rejected) };
  }
}

/** An entry of a title and whatever else the source knows. */
export function entryWith(
  title: string,
  known: Partial<Omit<CatalogueEntry, 'id' | 'title' | 'ids'>> & { readonly ids?: Partial<ExternalIds> },
): CatalogueEntry {
  const aliases = [...new Set((known.aliases ?? []).map((alias) => alias.trim()))].filter((alias) => alias !== '' && alias !== title);
  return {
    id: slugOf(title, known.year ?? null),
    title,
    aliases,
    year: known.year ?? null,
    endYear: known.endYear ?? null,
    carriers: known.carriers ?? [],
    country: known.country ?? null,
    kind: known.kind ?? null,
    people: known.people ?? [],
    ids: { ...NO_IDS, ...known.ids },
  };
}

/** @returns the year at the start of a date text; null where there is none */
export function yearOf(date: unknown): number | null {
  const year = typeof date === 'string' ? /^[+]?(\d{4})/.exec(date)?.[1] : undefined;
  return year === undefined || year === '0000' ? null : Number(year);
}

export const textOf = (file: ImportFile): string => [...file.lines].join('\n');
