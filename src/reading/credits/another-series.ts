/** Series that a sentence names to speak of another, which it leaves without a name that is known. */
import { isInPersonsBracket } from '../binding/known-from.ts';
import type { Setting } from '../facts/setting.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { isCapital, isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

const LIKENESS = wordSet('style styled esque like adjacent');
const OFFSPRING = wordSet('spinoff spinout prequel sequel');
const SPIN = VOCABULARY.intern('spin'); // 'spin-off', 'spin-out'

/** 'the Kestrel Point-style caper', 'Kestrel Point spin-off Tall Otters', 'Ann Lee (Kestrel Point, Old Solway)': so is every mention of it. */
export function isOnlyAnothers({ analysis, mentions }: Setting, series: SeriesName): boolean {
  const { tokens } = analysis.view;
  const here = mentions.filter(({ name }) => name === series);
  return here.length > 0 && here.every((mention) => isAnothers(tokens, mention));
}

function isAnothers(tokens: Tokens, mention: Mention): boolean {
  const { from, to } = mention;
  if (to >= tokens.count) return false;
  const word = tokens.word[to] as number;
  if (LIKENESS.has(word) || isInPersonsBracket(mention, tokens)) return true;
  if (from > 1 && isMark(tokens, from - 1, '(') && (isMark(tokens, to, ')') || isMark(tokens, to - 1, ')')))
    return isCapital(tokens, from - 2);
  const named = OFFSPRING.has(word) ? to + 1 : word === SPIN ? to + 2 : tokens.count;
  return named < tokens.count && isCapital(tokens, named);
}
