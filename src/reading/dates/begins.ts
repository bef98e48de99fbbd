/** Where a date may begin: the cheap question before the grammar is asked. */
import { LEXEMES } from './lexicon.ts';
import { digitsAt, KIND, type Tokens } from './tokens.ts';

/** Words that by themselves begin no date, only with a solid word or a number soon after. */
const WEAK = Uint8Array.from(LEXEMES, (lexeme) =>
  lexeme.starts &&
  lexeme.month === undefined &&
  lexeme.weekday === undefined &&
  lexeme.season === undefined &&
  lexeme.unit === undefined &&
  lexeme.relativeDay === undefined &&
  lexeme.holiday === undefined &&
  !lexeme.word.startsWith('mid') &&
  !/^eo[ymw]$/.test(lexeme.word) &&
  !/^\w{3,}[ts]ies$|^tens$/.test(lexeme.word) &&
  lexeme.cardinal !== 18 &&
  lexeme.cardinal !== 19 &&
  lexeme.cardinal !== 20
    ? 1
    : 0,
);
/** Words that a weak one may lead to. */
const SOLID = Uint8Array.from(LEXEMES, (lexeme) =>
  lexeme.month !== undefined ||
  lexeme.weekday !== undefined ||
  lexeme.season !== undefined ||
  lexeme.unit !== undefined ||
  lexeme.holiday === true ||
  lexeme.dayPart === true ||
  lexeme.relativeDay !== undefined ||
  /^(?:thousand|season|midseason|hundred|\w{3,}ties|tens|twenty|thirty|ten|eleven|\w+teen)$/.test(lexeme.word)
    ? 1
    : 0,
);
/** How many tokens off the solid word may be: 'the last two or three months'. */
const WEAK_REACH = 7;

/**
 * True where the trigger at a token may begin a date: cheap, and false for most of the words and numbers that begin none.
 * Nothing of interest follows a weak word or a small number whose next word is not listed.
 */
export function mayBegin(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  const unlisted = next < tokens.count && tokens.kind[next] === KIND.word && tokens.value[next] === 0;
  if (tokens.kind[at] === KIND.number)
    return !unlisted || digitsAt(tokens, at) === 4 || digitsAt(tokens, at) === 8 || tokens.value[at - 1] === 39;
  if (WEAK[tokens.value[at]! - 1] === 0) return true;
  if (unlisted) return false;
  const end = Math.min(tokens.count, at + WEAK_REACH);
  for (let later = next; later < end; later++) {
    const kind = tokens.kind[later];
    if (kind === KIND.number) return true;
    if (kind === KIND.break) return false;
    if (kind === KIND.word && tokens.value[later] !== 0 && SOLID[tokens.value[later]! - 1] === 1) return true;
  }
  return false;
}
