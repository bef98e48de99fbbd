/** From what someone typed to a series: 'Followers', 'was Followers renewed?', 'Followers S2', a slug, an id of another site. */
import { foldTitle, foldWords } from '../catalogue/fold.ts';
import { nearestIndex } from '../catalogue/nearest.ts';
import { slugOf } from '../catalogue/slug.ts';

/** One series that an answer can be about. */
export interface KnownSeries {
  readonly title: string;
  readonly id: string | null;
  readonly year: number | null;
  readonly country: string | null;
  readonly aliases?: readonly string[];
  /** Ids on other sites, such as `tt10011298`; a number is the same as its digits. */
  readonly externalIds?: readonly (string | number)[];
}

export type Resolution<S extends KnownSeries> =
  | { readonly kind: 'match'; readonly series: S; readonly season: number | null }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly S[]; readonly season: number | null }
  | { readonly kind: 'unknown'; readonly suggestions: readonly S[]; readonly season: number | null };

/** Words that open a question about a series, in folded form; each is cut off at most once a turn. */
const OPENINGS: readonly string[] = [
  'was',
  'is',
  'has',
  'did',
  'does',
  'will',
  'when is',
  'when will',
  'when does',
  'when did',
  'will there be a',
  'will there be another',
  'will there be',
  'is there a',
  'is there going to be a',
  'what happened to',
  'what about',
  'how about',
  'whats happening with',
  'what is happening with',
  'any news on',
  'any news of',
  'any word on',
  'whatever happened to',
  'did they cancel',
  'did they renew',
  'season of',
  'of',
  'another season of',
  'more',
  'new season of',
  'release date of',
  'release date for',
];
/** Words that close one. */
const CLOSINGS: readonly string[] = [
  'renewed',
  'cancelled',
  'canceled',
  'ended',
  'ending',
  'over',
  'axed',
  'confirmed',
  'been',
  'get',
  'got',
  'be',
  'getting',
  'going to be',
  'being',
  'returning',
  'return',
  'coming back',
  'come back',
  'coming',
  'come out',
  'coming out',
  'back',
  'out',
  'on',
  'premiere',
  'premiering',
  'start',
  'air',
  'release date',
  'renewal',
  'status',
  'for',
  'a',
  'another',
  'have',
  'having',
  'happening',
  'happen',
  'yet',
  'or not',
  'or',
  'again',
  'season',
  'new season',
];
/** A question sheds at most this many openings and closings. */
const MOST_CUTS = 8;
const MOST_SUGGESTIONS = 5;

const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['one two three four five six seven eight nine ten', 'first second third fourth fifth sixth seventh eighth ninth tenth'].flatMap(
    (words) => words.split(' ').map((word, at): [string, number] => [word, at + 1]),
  ),
);

/** A resolver over the known series; building it is linear in their number, each look-up cheap. */
export function resolver<S extends KnownSeries>(known: readonly S[]): (question: string) => Resolution<S> {
  const byName = new Map<string, S[]>();
  const add = (name: string, series: S) => {
    const there = byName.get(name);
    if (there === undefined) byName.set(name, [series]);
    else if (!there.includes(series)) there.push(series);
  };
  for (const series of known) {
    add(foldTitle(series.title), series);
    for (const alias of series.aliases ?? []) add(foldTitle(alias), series);
  }
  const byId = new Map<string, S[]>();
  for (const series of known) {
    const slug = slugOf(series.title, null);
    const ids = [series.id, slug, series.year === null ? null : `${slug}-${series.year}`, ...(series.externalIds ?? []).map(String)];
    for (const id of new Set(ids)) if (id !== null) byId.set(id.toLowerCase(), [...(byId.get(id.toLowerCase()) ?? []), series]);
  }
  let near: ((query: string, limit: number) => readonly { readonly entry: number }[]) | null = null;
  return (question) => {
    const exact = byId.get(question.trim().toLowerCase());
    if (exact !== undefined) return found(exact, null);
    const whole = foldTitle(question);
    for (const { title, season, year } of readings(foldWords(question))) {
      const matches = byName.get(title) ?? byId.get(title);
      if (matches === undefined) continue;
      const ofYear = year === null ? matches : matches.filter((series) => series.year === year);
      if (ofYear.length > 0) return found(titledSo(ofYear, title), season);
    }
    const phrases = known.flatMap((series, index) => [series.title, ...(series.aliases ?? [])].map((name) => ({ name, index })));
    near ??= nearestIndex(
      phrases.map(({ name }) => name),
      Int32Array.from(phrases, ({ index }) => index),
    );
    const shortest = [...readings(foldWords(question))].at(-1);
    const suggestions = new Set(
      [...near(shortest?.title ?? whole, MOST_SUGGESTIONS), ...near(whole, MOST_SUGGESTIONS)].map(({ entry }) => known[entry]!),
    );
    return { kind: 'unknown', suggestions: [...suggestions].slice(0, MOST_SUGGESTIONS), season: shortest?.season ?? null };
  };
}

