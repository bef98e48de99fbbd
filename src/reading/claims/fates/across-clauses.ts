/** Cues whose words run from what is told of one series into what is told of the next: 'X renewed as Y is cancelled', 'a third season for X while Y is in limbo'. */
import type { Analysis } from '../../analysis.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { Match } from '../../patterns/match.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { AND_BUT } from '../../words/conjunctions.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord, isMark } from '../../words/stretch.ts';
import { type Tokens, WORD } from '../../words/tokens.ts';

export function isAcrossClauses({ match }: Cue, { view }: Sentence, { mentions, view: { tokens } }: Analysis): boolean {
  const here = mentionsWithin(mentions, view);
  const next = here.find(({ from, to }) => from > match.from && to <= match.to && isParted(from, match.from, tokens));
  return (next !== undefined && hasPredicate(next.to, tokens)) || isOfNext(match, here, tokens);
}

/** 'Renewed X but cancelled Y': the verb has an object of its own behind it. */
function isOfNext({ from, to, slots }: Match, here: readonly Mention[], tokens: Tokens): boolean {
  let behind = to;
  while (isMark(tokens, behind, QUOTES)) behind++;
  const object = here.find((mention) => mention.from >= to && mention.from <= behind);
  const patient = slots.find(({ name }) => name === 'show' || name === 'series');
  if (object === undefined || patient === undefined || patient.from > from + 1) return false;
  return holdsWord(tokens, Math.max(patient.to, to - LONGEST_VERB), to, AND_BUT);
}
/** 'But has cancelled': tokens. */
const LONGEST_VERB = 3;

/** True where a name opens a clause of its own: 'while Y', 'but Y', '| Y'; not 'as well as Y', 'such as Y', 'but also Y'. */
function isParted(title: number, from: number, tokens: Tokens): boolean {
  let at = title - 1;
  while (at > from && isMark(tokens, at, QUOTES)) at--;
  if (at <= from) return false;
  if (isMark(tokens, at, '|')) return true;
  return PARTING.has(tokens.word[at] as number) && !LEADING.has(tokens.word[at - 1] as number);
}
const PARTING = wordSet('as while whereas but though although');
const LEADING = wordSet('well such known titled called billed named dubbed entitled all everything every nothing anything');

/** 'While Y ends', 'as Y cancelled': a word behind the name says what becomes of it. */
function hasPredicate(behind: number, tokens: Tokens): boolean {
  let at = behind;
  while (isMark(tokens, at, QUOTES)) at++;
  if (at >= tokens.count || tokens.kind[at] !== WORD) return false;
  return !NO_PREDICATE.has(tokens.word[at] as number) || holdsWord(tokens, at + 1, at + 3, IN_DOUBT);
}
/** 'On the bubble', 'in limbo'. */
const IN_DOUBT = wordSet('bubble limbo doubt');
const NO_PREDICATE = wordSet('and or for after with at on in from this next last');
const QUOTES = '\'"“”‘’*';
