/** Seasons by how they stand to those that there are: 'another season', 'two more years', 'the final season', 'this season'. */
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { isMark } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import { behindPart } from './numbered.ts';
import { type SeasonSpan, seasonSpan } from './season-span.ts';
import { EPISODES, FINAL, MORE, NOUNS, nounAt, OF, SERIES, SOFT_NOUNS, YEARS } from './season-words.ts';

export const THIS = wordSet('this current present upcoming forthcoming coming new latest');
const POSSESSIVES = wordSet("the its their his her our this 's one a");
const NEXT = VOCABULARY.intern('next');
const LAST = VOCABULARY.intern('last');
const NEW = VOCABULARY.intern('new');
const TRIES = wordSet('shot chance crack stab go bite');
const AT = wordSet('at');
const TURN = wordSet('turn');
const TAKING = wordSet('take takes took taken taking');
const WAITING = wordSet('be been take takes took wait waits waited waiting of least');
const MORE_WORD = VOCABULARY.intern('more');

/** 'another season', 'two more years', 'a new season', 'further series', 'more episodes', 'next season', 'one last run'. */
export function another(tokens: Tokens, at: number, limit: number): SeasonSpan | null {
  const cardinal = NUMBERS.cardinal(tokens, at);
  let next = cardinal === null ? at : cardinal.to;
  let final = false;
  const firstMore = tokens.word[next] as number;
  if (cardinal !== null && next < limit && FINAL.has(firstMore)) final = true;
  else if (next >= limit || !MORE.has(firstMore)) return null;
  const isNew = firstMore === NEW;
  const plainMore = firstMore === MORE_WORD;
  next++;
  for (let skipped = 0; skipped < 3 && next < limit; skipped++) {
    const word = tokens.word[next] as number;
    if (FINAL.has(word)) final = true;
    else if (MORE.has(word)) {
      // 'one more new season'
    } else if (NUMBERS.cardinal(tokens, next) !== null && !isMark(tokens, next, ',')) {
      const inner = NUMBERS.cardinal(tokens, next);
      // 'another eight episodes' and 'a further two seasons'
      if (cardinal === null && inner !== null && nounAt(tokens, inner.to, limit))
        return isWait(tokens, at, inner.to) ? null : anotherOf(tokens, at, inner.to, inner.value, final);
      if (inner !== null && inner.to < limit && EPISODES.has(tokens.word[inner.to] as number)) next = inner.to;
    } else break;
    next++;
  }
  if (next >= limit || !nounAt(tokens, next, limit)) return cardinal === null || !plainMore ? null : batch(tokens, at, cardinal, limit);
  const noun = tokens.word[next] as number;
  // 'took another turn'
  if (isWait(tokens, at, next) || (TURN.has(noun) && TAKING.has(tokens.word[at - 1] as number))) return null;
  // 'another shot at video games'
  if (TRIES.has(noun) && AT.has(tokens.word[next + 1] as number)) return null;
  if (noun === SERIES && isNew && (next + 1 >= limit || tokens.word[next + 1] !== OF) && !isReturn(tokens, at)) return null;
  if (isNew && cardinal === null && SOFT_NOUNS.has(noun)) return null;
  return anotherOf(tokens, at, next, cardinal?.value ?? (plainMore ? 0 : 1), final);
}

/** 'Will return to ITV for two new series': of itself; two new series that somebody orders are two others. */
const isReturn = ({ word }: Tokens, at: number): boolean =>
  FOR.has(word[at - 1] as number) && [2, 3, 4, 5, 6].some((back) => RETURNING.has(word[at - back] as number));
const FOR = wordSet('for');
const RETURNING = wordSet('return returns returning back renewed recommissioned revived');

/** 'There were two series, and no plans for another.': where the sentence has said of what. */
export function anotherAlone({ word, kind }: Tokens, at: number, limit: number): SeasonSpan | null {
  if (word[at] !== ANOTHER || EACH_OTHER.has(word[at - 1] as number)) return null;
  if (at + 1 < limit && kind[at + 1] === WORD && !BEHIND_ALONE.has(word[at + 1] as number)) return null;
  return seasonSpan(at, at + 1, 'another', { count: 1 });
}
const ANOTHER = VOCABULARY.intern('another');
/** 'One another', 'from one day to another'. */
const EACH_OTHER = wordSet('one or after to from yet like with in than');
const BEHIND_ALONE = wordSet('at but and though although despite because before yet this next either');

/** 'It won't be another three years', 'a wait of two more years'. */
const isWait = ({ word }: Tokens, from: number, noun: number): boolean =>
  YEARS.has(word[noun] as number) && WAITING.has(word[from - 1] as number);

/** 'Wants nine more of X', 'has taken ten more.': an order counted in episodes, which no noun need name; fewer would be seasons, or series. */
function batch(tokens: Tokens, at: number, cardinal: { readonly value: number; readonly to: number }, limit: number): SeasonSpan | null {
  const behind = cardinal.to + 1;
  if (cardinal.value < LEAST_BATCH || cardinal.value > MOST_BATCH) return null;
  if (behind < limit && tokens.kind[behind] === WORD && !BEHIND_BATCH.has(tokens.word[behind] as number)) return null;
  return seasonSpan(at, behind, 'another', { count: 1, soft: true });
}

const [LEAST_BATCH, MOST_BATCH] = [4, 26];
const BEHIND_BATCH = wordSet('of for from with and on to in by at this next');

const CHAPTERS = wordSet('chapters parts instalments installments');

function anotherOf(tokens: Tokens, from: number, noun: number, count: number, final: boolean): SeasonSpan {
  const word = tokens.word[noun] as number;
  const soft = !NOUNS.has(word);
  // 'eight new chapters' are episodes
  const pieces = EPISODES.has(word) || (CHAPTERS.has(word) && count >= LEAST_BATCH);
  return seasonSpan(from, noun + 1, 'another', { count: pieces ? 1 : count, final, soft: soft || pieces });
}

/** 'the final season', 'its last run', 'this season', 'the current series'. */
export function finalOrThis(tokens: Tokens, at: number, first: number, limit: number): SeasonSpan | null {
  const word = tokens.word[at] as number;
  if (at + 1 >= limit) return null;
  const noun = tokens.word[at + 1] as number;
  if (FINAL.has(word) && NOUNS.has(noun)) {
    const before = at > first ? (tokens.word[at - 1] as number) : -1;
    // 'last season' alone is the one before this
    if (word === LAST && !POSSESSIVES.has(before)) return null;
    return seasonSpan(at, behindPart(tokens, at + 2, limit, noun), 'this', { final: true });
  }
  if (THIS.has(word) && word !== NEXT && NOUNS.has(noun) && noun !== SERIES) {
    return seasonSpan(at, at + 2, 'this', { soft: true });
  }
  return null;
}
