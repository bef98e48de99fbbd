/** Countries as they stand behind a title to say which version of it is meant: 'Ghosts US', 'The Office (UK)', 'MasterChef Australia'. */
import { foldTitle } from './fold.ts';

/** Folded, with the ISO 3166-1 alpha-2 code. */
const NATIONS: ReadonlyMap<string, string> = new Map([
  ['australia', 'AU'],
  ['au', 'AU'],
  ['us', 'US'],
  ['usa', 'US'],
  ['america', 'US'],
  ['uk', 'GB'],
  ['canada', 'CA'],
  ['india', 'IN'],
  ['ireland', 'IE'],
  ['nz', 'NZ'],
  ['new zealand', 'NZ'],
  ['philippines', 'PH'],
  ['brasil', 'BR'],
  ['brazil', 'BR'],
  ['mexico', 'MX'],
  ['france', 'FR'],
  ['italia', 'IT'],
  ['italy', 'IT'],
  ['germany', 'DE'],
]);
const MOST_WORDS = 2;

/** A title with the country whose version it is of. */
export interface NationalTitle {
  readonly base: string; // folded
  readonly country: string;
}

/** @returns null where no country ends the title, or nothing stands before it */
export function nationalTitle(title: string): NationalTitle | null {
  const words = foldTitle(title).split(' ');
  for (let count = MOST_WORDS; count >= 1; count--) {
    const country = NATIONS.get(words.slice(-count).join(' '));
    if (country !== undefined && words.length > count) return { base: words.slice(0, -count).join(' '), country };
  }
  return null;
}
