/** What was meant: the nearest of a few known words. */
import { editDistance } from '../../edit-distance.ts';

/** @returns the known word fewest edits away, or null where none is within a third of the word's length (at least one edit) */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
