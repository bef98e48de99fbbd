/** An operator where it stands in a sentence, and which cues it reaches from there. */
import type { Sentence } from '../sentences/sentence.ts';
import { AND_BUT } from '../words/conjunctions.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { isMark } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import type { OperatorRow } from './operators.ts';

/** Tokens from `from` up to, and without, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface OperatorSpan extends Stretch {
  readonly row: OperatorRow;
}

/** What reaches further, in words, reaches across clauses too. */
const WITHIN_CLAUSE = 8;
/** Ids of the rows that deny a report. */
const OF_REPORTS: ReadonlySet<string> = new Set(['not/denial', 'not/untrue']);
const THE = VOCABULARY.intern('the');
const THAT = VOCABULARY.intern('that');

/**
 * An operator reaches a cue to its right within its reach, unless a clause ends between; one inside the cue's own words counts too.
 * @param clause clause numbers of the sentence's tokens
 */
export function reaches(
  tokens: Tokens,
  { row, from, to }: OperatorSpan,
  cueFrom: number,
  cueTo: number,
  sentence: Sentence,
  clause: Uint16Array,
): boolean {
  const { first } = sentence.view;
  if (from >= cueTo) return row.back !== undefined && words(tokens, cueTo, from) <= row.back && !isCutOff(tokens, cueTo, from, sentence);
  // within the cue's words, but in a relative clause between its beginning and its end: 'X, which never drew a crowd, was renewed'
  if (from >= cueFrom) return [cueFrom, cueTo - 1].some((at) => clause[at - first] === clause[from - first]);
  if (words(tokens, to, cueFrom) > row.reach || isCutOff(tokens, to, cueFrom, sentence)) return false;
  if (row.reach <= WITHIN_CLAUSE && isKnownFact(tokens, to, cueFrom)) return false;
  if (row.reach <= WITHIN_CLAUSE && isOtherSubject(tokens, to, cueFrom, sentence)) return false;
  return clause[from - first] === clause[cueFrom - first] || row.reach > WITHIN_CLAUSE;
}

/** 'Contrary to reports it has not been cancelled' denies once: what denies a report adds nothing to a plain 'not'. */
export function denials(reaching: readonly OperatorSpan[]): number {
  const all = reaching.filter(({ row }) => row.operator === 'negation');
  const plain = all.filter(({ row }) => !OF_REPORTS.has(row.id));
  return plain.length > 0 ? plain.length : Math.min(1, all.length);
}

/**
 * A colon or a semicolon between, or the beginning of what is told beside it: 'Hulu wanted it so: no third season is coming', 'was not surprised
 * when it was axed', 'a petition after Hulu axed it'.
 */
function isCutOff(tokens: Tokens, from: number, to: number, sentence: Sentence): boolean {
  if (endsAside(tokens, from, to, sentence)) return true;
  for (let at = from; at < to; at++) {
    if (isMark(tokens, at, ':;') || WHEN.has(tokens.word[at] as number) || tellsWhatWas(tokens, at, sentence)) return true;
    // 'has not decided on X and has renewed Y'
    if (AND_BUT.has(tokens.word[at] as number) && PERFECT.has(tokens.word[at + 1] as number)) return true;
  }
  return false;
}

/** 'X, which has not been renewed, drew 4 million': what a clause on the way says ends with its comma. */
function endsAside(tokens: Tokens, from: number, to: number, { view: { first } }: Sentence): boolean {
  let opener = from - 1;
  while (opener > first && !isMark(tokens, opener, ',')) opener--;
  if (opener <= first || !RELATIVE.has(tokens.word[opener + 1] as number)) return false;
  for (let at = from; at < to; at++) if (isMark(tokens, at, ',')) return true;
  return false;
}
const RELATIVE = wordSet('which who whose');
const WHEN = wordSet('when');

/** 'After Hulu axed it', 'since it was dropped': somebody acts behind it, and nothing is counted from. */
function tellsWhatWas({ word }: Tokens, at: number, { carriers }: Sentence): boolean {
  if (!AFTER.has(word[at] as number)) return false;
  const subject = word[at + 1] === THE ? at + 2 : at + 1;
  if (PRONOUNS.has(word[subject] as number)) return PAST.has(word[subject + 1] as number);
  return carriers.some(({ from, possessive }) => !possessive && from === subject);
}
const AFTER = wordSet('after because since');
const PAST = wordSet('was were had got');
const PERFECT = wordSet('has have had');

/** 'With its first season yet to air, Hulu has ordered a second': behind the last comma the carrier acts, or 'that' begins what is said, and what stands before is of something else. */
function isOtherSubject(tokens: Tokens, from: number, cueFrom: number, { carriers }: Sentence): boolean {
  let comma = cueFrom;
  while (comma >= from && !isMark(tokens, comma, ',')) comma--;
  if (comma < from) return false;
  if (tokens.word[comma + 1] === THAT) return true;
  const subject = tokens.word[comma + 1] === THE ? comma + 2 : comma + 1;
  return carriers.some((carrier) => !carrier.possessive && (carrier.from === comma + 1 || carrier.from === subject));
}

/** 'Will no longer make a second season of the drama it had renewed': the relative clause tells what was. */
function isKnownFact({ word, kind }: Tokens, from: number, cueFrom: number): boolean {
  if (cueFrom <= from || kind[cueFrom - 1] === PUNCTUATION || SAYING.has(word[cueFrom - 1] as number)) return false;
  return PRONOUNS.has(word[cueFrom] as number) && word[cueFrom + 1] === HAD;
}
const PRONOUNS = wordSet('it they');
const SAYING = wordSet('that if whether said says say because as');
const HAD = VOCABULARY.intern('had');

function words(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens.kind[at] !== PUNCTUATION) count++;
  return count;
}
