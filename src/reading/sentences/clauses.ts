/** Where clauses begin within a sentence, near enough for what binds to what. */

import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { CAPITAL, PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';

/** Words that begin a clause of their own, wherever they stand. */
const OPENERS = wordSet('but while whereas although though because unless until whereupon');
/** Words that begin one behind a comma. */
const AFTER_COMMA = wordSet(
  'and which who whose whom as with so yet or after before when where since if should having meaning leaving making including not',
);
/** 'The fifth season, of which half is still to be shot, will be the last'. */
const BEFORE_RELATIVE = wordSet('of in on for with from at by to after before during');
const RELATIVE = wordSet('which whom whose');
/** Verbs with which a clause goes on behind the comma that closes a relative clause: 'X, which nobody watched, was renewed'. */
const FINITE = wordSet("was were is are has have had will would gets got isn't wasn't hasn't won't");
/** Before the word that opens a clause, as a quotation mark may stand: 'but if', 'only if'. */
const LEADS = wordSet('but and only even so that');
const CONDITIONS = wordSet('if unless should provided assuming');
/** What may open a clause that a comma ends: those, and 'had the ratings held,'. */
const ENDED_BY_COMMA = wordSet('if unless should provided assuming had');

/** 'She says that if nobody watches, it will end': a condition within what is told. */
const TELLING = wordSet('that and said says so');

/** For each token of `[first, limit)` the number of its clause, from 0. */
export function clausesOf(tokens: Tokens, first: number, limit: number): Uint16Array {
  const clause = new Uint16Array(limit - first);
  let number = 0;
  let opened = first;
  for (let at = first; at < limit; at++) {
    // a semicolon parts further than any other mark: what binds across one clause does not bind across it
    if (at > first && (breaksBefore(tokens, at) || endsCondition(tokens, opened, at))) {
      number += isSemicolon(tokens, at - 1) ? 2 : 1;
      opened = at;
    }
    clause[at - first] = number;
    if (at === opened && (tokens.kind[at] === PUNCTUATION || LEADS.has(tokens.word[at] as number))) opened = at + 1;
  }
  return clause;
}

/** 'NBC is not done with it, handing it a sixth season': a participle behind a comma. */
const isParticiple = ({ text, end, start, kind, flags }: Tokens, at: number): boolean =>
  kind[at] === WORD && ((flags[at] as number) & CAPITAL) === 0 && text.slice(start[at], end[at]).endsWith('ing');

const isSemicolon = (tokens: Tokens, at: number): boolean => tokens.text[tokens.start[at] as number] === ';';

function breaksBefore(tokens: Tokens, at: number): boolean {
  const before = at - 1;
  if (tokens.kind[before] === PUNCTUATION) {
    const mark = tokens.text[tokens.start[before] as number] as string;
    if (';:—–()'.includes(mark)) return true;
    if (mark === ',')
      return (
        [AFTER_COMMA, OPENERS, FINITE].some((words) => words.has(tokens.word[at] as number)) ||
        (BEFORE_RELATIVE.has(tokens.word[at] as number) && RELATIVE.has(tokens.word[at + 1] as number)) ||
        isParticiple(tokens, at)
      );
  }
  return OPENERS.has(tokens.word[at] as number) || (tokens.word[at] === IF && TELLING.has(tokens.word[before] as number));
}

/** 'If nobody watches, the show will be cancelled': the comma ends a condition that opened the clause, unless it only sets a word apart ('if, as we hear,'). */
function endsCondition(tokens: Tokens, opened: number, at: number): boolean {
  return at - opened > 3 && tokens.word[at - 1] === COMMA && ENDED_BY_COMMA.has(tokens.word[opened] as number);
}

const IF = VOCABULARY.intern('if');
const COMMA = -','.charCodeAt(0);

/** True where the clause of a token is a condition: it opens with 'if', 'unless', 'should', 'provided'. */
export function isCondition(tokens: Tokens, first: number, clause: Uint16Array, at: number): boolean {
  const number = clause[at - first];
  let from = at;
  while (from > first && clause[from - 1 - first] === number) from--;
  for (let token = from; token <= at; token++) {
    const word = tokens.word[token] as number;
    // 'as if' and 'wonder if' aside: the first keeps its clause a condition, which claims nothing either
    if (CONDITIONS.has(word) && (word !== SHOULD || token === from)) return true;
  }
  return false;
}

const SHOULD = [...wordSet('should')][0] as number;
