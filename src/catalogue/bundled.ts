/**
 * The format of the bundled catalogue: one series a line, under headings that give what the lines share.
 *
 *     @ US | HBO | drama
 *     The Sopranos|1999-2007
 *     Game of Thrones|2011-2019|GoT
 *     Westworld|2016-2022||HBO, Max
 *
 * A heading is country, carriers, kind. A line is title, years (`2011-2019`, `2024-` while it runs, `2019` for both), aliases, and, where
 * they differ from the heading's, carriers, country and kind. `;` parts aliases, `,` parts carriers; `#` begins a comment line.
 */
import type { CatalogueEntry } from './entry.ts';
import { NO_IDS } from './external-ids.ts';
import { slugOf } from './slug.ts';

/** A line that is not in the format. */
interface BadLine {
  readonly line: number; // from 1
  readonly text: string;
}

interface ParsedCatalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly bad: readonly BadLine[];
}

interface Heading {
  readonly country: string | null;
  readonly carriers: readonly string[];
  readonly kind: string | null;
}

type Span = Pick<CatalogueEntry, 'year' | 'endYear'>;

const YEARS = /^(\d{4})?(?:(-)(\d{4})?)?$/;

/** Every series of one or more files, ids made unique over all of them. */
export function parseCatalogue(...files: readonly string[]): CatalogueEntry[] {
  return withIds(files.flatMap((file) => readCatalogue(file).entries));
}

/** One file, with the lines that are not in the format. Ids are not yet unique. */
export function readCatalogue(file: string): ParsedCatalogue {
  const entries: CatalogueEntry[] = [];
  const bad: BadLine[] = [];
  let heading: Heading = { country: null, carriers: [], kind: null };
  const lines = file.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index]!.trim();
    if (text === '' || (text.startsWith('#') && !text.includes('|'))) continue;
    if (text.startsWith('@ ')) {
      heading = headingOf(text.slice(2));
      continue;
    }
    const entry = entryOf(text, heading);
    if (entry === null) bad.push({ line: index + 1, text });
    else entries.push(entry);
  }
  return { entries, bad };
}

/** Ids made unique: the slug and year that each has; where two series share both, with the country, then with a number. */
export function withIds(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const { id } of entries) (met.has(id) ? shared : met).add(id);
  const withCountry = ({ id, country }: CatalogueEntry): string => (country === null ? id : `${id}-${country.toLowerCase()}`);
  const made = new Set(entries.filter(({ id }) => shared.has(id)).map(withCountry));
  const taken = new Map<string, number>();
  return entries.map((entry) => {
    const isShared = shared.has(entry.id);
    if (!isShared && !made.has(entry.id)) return entry; // nearly all
    const id = isShared ? withCountry(entry) : entry.id;
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    const unique = times === 1 ? id : `${id}-${times}`;
    return unique === entry.id ? entry : { ...entry, id: unique };
  });
}

function headingOf(text: string): Heading {
  const [country = '', carriers = '', kind = ''] = text.split('|').map((part) => part.trim());
  return { country: country || null, carriers: list(carriers, ','), kind: kind || null };
}

function entryOf(text: string, heading: Heading): CatalogueEntry | null {
  const parts = text.split('|');
  for (let at = 0; at < parts.length; at++) parts[at] = parts[at]!.trim();
  const [title = '', years = '', aliases = '', carriers = '', country = '', kind = ''] = parts;
  const span = SPANS.getOrInsertComputed(years, spanOf);
  if (title === '' || span === null) return null;
  const { year, endYear } = span;
  if (country !== '' && !/^[A-Z]{2}$/.test(country)) return null;
  return {
    id: slugOf(title, year),
    title,
    aliases: list(aliases, ';'),
    year,
    endYear,
    carriers: carriers === '' ? heading.carriers : list(carriers, ','),
    country: country || heading.country,
    kind: kind || heading.kind,
    people: [],
    ids: NO_IDS,
  };
}

/** Years as they are written and what they come to: thousands of lines share a few hundred. */
const SPANS = new Map<string, Span | null>();

function spanOf(years: string): Span | null {
  const span = YEARS.exec(years);
  if (span === null) return null;
  const year = span[1] === undefined ? null : Number(span[1]);
  const endYear = span[3] !== undefined ? Number(span[3]) : span[2] === undefined ? year : null;
  return year !== null && endYear !== null && endYear < year ? null : { year, endYear };
}

const NONE: readonly string[] = [];

/** Most series have no aliases, and no carriers of their own. */
const list = (text: string, mark: string): readonly string[] =>
  text === ''
    ? NONE
    : text
        .split(mark)
        .map((part) => part.trim())
        .filter((part) => part !== '');
