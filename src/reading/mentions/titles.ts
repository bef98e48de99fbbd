/** Which series of the catalogue a name means, and by what title it is called. */
import type { CatalogueEntry } from '../../catalogue/entry.ts';
import { foldTitle } from '../../catalogue/fold.ts';

const OWNER = /^[^\s]+['’]s\s+/;
const LONGEST_NICKNAME = 7;

/** Of series that share a name: the one whose carrier the document names, else the first. */
export function chooseEntry(entries: readonly CatalogueEntry[], carriers: ReadonlySet<string>): CatalogueEntry {
  return entries.find((entry) => isCarriedBy(entry, carriers)) ?? (entries[0] as CatalogueEntry);
}

/** @param carriers folded names */
export function isCarriedBy(entry: CatalogueEntry, carriers: ReadonlySet<string>): boolean {
  return entry.carriers.some((carrier) => carriers.has(foldTitle(carrier)));
}

/** The official title; but a series called by another title in another country or language keeps the one that the document uses. */
export function titleFor({ title }: CatalogueEntry, form: string): string {
  if (OWNER.test(title) && foldTitle(title.replace(OWNER, '')) === foldTitle(form)) return form;
  const words = new Set(foldTitle(title).split(' '));
  const shares = foldTitle(form)
    .split(' ')
    .some((word) => words.has(word));
  return shares || form.length <= LONGEST_NICKNAME || isAllCapitals(form) ? title : form;
}

const isAllCapitals = (form: string): boolean => form === form.toUpperCase() && form !== form.toLowerCase();
