/** The series that Greenlit knows, and where a text may be naming one. Candidates only: the reader decides with the context. */
import { CASINGS, type Casing, casing, gapsAgree, withClosingMark, withOpeningMark } from './agreement.ts';
import { PhraseAutomaton } from './automaton.ts';
import type { CatalogueEntry } from './entry.ts';
import { EXTERNAL_IDS } from './external-ids.ts';
import { foldTitle, foldWords, type TokenColumns } from './fold.ts';
import { foldedStretch, foldedWord } from './folded-text.ts';
import { FOLDED_WORDS } from './folded-words.ts';
import { nearestIndex } from './nearest.ts';
import { type Ambiguity, ambiguityOf, LONGEST_ORDINARY_RUN, ORDINARY_WORDS } from './ordinary-words.ts';

/** What of the entry the text matched, strongest first: its title, an alias, or the title without its article or its owner's name. */
export const NAMINGS = ['title', 'alias', 'shortened'] as const;
export type Naming = (typeof NAMINGS)[number];

/** A stretch of text that has the words of a title. */
export interface TitleCandidate {
  readonly start: number;
  readonly end: number; // half-open; a possessive 's is outside, a title's own '!' inside
  /** Every series so called, those called so officially first. More than one where two share a title. */
  readonly entries: readonly CatalogueEntry[];
  /** The title or alias matched, as the catalogue writes it. */
  readonly alias: string;
  readonly naming: Naming;
  readonly casing: Casing;
  readonly exactCase: boolean; // casing is 'exact'
  readonly ambiguous: Ambiguity | null;
  /** Candidates that lie within this one or overlap it and are shorter: 'NCIS' in 'NCIS: Los Angeles'. */
  readonly inner: readonly TitleCandidate[];
}

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
  /** By title or alias (compared folded, with or without 'the'), our id, or any external id ('tt0903747', 'tvmaze:82', 'Q1079'). */
  lookup(query: string): CatalogueEntry[];
  /** The series with the most similar titles or aliases, for 'did you mean'. */
  nearest(title: string, limit: number): Suggestion[];
  byId(id: string): CatalogueEntry | null;
}

/** One way in which a group's phrase is written, and what it is to its entry. */
interface Spelling {
  readonly phrase: string;
  readonly naming: number; // index into NAMINGS
  readonly ambiguous: Ambiguity | null;
}

/** What a group of the automaton stands for; made when a text first holds it. */
interface GroupNames {
  readonly spellings: readonly Spelling[]; // titles first, then aliases
  readonly entries: readonly CatalogueEntry[];
}

