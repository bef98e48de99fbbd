/** Series named in one breath: 'X, Y (season two) and Z'. */
import { wordSet } from '../words/lexis.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import type { Mention } from './find-mentions.ts';

const LIST_WORDS = wordSet('and or plus the also both');
const LONGEST_GAP = 14;

/**
 * The mentions that stand in one list with one of them, itself among them: between them only commas, 'and', quotation marks and brackets.
 * @param brackets whether a list goes on behind a bracket: 'X (CBS) and Y (NBC)' is one list of series and two of a carrier's
 */
export function listAround(mention: Mention, mentions: readonly Mention[], tokens: Tokens, brackets = true): readonly Mention[] {
  const joined = (from: Mention | undefined, to: Mention | undefined): boolean =>
    from !== undefined && to !== undefined && isListGap(tokens, from.to, to.from, brackets);
  const at = mentions.indexOf(mention);
  let first = at;
  let last = at;
  while (joined(mentions[first - 1], mentions[first])) first--;
  while (joined(mentions[last], mentions[last + 1])) last++;
  return mentions.slice(first, last + 1);
}

function isListGap(tokens: Tokens, from: number, to: number, brackets: boolean): boolean {
  let separators = 0;
  let bracket = false;
  for (let at = from; at < to; at++) {
    const mark = tokens.kind[at] === PUNCTUATION ? (tokens.text[tokens.start[at] as number] as string) : null;
    if (mark === '(' && brackets) bracket = true;
    else if (mark === ')') bracket = false;
    else if (bracket) continue;
    else if (mark !== null && ',&;'.includes(mark)) separators++;
    else if (mark !== null && '\'"“”‘’*'.includes(mark)) continue;
    else if (LIST_WORDS.has(tokens.word[at] as number)) separators++;
    else return false;
  }
  return separators > 0 && to - from <= LONGEST_GAP;
}
