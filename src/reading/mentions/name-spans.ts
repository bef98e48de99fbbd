/** Which stretches of a sentence are weighed as names. */
import type { TitleCandidate } from '../../catalogue/title-index.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { tokenAt } from '../sentences/view.ts';
import { KIN } from '../words/genres.ts';
import { wordSet } from '../words/lexis.ts';
import { isCapital, isMark, textOf } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { isCommon } from './name-shapes.ts';
import { NEVER_ALONE } from './names.ts';

const POSSESSIVE = wordSet("'s");

export interface Span {
  readonly from: number; // first token
  readonly to: number; // behind the last
}

/** The names of a sentence: quoted, emphasised, capitalised, and the catalogue's, each once. */
export function spansOf(sentence: Sentence, tokens: Tokens): Span[] {
  const spans: Span[] = [];
  const put = (from: number, to: number): void => {
    if (!spans.some((span) => span.from === from && span.to === to)) spans.push({ from, to });
  };
  const sure = sentence.candidates.filter((title) => title.ambiguous === null || title.alias.includes(' ') || isOwned(tokens, title));
  for (const { from, to, kind } of sentence.names) {
    // a run that holds a known title is a list or has words before the title
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    if (
      kind !== 'run' ||
      (isName(tokens, from, to) &&
        !holdsTitle(sure, start, end) &&
        !(sentence.titleCase && isCommon(tokens, from, to) && !isNumbered(sentence, to, tokens)))
    )
      put(from, to);
  }
  for (const { start, end } of sentence.candidates) put(tokenAt(tokens, start), tokenAt(tokens, end));
  for (const { match } of sentence.cues) {
    for (const { name, from, to } of match.slots) {
      if (name !== 'show' || !isName(tokens, from, to) || isDescription(sentence, from, to, tokens)) continue;
      if (!holdsTitle(sure, tokens.start[from] as number, tokens.end[to - 1] as number)) put(from, to);
    }
  }
  return spans;
}

/** "The BBC's karaoke game show": what a series is called by, and no name. */
const isDescription = ({ chart }: Sentence, from: number, to: number, tokens: Tokens): boolean =>
  !isCapital(tokens, to - 1) && chart.endsFrom('anaphor', from).includes(to);

/** "Idris Elba's Luther": an ordinary word behind an owner of two names is the title; "The Teacher's House" is one title. */
function isOwned(tokens: Tokens, { start }: TitleCandidate): boolean {
  const from = tokenAt(tokens, start);
  if (from < 3 || !POSSESSIVE.has(tokens.word[from - 1] as number)) return false;
  return [from - 3, from - 2].every((at) => isCapital(tokens, at) && !NEVER_ALONE.has(tokens.word[at] as number));
}

/** True where a known title stands within the stretch and is shorter: the stretch is a list, or has words before the title. */
function holdsTitle(sure: readonly TitleCandidate[], start: number, end: number): boolean {
  return sure.some((title) => title.start >= start && title.end <= end && title.end - title.start < end - start);
}

/** 'The Boarding House Season 4', 'COLD FRAME (Season 2)': what stands before a numbered season is a name, whatever its words. */
function isNumbered({ seasons }: Sentence, to: number, tokens: Tokens): boolean {
  const behind = isMark(tokens, to, '(') ? to + 1 : to;
  return seasons.some(({ from, relation, bare, soft }) => from === behind && relation === 'numbered' && !bare && !soft);
}

/** 'Don't': a word that is cut short is no name. */
const CONTRACTION = /^\p{L}+['’]t$/u;

/** Begins with a capital, and is more than a word that only opens a sentence, or says what a series is to another: 'It', 'Will', 'The show', 'Spin-Off'. */
function isName(tokens: Tokens, from: number, to: number): boolean {
  if (!isCapital(tokens, from)) return false;
  if (to - from === 1 && CONTRACTION.test(textOf(tokens, from, to))) return false;
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] as number;
    if (isCapital(tokens, at) && !NEVER_ALONE.has(word) && !KIN.has(word)) return true;
  }
  return false;
}
