/** Series of one family, and what is left of their titles where the family is spoken of: the 'Lone Star' of '9-1-1: Lone Star', the 'Med' of 'Chicago Med'. */
import type { CatalogueEntry } from './entry.ts';
import { foldTitle } from './fold.ts';

export interface Kin {
  readonly entry: CatalogueEntry;
  /** The title without what the family has in common; null of the series that is called as the family is. */
  readonly own: string | null;
}

/** Families whose titles have no colon behind what they have in common. */
const FAMILIES = ['Chicago', 'Love & Hip Hop', 'Below Deck', 'The Real Housewives of', 'Ghost Adventures', "RuPaul's Drag Race"] as const;
/** Names of whole families that are none of their series'. */
const WHOLE: Readonly<Record<string, string>> = { 'one chicago': 'chicago', 'real housewives': 'real housewives of' };
/** 'Power Book III: Raising Kanan' is of the family of Power. */
const VOLUME = / Book [IVX]+$/;
const FEWEST = 2;

/**
 * @param entries of a catalogue
 * @returns for a title, or the name of a whole family, the series of its family; none where it has none
 */
export function kinIndex(entries: readonly CatalogueEntry[]): (title: string) => readonly Kin[] {
  const families = new Map<string, Kin[]>();
  const familyOf = new Map<string, string>(Object.entries(WHOLE));
  const add = (family: string, kin: Kin): void => {
    const key = foldTitle(family);
    const known = families.get(key);
    if (known === undefined) families.set(key, [kin]);
    else known.push(kin);
    familyOf.set(foldTitle(kin.entry.title), key);
  };
  for (const entry of entries) {
    const parts = partsOf(entry.title);
    if (parts !== null) add(parts.family, { entry, own: parts.own });
  }
  for (const entry of entries) if (families.has(foldTitle(entry.title))) add(entry.title, { entry, own: null });
  return (title) => {
    const family = families.get(familyOf.get(foldTitle(title)) ?? '') ?? [];
    return family.length < FEWEST ? [] : family;
  };
}

/** What a title has in common with its family, and what it has for itself; null of a title that is all its own. */
function partsOf(title: string): { readonly family: string; readonly own: string } | null {
  const colon = title.indexOf(': ');
  if (colon > 0) return { family: title.slice(0, colon).replace(VOLUME, ''), own: title.slice(colon + 2) };
  const family = FAMILIES.find((name) => title.startsWith(`${name} `));
  return family === undefined ? null : { family, own: title.slice(family.length + 1) };
}
