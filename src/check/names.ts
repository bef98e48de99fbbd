/** Names of people in a text, and pairs of them that are one name spelled in two ways. */
import type { Span } from '../claim/claim.ts';
import type { Checked } from './checked.ts';

export interface Spelling {
  readonly name: string;
  readonly span: Span; // where it first stands
  readonly count: number;
}

/** One word of a name, as the source of an expression: 'Nowak', 'Lloyd-Webber'. */
export const NAME_WORD = String.raw`\p{Lu}[\p{Ll}'’]{1,24}(?:-\p{Lu}\p{Ll}{1,24})?`;

const NAME = new RegExp(String.raw`${NAME_WORD}(?: \p{Lu}\.)?(?: ${NAME_WORD}){1,2}`, 'gu');

const LEAST_LETTERS = 5; // in shorter words one letter makes another name

/**
 * Pairs in which one word differs by a letter and the others agree, where one of the two is credited in the text. Names are looked up by
 * the word that agrees, so that the work is linear in the text but for namesakes.
 */
export function namesIn(checked: Checked): { readonly seldom: Spelling; readonly often: Spelling }[] {
  const credited = new Set(checked.claims('credit').map(({ value }) => value.person));
  if (credited.size === 0) return [];
  const spellings = spellingsOf(checked);
  const pairs: { seldom: Spelling; often: Spelling }[] = [];
  const byWord = new Map<string, Spelling>();
  for (const spelling of spellings.values()) {
    if (!credited.has(spelling.name)) continue;
    for (const [place, word] of spelling.name.split(' ').entries()) byWord.set(`${place} ${word}`, spelling);
  }
  for (const other of spellings.values()) {
    const known = other.name.split(' ').flatMap((word, place) => byWord.get(`${place} ${word}`) ?? [])[0];
    if (known === undefined || known === other || !isMisspelled(known.name, other.name)) continue;
    // of two that are credited, each is the other's misspelling: the pair counts once
    if (credited.has(other.name) && other.span[0] < known.span[0]) continue;
    pairs.push(known.count >= other.count ? { seldom: other, often: known } : { seldom: known, often: other });
  }
  return pairs;
}

function spellingsOf({ text }: Checked): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const match of text.matchAll(NAME)) {
    const name = match[0].replace(/['’]s?$/u, '');
    const known = spellings.get(name);
    if (known !== undefined) spellings.set(name, { ...known, count: known.count + 1 });
    else spellings.set(name, { name, span: [match.index, match.index + name.length], count: 1 });
  }
  return spellings;
}

/** All words but one agree, and the one is long enough and a letter off, not in its first letter. */
function isMisspelled(left: string, right: string): boolean {
  const [a, b] = [left.split(' '), right.split(' ')];
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] as string] as const]));
  const [pair, ...others] = differing;
  return (
    pair !== undefined &&
    others.length === 0 &&
    pair[0].length >= LEAST_LETTERS &&
    pair[0][0] === pair[1][0] &&
    isOneOff(bare(pair[0]), bare(pair[1]))
  );
}

/** Without the sign and the letter of a possessive, which many pages have lost half of. */
const bare = (word: string): string => word.replace(/['’]/gu, '').replace(/s$/u, '');

/** One letter put in, left out or changed, or two neighbours swapped. */
export function isOneOff(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const [a, b] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  return a.length + b.length <= 2 || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]);
}
