/** One sentence with everything that stands in it: seasons, carriers, dates, names, and the cues that they let match. */

import { type CarrierMention, findCarriers } from '../../catalogue/carriers.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { TitleCandidate } from '../../catalogue/title-index.ts';
import type { DateMention } from '../dates/tagger.ts';
import { capitalRuns } from '../mentions/capital-runs.ts';
import { isForeignSeason } from '../mentions/foreign-seasons.ts';
import { isTitleCase, type NameSpan, readsAsProse } from '../mentions/names.ts';
import { makersReferences, ownedReference, tagReferences } from '../mentions/references.ts';
import { besideTitle, mayBeName, usableCandidates } from '../mentions/usable.ts';
import type { Bank, Cue } from '../patterns/bank.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import { tagSeasons } from '../seasons/tag-seasons.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { holdsWord, isCapital, isMark } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import { lastAtOrBefore, startingWithin, within } from './in-order.ts';
import { SpanChart } from './span-chart.ts';
import { unnamedCarriers } from './unnamed-carriers.ts';
import { type DocumentView, type SentenceView, tokenAt } from './view.ts';

export interface CarrierSpan {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly possessive: boolean; // "Netflix's"
}

export interface DateSpan {
  readonly from: number;
  readonly to: number;
  readonly date: DateMention;
}

export interface Sentence {
  readonly view: SentenceView;
  readonly seasons: readonly SeasonSpan[];
  readonly carriers: readonly CarrierSpan[];
  readonly dates: readonly DateSpan[];
  readonly candidates: readonly TitleCandidate[]; // the catalogue's titles that may be meant
  readonly names: readonly NameSpan[];
  readonly chart: SpanChart;
  readonly cues: readonly Cue[];
  readonly titleCase: boolean;
}

export interface SentenceInput {
  readonly view: DocumentView;
  readonly catalogue: Catalogue;
  readonly bank: Bank;
  readonly marked: readonly NameSpan[]; // quoted and emphasised names of the document, in order of where they begin
  readonly dates: readonly DateMention[]; // of the sentence's block
}

export function analyseSentence(sentence: SentenceView, input: SentenceInput): Sentence {
  const { tokens } = input.view;
  const { first, limit } = sentence;
  const titles = input.catalogue.candidates(tokens.text, sentence.start, sentence.end);
  const carriers = carrierSpans(input.view, sentence, titles);
  const tagged = datesWithin(sentence, input.dates).map((date): DateSpan => {
    const from = tokenAt(tokens, date.start);
    return { from, to: Math.max(from + 1, tokenAt(tokens, date.end)), date };
  });
  const seasons = seasonsBeside(titles, tokens, first, limit).filter(
    (season) => !isForeignSeason(tokens, season, limit) && !countsDay(season, tagged),
  );
  const dates = tagged.filter((date) => !numbersSeason(date, seasons));
  const titleCase = isTitleCase(tokens, first, limit) && !readsAsProse(tokens, first, limit);
  const taken = takenBy([...seasons, ...carriers, ...dates], first, limit);
  const marked = marksWithin(input.marked, first, limit);
  const setting = { first, limit, titleCase, seasons, marked, taken };
  const { usable: candidates, longer } = usableCandidates(tokens, titles, dates, setting);
  const runs = capitalRuns(tokens, first, limit, titleCase, taken)
    .filter((run) => mayBeName(run, titles, tokens))
    .map((run) => besideTitle(run, titles, tokens));
  const names = [...marked, ...longer, ...runs];
  const chart = new SpanChart();
  for (const span of seasons) {
    addSeason(chart, span);
    if (span.relation === 'numbered' && (!span.bare || standsAlone(tokens, span.to, limit))) chart.add('lone-nth', span.from, span.to);
  }
  for (const { from, to } of carriers) chart.add('carrier', from, to);
  for (const { from, to } of dates) chart.add('date', from, to);
  for (const name of names) addName(chart, name, input.view);
  for (const { start, end } of candidates) {
    const from = tokenAt(tokens, start);
    const to = tokenAt(tokens, end);
    chart.add('series', from, to);
    chart.add('show', from, to);
  }
  const owned = carriers.flatMap(({ from, to, possessive }) => (possessive ? (ownedReference(tokens, from, to, limit) ?? []) : []));
  const makers = titleCase ? [] : makersReferences(tokens, first, limit);
  for (const { from, to, kind } of [...tagReferences(tokens, first, limit), ...owned, ...makers]) {
    if (isInTitle(from, to, candidates, tokens)) continue;
    chart.add(kind, from, to);
    if (kind === 'several') chart.add('anaphor', from, to);
    if (kind !== 'network') chart.add('show', from, to);
    else chart.add('carrier', from, to);
  }
  for (const at of unnamedCarriers(tokens, first, limit, chart)) chart.add('carrier', at, at + 1);
  for (let at = first; at < limit; at++) {
    const number = NUMBERS.cardinal(tokens, at);
    if (number !== null) chart.add('number', at, number.to);
  }
  const cues = input.bank.cues(tokens, first, limit, chart);
  return { view: sentence, seasons, carriers, dates, candidates, names, chart, cues, titleCase };
}

