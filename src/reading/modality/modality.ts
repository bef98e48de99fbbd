/** How firmly a cue is asserted: what denies, hedges, conditions or merely asks it. */
import type { Certainty } from '../../claim/claim.ts';
import { isCondition } from '../clauses.ts';
import { matchAt } from '../patterns/match.ts';
import { compilePattern, type Pattern } from '../patterns/pattern.ts';
import type { Sentence } from '../sentence.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, isMark, markAt } from '../words/stretch.ts';
import { NUMBER, PUNCTUATION, type Tokens } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';
import { OPERATOR_ROWS, type Operator, type OperatorRow } from './operators.ts';
import { type Reply, rebutsAt, replyAt } from './replies.ts';

/** Tokens from `from` up to, and without, `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface OperatorSpan extends Stretch {
  readonly row: OperatorRow;
}

export interface Modality {
  /** Denials in scope, by count: an even number cancels out. */
  readonly negations: number;
  /** 'yet to', 'whether': no decision rather than a decision against. */
  readonly open: boolean;
  /** Denied in the perfect or the present: 'has not been renewed', 'is not confirmed'. */
  readonly perfect: boolean;
  /** Denied of the future: 'will not be renewed'. */
  readonly future: boolean;
  readonly certainty: Exclude<Certainty, 'denied'>;
  /** 'no', 'neither', 'nor' before it: what that comes to is said by rows of its own. */
  readonly none: boolean;
  readonly unlikely: boolean;
  readonly wished: boolean;
  readonly rumoured: boolean;
  /** Asked: claims nothing but what the reply to it says. */
  readonly asked: boolean;
  readonly reply: Reply | null;
  /** Taken back by the words behind it: 'We wrote that it had been axed. It hasn't.' */
  readonly rebutted: boolean;
  readonly condition: boolean;
  readonly operators: readonly string[]; // ids, for explaining
}

const COMPILED: readonly { readonly row: OperatorRow; readonly patterns: readonly Pattern[] }[] = OPERATOR_ROWS.map((row) => ({
  row,
  patterns: row.patterns.flatMap((source) => compilePattern(source, VOCABULARY)),
}));
const BY_ANCHOR = new Map<number, { readonly row: OperatorRow; readonly pattern: Pattern }[]>();
for (const { row, patterns } of COMPILED) {
  for (const pattern of patterns) {
    for (const id of pattern.anchor) BY_ANCHOR.set(id, [...(BY_ANCHOR.get(id) ?? []), { row, pattern }]);
  }
}

/** What has or has not happened so far. */
const PERFECT = wordSet("has have had hasn't haven't hadn't yet been is are isn't aren't");
const FUTURE = wordSet("will won't would wouldn't");
const CONDITIONAL = wordSet('if unless provided assuming');
const WOULD = wordSet("would could might wouldn't may can should will");
const WHY = wordSet('why');
const OPENING = wordSet('if unless should provided assuming');
const HAD = wordSet('had');
/** Before the word that opens a condition: 'but if', 'only if', 'and unless'. */
const BEFORE_OPENING = wordSet('but and only even so that');
/** 'If you missed it', 'if we may say so': who is told, and no condition. */
const TOLD = wordSet('you we i your');
/** 'Is to', 'is not to', 'isn't going to'. */
const BE = wordSet("is are isn't aren't 's");
const BEHIND_BE = wordSet('to going');
const NOT = VOCABULARY.intern('not');
/** What has happened hangs on nothing. */
const PAST = wordSet('has have had was were');

/**
 * Every operator of a sentence.
 * @param names stretches that name a series: the 'never' of 'Never Have I Ever' denies nothing
 */
export function operatorsOf(tokens: Tokens, sentence: Sentence, names: readonly Stretch[] = []): OperatorSpan[] {
  const spans: OperatorSpan[] = [];
  const { first, limit } = sentence.view;
  const stretch = { tokens, first, limit, slots: sentence.chart };
  const inName = (at: number): boolean => names.some(({ from, to }) => from <= at && at < to && to - from > 1);
  for (let at = first; at < limit; at++) {
    for (const { row, pattern } of BY_ANCHOR.get(tokens.word[at] as number) ?? []) {
      if (isDated(sentence, at)) continue;
      const match = matchAt(pattern, at, stretch);
      if (
        match !== null &&
        !isNumberSign(tokens, match.to) &&
        !inName(at) &&
        !spans.some((span) => span.row === row && span.to > match.from)
      )
        spans.push({ row, from: match.from, to: match.to });
    }
  }
  return spans;
}

