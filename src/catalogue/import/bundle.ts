/** Writes entries in the format of the bundled catalogue; the reverse of `parseCatalogue`. */
import type { CatalogueEntry } from '../entry.ts';

/** @returns a heading and one line an entry, by title; names with the format's own marks (`|`, `;`) are left out, as it has no way to say them */
export function bundleText(entries: readonly CatalogueEntry[], comment: string): string {
  const lines = entries
    .filter(({ title }) => !title.includes('|'))
    .toSorted((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : (a.year ?? 0) - (b.year ?? 0)))
    .map(lineOf);
  return [...comment.split('\n').map((line) => `# ${line}`), ...lines, ''].join('\n');
}

function lineOf({ title, year, endYear, aliases, carriers, country, kind }: CatalogueEntry): string {
  const years = year === null ? '' : endYear === year ? `${year}` : `${year}-${endYear ?? ''}`;
  const names = aliases.filter((alias) => !/[|;]/.test(alias)).join(';');
  return [title, years, names, carriers.join(', '), country ?? '', kind ?? ''].join('|').replace(/\|+$/, '');
}
