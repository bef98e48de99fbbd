/** Who publishes a feed: its title is often the publisher's name beside that of a section. */
import { SEPARATORS } from './separators.ts';

/** A name may also end at a colon. */
const COLON = /:\s+/g;
/** Says of most titles that there is nothing to cut. */
const LONGEST = 200; // characters
/** Words that domains leave out, such as of 'The Guardian'. */
const LEFT_OUT: ReadonlySet<string> = new Set(['the', 'and', 'of']);
/** Second labels of countries, as in bbc.co.uk: nobody's name. */
const OF_COUNTRIES: ReadonlySet<string> = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'or', 'ne']);

/**
 * 'Variety' of 'Variety | TV' at variety.com. A title is cut only where an address bears the name that is left; without that, a colon or a dash
 * may be the name's own.
 * @param title of the feed, white space folded
 * @param addresses of the feed's page and of what is in it, surest first
 */
export function channelPublisher(title: string, addresses: readonly (string | null)[]): string {
  const names = title.length > LONGEST ? [] : title.split(SEPARATORS).flatMap((part) => [part, ...part.split(COLON)]);
  const labels = [...new Set(addresses.flatMap(labelsOf))];
  if (names.length < 2 || labels.some((label) => isSpelled(label, wordsOf(title)))) return title;
  for (const label of labels)
    for (const bears of [isSpelled, beginsWith]) {
      const name = names.findLast((one) => bears(label, wordsOf(one)));
      if (name !== undefined) return name.trim();
    }
  return title;
}

/** The names in a host, the site's own first: 'secondscreen' of https://www.second-screen.co.uk/tv. */
function labelsOf(address: string | null): readonly string[] {
  const all = (address === null ? null : URL.parse(address))?.hostname.split('.').slice(0, -1).reverse() ?? [];
  const own = OF_COUNTRIES.has(all[0] ?? '') ? all.slice(1) : all;
  return own.map((label) => label.replaceAll('-', '')).filter((label) => label.length > 1 && label !== 'www');
}

function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the label is made of all these words, each whole or its initial: 'latimes' of Los Angeles Times, 'ew' of Entertainment Weekly. */
function isSpelled(label: string, words: readonly string[]): boolean {
  let ends = new Set([0, label.startsWith('the') && words[0] !== 'the' ? 3 : 0]);
  for (const word of words) {
    const next = new Set(LEFT_OUT.has(word) ? ends : []);
    for (const from of ends) for (const piece of [word, word.slice(0, 1)]) if (label.startsWith(piece, from)) next.add(from + piece.length);
    ends = next;
  }
  return words.length > 0 && ends.has(label.length);
}

/** Whether the name goes on behind what the label says: 'BBC News' at bbc.co.uk. */
function beginsWith(label: string, words: readonly string[]): boolean {
  return words.some((_word, index) => {
    const written = words.slice(0, index + 1).join('');
    return written === label || written === `the${label}`;
  });
}
