/** The mentions that facts may be told of: of series that are plausible, and no part of a person's name. */
import type { Analysis } from '../analysis.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import type { Ground } from '../mentions/grounds.ts';
import { BREAKERS, isGivenName } from '../persons/name-words.ts';
import { readsAsPerson } from '../persons/persons.ts';
import { isCapital, textOf } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

/** Several passes read one analysis; what they share is made once and goes with it. */
const CACHE = new WeakMap<Analysis, readonly (readonly Mention[])[]>();

/** The mentions of each sentence, in order, by the sentence's index. */
export function mentionsTold(analysis: Analysis): readonly (readonly Mention[])[] {
  const cached = CACHE.get(analysis);
  if (cached !== undefined) return cached;
  const { mentions } = analysis;
  let at = 0;
  const told = analysis.sentences.map(({ view: { first, limit } }) => {
    const here: Mention[] = [];
    while (at < mentions.length && (mentions[at] as Mention).from < first) at++;
    for (; at < mentions.length && (mentions[at] as Mention).from < limit; at++) {
      const mention = mentions[at] as Mention;
      if (isPlausible(mention, analysis) && !isPartOfName(mention, analysis) && !readsAsPerson(mention)) here.push(mention);
    }
    return here;
  });
  CACHE.set(analysis, told);
  return told;
}

/** 'Marc Maron' beside a series called Maron, 'Roseanne Barr' beside one called Roseanne: part of a longer name, and no mention. */
function isPartOfName({ from, to, name }: Mention, { view: { tokens } }: Analysis): boolean {
  if (to - from > 1) return false;
  const text = textOf(tokens, from, to);
  if (to < tokens.count && isNameWord(tokens, to) && isGivenName(text)) return true;
  if (from === 0 || name.grounds.includes('quoted') || !isNameWord(tokens, from - 1)) return false;
  return isCapital(tokens, from);
}

const isNameWord = (tokens: Tokens, at: number): boolean => isCapital(tokens, at) && !BREAKERS.has(tokens.word[at] as number);

/** A name that no catalogue knows needs two grounds before figures are told of it; the document's subject has them. */
function isPlausible({ name }: Mention, { focus }: Analysis): boolean {
  if (name.entry !== null || name === focus.subject) return true;
  return name.grounds.filter((ground) => TELLING.has(ground)).length > 1;
}

const TELLING = new Set<Ground>(['season', 'cue', 'genre', 'quoted', 'headline', 'carrier', 'listed', 'crew']);
