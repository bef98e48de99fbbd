/** Titles in italics that are one title, spelled in two ways. */
import type { Checked } from './checked.ts';
import { isOneOff, type Spelling } from './names.ts';

/** In shorter titles a letter makes another title. */
const LEAST_LETTERS = 8;

/** Pairs of which one is a series of the text, and that differ by a letter, not the first of a word, and not in a figure: 'Class of 08' and 'Class of 09' are two. */
export function titlesIn(checked: Checked): { readonly seldom: Spelling; readonly often: Spelling }[] {
  const spellings = new Map<string, Spelling>();
  const series = new Set(checked.reading.claims.map((claim) => claim.series));
  for (const { kind, span } of checked.document.marks) {
    const name = withoutStops(checked.words(span)).replace(/’/g, "'");
    if (kind !== 'emphasis' || name.length < LEAST_LETTERS || !/^\p{Lu}/u.test(name) || /\d/.test(name)) continue;
    const known = spellings.get(name);
    spellings.set(
      name,
      known === undefined ? { name, span: [span[0], span[0] + name.length], count: 1 } : { ...known, count: known.count + 1 },
    );
  }
  const all = [...spellings.values()].slice(0, MOST_TITLES);
  return all.flatMap((left, index) =>
    all.slice(index + 1).flatMap((right) => {
      if (
        (!series.has(left.name) && !series.has(right.name)) ||
        !isOneOff(left.name, right.name) ||
        initials(left.name) !== initials(right.name)
      )
        return [];
      return [left.count >= right.count ? { seldom: right, often: left } : { seldom: left, often: right }];
    }),
  );
}

/** Every pair is looked at: a text with more titles is a list of them. */
const MOST_TITLES = 40;

const STOPS = '.,;:!?';

/** Step by step: a pattern for what stands at the end is tried at each of a thousand stops that do not. */
function withoutStops(words: string): string {
  let end = words.length;
  while (end > 0 && STOPS.includes(words[end - 1] as string)) end--;
  return words.slice(0, end);
}

const initials = (title: string): string => title.replace(/(\S)\S*\s*/g, '$1');
