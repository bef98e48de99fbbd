/** Words beside a carrier's name that make it something else: Mad Max, Megan Fox, AMC theatres, the Amazon rainforest. */
import { foldWords } from './fold.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

/** Words after a name that make it something else: a company, a product, a place. By folded name; '*' for all. */
const NOT_BEFORE: Readonly<Record<string, readonly string[]>> = {
  amc: ['theatre', 'theatres', 'theater', 'theaters', 'entertainment', 'stubs', 'cinema', 'cinemas', 'stock', 'gremlin', 'pacer'],
  amazon: [
    'rainforest',
    'river',
    'basin',
    'warehouse',
    'warehouses',
    'music',
    'echo',
    'alexa',
    'web',
    'forest',
    'jungle',
    'workers',
    'labor',
  ],
  apple: ['music', 'watch', 'store', 'pay', 'podcasts', 'podcast', 'pie', 'martin', 'cider', 'arcade', 'news', 'books', 'valley', 'ceo'],
  sky: ['news', 'high', 'blue', 'ferreira', 'rojo', 'katz', 'sports', 'captain'],
  disney: [
    'world',
    'princess',
    'princesses',
    'cruise',
    'parks',
    'park',
    'springs',
    'resort',
    'theatrical',
    'pictures',
    'store',
    'animation',
  ],
  discovery: ['of', 'bay', 'cove'],
  paramount: ['pictures', 'global', 'animation', 'players', 'lot', 'theatre', 'theater', 'ranch', 'skydance', 'television', 'studios'],
  max: ['weinberg'],
  hallmark: ['of', 'card', 'cards'],
  peacock: ['feather', 'feathers', 'blue', 'alley'],
  usa: ['today', 'gymnastics', 'basketball', 'swimming', 'soccer', 'rugby', 'hockey', 'track', 'cycling'],
  nine: ['perfect', 'inch', 'lives', 'hundred', 'million'],
  stan: ['lee', 'laurel', 'marsh', 'smith', 'wawrinka', 'kroenke', 'account', 'twitter', 'culture'],
  fox: ['searchlight', 'news', 'corp', 'corporation', 'mulder', 'television', 'sports', 'hunt', 'hunting', 'theatre', 'theater'],
  mtv: ['movie', 'video', 'europe'],
  pop: ['music', 'star', 'stars', 'culture', 'song', 'songs', 'singer', 'idol', 'idols', 'group', 'band', 'princess', 'icon', 'diva'],
  spike: ['lee', 'jonze'],
  history: ['of', 'repeats', 'teacher', 'month', 'book', 'books'],
  global: ['warming', 'pandemic', 'times', 'citizen', 'health', 'audience', 'market', 'news', 'head', 'hit', 'top'],
};
/** Words before a name that make it something else: Mad Max, Michael J. Fox, Megan Fox. */
const NOT_AFTER: Readonly<Record<string, readonly string[]>> = {
  max: ['mad', 'peter'],
  fox: [
    'megan',
    'j',
    'jamie',
    'vivica',
    'emilia',
    'matthew',
    'james',
    'laurence',
    'edward',
    'rick',
    'jorja',
    'phoebe',
    'fantastic',
    'arctic',
    'red',
    'terry',
    'samantha',
    'kerry',
    'liam',
    'freddie',
    'ben',
    'neil',
    'mr',
    'dr',
    'mrs',
    'century',
    '20th',
    '21st',
    'murdoch',
  ],
  sky: ['blue', 'big', 'night', 'wide', 'open'],
  pop: ['k', 'j', 'brit', 'iggy', 'synth', 'indie', 'teen', 'bubblegum'],
  gold: ['rose', 'olympic', 'white'],
  history: ['in', 'made', 'making', 'natural', 'art', 'family', 'makes', 'television', 'tv', 'oral', 'american', 'british'],
  nick: ['st'],
  usa: ['in', 'miss', 'team', 'born'],
  apple: ['adam', 'big', 'fiona', 'an'],
};

/** Names that people bear too: before a word that no dictionary has (Max Greenfield) they are a person's. */
const GIVEN_NAMES = new Set(['max', 'stan', 'dave', 'eden', 'angel', 'nick', 'jade', 'honey', 'nova', 'veronica', 'olive']);

/** Before a name that is a number alone (5, 7), and behind it: 'on 7 next year'; a season, a day and a count have others. */
const BEFORE_NUMBER = new Set(['on', 'by', 'via', 'channel', 'network']);
const BEHIND_NUMBER = new Set(['', 'and', 'or', 'in', 'at', 'from', 'this', 'next', 'with', 'after', 'as', 'for', 's']);

/** How far beside a name the next word is looked for, in code units. */
const REACH = 24;
/** Folded forms of the names seen so far that have a guard; null for those without. */
const guarded = new Map<string, string | null>();

/** @returns false where the words beside the name from `from` to `to` make it something else; `start` and `end` bound the text */
export function isItself(name: string, text: string, from: number, to: number, start: number, end: number): boolean {
  const key = guardKey(name);
  if (key === null) return true;
  const after = /^\s{1,2}([\p{L}\p{N}]{1,20})/u.exec(text.slice(to, Math.min(end, to + REACH)))?.[1] ?? '';
  if (NOT_BEFORE[key]?.includes(after.toLowerCase())) return false;
  if (GIVEN_NAMES.has(key) && /^\p{Lu}\p{Ll}/u.test(after) && !isOrdinaryWord(after)) return false;
  const before = /([\p{L}\p{N}]{1,20})[.]?[\s-]{1,2}$/u.exec(text.slice(Math.max(start, from - REACH), from))?.[1] ?? '';
  if (NUMBER.test(key))
    return /^['’]s\b/.test(text.slice(to, to + 3)) || (BEFORE_NUMBER.has(before.toLowerCase()) && BEHIND_NUMBER.has(after));
  return !NOT_AFTER[key]?.includes(before.toLowerCase());
}

const NUMBER = /^\d+$/;

function guardKey(name: string): string | null {
  let key = guarded.get(name);
  if (key === undefined) {
    const folded = foldWords(name);
    key = folded in NOT_BEFORE || folded in NOT_AFTER || GIVEN_NAMES.has(folded) || NUMBER.test(folded) ? folded : null;
    guarded.set(name, key);
  }
  return key;
}
