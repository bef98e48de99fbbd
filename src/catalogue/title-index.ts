/** Which titles stand in a text: an automaton over all titles and aliases, about a microsecond a title to make, and how each was written. */
import { CASINGS, type Casing, casing, gapsAgree, withClosingMark, withOpeningMark } from './agreement.ts';
import { PhraseAutomaton } from './automaton.ts';
import type { CatalogueEntry } from './entry.ts';
import { foldTitle, foldWords, type TokenColumns } from './fold.ts';
import { foldedStretch, foldedWord } from './folded-text.ts';
import { FOLDED_WORDS } from './folded-words.ts';
import { type Ambiguity, ambiguityOf, LONGEST_ORDINARY_RUN, ORDINARY_WORDS } from './ordinary-words.ts';

/** What of the entry the text matched, strongest first: its title, an alias, or the title without its article or its owner's name. */
const NAMINGS = ['title', 'alias', 'shortened'] as const;
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
const NOTHING: readonly number[] = [];

export class TitleIndex {
  readonly #entries: readonly CatalogueEntry[];
  readonly #automaton: PhraseAutomaton;
  /** A row for each phrase of an entry: the phrase as written, whose it is, and what it is to it (index into NAMINGS). */
  readonly phrases: readonly string[];
  readonly entryOf: Int32Array;
  readonly #namings: readonly number[];
  /** Rows in the order of their groups. */
  readonly #rows: ReturnType<typeof byGroup>;
  readonly #ordinary: Uint8Array; // by folded word
  readonly #the = foldedWord('the', 'add');
  readonly #names: (GroupNames | undefined)[];

  constructor(entries: readonly CatalogueEntry[]) {
    const automaton = new PhraseAutomaton(entries.length * 2 + 64);
    const phrases: string[] = [];
    const namings: number[] = [];
    const groups: number[] = [];
    const owners: number[] = [];
    const note = (group: number, entry: number, phrase: string, naming: number): void => {
      if (group < 0) return;
      groups.push(group);
      owners.push(entry);
      phrases.push(phrase);
      namings.push(naming);
    };
    for (const [i, { title, aliases }] of entries.entries()) {
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
    this.#entries = entries;
    this.#automaton = automaton;
    this.phrases = phrases;
    this.entryOf = Int32Array.from(owners);
    this.#namings = namings;
    this.#rows = byGroup(groups, automaton.groups);
    this.#ordinary = ordinaryWords();
    this.#names = new Array(automaton.groups);
  }

  /** See `Catalogue`. */
  candidates(text: string, start: number, end: number): TitleCandidate[] {
    const found: { at: TitleCandidate; tokens: number; inner: TitleCandidate[] }[] = [];
    const stretch = foldedStretch(text, start, end);
    this.#automaton.scanStretch(stretch, (group, from, to, tokens, firstToken) => {
      if (isLowerProse(text, stretch.columns, this.#ordinary, from, tokens, firstToken)) return;
      this.#names[group] ??= this.#namesOf(group);
      const candidate = candidateOf(this.#names[group], text, { from, to, tokens, start, end });
      if (candidate !== null) place(found, candidate, tokens);
    });
    return found.map(({ at }) => at);
  }

  /** Entries (by index) of a title or alias, compared folded, with or without 'the'; those so called officially first. */
  lookup(query: string): readonly number[] {
    const groups = [this.#automaton.find(foldTitle(query)), this.#automaton.findBehind(this.#the)].filter((group) => group >= 0);
    if (groups.length === 0) return NOTHING; // most names of a text are no title
    const found = new Map<number, number>();
    for (const group of groups) {
      for (const row of this.#rowsOf(group)) {
        const entry = this.entryOf[row]!;
        found.set(entry, Math.min(found.get(entry) ?? LAST, this.#namings[row]!));
      }
    }
    return [...found].sort(([a, an], [b, bn]) => an - bn || a - b).map(([i]) => i);
  }

  #rowsOf(group: number): Int32Array {
    const { from, order } = this.#rows;
    return order.subarray(from[group]!, from[group + 1]!);
  }

  #namesOf(group: number): GroupNames {
    const ranked = [...this.#rowsOf(group)].sort((a, b) => this.#namings[a]! - this.#namings[b]! || a - b);
    const spellings = new Map<string, Spelling>();
    for (const row of ranked) {
      const phrase = this.phrases[row]!;
      if (!spellings.has(phrase)) spellings.set(phrase, { phrase, naming: this.#namings[row]!, ambiguous: ambiguityOf(foldWords(phrase)) });
    }
    const named = new Set(ranked.map((row) => this.#entries[this.entryOf[row]!]!));
    return { spellings: [...spellings.values()], entries: [...named] };
  }
}

/** By folded word, 1 where it is an ordinary one. */
function ordinaryWords(): Uint8Array {
  const ordinary = new Uint8Array(FOLDED_WORDS.size);
  for (const word of ORDINARY_WORDS) {
    const token = foldedWord(word);
    if (token >= 0) ordinary[token] = 1;
  }
  return ordinary;
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

/** Rows in the order of their groups: group g's rows are order[from[g]] up to order[from[g + 1]]. */
function byGroup(group: readonly number[], groups: number): { from: Int32Array; order: Int32Array } {
  const from = new Int32Array(groups + 1);
  for (let row = 0; row < group.length; row++) from[group[row]! + 1]!++;
  for (let g = 0; g < groups; g++) from[g + 1]! += from[g]!;
  const next = from.slice();
  const order = new Int32Array(group.length);
  for (let row = 0; row < group.length; row++) order[next[group[row]!]!++] = row;
  return { from, order };
}
