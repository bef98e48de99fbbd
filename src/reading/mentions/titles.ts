/** Which series of the catalogue a name means, and by what title it is called. */
import type { CatalogueEntry } from '../../catalogue/entry.ts';
import { foldTitle } from '../../catalogue/fold.ts';
import { nationalTitle } from '../../catalogue/nations.ts';

/** Owners that the trade leaves off: "Marvel's Daredevil" is 'Daredevil', and "RuPaul's Drag Race" is no 'Drag Race'. */
const OWNER = /^(?:Marvel|DC|Disney)['’]s\s+/;
const LONGEST_NICKNAME = 7;

/** False of a single word that is a title only with an article or with dots, or only without: 'Endgame' is no The Endgame, 'Bri' no B.R.I., 'U.S.' no Us. */
export function isCalled({ title, aliases }: CatalogueEntry, form: string): boolean {
  if (/\s/.test(form)) return true;
  const dotted = INITIALS.test(form) || INITIALS.test(`${form}.`);
  return [title, ...aliases].some(
    (name) => !/\s/.test(name) && (INITIALS.test(name) ? isAllCapitals(form) : !dotted || isAllCapitals(name)),
  );
}

const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

/** A series is written of this long before it begins. */
const YEARS_AHEAD = 2;

/**
 * Of series that share a name: the one whose carrier the document names, else the first that was on in its year, else the first that anybody could
 * know of by then.
 * @param year of the document; null where unknown
 * @returns null where all of them began years later: it means another
 */
export function chooseEntry(entries: readonly CatalogueEntry[], carriers: ReadonlySet<string>, year: number | null): CatalogueEntry | null {
  const possible = entries.filter((entry) => year === null || entry.year === null || entry.year <= year + YEARS_AHEAD);
  return possible.find((entry) => isCarriedBy(entry, carriers)) ?? possible.find((entry) => isOn(entry, year)) ?? possible[0] ?? null;
}

const isOn = ({ year: first, endYear }: CatalogueEntry, year: number | null): boolean =>
  year !== null && first !== null && first <= year && (endYear === null || endYear >= year);

/** @param carriers folded names */
export function isCarriedBy(entry: CatalogueEntry, carriers: ReadonlySet<string>): boolean {
  return entry.carriers.some((carrier) => carriers.has(foldTitle(carrier)));
}

/** Also of a channel or a service of the same house: 'the BBC drama' is on BBC One, 'the Apple drama' on Apple TV+. @param carriers folded names */
export function isOfHouse(entry: CatalogueEntry, carriers: ReadonlySet<string>): boolean {
  return entry.carriers
    .map(foldTitle)
    .some((own) => [...carriers].some((named) => own === named || opensWith(own, named) || opensWith(named, own)));
}

const opensWith = (name: string, house: string): boolean => name.startsWith(`${house} `);

/** The official title; but a series called by another title in another country or language keeps the one that the document uses. */
export function titleFor({ title, country }: CatalogueEntry, form: string): string {
  if (title === form) return title;
  if (OWNER.test(title) && foldTitle(title.replace(OWNER, '')) === foldTitle(form)) return form;
  // 'Ghosts US' is the Ghosts that began there, where 'MasterChef Australia' is called so
  if (isNational(form, title)) return isUnnamed(nationalTitle(form)?.country, country) ? title : form;
  const words = new Set(foldTitle(title).split(' '));
  const shares = foldTitle(form)
    .split(' ')
    .some((word) => words.has(word));
  return shares || form.length <= LONGEST_NICKNAME || isAllCapitals(form) ? title : form;
}

/** The countries whose versions carry no country in their own title. */
const UNNAMED: ReadonlySet<string> = new Set(['US', 'GB']);
const isUnnamed = (named: string | undefined, country: string | null): boolean =>
  named !== undefined && named === country && UNNAMED.has(named);

export const isAllCapitals = (form: string): boolean => form === form.toUpperCase() && form !== form.toLowerCase();

/** 'MasterChef Australia' beside 'MasterChef': the title, and behind it the country whose version it is. */
export const isNational = (form: string, title: string): boolean => nationalTitle(form)?.base === foldTitle(title);

/** A title that may be such a version's, as few are. */
export const endsInNation = (title: string): boolean => nationalTitle(title) !== null;
