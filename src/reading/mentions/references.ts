/** How a text means a series, a carrier or people without naming them: 'the show', 'it', 'the hospital drama', 'both', 'the network'. */

import { GENRES } from '../words/genres.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, isCapital, isMark } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import { isFormerOrLatter } from './former-latter.ts';

export interface Reference {
  readonly from: number;
  readonly to: number;
  readonly kind: 'anaphor' | 'pronoun' | 'network' | 'several';
}

const ARTICLES = wordSet('the this that its their his her our');
const PRONOUNS = wordSet('it they them');
/** All of the series named just before, or none of them; 'all three' besides. */
const SEVERAL = wordSet('both neither none');
/** Before 'both' of people: 'whether you'd both survive it'. */
const ADDRESSED = wordSet("you we 'd 'll");
/** Behind one that stands alone: it is who acts or suffers, and not 'both X and Y' or 'none of it'. */
const ACTS = wordSet(`
  is are was were has have had will would get gets got come comes came go goes went return returns make makes made survive survives live lives stay stays remain remains
  now also were bite bites bit face faces end ends head heads join joins move moves earn earns land lands score scores
  air airs stream streams debut debuts premiere premieres launch launches start starts begin begins bow arrive arrives aired premiered debuted started began`);
/** 'HBO has renewed both for another year'. */
const DECIDED = wordSet(
  'renewed renews renewing recommissioned cancelled canceled cancels cancelling axed axes dropped drops scrapped scraps ended ends kept revived saved',
);
const ALL = wordSet('all');
/** Nouns that stand for a carrier. */
const NETWORKS = wordSet(
  'network streamer channel service broadcaster studio platform corporation cabler net outlet giant streamers networks',
);
/** Words that end a noun phrase before its noun. */
const BREAKS =
  wordSet(`of for to in on at by with from and or but as that which who is are was were be been has have had will would could should may might after before
  season seasons episode episodes cast trailer finale premiere creator showrunner star stars the a an its their this renewed cancelled canceled ordered`);
/** 'The musician's three London shows' are concerts. */
const PLAYERS = wordSet('musician musicians singer singers band bands rapper rappers orchestra songwriter rocker rockers dj');
const MOST_WORDS = 5;
/** Behind these headlines leave the article out: 'Netflix Cancels Whodunit', 'CBS Renews Spinoff'. */
const DECIDING = wordSet('cancels axes scraps drops nixes ends renews recommissions extends revives rescues saves');
/** Words of its name or its maker's at most between such a verb and its noun: 'Netflix Cancels Shondaland Whodunit'. */
const MOST_DESCRIBING = 3;
/** What may stand behind such a noun; behind anything else it is part of another: 'Drops Comedy Trailer', 'Scraps Comedy Hour'. */
const BEHIND_NOUN = wordSet('after following despite amid before over at and but ahead due because');
const DROPS = wordSet('drops');
const NEW = wordSet('new');

export function tagReferences(tokens: Tokens, first: number, limit: number): Reference[] {
  const references: Reference[] = [];
  for (let at = first; at < limit; at++) {
    const word = tokens.word[at] as number;
    if (PRONOUNS.has(word)) references.push({ from: at, to: at + 1, kind: 'pronoun' });
    else if (SEVERAL.has(word) && !(at > first && ADDRESSED.has(tokens.word[at - 1] as number))) {
      const to = nounPhrase(tokens, at, limit)?.to ?? at + 1;
      // 'X and Y, both renewed last month'
      const apposed = isMark(tokens, at - 1, ',') && DECIDED.has(tokens.word[to] as number);
      if (to > at + 1 || apposed || ACTS.has(tokens.word[to] as number) || DECIDED.has(tokens.word[at - 1] as number))
        references.push({ from: at, to, kind: 'several' });
    } else if (ALL.has(word)) {
      const number = NUMBERS.cardinal(tokens, at + 1);
      if (number !== null && ACTS.has(tokens.word[number.to] as number)) references.push({ from: at, to: number.to, kind: 'several' });
    } else if (isFormerOrLatter(tokens, at, limit)) references.push({ from: at, to: at + 2, kind: 'anaphor' });
    else if (ARTICLES.has(word)) {
      const reference = thatOne(tokens, at, limit) ?? nounPhrase(tokens, at, limit);
      if (reference !== null) {
        references.push(reference);
        at = reference.to - 1;
      }
    } else if (DECIDING.has(word) && NUMBERS.cardinal(tokens, at + 1) === null) {
      const bare = nounPhrase(tokens, at, limit);
      if (bare?.kind === 'anaphor' && bare.to - at <= MOST_DESCRIBING + 2 && isDecidedOn(bare, tokens, limit))
        references.push({ ...bare, from: at + 1 });
    }
  }
  return references;
}

