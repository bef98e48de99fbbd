/** 'Ann Lee is Mary, Bo Ek her weary husband, Tom, and Cy Day the vicar, Ezra': a list that leaves the verb out after its first. */
import { wordSet } from '../words/lexis.ts';
import { isCapital, isMark } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import type { Part } from './casting.ts';
import { type Equation, endsPhrase, isCharacter } from './equations.ts';
import type { People } from './people.ts';

const MOST_BETWEEN = 14;
const DETERMINERS = wordSet('a an the her his their its');
const VERBS = wordSet('is are was were has have had will would said says who that plays played stars');
const AND = wordSet('and with');

/**
 * @param parts those behind the pair that has the verb
 * @param from the end of that pair
 */
export function gapped(tokens: Tokens, parts: readonly Part[], from: number, limit: number, people: People): Equation[] {
  const found: Equation[] = [];
  let at = from;
  const rest = parts.filter(({ name }) => name.from >= from);
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const { name, to } = rest[index] as Part;
    const character = (rest[index + 1] as Part).name;
    if (!people.isKnown(name) || !joins(tokens, at, name.from) || !describes(tokens, to, character.from)) break;
    if (!isCharacter(tokens, character) || !endsPhrase(tokens, character.to, limit)) break;
    found.push({ name, character });
    at = character.to;
  }
  return found;
}

/** A comma, a semicolon or 'and', with no words beside. */
function joins(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isMark(tokens, at, ',;') && !AND.has(tokens.word[at] as number)) return false;
  return to > from;
}

/** 'her weary husband,' or a comma alone between the person and the character. */
function describes(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN || to <= from) return false;
  if (!DETERMINERS.has(tokens.word[from] as number) && !isMark(tokens, from, ',')) return false;
  for (let at = from; at < to; at++) {
    if (isMark(tokens, at, ',')) continue;
    if (tokens.kind[at] !== WORD || isCapital(tokens, at) || VERBS.has(tokens.word[at] as number)) return false;
  }
  return true;
}