/** 'The Morning Show' refers to no other. */
const isInTitle = (from: number, to: number, candidates: readonly TitleCandidate[], tokens: Tokens): boolean =>
  candidates.some(({ start, end, exactCase }) => {
    const [first, limit] = [tokenAt(tokens, start), tokenAt(tokens, end)];
    return exactCase && first <= from && to <= limit;
  });

/** The seasons of a sentence: 'the series 13 Reasons Why' says none, '13 Reasons Why season 4' the fourth, 'The Rookie season 9' the ninth, and 'Power Book II: Ghost' none, since the number is a title's. */
function seasonsBeside(titles: readonly TitleCandidate[], tokens: Tokens, first: number, limit: number): readonly SeasonSpan[] {
  const seasons = tagSeasons(tokens, first, limit);
  for (const { start, end, casing } of titles) {
    const from = tokenAt(tokens, start);
    const to = tokenAt(tokens, end);
    if (casing === 'lower' || to - from < 2) continue;
    const counts = NUMBERS.cardinal(tokens, from) !== null;
    const split = seasons.findIndex((span) =>
      counts ? span.from <= from && span.to > from : casing === 'exact' && span.from > from && span.from < to && span.to > to,
    );
    if (split >= 0) seasons.splice(split, seasons.length, ...tagSeasons(tokens, to, limit));
  }
  return seasons.filter(({ from, to, relation }) => {
    const title = titleAround(titles, tokens.start[from] as number, tokens.end[to - 1] as number);
    // 'The Four Seasons', and 'Old Solway Season 2', which a catalogue may have as a title
    return title === undefined || (relation !== 'count' && holdsWord(tokens, from, to, SEASON_WORDS));
  });
}
const SEASON_WORDS = wordSet('season seasons series');

/** The known title, written as it is, that a stretch of text is a part of and does not begin. */
function titleAround(titles: readonly TitleCandidate[], start: number, end: number): TitleCandidate | undefined {
  const title = lastAtOrBefore(titles, start - 1, (one) => one.start);
  return title?.casing === 'exact' && title.end >= end ? title : undefined;
}

/** `season`: any that is a season by itself; `nth`: those and bare ordinals; `lone-nth`: the same where no noun takes the ordinal; `another`, `seasons-count` (as many as one orders), `run-length` (as many as there may have been) and `final-season` by what they say. */
const MOST_ORDERED = 5;

function addSeason(chart: SpanChart, { from, to, relation, bare, soft, final, count }: SeasonSpan): void {
  if (relation === 'numbered' && !bare && !soft) chart.add('season', from, to);
  if (relation === 'numbered') chart.add('nth', from, to);
  if (relation === 'another') {
    chart.add('another', from, to);
    if (!soft) chart.add('season', from, to);
  }
  if (relation === 'count' && !soft && !bare && count <= MOST_ORDERED) chart.add('seasons-count', from, to);
  if (relation === 'count' && !soft) chart.add('run-length', from, to);
  if (relation === 'this') chart.add('this-season', from, to);
  if (final) chart.add('final-season', from, to);
}

/** Words behind an ordinal that cannot be its noun. */
const BEHIND_LONE = wordSet(
  `and or but in on at by for from with to this next last after before when while as that which who because so though yet now then soon already too
  also is was are were has have had will would could may might can does did be been until since during under over if than today tonight ordered`,
);

/** Nothing behind an ordinal that could be its noun: 'a third.', 'a third in May', and not 'a third man' or 'a second ‘At Home’ broadcast'. */
function standsAlone(tokens: Tokens, at: number, limit: number): boolean {
  return at >= limit || BEHIND_LONE.has(tokens.word[at] as number) || (tokens.kind[at] !== WORD && !opensQuote(tokens, at));
}

/** A quotation mark with a space before it and none behind. */
function opensQuote({ text, start, end }: Tokens, at: number): boolean {
  const from = start[at] as number;
  return '"“‘\''.includes(text[from] as string) && text[from - 1] === ' ' && /\S/.test(text[end[at] as number] ?? '');
}

function addName(chart: SpanChart, { from, to, kind }: NameSpan, view: DocumentView): void {
  chart.add('show', from, to);
  chart.add(kind === 'run' ? 'name' : 'series', from, to);
  if (kind !== 'run') return;
  // "Idris Elba's Turn Up Charlie": the tail may be the name
  for (let at = from + 1; at + 1 < to; at++) {
    if (view.tokens.text.slice(view.tokens.start[at], view.tokens.end[at]).replace('’', "'") === "'s") chart.add('show', at + 1, to);
  }
  if (to - from >= 2 && to - from <= 4) chart.add('person', from, to);
}

