/** Titles that are spelled nearly like a query: trigrams pick a few, edit distance orders them. */
import { editDistance } from '../edit-distance.ts';
import { foldTitle } from './fold.ts';

/** How many titles that share trigrams are compared letter by letter. */
const SHORTLIST = 60;
/** A title that is not likelier than unlike is no suggestion. */
const LEAST_LIKENESS = 0.5;

export interface Near {
  readonly entry: number;
  readonly likeness: number; // 1 minus edits over the longer length
}

/**
 * @param phrases titles and aliases as written
 * @param entryOf the entry of each phrase
 * @returns a search by likeness, best first, at most one result an entry
 */
export function nearestIndex(phrases: readonly string[], entryOf: Int32Array): (query: string, limit: number) => Near[] {
  const folded = phrases.map((phrase) => foldTitle(phrase));
  const index = new Map<string, number[]>();
  folded.forEach((title, phrase) => {
    for (const gram of trigrams(title)) {
      const known = index.get(gram);
      if (known === undefined) index.set(gram, [phrase]);
      else known.push(phrase);
    }
  });
  return (query, limit) => {
    const wanted = foldTitle(query);
    const shared = new Map<number, number>();
    const grams = trigrams(wanted);
    for (const gram of grams) for (const phrase of index.get(gram) ?? []) shared.set(phrase, (shared.get(phrase) ?? 0) + 1);
    const dice = ([phrase, count]: readonly [number, number]): number => (2 * count) / (grams.size + folded[phrase]!.length + 2);
    const shortlist = [...shared].sort((a, b) => dice(b) - dice(a) || a[0] - b[0]).slice(0, SHORTLIST);
    const best = new Map<number, number>();
    for (const [phrase] of shortlist) {
      const title = folded[phrase]!;
      const likeness = 1 - editDistance(wanted, title) / Math.max(wanted.length, title.length, 1);
      const entry = entryOf[phrase]!;
      if (likeness > LEAST_LIKENESS && likeness > (best.get(entry) ?? 0)) best.set(entry, likeness);
    }
    return [...best]
      .map(([entry, likeness]) => ({ entry, likeness }))
      .sort((a, b) => b.likeness - a.likeness || a.entry - b.entry)
      .slice(0, limit);
  };
}

function trigrams(title: string): Set<string> {
  const padded = ` ${title.replaceAll(' ', '')} `;
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  return grams;
}
