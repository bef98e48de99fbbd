/** Walks a document and notes for each of its names what speaks for its being a series, and against. */
import type { TitleCandidate } from '../../catalogue/title-index.ts';
import type { Entry } from '../listings/entry.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import { tagSeasons } from '../seasons/tag-seasons.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { type DocumentView, tokenAt } from '../sentences/view.ts';
import { surroundingsOf } from '../weighing/weigh-names.ts';
import { wordSet } from '../words/lexis.ts';
import { isCapital, isMark, textOf } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { groundsBeside, opensSentence } from './beside.ts';
import { isGivenName } from './given-names.ts';
import type { Ground } from './grounds.ts';
import { placesOf } from './name-places.ts';
import { isPerson, isPlace, shapeOf } from './name-shapes.ts';
import { type Span, spansOf } from './name-spans.ts';
import type { NameSpan } from './names.ts';
import type { SeriesDecision } from './series.ts';
import { isPlainCapital } from './usable.ts';

/** Tokens beside a name that has a line for itself: a bullet, a question mark. */
const MOST_AROUND = 2;
const LIST_WORDS = wordSet('and or plus');
const WILL = wordSet('will');
const LONGEST_QUESTION = 20; // tokens
const QUOTES = '\'"“”‘’*';
/** Of such names none is what 'the show' means. */
const NO_ANTECEDENT: ReadonlySet<Ground> = new Set(['place', 'thing', 'carrierName', 'located', 'person', 'surname', 'institution']);

export function noteGrounds(
  decision: SeriesDecision,
  view: DocumentView,
  sentences: readonly Sentence[],
  marked: readonly NameSpan[],
  entries: readonly Entry[],
): void {
  const { tokens } = view;
  const listed = new Set(entries.map(({ from }) => from));
  for (const sentence of sentences) {
    for (const candidate of sentence.candidates) {
      const form = view.document.text.slice(candidate.start, candidate.end);
      decision.noteCandidate(candidate, form);
      if (candidate.ambiguous !== null && standsInside(tokens, candidate, sentence)) decision.note(form, 'inside');
    }
  }
  for (const { from, to } of marked) if (!isSeason(tokens, from, to)) decision.note(textOf(tokens, from, to), 'quoted');
  for (const at of surnames(tokens)) decision.note(textOf(tokens, at, at + 1), 'surname');
  const headline = view.blocks.find(({ kind }) => kind === 'headline');
  const publisher = view.document.publisher?.toLowerCase();
  let last: string | null = null; // the name that 'the show' would mean
  const named = sentences.map((sentence) => spansOf(sentence, tokens).toSorted((a, b) => a.from - b.from || b.to - a.to));
  notePlaces(decision, view, named.flat());
  for (const [index, sentence] of sentences.entries()) {
    const spans = named[index] as readonly Span[];
    for (const list of listsOf(tokens, spans, sentence.seasons)) decision.noteList(list, 'company');
    const anaphors = anaphorsOf(sentence);
    const around = surroundingsOf(spans, sentence, view);
    const { first, limit } = sentence.view;
    for (const span of spans) {
      const { from, to } = span;
      for (; anaphors.length > 0 && (anaphors[0] as number) < from; anaphors.shift()) if (last !== null) decision.note(last, 'antecedent');
      const form = textOf(tokens, from, to);
      decision.count(form, (sink) => around(span, sink));
      // the entries of a list begin with a capital each, as names do anywhere
      const place = listed.has(from) ? 'named' : placeOf(tokens, sentence, from);
      const grounds: Ground[] = [...groundsBeside(tokens, sentence, from, to), ...shapeOf(tokens, from, to, place === 'named'), place];
      if (listed.has(from)) grounds.push('listed');
      if (isLine(sentence, view) && !sentence.titleCase && limit - first - (to - from) <= MOST_AROUND) grounds.push('alone');
      if (
        headline !== undefined &&
        (tokens.start[from] as number) >= headline.span[0] &&
        (tokens.end[to - 1] as number) <= headline.span[1]
      ) {
        grounds.push('headline');
        if (from === first && isMark(tokens, to, ':')) grounds.push('lead');
      }
      if (form.toLowerCase() === publisher || isToldTo(tokens, from, to)) grounds.push('publisher');
      for (const ground of grounds) decision.note(form, ground);
      if (!grounds.some((ground) => NO_ANTECEDENT.has(ground)) && !isPerson(tokens, from, to)) last = form;
    }
    if (last !== null) for (const _ of anaphors) decision.note(last, 'antecedent');
  }
}

/** 'She told Entertainment Tonight that it is over': who hears it publishes it. */
const isToldTo = (tokens: Tokens, from: number, to: number): boolean =>
  TOLD.has(tokens.word[from - 1] as number) && (THAT.has(tokens.word[to] as number) || isMark(tokens, to, ',.:;'));
const TOLD = wordSet('told tells telling');
const THAT = wordSet('that in on they he she it there');

