/** Looks at what stands beside each name, for and against its being a series. */
import type { TitleCandidate } from '../../catalogue/catalogue.ts';
import type { Sentence } from '../sentence.ts';
import { type DocumentView, textOf, tokenAt } from '../view.ts';
import { wordSet } from '../words/lexis.ts';
import { PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';
import { GENRES, OTHER_WORKS } from './genre.ts';
import type { NameSpan } from './names.ts';
import type { Ground, SeriesDecision } from './series.ts';

const SPEECH = wordSet('said says told tells tweeted posted wrote plays played stars starred directed joins joined added explained');
const SERIES_SLOTS = new Set(['show', 'series', 'name']);
const POSSESSIVE = wordSet("'s");
const ON = wordSet('on at for');
const OF = wordSet('of');
const SMALL = wordSet('the a an of');

export function noteGrounds(
  decision: SeriesDecision,
  view: DocumentView,
  sentences: readonly Sentence[],
  candidates: readonly TitleCandidate[],
  marked: readonly NameSpan[],
): void {
  const { tokens } = view;
  for (const candidate of candidates) {
    if (candidate.casing === 'lower') continue;
    decision.noteCandidate(candidate, view.document.text.slice(candidate.start, candidate.end));
  }
  for (const { from, to } of marked) decision.note(textOf(tokens, from, to), 'quoted');
  const headline = view.blocks.find(({ kind }) => kind === 'headline');
  const publisher = view.document.publisher;
  for (const sentence of sentences) {
    const spans = spansOf(sentence, candidates, tokens);
    for (const { from, to } of spans) {
      const form = textOf(tokens, from, to);
      for (const ground of groundsAt(tokens, sentence, from, to)) decision.note(form, ground);
      if (
        headline !== undefined &&
        (tokens.start[from] as number) >= headline.span[0] &&
        (tokens.end[to - 1] as number) <= headline.span[1]
      )
        decision.note(form, 'headline');
      if (publisher !== null && form.toLowerCase() === publisher.toLowerCase()) decision.note(form, 'publisher');
    }
  }
}

/** The names of a sentence: quoted, emphasised, capitalised, and the catalogue's, each once. */
function spansOf(sentence: Sentence, candidates: readonly TitleCandidate[], tokens: Tokens): { from: number; to: number }[] {
  const spans = new Map<string, { from: number; to: number }>();
  const put = (from: number, to: number): void => {
    spans.set(`${from}-${to}`, { from, to });
  };
  for (const { from, to } of sentence.names) put(from, to);
  for (const { start, end, casing } of candidates) {
    if (casing !== 'lower' && start >= sentence.view.start && end <= sentence.view.end) put(tokenAt(tokens, start), tokenAt(tokens, end));
  }
  for (const cue of sentence.cues)
    for (const slot of cue.match.slots) if (slot.name === 'show' && startsCapital(tokens, slot.from)) put(slot.from, slot.to);
  return [...spans.values()];
}

function startsCapital(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & 1) !== 0 && !SMALL.has(tokens.word[at] as number);
}

function groundsAt(tokens: Tokens, sentence: Sentence, from: number, to: number): Ground[] {
  const { first, limit } = sentence.view;
  const grounds: Ground[] = [];
  const strong = sentence.seasons.filter(({ relation, bare, soft }) => relation === 'numbered' && !bare && !soft);
  const behind = skip(tokens, to, limit, 1);
  const before = skip(tokens, from - 1, first, -1);
  if (strong.some((season) => season.from === behind) || strong.some((season) => season.to - 1 === before)) grounds.push('season');
  else if (
    before > first &&
    OF.has(tokens.word[before] as number) &&
    sentence.seasons.some((season) => season.to === before || season.to === before - 1)
  )
    grounds.push('season');
  if (sentence.cues.some(({ match }) => match.slots.some((slot) => SERIES_SLOTS.has(slot.name) && slot.from === from && slot.to === to)))
    grounds.push('cue');
  if (hasGenre(tokens, sentence, from, to)) grounds.push('genre');
  if (sentence.carriers.some((carrier) => carrier.to === from - 1 && POSSESSIVE.has(tokens.word[from - 1] as number)))
    grounds.push('carrier');
  if (behind < limit && ON.has(tokens.word[behind] as number) && sentence.carriers.some((carrier) => carrier.from === behind + 1))
    grounds.push('carrier');
  if (sentence.carriers.some((carrier) => carrier.from === from && carrier.to === to)) grounds.push('carrierName');
  if (wordAt(tokens, before, first, limit, OTHER_WORKS) && !quotedTitle(tokens, from)) grounds.push('film');
  if (wordAt(tokens, behind, first, limit, SPEECH) && to - from >= 2) grounds.push('person');
  return grounds;
}

/** 'the drama X', 'hit comedy X', 'X, the submarine thriller', 'X, a comedy'. */
function hasGenre(tokens: Tokens, sentence: Sentence, from: number, to: number): boolean {
  const { first, limit } = sentence.view;
  const before = skip(tokens, from - 1, first, -1);
  if (before >= first && GENRES.has(tokens.word[before] as number)) return true;
  if (to < limit && tokens.text[tokens.start[to] as number] === ',') {
    for (let at = to + 1; at < Math.min(limit, to + 7); at++) {
      if (tokens.kind[at] === PUNCTUATION) return false;
      if (GENRES.has(tokens.word[at] as number)) return true;
    }
  }
  return false;
}

function quotedTitle(tokens: Tokens, from: number): boolean {
  return from > 0 && tokens.kind[from - 1] === PUNCTUATION;
}

function wordAt(tokens: Tokens, at: number, first: number, limit: number, set: ReadonlySet<number>): boolean {
  return at >= first && at < limit && tokens.kind[at] === WORD && set.has(tokens.word[at] as number);
}

/** The next token in a direction that is no quotation mark and no possessive. */
function skip(tokens: Tokens, at: number, bound: number, step: 1 | -1): number {
  let next = at;
  while (step === 1 ? next < bound : next >= bound) {
    const quote = tokens.kind[next] === PUNCTUATION && '\'"“”‘’*'.includes(tokens.text[tokens.start[next] as number] as string);
    if (!quote && !POSSESSIVE.has(tokens.word[next] as number)) return next;
    next += step;
  }
  return next;
}