/** What in a question may be a title or an id: the question as it stands, then, folded, with less and less around it. */
export function titlesAsked(question: string): readonly string[] {
  return [...new Set([question, ...[...readings(foldWords(question))].map(({ title }) => title)])];
}

interface Reading {
  readonly title: string;
  readonly season: number | null;
  readonly year: number | null;
}

/** The question as a title with less and less around it: the whole first, since a title can be a question. */
function* readings(words: string): Generator<Reading> {
  yield { title: withoutThe(words), season: null, year: null };
  const { rest, season } = withoutSeason(words);
  let text = rest;
  for (let cut = 0; cut <= MOST_CUTS; cut += 1) {
    yield { title: withoutThe(text), season, year: null };
    const year = /(?:^| )(\d{4})$/.exec(text);
    if (year !== null) yield { title: withoutThe(text.slice(0, year.index)), season, year: Number(year[1]) };
    const closing = CLOSINGS.filter((phrase) => text.endsWith(` ${phrase}`)).sort((a, b) => b.length - a.length)[0];
    const opening = OPENINGS.filter((phrase) => text.startsWith(`${phrase} `)).sort((a, b) => b.length - a.length)[0];
    if (closing === undefined && opening === undefined) return;
    if (closing !== undefined) yield { title: withoutThe(text.slice(0, -closing.length - 1)), season, year: null };
    if (opening !== undefined) yield { title: withoutThe(text.slice(opening.length + 1)), season, year: null };
    text = text.slice(opening === undefined ? 0 : opening.length + 1, closing === undefined ? undefined : -closing.length - 1);
    if (text === '') return;
  }
}

/** Takes out 'season 2', 's2', 'series two' or 'second season', wherever it stands last. */
function withoutSeason(words: string): { readonly rest: string; readonly season: number | null } {
  const list = words.split(' ');
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const short = /^s(\d{1,2})$/.exec(list[i]!);
    if (short !== null && i > 0) return { rest: without(list, i, 1), season: Number(short[1]) };
    if (list[i] !== 'season' && list[i] !== 'series') continue;
    const after = numberOf(list[i + 1]);
    if (after !== null) return { rest: without(list, i, 2), season: after };
    const before = numberOf(list[i - 1]);
    if (before !== null) return { rest: without(list, i - 1, 2), season: before };
  }
  return { rest: words, season: null };
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  return NUMBERS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);
}

const without = (list: readonly string[], at: number, count: number): string => [...list.slice(0, at), ...list.slice(at + count)].join(' ');

const withoutThe = (words: string): string => (words.length > 4 && words.startsWith('the ') ? words.slice(4) : words);

/** Of several, those whose title it is, before those of which it is a nickname. */
function titledSo<S extends KnownSeries>(matches: readonly S[], title: string): readonly S[] {
  const titled = matches.filter((series) => foldTitle(series.title) === title);
  return titled.length > 0 ? titled : matches;
}

function found<S extends KnownSeries>(matches: readonly S[], season: number | null): Resolution<S> {
  return matches.length === 1 ? { kind: 'match', series: matches[0]!, season } : { kind: 'ambiguous', candidates: matches, season };
}