/** Names that head the items of a list, stand alone in headings, or share a column. */
function notePlaces(decision: SeriesDecision, view: DocumentView, spans: readonly Span[]): void {
  const starting = Map.groupBy(spans, ({ from }) => from);
  for (const { titled, names } of placesOf(view, (token) => starting.get(token) ?? [])) {
    const forms = names.map(({ from, to }) => textOf(view.tokens, from, to));
    if (titled) for (const form of forms) decision.note(form, 'sibling');
    else decision.noteList(forms, 'sibling');
  }
}

/** Names between which only commas, 'and', quotation marks, the season of the one before and the like stand. */
function listsOf(tokens: Tokens, spans: readonly Span[], seasons: readonly SeasonSpan[]): string[][] {
  const lists: string[][] = [];
  let list: string[] = [];
  let end = -1;
  for (const { from, to } of spans) {
    if (from < end) continue;
    if (list.length > 0 && !isListGap(tokens, end, { from, to }, seasons)) list = [];
    list.push(textOf(tokens, from, to));
    if (list.length === 2) lists.push(list);
    end = to;
  }
  return lists;
}

function isListGap(tokens: Tokens, end: number, next: Span, seasons: readonly SeasonSpan[]): boolean {
  let separators = 0;
  let from = end;
  // 'X for season 2, Y for a third and Z for a fourth', and not 'after X for its second season, Ines Faraday'
  const own = seasonBehind(tokens, end, seasons);
  if (own !== null && own.to < next.from && seasonBehind(tokens, next.to, seasons) !== null) from = own.to;
  for (let at = from; at < next.from; at++) {
    if (isMark(tokens, at, ',&;') || LIST_WORDS.has(tokens.word[at] as number)) separators++;
    else if (!isMark(tokens, at, QUOTES)) return false;
  }
  return separators > 0;
}

/** The season that stands at once behind a name: 'X for a third season'. */
function seasonBehind(tokens: Tokens, to: number, seasons: readonly SeasonSpan[]): SeasonSpan | null {
  let at = to;
  while (at < to + MOST_TO_SEASON && (isMark(tokens, at, QUOTES) || LEADING.has(tokens.word[at] as number))) at++;
  return seasons.find(({ from, soft }) => !soft && from === at) ?? null;
}
const MOST_TO_SEASON = 3;
const LEADING = wordSet('for after to a an its the just only');

/** Where 'the show', 'the drama' and the like begin in a sentence, in order. */
function anaphorsOf({ chart, view }: Sentence): number[] {
  const found: number[] = [];
  for (let at = view.first; at < view.limit; at++) if (chart.endsFrom('anaphor', at).length > 0) found.push(at);
  return found;
}

/** Whether a capital is due where a name begins: all words of the line have one, a sentence begins, or neither. */
function placeOf(tokens: Tokens, sentence: Sentence, from: number): 'styled' | 'opening' | 'named' {
  if (sentence.titleCase) return 'styled';
  return opensSentence(tokens, from, sentence.view.first) ? 'opening' : 'named';
}

/** True where a sentence is all of its block: 'Us?' within a paragraph is no line of its own. */
function isLine({ view }: Sentence, { blocks }: DocumentView): boolean {
  const [start, end] = blocks[view.block]?.span ?? [-1, -1];
  return view.start === start && view.end === end;
}

/** A capital that no sentence's beginning and no headline's style explains, and no person or place. */
function standsInside(tokens: Tokens, { start }: TitleCandidate, sentence: Sentence): boolean {
  const from = tokenAt(tokens, start);
  if (sentence.titleCase || opensSentence(tokens, from, sentence.view.first)) return false;
  return isCapital(tokens, from) && !isGivenName(tokens, from) && !isPlace(tokens, from);
}

/** 'Season 2' in quotation marks is a season. */
function isSeason(tokens: Tokens, from: number, to: number): boolean {
  return tagSeasons(tokens, from, to).some((span) => span.from === from && span.to === to);
}

/** Single names that stand behind a given name somewhere, an initial between them or not: 'Maron' in 'Marc Maron', 'Kemp' in 'Courtney A. Kemp'. */
function surnames(tokens: Tokens): number[] {
  const found: number[] = [];
  for (let at = 1; at < tokens.count; at++) {
    const given = isInitial(tokens, at - 2) ? at - 3 : at - 1;
    if (given < 0 || !isCapital(tokens, given) || asks(tokens, given)) continue;
    // on one line: a heading may end with a given name, and the next begin with a title
    const apart = (tokens.start[at] as number) - (tokens.end[at - 1] as number) > 1;
    if (isCapital(tokens, at) && !apart && isGivenName(tokens, given) && !isPlainCapital(tokens, at + 1)) found.push(at);
  }
  return found;
}

/** 'Will Riverdale be renewed?' names nobody. */
function asks(tokens: Tokens, at: number): boolean {
  if (!WILL.has(tokens.word[at] as number)) return false;
  for (let to = at + 1; to < Math.min(tokens.count, at + LONGEST_QUESTION); to++)
    if (isMark(tokens, to, '?.!')) return isMark(tokens, to, '?');
  return false;
}

/** The 'A' of 'A.'. */
function isInitial(tokens: Tokens, at: number): boolean {
  if (at < 1 || !isCapital(tokens, at)) return false;
  return (tokens.end[at] as number) - (tokens.start[at] as number) === 1 && tokens.text[tokens.start[at + 1] as number] === '.';
}