/** "HBO's anthology", 'The CW’s superhero drama': a carrier's, where no title stands behind it. @param owner the carrier's first token @param at the mark of possession */
export function ownedReference(tokens: Tokens, owner: number, at: number, limit: number): Reference | null {
  const phrase = nounPhrase(tokens, at, limit);
  if (phrase?.kind !== 'anaphor') return null;
  const behind = phrase.to;
  const isTitle = behind < limit && (isCapital(tokens, behind) || isMark(tokens, behind, QUOTES));
  return isTitle ? null : { ...phrase, from: owner };
}
/** "Ines Faraday's anthology": of two capitals, as of a carrier. */
export function makersReferences(tokens: Tokens, first: number, limit: number): Reference[] {
  const found: Reference[] = [];
  for (let at = first + 2; at < limit; at++) {
    if (!OWN.has(tokens.word[at] as number) || !isCapital(tokens, at - 1) || !isCapital(tokens, at - 2)) continue;
    const reference = ownedReference(tokens, at - 2, at, limit);
    if (reference !== null) found.push(reference);
  }
  return found;
}
const OWN = wordSet("'s");
const QUOTES = '\'"“‘*';

/** 'NBC Cancels Spinoff', and not 'Scraps Comedy Hour'; 'Netflix Drops New Spinoff' has one released. */
function isDecidedOn({ from, to }: Reference, tokens: Tokens, limit: number): boolean {
  if (DROPS.has(tokens.word[from] as number) && holdsWord(tokens, from, to, NEW)) return false;
  return to >= limit || tokens.kind[to] !== WORD || BEHIND_NOUN.has(tokens.word[to] as number);
}

/** 'ABC ended that one after seven': alone, and no 'that one episode'. */
function thatOne(tokens: Tokens, at: number, limit: number): Reference | null {
  if (!POINTING.has(tokens.word[at] as number) || tokens.word[at + 1] !== ONE) return null;
  const to = at + 2;
  const alone = to >= limit || tokens.kind[to] !== WORD || BEHIND_ONE.has(tokens.word[to] as number);
  return alone ? { from: at, to, kind: 'anaphor' } : null;
}
const POINTING = wordSet('this that');
const ONE = VOCABULARY.intern('one');
const BEHIND_ONE = wordSet('after for to in on at is was has will did had gets got by with from last this before and too either');

/** 'The Addams Family spin-off': two tokens. */
const isSpinOff = ({ word }: Tokens, at: number): boolean => SPIN.has(word[at] as number) && OFF.has(word[at + 1] as number);
const SPIN = wordSet('spin');
const OFF = wordSet('off');
/** 'Its spin-off' is another. */
const OWNED = wordSet('its their his her');

/** An article, a few words of any kind, and a noun that means a series or a carrier. */
function nounPhrase(tokens: Tokens, from: number, limit: number): Reference | null {
  let found: Reference | null = null;
  for (let at = from + 1; at < limit && at - from <= MOST_WORDS + 1; at++) {
    if (tokens.kind[at] !== WORD) break;
    const word = tokens.word[at] as number;
    if (PLAYERS.has(word)) return null;
    if (NETWORKS.has(word)) found = { from, to: at + 1, kind: 'network' };
    else if (GENRES.has(word)) found = { from, to: at + 1, kind: 'anaphor' };
    else if (isSpinOff(tokens, at) && !OWNED.has(tokens.word[from] as number)) return { from, to: at + 2, kind: 'anaphor' };
    else if (found !== null || BREAKS.has(word)) break;
  }
  return found;
}
