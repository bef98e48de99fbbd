/** Which titles are ordinary words or phrases, so that only context can tell them from prose: You, See, Dark, The Crown, 24, 3%. */
import { foldWords } from './fold.ts';
import { COMMON_WORDS, GIVEN_NAMES, PLACES } from './ordinary-word-list.ts';

/** `ordinary-word`: one word (an article aside) that prose, names or maps use; `common-phrase`: up to four such words. */
export type Ambiguity = 'ordinary-word' | 'common-phrase';

/** Longest run of ordinary words, articles aside, that prose is likely to hold by chance. */
const LONGEST_PHRASE = 4;
/** The same with an article. */
export const LONGEST_ORDINARY_RUN = LONGEST_PHRASE + 1;

/** Every ordinary word, folded: common words, given names, places. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(`${COMMON_WORDS} ${GIVEN_NAMES} ${PLACES}`.split(/\s+/).filter(Boolean));
const ARTICLES = new Set(['a', 'an', 'the']);

/** @param folded tokens with one space between, as `foldWords` gives them @returns null where the title can hardly be anything else */
export function ambiguityOf(folded: string): Ambiguity | null {
  const words = folded.split(' ');
  if (words.length > LONGEST_ORDINARY_RUN || !words.every(isOrdinary)) return null;
  const content = words.filter((word) => !ARTICLES.has(word));
  if (content.length <= 1) return words.length === content.length ? 'ordinary-word' : 'common-phrase';
  if (content.length === 2 && content[1] === '%') return 'ordinary-word';
  return content.length <= LONGEST_PHRASE ? 'common-phrase' : null;
}

/** The same for a title as it is written. */
export const titleAmbiguity = (title: string): Ambiguity | null => ambiguityOf(foldWords(title));

/** A word of prose in any case, also with the endings of verbs and plurals: 'Renews', 'Axes', 'Ordered'. */
export function isOrdinaryWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    ORDINARY_WORDS.has(lower) || ENDINGS.some((ending) => lower.endsWith(ending) && ORDINARY_WORDS.has(lower.slice(0, -ending.length)))
  );
}
const ENDINGS = ['s', 'es', 'ed', 'd', 'ing', 'ly'] as const;

/** Digits, single letters and signs are as ordinary as words. */
function isOrdinary(word: string): boolean {
  return word.length === 1 || isOrdinaryWord(word) || isDigits(word);
}

function isDigits(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) < 0x30 || word.charCodeAt(i) > 0x39) return false;
  return word.length > 0;
}
