/** What a text that names a family of series calls the others of it: 'Lone Star' beside 9-1-1, 'P.D.' beside Chicago Fire, 'Force' in the universe of Power. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../catalogue/entry.ts';
import { foldTitle } from '../../catalogue/fold.ts';
import { isOrdinaryWord } from '../../catalogue/ordinary-words.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { isMark, textOf } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import type { SeriesName } from './series.ts';
import { isPlainCapital } from './usable.ts';

/** Years behind its end in which a series is still written of by a name that is an ordinary word. */
const SOON_BEHIND = 1;
/** Years before it begins. */
const AHEAD = 2;

/**
 * @param names a document's, surest first
 * @returns the series that it calls by what is left of their titles, by that, folded
 */
export function kinNames(
  names: readonly SeriesName[],
  text: string,
  year: number | null,
  catalogue: Catalogue,
): ReadonlyMap<string, SeriesName> {
  const byKey = new Map(names.map((name) => [name.key, name]));
  const found = new Map<string, SeriesName>();
  for (const named of names) {
    for (const { entry, own } of catalogue.kin(named.title)) {
      const short = own ?? entry.title;
      const key = foldTitle(short);
      if (found.has(key) || !(text.includes(short) || text.includes(short.replaceAll('.', '')))) continue;
      const other = byKey.get(key);
      if (other === undefined ? !isSpokenOf(entry, short, year) : own === null || !yields(other, entry, text, year)) continue;
      const full = names.find((name) => name.entry?.id === entry.id);
      const { title } = entry;
      found.set(key, full ?? { key, title, entry, standing: 'known', grounds: ['kin'], around: () => {}, score: named.score });
    }
  }
  return found;
}

/** 'One Chicago' is three series and none. */
export const isFamily = ({ title, entry }: SeriesName, catalogue: Catalogue): boolean => entry === null && catalogue.kin(title).length > 0;

/** 'P.D. and Med' beside Chicago Fire are two. @param kin by what is left of their titles */
export const isPairOf = ({ key, entry }: SeriesName, kin: ReadonlyMap<string, SeriesName>): boolean =>
  entry === null && key.includes(' and ') && key.split(' and ').every((part) => kin.has(part));

/** Long after it ended nobody calls a series by a word that is an ordinary one. */
function isSpokenOf({ year: first, endYear }: CatalogueEntry, short: string, year: number | null): boolean {
  if (year === null || short.includes(' ') || !isOrdinaryWord(foldTitle(short))) return true;
  return (first === null || first <= year + AHEAD) && (endYear === null || endYear >= year - SOON_BEHIND);
}

/** Of a series that is called so itself: where the text names the other in full, or where it was over by then. */
function yields({ entry }: SeriesName, kin: CatalogueEntry, text: string, year: number | null): boolean {
  if (entry?.id === kin.id) return false;
  if (entry === null || text.includes(kin.title)) return true;
  return year !== null && entry.endYear !== null && entry.endYear < year - SOON_BEHIND;
}

const PLACED = wordSet('in at near from outside across around to');
const FLAGSHIP = wordSet('flagship original mothership parent sister');
/** What a series does, or what is done with it. */
const DOES = wordSet(`
  is are was were isn't wasn't has have had hasn't will won't would gets got returns return ends ended gets remains stays airs aired streams runs ran premieres premiered
  debuts debuted launched launches begins began concludes concluded wraps wrapped lands heads moves moved season seasons series and or`);

/** True where such a name is the series', and no place, no agency and no part of another name. */
export function isKinHere(
  tokens: Tokens,
  from: number,
  to: number,
  { entry }: SeriesName,
  { view: { first }, titleCase }: Sentence,
): boolean {
  const isHead = entry !== null && foldTitle(entry.title) === foldTitle(textOf(tokens, from, to));
  if (isHead) return FLAGSHIP.has(tokens.word[from - 1] as number);
  if (to - from > 1 || isMarkedOff(tokens, from)) return true;
  if (PLACED.has(tokens.word[from - 1] as number)) return false;
  if (!titleCase && (isPlainCapital(tokens, to) || (from > first && isPlainCapital(tokens, from - 1)))) return false;
  const opens = from === first;
  return !opens || DOES.has(tokens.word[to] as number) || tokens.kind[to] !== WORD;
}

const isMarkedOff = (tokens: Tokens, from: number): boolean => from > 0 && isMark(tokens, from - 1, '\'"“‘*');