function carrierSpans({ tokens }: DocumentView, view: SentenceView, titles: readonly TitleCandidate[]): CarrierSpan[] {
  return findCarriers(tokens.text, view.start, view.end).flatMap((mention: CarrierMention) => {
    // the 'Bio' of 'A.P. Bio'
    if (titleAround(titles, mention.start, mention.end) !== undefined) return [];
    const from = tokenAt(tokens, mention.start);
    const to = Math.max(from + 1, tokenAt(tokens, mention.end));
    const next = to < tokens.count ? tokens.text.slice(tokens.start[to], tokens.end[to]) : '';
    if (mention.ambiguous && !isConfirmed(tokens, from, to, view)) return [];
    return [{ from, to, name: mention.name, possessive: next === "'s" || next === '’s' }];
  });
}

/** Before a carrier whose name is a word or a number like others: 'on Fox'. */
const PLACED = wordSet('on at by from for to with via of network channel and');
/** Behind such a name where it acts: 'Fox renewed'. */
const ACTING =
  wordSet(`has have had is was will finally just also now quietly officially recently 's hasn't isn't wasn't won't wouldn't doesn't didn't renews renewed renew orders ordered order cancels canceled cancelled axes axed scraps drops dropped gives gave picks picked
  hands handed sets says said announces announced confirms confirmed commissions commissioned greenlights boards brings revives revived extends extended saves rescues
  resurrects keeps pulls nixes shelves slates slots unveils dates delays comedy drama series sitcom original thriller show boss bosses`);

/** Stan, Nine, Now and 10 are carriers where they are placed or act as one, and no part of a longer name. */
function isConfirmed(tokens: Tokens, from: number, to: number, { first, limit }: SentenceView): boolean {
  if ((from > first && isNamePart(tokens, from - 1)) || (to < limit && isNamePart(tokens, to))) return false;
  // 'State of Mind (Lifetime)'
  if (tokens.kind[from] === WORD && isMark(tokens, from - 1, '([') && isMark(tokens, to, ')],;')) return true;
  const before = from > 0 && PLACED.has(tokens.word[from - 1] as number);
  if (tokens.kind[from] !== WORD) return to < tokens.count && ACTING.has(tokens.word[to] as number);
  // 'Five shows that deserved better'
  if (NUMBERS.cardinal(tokens, from) !== null && COUNTED.has(tokens.word[to] as number)) return false;
  return before || (to < tokens.count && (ACTING.has(tokens.word[to] as number) || looksLikeVerb(tokens, to) || isToAct(tokens, to)));
}

const COUNTED = wordSet('shows series seasons dramas comedies thrillers things reasons times years ways episodes sitcoms titles stars');

/** 'Amazon to end soap', 'Fox to air pilot'. */
const isToAct = ({ word, count }: Tokens, at: number): boolean =>
  at + 1 < count && TO.has(word[at] as number) && TO_ACT.has(word[at + 1] as number);
const TO = wordSet('to');
const TO_ACT = wordSet(
  'end axe cancel scrap drop renew revive save air stream launch premiere screen show broadcast adapt remake reboot bring make',
);

/** 'Fox grounds', 'Stan axed': a word in lower case with a verb's ending. */
function looksLikeVerb(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== WORD || isCapital(tokens, at)) return false;
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return word.length > 3 && (word.endsWith('ed') || (word.endsWith('s') && !word.endsWith('ss')));
}

/** A capitalised word that no lexicon knows stands there: 'Tokyo Vice' is no carrier. */
function isNamePart(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD && tokens.word[at] === 0 && isCapital(tokens, at);
}

function takenBy(
  spans: readonly { readonly from: number; readonly to: number }[],
  first: number,
  limit: number,
): (token: number) => boolean {
  const taken = new Uint8Array(Math.max(0, limit - first));
  for (const { from, to } of spans) for (let at = from; at < to; at++) if (at >= first && at < limit) taken[at - first] = 1;
  return (token) => taken[token - first] === 1;
}

/** 'July 10 saw the final season': the number is a day's, and counts no seasons. */
const countsDay = ({ from, relation }: SeasonSpan, dates: readonly DateSpan[]): boolean =>
  relation === 'count' && dates.some(({ date, ...day }) => date.kind === 'date' && day.from < from && day.to > from);

/** 'In the 15th and 16th series': no day. */
const numbersSeason = ({ from, to }: DateSpan, seasons: readonly SeasonSpan[]): boolean =>
  seasons.some((season) => season.relation === 'numbered' && !season.bare && season.from <= from && to < season.to);

const datesWithin = ({ start, end }: SentenceView, dates: readonly DateMention[]): DateMention[] =>
  within(
    dates,
    start,
    end,
    (date) => date.start,
    (date) => date.end,
  );

/** One may lie within another, so that they are in order of where they begin alone. */
function marksWithin(marked: readonly NameSpan[], first: number, limit: number): NameSpan[] {
  return startingWithin(marked, first, limit, ({ from }) => from).filter(({ to }) => to <= limit);
}
