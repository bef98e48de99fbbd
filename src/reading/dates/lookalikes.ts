/** What the words around 'may', 'fall', 'Friday' say of whether it is a date: the tests that the vetoes are made of. */
import type { Expression } from './expression.ts';
import { COMMA, SLASH } from './marks.ts';
import { isDash } from './numbers.ts';
import { isCapital, KIND, lexemeAt, markAt, rawWord, type Tokens, touches, wordAt } from './tokens.ts';

export const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a bare month, season or year that make it a date. */
export const LEADS = wordsOf(
  "in by until till since of for from to through before after during around circa this that next last early mid late between and or come every late-night about as its a an the towards toward throughout on is says say said now reads then it's meant mean again back premiering starting beginning begins starts airing arriving coming due likely perhaps possibly probably maybe than per not",
);

export const FIRM_LEADS = wordsOf(
  'in by until till since of for from through before after during around circa this next last early mid late between throughout come to or and',
);

/** Nouns of television after a bare month, season or year: 'a fall premiere', 'the March launch', 'a 2024 date'. */
export const NOUNS =
  /^(?:premieres?|debuts?|launch|bow|bows|start|release|releases|return|returns|finale|opening|opener|slot|schedules?|scheduling|line-?ups?|season|tv|grid|board|date|dates|window|run|berth|event|sweeps?|upfronts?|slate|preview|arrival|comeback|landing|rollout|drop|shoot|filming|production|deadline|announcement|edition|interview|report|movie|film|series|special|strike|break|holidays?|months?|quarter|episodes?|revival|reboot|remake|miniseries|drama|comedy|hit|show|original|renewal|cancellation|order|pickup|start-?up|airdate|air|broadcast|bracket|viewing|campaign|hiatus|programming|outing|target|call|catalogue|brochure|update|letter|shareholder|investor|earnings)$/;

export const before = (tokens: Tokens, at: number): string => {
  let to = at - 1;
  if (isDash(markAt(tokens, to)) && touches(tokens, to)) to--;
  return rawWord(tokens, to);
};

const codesOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
/** Marks behind which, and before which, a sentence or a part of one stands. */
const CLOSING = codesOf('.,;!?):');
const OPENING = codesOf('.!?:("“‘•*');
/** Marks around a title; a comma stands inside the quotation mark that closes it. */
const QUOTES_BEFORE = codesOf('"\'“‘*_');
const QUOTES_BEHIND = codesOf('"\'”*_,');

export const endsSentence = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count || tokens.kind[at] === KIND.break || CLOSING.has(markAt(tokens, at));

export const startsSentence = (tokens: Tokens, at: number): boolean =>
  at === 0 || tokens.kind[at - 1] === KIND.break || OPENING.has(markAt(tokens, at - 1));

export const capitalUnknown = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && tokens.kind[at] === KIND.word && tokens.value[at] === 0 && isCapital(tokens, at);

export const quoted = (tokens: Tokens, { from, to }: Expression): boolean =>
  QUOTES_BEFORE.has(markAt(tokens, from - 1)) && QUOTES_BEHIND.has(markAt(tokens, to));

/** Before 'may' in lower case these make a month of it, before 'May' the subjects make a verb and the rest of what is said a month. */
const LOWER_MAY_LEADS = wordsOf('in by until since next last early mid late during through');
const SUBJECTS = wordsOf('i you we they he she it which who there fans viewers');
const SAID = wordsOf('say says said meant mean');
/** Behind 'may' where it is a verb: 'reads may be'. */
const MAY_VERBS = wordsOf('be have not also never well the');
/** Nouns of openings that are verbs as well. */
const VERBS_TOO = /^(?:return|air|end|start|launch|debut|drop|premiere)$/;

export function mayMonth(tokens: Tokens, { from, to }: Expression): boolean {
  const lead = before(tokens, from);
  const next = rawWord(tokens, to);
  if (!isCapital(tokens, from)) return LOWER_MAY_LEADS.has(lead) && next !== 'be';
  if (SUBJECTS.has(lead)) return false;
  if (LEADS.has(lead) || SAID.has(lead)) return !MAY_VERBS.has(next) || FIRM_LEADS.has(lead);
  // 'Superman May Return', where 'Sets May Return' has the month
  if (VERBS_TOO.test(next) && capitalUnknown(tokens, from - 1) && !/s$/.test(lead)) return false;
  const alone = endsSentence(tokens, to) && (startsSentence(tokens, from) || lexemeAt(tokens, from - 1) !== null);
  return NOUNS.test(next) || alone || wordAt(tokens, to) === "'s";
}

export const startsMonthly = (tokens: Tokens, it: Expression): boolean =>
  startsSentence(tokens, it.from) && (tokens.value[it.to] !== 0 || tokens.kind[it.to] !== KIND.word || !isCapital(tokens, it.to));

export function isAllCaps(tokens: Tokens, at: number): boolean {
  const second = tokens.text.charCodeAt(tokens.start[at]! + 1);
  return second >= 65 && second <= 90;
}

/** A word for a season of the year, and what stands around it. */
interface SeasonWord {
  readonly it: Expression;
  readonly at: number; // its token
  readonly word: string;
  readonly lead: string; // the word before it
  readonly next: string; // the word behind it
  readonly named: boolean; // a noun of television follows: 'fall premiere'
}

