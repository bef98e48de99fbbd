/** The people that a document names: full names once, and who is meant by a surname later. */
import { foldTitle } from '../../catalogue/fold.ts';
import type { TitleCandidate } from '../../catalogue/title-index.ts';
import type { Setting } from '../facts/setting.ts';
import { isGivenName } from '../persons/name-words.ts';
import { type Name, namesIn } from '../persons/persons.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { isMark, textOf } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { pronounsOf } from './pronouns.ts';

export interface People {
  /** Names of each sentence, in the order of the document's sentences. */
  readonly bySentence: readonly (readonly Name[])[];
  /** Times that a full name stands in the document, by its folded form. */
  readonly full: ReadonlyMap<string, number>;
  /** The full name that a name stands for: 'Newton' for 'Kathryn Newton'. @returns null where a single word is no one's surname here */
  nameOf(name: Name): string;
  isKnown(name: Name): boolean;
}

export function peopleOf(tokens: Tokens, settings: readonly Setting[]): People {
  const named = settings.map(({ sentence, mentions }) =>
    namesIn(tokens, sentence, mentions).filter((name) => !isQuoted(tokens, name) && !isKnownFrom(tokens, name, sentence)),
  );
  const full = new Map<string, number>();
  const bySurname = new Map<string, string | null>();
  for (const name of named.flat()) {
    if (!name.sure) continue;
    const text = written(tokens, name);
    const folded = foldTitle(text);
    const times = full.get(folded) ?? 0;
    full.set(folded, times + 1);
    if (times > 0) continue;
    const words = folded.split(' ');
    for (const part of new Set([words.at(-1) as string, words.slice(1).join(' ')])) {
      const known = bySurname.get(part);
      if (known === undefined) bySurname.set(part, text);
      else if (known === null || foldTitle(known) !== folded) bySurname.set(part, null);
    }
  }
  const shared = sharedSurnames(tokens, named);
  const resolve = (name: Name): string | null =>
    name.sure ? null : (bySurname.get(foldTitle(written(tokens, name))) ?? shared.get(name) ?? null);
  const pronouns = pronounsOf(tokens, settings, named, (name) => (name.sure ? written(tokens, name) : resolve(name)));
  const stoodFor = new Map([...pronouns.values()].flatMap((found) => [...found]));
  const whom = (name: Name): string | null => stoodFor.get(name) ?? resolve(name);
  return {
    bySentence: named.map((names, index) => merged(names, [...(pronouns.get(index)?.keys() ?? [])])),
    full,
    nameOf: (name) => whom(name) ?? written(tokens, name),
    isKnown: (name) => name.sure || whom(name) !== null,
  };
}

/** 'Robert and Michelle King': a given name joined to a full name takes its surname. */
function sharedSurnames(tokens: Tokens, bySentence: readonly (readonly Name[])[]): ReadonlyMap<Name, string> {
  const shared = new Map<Name, string>();
  for (const names of bySentence) {
    names.forEach((name, index) => {
      const next = names[index + 1];
      if (next === undefined || name.words !== 1 || !next.sure || next.words !== 2 || next.from - name.to !== 1) return;
      const joined = textOf(tokens, name.to, next.from);
      if ((joined !== 'and' && joined !== '&') || !isGivenName(written(tokens, name))) return;
      shared.set(name, `${written(tokens, name)} ${textOf(tokens, next.to - 1, next.to)}`);
    });
  }
  return shared;
}

/** A name in quotation marks of its own is a title. */
const isQuoted = (tokens: Tokens, { from, to }: Name): boolean =>
  from > 0 && to < tokens.count && isMark(tokens, from - 1, '"“‘\'') && isMark(tokens, to, '"”’\'');

/** 'Ann Lee (Broadchurch)', 'Ann Lee (Kestrel Point) will star in': a title in brackets, or what stands there before a verb that no part can have, is what the actor is known from. */
function isKnownFrom(tokens: Tokens, { from, to }: Name, { candidates }: Sentence): boolean {
  if (from === 0 || !isMark(tokens, from - 1, '(') || to >= tokens.count || !isMark(tokens, to, ')')) return false;
  const title = candidates.find(({ start, end }) => start === tokens.start[from] && end === tokens.end[to - 1]);
  if (title !== undefined && isNoPart(tokens, title, from)) return true;
  let at = to + 1;
  while (at + 1 < tokens.count && HELPING.has(tokens.word[at] as number)) at++;
  return at < tokens.count && STARRING.has(tokens.word[at] as number);
}
/** A phrase that is a title is nobody's name, unless it begins with one; 'Luther' and 'Jessica Lane' may be who is played. */
const isNoPart = (tokens: Tokens, { ambiguous }: TitleCandidate, from: number): boolean =>
  ambiguous === null || (ambiguous === 'common-phrase' && !isGivenName(textOf(tokens, from, from + 1)));
const HELPING = wordSet('will is are has have had been to set also both');
const STARRING = wordSet('star stars starred starring costar costars cast headline headlines');

const merged = (names: readonly Name[], more: readonly Name[]): readonly Name[] =>
  more.length === 0 ? names : [...names, ...more].sort((a, b) => a.from - b.from);

const written = (tokens: Tokens, { from, to }: Name): string => textOf(tokens, from, to);
