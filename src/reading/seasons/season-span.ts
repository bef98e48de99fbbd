/** A season as a text says it: by its number, or by how it stands to those that are known. */

/**
 * - `numbered`: the numbers are said
 * - `another`: one more (or `count` more) than there are
 * - `count`: how many there have been
 * - `this`: the one that is on, or that the text is about
 * - `age`: a noun says how many there are: 'the freshman drama'
 */
export type SeasonRelation = 'numbered' | 'another' | 'count' | 'this' | 'age';

export interface SeasonSpan {
  readonly from: number; // first token
  readonly to: number; // behind the last token
  readonly relation: SeasonRelation;
  readonly numbers: readonly number[]; // as said; empty unless numbered
  readonly count: number; // of `another` and `count`; 0 where more than one but how many is not said
  readonly final: boolean; // called the last
  readonly bare: boolean; // an ordinal without a noun, or with one that is no word for a season: 'a third', 'its seventh serve'
  readonly soft: boolean; // a noun that means a season only in company: 'another year', 'more episodes'
}

/** No series has more: a greater number counts something else. */
export const MOST_SEASONS = 99;

const PLAIN = { numbers: [], count: 0, final: false, bare: false, soft: false } as const;

/** A span with what is said of it; the rest is as plain as can be. */
export function seasonSpan(
  from: number,
  to: number,
  relation: SeasonRelation,
  said: Partial<Omit<SeasonSpan, 'from' | 'to' | 'relation'>>,
): SeasonSpan {
  return { ...PLAIN, from, to, relation, ...said };
}