/** The 'May' of 'in May' hedges nothing. */
function isDated({ dates }: Sentence, at: number): boolean {
  return dates.some(({ from, to }) => at >= from && at < to);
}

/** The 'No.' of 'No. 1' denies nothing. */
function isNumberSign(tokens: Tokens, behind: number): boolean {
  return behind + 1 < tokens.count && tokens.text[tokens.start[behind] as number] === '.' && tokens.kind[behind + 1] === NUMBER;
}

/**
 * @param from first token of the cue's match, `to` behind its last
 * @param clause clause numbers of the sentence's tokens
 */
export function modalityOf(
  tokens: Tokens,
  sentence: Sentence,
  operators: readonly OperatorSpan[],
  clause: Uint16Array,
  from: number,
  to: number,
  holdsNegation: boolean,
): Modality {
  const { first, limit } = sentence.view;
  const reaching = operators.filter((span) => reaches(tokens, span, from, to, sentence, clause));
  const has = (operator: Operator): boolean => reaching.some(({ row }) => row.operator === operator);
  const negations = holdsNegation ? 0 : denials(reaching);
  const opened = openingCondition(tokens, clause, first, from);
  const condition = opened === 'counterfactual' || isCondition(tokens, first, clause, from);
  const near = (set: WordSet): boolean => holdsWord(tokens, Math.max(first, from - 8), to, set);
  const hangs = !condition && holdsWord(tokens, first, limit, CONDITIONAL) && (has('possible') || near(WOULD));
  const conditional = hangs || (opened === 'open' && !near(PAST));
  const mark = questionMark(tokens, to, limit);
  // 'Why was it cancelled?' takes it for granted
  const asked = mark !== null && !holdsWord(tokens, first, from, WHY);
  return {
    negations,
    open: has('unless-ordered'),
    perfect: near(PERFECT),
    future: near(FUTURE) || isToCome(tokens, Math.max(first, from - 8), to),
    certainty: conditional ? 'conditional' : has('possible') ? 'possible' : has('likely') ? 'likely' : 'certain',
    none: !holdsNegation && has('none'),
    unlikely: has('unlikely'),
    // 'no need for', of a cue that holds its own denial, wishes for nothing
    wished: reaching.some((span) => span.row.operator === 'wish' && !(holdsNegation && span.from >= from)),
    rumoured: has('rumour'),
    asked,
    reply: asked ? replyAt(tokens, mark + 1) : null,
    rebutted: !asked && isRebutted(tokens, clause, to, first, limit),
    condition,
    operators: reaching.map(({ row }) => row.id),
  };
}

/** 'Contrary to reports it has not been cancelled' denies once: what denies a report adds nothing to a plain 'not'. */
function denials(reaching: readonly OperatorSpan[]): number {
  const all = reaching.filter(({ row }) => row.operator === 'negation');
  const plain = all.filter(({ row }) => !OF_REPORTS.has(row.id));
  return plain.length > 0 ? plain.length : Math.min(1, all.length);
}

const OF_REPORTS = new Set(['not/denial', 'not/untrue']);

/** What reaches further, in words, reaches across clauses too. */
const WITHIN_CLAUSE = 8;

/** An operator reaches a cue to its right within its reach, unless a clause ends between; one inside the cue's own words counts too. */
function reaches(
  tokens: Tokens,
  { row, from, to }: OperatorSpan,
  cueFrom: number,
  cueTo: number,
  sentence: Sentence,
  clause: Uint16Array,
): boolean {
  const { first } = sentence.view;
  if (from >= cueTo) return row.back !== undefined && words(tokens, cueTo, from) <= row.back && !isCutOff(tokens, cueTo, from);
  // within the cue's words, but in a relative clause between its beginning and its end: 'X, which never drew a crowd, was renewed'
  if (from >= cueFrom) return [cueFrom, cueTo - 1].some((at) => clause[at - first] === clause[from - first]);
  if (words(tokens, to, cueFrom) > row.reach || isCutOff(tokens, to, cueFrom)) return false;
  if (row.reach <= WITHIN_CLAUSE && isOtherSubject(tokens, to, cueFrom, sentence)) return false;
  return clause[from - first] === clause[cueFrom - first] || row.reach > WITHIN_CLAUSE;
}

