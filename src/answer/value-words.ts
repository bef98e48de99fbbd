/** What a claim gives, in words. */
import type { Claim } from '../claim/claim.ts';
import { dateWords } from '../claim/dates-in-words.ts';

let figures: Intl.NumberFormat | null = null; // it takes 20 ms to make, and most answers have no such figure
const figure = (value: number): string => {
  figures ??= new Intl.NumberFormat('en');
  return figures.format(value);
};

/** The value of a fact as words: '9 episodes', 'Limi Nara', '6.2 of 10 (IMDB)'. */
export function valueWords(claim: Claim): string {
  switch (claim.predicate) {
    case 'premiere':
      return dateWords(claim.value);
    case 'rating':
      return `${claim.value.value} of ${claim.value.best}${claim.value.by === undefined ? '' : ` (${claim.value.by})`}`;
    case 'credit':
      return claim.value.character === undefined ? claim.value.person : `${claim.value.person} as ${claim.value.character}`;
    case 'audience':
      return `${figure(claim.value.value)} ${claim.value.metric}${claim.value.period === undefined ? '' : ` (${claim.value.period})`}`;
    case 'rule':
      return `${claim.value.by}: ${claim.value.days} days`;
    case 'episodes':
      return `${claim.value} episode${claim.value === 1 ? '' : 's'}`;
    case 'runtime':
      return `${claim.value} minutes`;
    default:
      return claim.value;
  }
}