/** True where a season's word is none, false where it is one, null where that is not for the case to say; in the order asked. */
const SEASON_WORDS: readonly ((season: SeasonWord, tokens: Tokens) => boolean | null)[] = [
  fallOf,
  verbBehind,
  fallInto,
  withIndefinite,
  inName,
  withDefinite,
  timed,
  withNoun,
];

/** True of 'ratings fall', 'The Fall', 'Winter is the lead'. */
export function seasonVeto(tokens: Tokens, it: Expression): boolean {
  if (it.at === null || joinsSeason(tokens, it.to)) return false;
  const next = rawWord(tokens, it.to);
  const season = { it, at: it.from, word: wordAt(tokens, it.from), lead: before(tokens, it.from), next, named: NOUNS.test(next) };
  for (const says of SEASON_WORDS) {
    const none = says(season, tokens);
    if (none !== null) return none;
  }
  return wordAt(tokens, it.to - 1) !== 'season';
}

/** 'The Fall of the House of Usher'. */
function fallOf({ word, next }: SeasonWord): boolean | null {
  return word === 'fall' && next === 'of' ? true : null;
}

/** Before verbs. */
const VERB_LEADS = wordsOf(
  'will would to can could may might must should did does do didn don not and they we i you who numbers ratings that t',
);
const VERBS = wordsOf('fall spring');

/** 'it will fall', 'to spring a surprise'; 'from spring to fall' and 'summer and fall' are seasons. */
function verbBehind({ at, word, lead, named }: SeasonWord, tokens: Tokens): boolean | null {
  if (named || !VERBS.has(word) || !VERB_LEADS.has(lead)) return null;
  const start = before(tokens, at - 2);
  if (lead === 'to' && (start === 'from' || start === 'through')) return false;
  return !(lead === 'and' && lexemeAt(tokens, at - 2)?.season !== undefined);
}

/** What one falls, and before 'fall' what keeps it a season. */
const FALLEN = wordsOf('for in into on apart short flat from out off behind victim under by asleep down back prey silent');
const FALL_LEADS = wordsOf('this last next the in each every late early');

/** 'fall in love', 'fall flat'; not 'this fall on NBC'. */
function fallInto({ word, lead, next }: SeasonWord): boolean | null {
  return word === 'fall' && FALLEN.has(next) && !FALL_LEADS.has(lead) ? true : null;
}

/** 'a fall from grace', 'another winter'; 'a fall premiere' is a season's. */
function withIndefinite({ lead, named }: SeasonWord): boolean | null {
  return lead === 'a' || lead === 'an' || lead === 'another' ? !named : null;
}

/** 'Summer House'. */
function inName({ it, at, lead, named }: SeasonWord, tokens: Tokens): boolean | null {
  return isCapital(tokens, at) && capitalUnknown(tokens, it.to) && !FIRM_LEADS.has(lead) && !named ? true : null;
}

/** 'The Fall' is a title, 'the fall' and 'The fall' are not. */
function withDefinite({ at, lead, named }: SeasonWord, tokens: Tokens): boolean | null {
  return lead === 'the' ? isCapital(tokens, at) && isCapital(tokens, at - 1) && !named : null;
}

/** Before a season that is a time, and of these what may also stand before a fall. */
const TIMES = wordsOf(
  'this next last early mid late in by until till since during through throughout over before after for from come again between around that of now says australian aussie or past coming following high towards toward is middle',
);
const EVERY = wordsOf('each every');
const LOOSE_LEADS = wordsOf('for of is');

/** 'this fall', 'since summer'; not 'every spring', 'the prince of Fall River'. */
function timed({ it, word, lead, named }: SeasonWord, tokens: Tokens): boolean | null {
  if (EVERY.has(lead)) return true;
  if (!TIMES.has(lead)) return null;
  return word === 'fall' && LOOSE_LEADS.has(lead) && !named && !endsSentence(tokens, it.to);
}

/** Nouns behind a season that is rather a name or a kind: 'Summer series', 'spring break'. */
const OTHER_NOUNS = wordsOf('film movie series break show hit comedy drama episode episodes original');

/** 'spring break'; 'fall premiere' is a season's. */
function withNoun({ next, named }: SeasonWord): boolean | null {
  return named ? OTHER_NOUNS.has(next) : null;
}

/** 'spring or summer', 'fall to winter': two seasons speak for each other. */
export function joinsSeason(tokens: Tokens, at: number): boolean {
  const link =
    wordAt(tokens, at) === 'or' ||
    wordAt(tokens, at) === 'to' ||
    wordAt(tokens, at) === 'and' ||
    isDash(markAt(tokens, at)) ||
    markAt(tokens, at) === SLASH;
  return (
    link && (lexemeAt(tokens, at + 1)?.season !== undefined || (lexemeAt(tokens, at + 1)?.month !== undefined && isCapital(tokens, at + 1)))
  );
}

/** 'As June/Offred', and of short ones 'Sure, Jan.': two names of one part, and who is spoken to; 'in June/July' is no name. */
export function isNamedBeside(tokens: Tokens, { from, to }: Expression, short: boolean): boolean {
  if (markAt(tokens, to) === SLASH && to + 1 < tokens.count && isCapital(tokens, to + 1))
    return lexemeAt(tokens, to + 1)?.month === undefined;
  return short && markAt(tokens, from - 1) === COMMA && endsSentence(tokens, to);
}