/** A colon or a semicolon between: 'Hulu wanted it so: no third season is coming'. */
function isCutOff(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isMark(tokens, at, ':;')) return true;
  }
  return false;
}

/** 'With its first season yet to air, Hulu has ordered a second': behind the last comma the carrier acts, or 'that' begins what is said, and what stands before is of something else. */
function isOtherSubject(tokens: Tokens, from: number, cueFrom: number, { carriers }: Sentence): boolean {
  let comma = cueFrom;
  while (comma >= from && !isMark(tokens, comma, ',')) comma--;
  if (comma < from) return false;
  if (tokens.word[comma + 1] === THAT) return true;
  const subject = tokens.word[comma + 1] === THE ? comma + 2 : comma + 1;
  return carriers.some((carrier) => !carrier.possessive && (carrier.from === comma + 1 || carrier.from === subject));
}

const THE = VOCABULARY.intern('the');
const THAT = VOCABULARY.intern('that');

function words(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens.kind[at] !== PUNCTUATION) count++;
  return count;
}

/**
 * The condition that opens the sentence, or the clause before the cue's own, where the cue stands behind it: 'If the strike ends, X gets a second season' is open, 'Had the ratings held, X
 * would have been renewed' is counterfactual and claims nothing.
 */
function openingCondition(tokens: Tokens, clause: Uint16Array, first: number, from: number): 'open' | 'counterfactual' | null {
  return conditionFrom(tokens, clause, first, first, from) ?? conditionFrom(tokens, clause, first, clauseBefore(clause, first, from), from);
}

/** Where the clause before a token's own begins; the sentence's beginning where there is none. */
function clauseBefore(clause: Uint16Array, first: number, from: number): number {
  const mine = clause[from - first] as number;
  let at = from;
  while (at > first && (clause[at - 1 - first] as number) >= mine - 1) at--;
  return at;
}

function conditionFrom(tokens: Tokens, clause: Uint16Array, first: number, begins: number, from: number): 'open' | 'counterfactual' | null {
  let at = begins;
  while (at < from && (tokens.kind[at] === PUNCTUATION || BEFORE_OPENING.has(tokens.word[at] as number))) at++;
  const word = tokens.word[at] as number;
  const counterfactual = HAD.has(word);
  if (at >= from || !(counterfactual || OPENING.has(word)) || clause[from - first] === clause[at - first]) return null;
  for (let token = at + 1; token < from && clause[token - first] === clause[at - first]; token++)
    if (TOLD.has(tokens.word[token] as number)) return null;
  return counterfactual ? 'counterfactual' : 'open';
}

/** Where a question mark ends what the cue stands in; null where none does. */
function questionMark(tokens: Tokens, from: number, limit: number): number | null {
  for (let at = Math.max(0, from - 1); at < limit; at++) {
    const mark = markAt(tokens, at);
    if (mark === '?') return at;
    if (mark !== null && '.!;:'.includes(mark)) return null;
  }
  return null;
}

/** 'Neither is to have a third', 'it is not going to be renewed': of what is to come, by a form of 'be'. */
function isToCome({ word }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    if (BE.has(word[at] as number) && BEHIND_BE.has(word[word[at + 1] === NOT ? at + 2 : at + 1] as number)) return true;
  }
  return false;
}

const CLAUSES_BEHIND = 1;

/** Behind the sentence, or behind a semicolon or a dash within it, the statement is taken back; what stands clauses before that is not meant. */
function isRebutted(tokens: Tokens, clause: Uint16Array, to: number, first: number, limit: number): boolean {
  const mine = clause[to - 1 - first] as number;
  for (let at = to; at < limit; at++) {
    const mark = markAt(tokens, at);
    if (mark !== null && ';—–'.includes(mark)) return rebutsAt(tokens, at + 1);
    if ((clause[at - first] as number) - mine > CLAUSES_BEHIND) return false;
  }
  return rebutsAt(tokens, limit);
}