/** Where a phrase was found, and the bounds of the scan. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly tokens: number;
  readonly start: number;
  readonly end: number;
}

/** Names of owners that the trade leaves off: "Marvel's Daredevil" is 'Daredevil'. */
const OWNERS =
  /^(?:Marvel['’]s|DC['’]s|Marvel Studios['’]|Tom Clancy['’]s|Disney['’]s|Stephen King['’]s|Anne Rice['’]s|Tyler Perry['’]s|M\. Night Shyamalan['’]s|George R\. ?R\. Martin['’]s|Guillermo del Toro['’]s)\s+(?=\S)/;
const ARTICLE = /^the\s+\S/i;
const LAST = 0xffff;

/** Builds the automaton over all titles and aliases: about a microsecond a title. */
export function buildCatalogue(entries: readonly CatalogueEntry[]): Catalogue {
  const automaton = new PhraseAutomaton(entries.length * 2 + 64);
  // One row for each (phrase, entry): which group of the automaton, which entry, the phrase as written, how it names the entry.
  const rows = { group: new Int32Array(entries.length * 4 + 64), entry: new Int32Array(entries.length * 4 + 64), count: 0 };
  const phrases: string[] = [];
  const namings: number[] = [];
  const note = (group: number, entry: number, phrase: string, naming: number): void => {
    if (group < 0) return;
    if (rows.count === rows.group.length) growRows(rows);
    rows.group[rows.count] = group;
    rows.entry[rows.count++] = entry;
    phrases.push(phrase);
    namings.push(naming);
  };
  for (let i = 0; i < entries.length; i++) {
    const { title, aliases } = entries[i]!;
    note(automaton.add(title), i, title, 0);
    if (ARTICLE.test(title)) note(automaton.addWithoutFirst(), i, title.slice(4).trimStart(), 2);
    if (OWNERS.test(title)) {
      const bare = title.replace(OWNERS, '');
      note(automaton.add(bare), i, bare, 2);
    }
    for (const alias of aliases) {
      note(automaton.add(alias), i, alias, 1);
      if (ARTICLE.test(alias)) note(automaton.addWithoutFirst(), i, alias.slice(4).trimStart(), 2);
    }
  }
  const { from, order } = byGroup(rows.group, rows.count, automaton.groups);
  const ordinary = new Uint8Array(FOLDED_WORDS.size);
  for (const word of ORDINARY_WORDS) {
    const token = foldedWord(word);
    if (token >= 0) ordinary[token] = 1;
  }

  const rowsOf = (group: number): Int32Array => order.subarray(from[group]!, from[group + 1]!);
  const names: (GroupNames | undefined)[] = new Array(automaton.groups);
  const namesOf = (group: number): GroupNames => {
    const ranked = [...rowsOf(group)].sort((a, b) => namings[a]! - namings[b]! || a - b);
    const spellings = new Map<string, Spelling>();
    for (const row of ranked) {
      const phrase = phrases[row]!;
      if (!spellings.has(phrase)) spellings.set(phrase, { phrase, naming: namings[row]!, ambiguous: ambiguityOf(foldWords(phrase)) });
    }
    const named = new Set(ranked.map((row) => entries[rows.entry[row]!]!));
    return { spellings: [...spellings.values()], entries: [...named] };
  };

  const candidates = (text: string, start: number, end: number): TitleCandidate[] => {
    const found: { at: TitleCandidate; tokens: number; inner: TitleCandidate[] }[] = [];
    const stretch = foldedStretch(text, start, end);
    automaton.scanStretch(stretch, (group, from, to, tokens, firstToken) => {
      if (isLowerProse(text, stretch.columns, ordinary, from, tokens, firstToken)) return;
      names[group] ??= namesOf(group);
      const candidate = candidateOf(names[group], text, { from, to, tokens, start, end });
      if (candidate !== null) place(found, candidate, tokens);
    });
    return found.map(({ at }) => at);
  };

  let ids: Map<string, number[]> | null = null;
  let nearest: ReturnType<typeof nearestIndex> | null = null;

  return {
    size: entries.length,
    entries,
    candidates,
    lookup(query) {
      ids ??= idIndex(entries);
      const byId = ids.get(query.trim().toLowerCase());
      if (byId !== undefined) return byId.map((i) => entries[i]!);
      const found = new Map<number, number>();
      const folded = foldTitle(query);
      for (const form of [folded, `the ${folded}`]) {
        const group = automaton.find(form);
        if (group < 0) continue;
        for (const row of rowsOf(group)) {
          const entry = rows.entry[row]!;
          found.set(entry, Math.min(found.get(entry) ?? LAST, namings[row]!));
        }
      }
      return [...found].sort(([a, an], [b, bn]) => an - bn || a - b).map(([i]) => entries[i]!);
    },
    nearest(title, limit) {
      nearest ??= nearestIndex(phrases, rows.entry);
      return nearest(title, limit).map(({ entry, likeness }) => ({ entry: entries[entry]!, likeness }));
    },
    byId(id) {
      ids ??= idIndex(entries);
      const [first] = ids.get(id.toLowerCase()) ?? [];
      return first === undefined ? null : entries[first]!;
    },
  };
}

/** @returns null where the text's punctuation is no spelling's */
function candidateOf({ spellings, entries }: GroupNames, text: string, { from, to, tokens, start, end }: Place): TitleCandidate | null {
  let best: Spelling | null = null;
  let bestCasing: number = CASINGS.length;
  for (const spelling of spellings) {
    const written = CASINGS.indexOf(casing(text, from, to, spelling.phrase));
    if (written >= bestCasing) continue; // spellings come strongest first
    if (tokens > 1 && !gapsAgree(text, from, to, spelling.phrase)) continue;
    best = spelling;
    bestCasing = written;
    if (written === 0) break;
  }
  if (best === null) return null;
  return {
    start: withOpeningMark(text, from, start, best.phrase),
    end: withClosingMark(text, to, end, best.phrase),
    entries,
    alias: best.phrase,
    naming: NAMINGS[best.naming]!,
    casing: CASINGS[bestCasing]!,
    exactCase: bestCasing === 0,
    ambiguous: best.ambiguous,
    inner: [],
  };
}

/** Puts a candidate among those found so far: the longest of overlapping ones stays, the others become its `inner`. */
function place(found: { at: TitleCandidate; tokens: number; inner: TitleCandidate[] }[], candidate: TitleCandidate, tokens: number): void {
  const inner: TitleCandidate[] = [];
  for (let last = found.at(-1); last !== undefined && candidate.start < last.at.end; last = found.at(-1)) {
    const within = candidate.start >= last.at.start && candidate.end <= last.at.end;
    if (within || last.tokens >= tokens) {
      last.inner.push(candidate, ...inner);
      return;
    }
    inner.unshift(last.at, ...last.inner.splice(0));
    found.pop();
  }
  found.push({ at: { ...candidate, inner }, tokens, inner });
}

/** True where a short phrase is all ordinary words that the text begins with small letters, and no hashtag. */
function isLowerProse(
  text: string,
  { id, upper, stemId }: TokenColumns,
  ordinary: Uint8Array,
  start: number,
  tokens: number,
  first: number,
): boolean {
  if (tokens > LONGEST_ORDINARY_RUN) return false;
  for (let i = first; i < first + tokens; i++) {
    if (upper[i] === 1) return false;
    const token = id[i]!;
    const stem = stemId[i]!;
    if ((token < 0 || ordinary[token] !== 1) && (stem < 0 || ordinary[stem] !== 1)) return false;
  }
  return text.charCodeAt(start - 1) !== HASH;
}
const HASH = 0x23;

function growRows(rows: { group: Int32Array; entry: Int32Array }): void {
  for (const column of ['group', 'entry'] as const) {
    const larger = new Int32Array(rows[column].length * 2);
    larger.set(rows[column]);
    rows[column] = larger;
  }
}

/** Rows in the order of their groups: group g's rows are order[from[g]] up to order[from[g + 1]]. */
function byGroup(group: Int32Array, count: number, groups: number): { from: Int32Array; order: Int32Array } {
  const from = new Int32Array(groups + 1);
  for (let row = 0; row < count; row++) from[group[row]! + 1]!++;
  for (let g = 0; g < groups; g++) from[g + 1]! += from[g]!;
  const next = from.slice();
  const order = new Int32Array(count);
  for (let row = 0; row < count; row++) order[next[group[row]!]!++] = row;
  return { from, order };
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
    for (const source of EXTERNAL_IDS) {
      const id = entry.ids[source];
      if (id === null) continue;
      note(`${source}:${id}`.toLowerCase(), i);
      if (source === 'imdb' || source === 'wikidata') note(String(id).toLowerCase(), i);
    }
  }
  return index;
}
