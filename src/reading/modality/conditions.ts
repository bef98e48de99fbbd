/** The condition under which a sentence says what it says: 'If the strike ends', 'Had the ratings held'. */
import { wordSet } from '../words/lexis.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';

/** `counterfactual`: it did not come about. */
export type Condition = 'open' | 'counterfactual';

const OPENING = wordSet('if unless should provided assuming');
const HAD = wordSet('had');
/** Before the word that opens a condition: 'but if', 'only if', 'and unless'. */
const BEFORE_OPENING = wordSet('but and only even so that');
/** 'If you missed it', 'if we may say so': who is told, and no condition. */
const TOLD = wordSet('you we i your');

/**
 * The condition that opens the sentence, or the clause before the cue's own, where the cue stands behind it: 'If the strike ends, X gets a
 * second season' is open, 'Had the ratings held, X would have been renewed' is counterfactual and claims nothing.
 * @param clause clause numbers of the sentence's tokens
 * @param first token of the sentence
 * @param from token at which the cue begins
 * @returns null where nothing conditions the cue
 */
export function openingCondition(tokens: Tokens, clause: Uint16Array, first: number, from: number): Condition | null {
  return conditionFrom(tokens, clause, first, first, from) ?? conditionFrom(tokens, clause, first, clauseBefore(clause, first, from), from);
}

/** Where the clause before a token's own begins; the sentence's beginning where there is none. */
function clauseBefore(clause: Uint16Array, first: number, from: number): number {
  const mine = clause[from - first] as number;
  let at = from;
  while (at > first && (clause[at - 1 - first] as number) >= mine - 1) at--;
  return at;
}

function conditionFrom(tokens: Tokens, clause: Uint16Array, first: number, begins: number, from: number): Condition | null {
  let at = begins;
  while (at < from && (tokens.kind[at] === PUNCTUATION || BEFORE_OPENING.has(tokens.word[at] as number))) at++;
  const word = tokens.word[at] as number;
  const counterfactual = HAD.has(word);
  if (at >= from || !(counterfactual || OPENING.has(word)) || clause[from - first] === clause[at - first]) return null;
  for (let token = at + 1; token < from && clause[token - first] === clause[at - first]; token++)
    if (TOLD.has(tokens.word[token] as number)) return null;
  return counterfactual ? 'counterfactual' : 'open';
}
