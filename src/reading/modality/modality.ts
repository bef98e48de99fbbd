/** How firmly a cue is asserted: what denies, hedges, conditions or merely asks it. */
import type { Certainty } from '../../claim/claim.ts';
import { isCondition } from '../sentences/clauses.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, isCapital, markAt } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';
import { openingCondition } from './conditions.ts';
import type { Operator } from './operators.ts';
import { denials, type OperatorSpan, reaches } from './reach.ts';
import { type Reply, rebutsAt, replyAt } from './replies.ts';

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

/** What 'Will Smith', outside a headline, does not say. */
function holdsFuture(tokens: Tokens, { titleCase }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (FUTURE.has(tokens.word[at] as number) && (titleCase || !isCapital(tokens, at) || !isCapital(tokens, at + 1))) return true;
  return false;
}

/** What has or has not happened so far. */
const PERFECT = wordSet("has have 've had hasn't haven't hadn't yet been is are isn't aren't");
const FUTURE = wordSet("will 'll won't would wouldn't");
const CONDITIONAL = wordSet('if unless provided assuming');
const WOULD = wordSet("would 'd could might wouldn't may can should will 'll");
const WHY = wordSet('why');
/** Tokens before a cue in which its tense and its mood stand. */
const NEAR = 8;
/** 'Is to', 'is not to', 'isn't going to', 'is not coming back'. */
const BE = wordSet("is are isn't aren't 's 're");
const BEHIND_BE = wordSet('to going coming returning getting bringing');
const NOT = VOCABULARY.intern('not');
/** What has happened hangs on nothing. */
const PAST = wordSet('has have had was were');

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
  const condition = opened === 'counterfactual' || has('unreal') || isCondition(tokens, first, clause, from);
  const near = (set: WordSet): boolean => holdsWord(tokens, Math.max(first, from - NEAR), to, set);
  const hangs = !condition && holdsWord(tokens, first, limit, CONDITIONAL) && (has('possible') || near(WOULD));
  const conditional = hangs || (opened === 'open' && !near(PAST));
  const mark = questionMark(tokens, first, to, limit);
  // 'Why was it cancelled?' takes it for granted
  const asked = mark !== null && !holdsWord(tokens, first, from, WHY);
  return {
    negations,
    open: has('unless-ordered'),
    perfect: near(PERFECT),
    future: holdsFuture(tokens, sentence, Math.max(first, from - NEAR), to) || isToCome(tokens, Math.max(first, from - NEAR), to),
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

/** Where a question mark ends what the cue stands in; null where none does. */
function questionMark(tokens: Tokens, first: number, from: number, limit: number): number | null {
  for (let at = Math.max(0, from - 1); at < limit; at++) {
    const mark = markAt(tokens, at);
    if (mark === '?') return at;
    if (
      mark !== null &&
      ('.!;:'.includes(mark) || (',-–—'.includes(mark) && (asksApart(tokens, at + 1) || asksOfAside(tokens, first, at + 1))))
    )
      return null;
  }
  return null;
}

/** 'It is back for a second series - but who is in it?': what is asked behind the mark is another matter. */
function asksApart({ word }: Tokens, at: number): boolean {
  return TURNS.has(word[at] as number) && ASKING.has(word[LED.has(word[at + 1] as number) ? at + 2 : at + 1] as number);
}

/** 'X renewed for season 2, without its star?': what is told is no question, and what goes with it is asked. 'Will X be back, without its star?' asks both. */
function asksOfAside({ word }: Tokens, first: number, at: number): boolean {
  const leading = TURNS.has(word[at] as number) ? at + 1 : at;
  if (AUXILIARIES.has(word[first] as number) || ASKING.has(word[first] as number)) return false;
  return WITHOUT.has(word[leading] as number) || (WITH.has(word[leading] as number) && NEW.has(word[leading + 1] as number));
}
const WITHOUT = wordSet('without minus sans');
const WITH = wordSet('with');
const NEW = wordSet('a new no another');
const AUXILIARIES = wordSet('is are was were has have had will would could should can may might does do did if');
const TURNS = wordSet('but so and yet now');
/** 'But for how long?' */
const LED = wordSet('for with at on in to from');
const ASKING = wordSet('who what when where which how why whose');

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
