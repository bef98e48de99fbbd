/** The people of a document as they stand in its sentences: in lists, in brackets, with their characters. */
import { foldTitle } from '../../catalogue/fold.ts';
import type { Analysis } from '../analysis.ts';
import type { Setting } from '../facts/setting.ts';
import { settingsOf } from '../facts/settings.ts';
import type { Name } from '../persons/persons.ts';
import { textOf } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { bracketPairs, type Pair } from './brackets.ts';
import { type Casting, castingOf } from './casting.ts';
import { type People, peopleOf } from './people.ts';

export interface Cast {
  readonly settings: readonly Setting[];
  readonly people: People;
  readonly castings: readonly Casting[]; // one a setting
  readonly pairs: ReadonlyMap<number, readonly Pair[]>; // by the setting's index
  readonly characters: ReadonlySet<string>; // names that the document gives to them, so that 'Mary returns' is not read of a person
}

/** Rules and weights read one analysis; what they share is made once and goes with it. */
const CACHE = new WeakMap<Analysis, Cast | null>();

/** @returns null where no person is named */
export function castOf(analysis: Analysis): Cast | null {
  let cast = CACHE.get(analysis);
  if (cast === undefined) {
    cast = madeOf(analysis);
    CACHE.set(analysis, cast);
  }
  return cast;
}

function madeOf(analysis: Analysis): Cast | null {
  const { tokens } = analysis.view;
  const settings = settingsOf(analysis);
  const people = peopleOf(tokens, settings);
  if (people.bySentence.every((names) => names.length === 0)) return null;
  const castings = settings.map((setting, index) => castingOf(tokens, setting.sentence, people.bySentence[index] as readonly Name[]));
  const pairs = bracketPairs(tokens, analysis.sentences, people);
  return { settings, people, castings, pairs, characters: charactersOf(tokens, castings, pairs) };
}

function charactersOf(tokens: Tokens, castings: readonly Casting[], pairs: ReadonlyMap<number, readonly Pair[]>): ReadonlySet<string> {
  const characters = new Set<string>();
  for (const { parts } of castings) for (const { character } of parts) if (character !== null) characters.add(foldTitle(character));
  for (const list of pairs.values())
    for (const { character } of list) characters.add(foldTitle(textOf(tokens, character.from, character.to)));
  return characters;
}

/** A by-line names who wrote the text, a heading in title case anything. */
export function mayCredit({ sentence, analysis }: Setting, names: readonly Name[]): boolean {
  const kind = analysis.view.blocks[sentence.view.block]?.kind;
  if (names.length === 0 || kind === 'byline') return false;
  return !(sentence.titleCase && (kind === 'headline' || kind === 'heading'));
}
