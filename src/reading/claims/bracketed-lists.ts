/** Roundups that put the season in brackets behind each series: 'The Flash (season eight), Riverdale (six), Charmed and Legacies (four apiece)'. */
import type { Analysis } from '../analysis.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import type { Sentence } from '../sentence.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import type { Draft } from './draft.ts';

const RENEWING = wordSet(
  `renewed renews renew renewal renewals renewing pickups pickup pick-ups returning returns ordered orders another safe back recommissioned confirmed`,
);
const ENDING = wordSet('cancelled canceled axed cancels cancel axes cut dropped scrapped ends ending finale');
const IN_LIST = wordSet('and plus the also both as well');
const MOST_INSIDE = 6;

export function bracketedListDrafts(analysis: Analysis): Draft[] {
  const { tokens } = analysis.view;
  const drafts: Draft[] = [];
  for (const sentence of analysis.sentences) {
    const { first, limit, block } = sentence.view;
    const here = analysis.mentions.filter(({ from, to }) => from >= first && to <= limit);
    if (here.length < 2 || !isAboutRenewal(sentence, analysis)) continue;
    const official = sentence.carriers.length > 0 || analysis.sentences[0]?.carriers.length !== 0;
    here.forEach((mention, at) => {
      const season = bracketBehind(tokens, mention.to, limit, sentence);
      if (season === null) return;
      for (const named of listTo(here, at, tokens)) {
        drafts.push({
          series: named.name,
          season: { kind: 'number', number: season.number },
          body: { predicate: 'status', value: 'renewed' },
          certainty: 'certain',
          speaker: official ? 'official' : 'outlet',
          from: named.from,
          to: season.to,
          block,
          rules: ['order/bracketed-list'],
        });
      }
    });
  }
  return drafts;
}

/** The sentence, its block so far or the headline speaks of renewing, and the sentence of no end. */
function isAboutRenewal({ view, cues }: Sentence, analysis: Analysis): boolean {
  if (cues.some(({ row }) => row.frame === 'cancel' || row.frame === 'final')) return false;
  const { tokens } = analysis.view;
  const before = analysis.sentences.filter((other) => other.view.block === view.block && other.view.first <= view.first);
  const headline = analysis.sentences[0];
  if (holds(tokens, view.first, view.limit, ENDING)) return false;
  return [...before, ...(headline === undefined ? [] : [headline])].some((other) =>
    holds(tokens, other.view.first, other.view.limit, RENEWING),
  );
}

/** '(season eight)', '(six)', '(a third year)', '(four apiece)' at once behind a name. */
function bracketBehind(
  tokens: Tokens,
  at: number,
  limit: number,
  { seasons }: Sentence,
): { readonly number: number; readonly to: number } | null {
  let open = at;
  while (open < limit && tokens.kind[open] === PUNCTUATION && '\'"”’*'.includes(tokens.text[tokens.start[open] as number] as string))
    open++;
  if (open >= limit || tokens.text[tokens.start[open] as number] !== '(') return null;
  let close = open + 1;
  while (close < limit && close - open <= MOST_INSIDE + 1 && tokens.text[tokens.start[close] as number] !== ')') close++;
  if (close >= limit || close - open > MOST_INSIDE + 1) return null;
  const span = seasons.find(({ from, to, relation }) => from > open && to <= close && relation === 'numbered');
  if (span !== undefined) return { number: span.numbers.at(-1) as number, to: close + 1 };
  for (let inside = open + 1; inside < close; inside++) {
    const number = NUMBERS.cardinal(tokens, inside) ?? NUMBERS.ordinal(tokens, inside);
    if (number !== null && Number.isInteger(number.value) && number.value >= 1 && number.value < 60)
      return { number: number.value, to: close + 1 };
  }
  return null;
}

/** The mention and those before it that the same bracket serves: 'Batwoman and Nancy Drew (three each)'. */
function listTo(here: readonly Mention[], at: number, tokens: Tokens): Mention[] {
  let first = at;
  while (first > 0 && joins(tokens, (here[first - 1] as Mention).to, (here[first] as Mention).from)) first--;
  return here.slice(first, at + 1);
}

/** Only commas, 'and' and quotation marks between: a bracket in between ends the list before it. */
function joins(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mark = tokens.kind[at] === PUNCTUATION ? (tokens.text[tokens.start[at] as number] as string) : null;
    if (mark === null ? !IN_LIST.has(tokens.word[at] as number) : !',&\'"“”‘’*'.includes(mark)) return false;
  }
  return to > from;
}

function holds(tokens: Tokens, from: number, limit: number, set: ReadonlySet<number>): boolean {
  for (let at = from; at < limit; at++) if (set.has(tokens.word[at] as number)) return true;
  return false;
}
