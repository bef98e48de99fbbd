/** Everything about a document that claims are made from: its series, sentences, cues and what the headings are about. */

import type { Catalogue } from '../catalogue/catalogue.ts';
import { foldTitle } from '../catalogue/fold.ts';
import type { Document } from '../claim/document.ts';
import { backToTopic, centreOf } from './binding/centre.ts';
import { Focus, type HeadTopic } from './binding/focus.ts';
import { hasKinBehind } from './binding/kin.ts';
import { topicsOf } from './binding/topics.ts';
import { anchorOf } from './dates/document-dates.ts';
import { type Anchor, type DateMention, tagDates } from './dates/tagger.ts';
import { isEnglish } from './english.ts';
import { mayHoldFacts } from './figures/fact-words.ts';
import { mayBeTelevision } from './gate.ts';
import { type Head, itemHeads, rowHeads } from './listings/heads.ts';
import { type Listings, listingsOf } from './listings/listings.ts';
import { Forms, findMentions, type Mention } from './mentions/find-mentions.ts';
import { withFormerAndLatter } from './mentions/former-latter.ts';
import { isFamily, isPairOf, kinNames } from './mentions/kin-names.ts';
import { markedNames, type NameSpan } from './mentions/names.ts';
import { noteGrounds } from './mentions/note-grounds.ts';
import { bySeriesTitle, withoutInstalments } from './mentions/season-titles.ts';
import { SeriesDecision, type SeriesName } from './mentions/series.ts';
import { endsInNation, isNational } from './mentions/titles.ts';
import type { Bank } from './patterns/bank.ts';
import type { Frame } from './rows.ts';
import { within } from './sentences/in-order.ts';
import { analyseSentence, type Sentence } from './sentences/sentence.ts';
import { type DocumentView, tokenAt, viewOf } from './sentences/view.ts';
import { SERIES_TALK } from './words/genres.ts';
import { wordSet } from './words/lexis.ts';
import { holdsWord } from './words/stretch.ts';
import type { Tokens } from './words/tokens.ts';

export interface Analysis {
  readonly document: Document;
  readonly view: DocumentView;
  readonly sentences: readonly Sentence[];
  readonly listings: Listings; // those in which something may be claimed, in order
  readonly names: readonly SeriesName[]; // the series of the document, surest first
  readonly weighed: readonly SeriesName[]; // every name that was weighed for one, surest first
  readonly mentions: readonly Mention[];
  readonly focus: Focus;
  readonly anchor: Anchor;
}

/** @returns null where no word of the document evokes anything: the common case in a stream of general news */
export function analyse(document: Document, catalogue: Catalogue, bank: Bank): Analysis | null {
  if (!mayBeTelevision(document.text, catalogue) || !isEnglish(document.text)) return null;
  const view = viewOf(document, catalogue);
  if (!bank.hasAnchor(view.tokens, 0, view.tokens.count) && !mayHoldFacts(view.tokens)) return null;
  const anchor = anchorOf(document);
  const rows = rowHeads(view, view.tokens);
  const marked = withTitles(withoutInstalments(markedNames(view.tokens, document.marks), view.tokens, catalogue), rows);
  // a block at a time: 'the 13th' leans on the month named a sentence before
  const dates = view.blocks.map(({ span }) => datesWithin(document.text, span, anchor));
  const sentences = view.sentences.map((sentence) =>
    analyseSentence(sentence, { view, catalogue, bank, marked, dates: dates[sentence.block] ?? [] }),
  );
  const listings = listingsOf(view, sentences);
  const decision = new SeriesDecision(catalogue);
  const heads = [...rows, ...itemHeads(view, sentences)];
  noteGrounds(decision, view, sentences, marked, listings.entries);
  const carriers = new Set(sentences.flatMap((sentence) => sentence.carriers.map(({ name }) => foldTitle(name))));
  const year = document.published === null ? null : Number(document.published.slice(0, 4));
  const { names: decided, weighed } = decision.decide({
    carriers,
    year,
    television: isTelevision(sentences),
    series: speaksOfSeries(view.tokens, sentences),
    seasons: speaksOfSeasons(sentences),
    games: speaksOfGames(view.tokens),
    films: speaksOfFilms(view.tokens) && !speaksOfSeries(view.tokens, sentences),
  });
  const called = bySeriesTitle(decided, document.text, catalogue);
  const kin = kinNames(called, document.text, year, catalogue);
  const own = called.filter((name) => !kin.has(name.key) && !isFamily(name, catalogue) && !isPairOf(name, kin));
  const forms = formsOf(own, document.text, kin);
  const starts = new Set(marked.map(({ from }) => from));
  const named = sentences.flatMap((sentence) => findMentions(view.tokens, sentence, forms, starts));
  const mentions = withFormerAndLatter(named, view);
  const names = kin.size === 0 ? own : [...new Set([...own, ...named.map(({ name }) => name)])];
  const blockTokens = view.blocks.map(({ span }) => [tokenAt(view.tokens, span[0]), tokenAt(view.tokens, span[1])] as const);
  const seasons = sentences.flatMap((sentence) => sentence.seasons);
  const seasonsOf = (first: number, limit: number) =>
    within(
      seasons,
      first,
      limit,
      (span) => span.from,
      (span) => span.to,
    );
  const topics = topicsOf(view, mentions, seasonsOf, blockTokens);
  const centres = sentences.flatMap((sentence) => {
    const name = centreOf(sentence, mentions, view.tokens) ?? backToTopic(sentence, topics, mentions, view.tokens);
    return name === null ? [] : [{ first: sentence.view.first, name }];
  });
  const focus = new Focus(
    mentions,
    centres,
    topics,
    blockTokens.map(([first]) => first),
    sentences.map(({ view: { first } }) => first),
    subjectOf(view, mentions, names, blockTokens),
    headTopics(heads, mentions, listings),
  );
  return { document, view, sentences, listings, names, weighed, mentions, focus, anchor };
}

/** The names that a document marks off, and the titles of its tables. */
function withTitles(marked: readonly NameSpan[], rows: readonly Head[]): NameSpan[] {
  const taken = new Set(marked.map(({ from }) => from));
  const titles = rows.flatMap(({ name }): NameSpan[] =>
    name === null || taken.has(name.first) ? [] : [{ from: name.first, to: name.limit, kind: 'emphasised' }],
  );
  return [...marked, ...titles].sort((a, b) => a.from - b.from);
}

/** What each line with a head is about, by block. A season that is no more is the one behind the column's. */
function headTopics(heads: readonly Head[], mentions: readonly Mention[], { entries }: Listings): Map<number, HeadTopic> {
  const starts = new Map(mentions.map((mention) => [mention.from, mention.name]));
  const over = new Set(entries.filter(({ label }) => label.status === 'cancelled').map(({ block }) => block));
  return new Map(
    heads.map(({ block, name, season }) => [
      block,
      { name: name === null ? 'subject' : (starts.get(name.first) ?? null), season: over.has(block) ? null : season },
    ]),
  );
}

/** The dates of a block; no date runs from one cell of a row into the next: '4', 'January 11'. */
function datesWithin(text: string, [start, end]: readonly [number, number], anchor: Anchor): DateMention[] {
  const found: DateMention[] = [];
  for (let from = start; from < end; ) {
    const tab = text.slice(from, end).indexOf('\t');
    const to = tab < 0 ? end : from + tab;
    found.push(...tagDates(text, from, to, anchor));
    from = to + 1;
  }
  return found;
}

/** True where a carrier, a numbered season or a cue of ordering stands anywhere: names in such a document are likelier to be series. */
function isTelevision(sentences: readonly Sentence[]): boolean {
  return sentences.some(
    ({ carriers, seasons, cues }) =>
      carriers.length > 0 ||
      cues.some(({ row }) => row.frame === 'order') ||
      seasons.some(({ relation, bare, soft }) => relation !== 'this' && !bare && !soft),
  );
}

/** True where the text itself says that it is about series, by their numbers or by a word for them. */
function speaksOfSeries(tokens: Tokens, sentences: readonly Sentence[]): boolean {
  if (sentences.some(({ seasons }) => seasons.some(({ relation, bare, soft }) => relation !== 'this' && !bare && !soft))) return true;
  return holdsWord(tokens, 0, tokens.count, SERIES_TALK);
}

/** Words of games on a screen, whose seasons are no series'. */
const GAMES =
  wordSet(`gameplay legends battlegrounds gamer gamers players multiplayer xbox playstation nintendo ps4 ps5 steam servers downtime patch dlc esports mmo loadout respawn
  console consoles`);
const FEWEST_OF_GAMES = 2;
/** Games that have seasons of their own, by the word of their titles that is nothing else. */
const GAME_TITLES = wordSet('fortnite warzone pubg overwatch valorant hearthstone roblox minecraft dota runescape warcraft splatoon');

/** Words of films, whose release dates are no series'. */
const FILMS = wordSet('film films movie movies cinema cinemas cinematic theatrical theaters theatres starrer blockbuster');
/** Behind such a word: who makes films may make a series. */
const FILM_PEOPLE = wordSet('star stars actor actress director directors producer producers maker makers writer writers');
/** What is never said of a film. */
const RENEWALS = wordSet('renew renews renewed renewing renewals recommission recommissions');

/** True where a text has a word of films that is not of somebody's trade, and none of renewing. */
function speaksOfFilms(tokens: Tokens): boolean {
  if (holdsWord(tokens, 0, tokens.count, RENEWALS)) return false;
  for (let at = 0; at < tokens.count; at++)
    if (FILMS.has(tokens.word[at] as number) && !FILM_PEOPLE.has(tokens.word[at + 1] as number)) return true;
  return false;
}

/** True where a text has two such words, or names a game that nothing else is called by. */
function speaksOfGames({ word, count }: Tokens): boolean {
  for (let at = 0; at < count; at++) if (GAME_TITLES.has(word[at] as number)) return true;
  const said = new Set<number>();
  for (let at = 0; at < count && said.size < FEWEST_OF_GAMES; at++) if (GAMES.has(word[at] as number)) said.add(word[at] as number);
  return said.size >= FEWEST_OF_GAMES;
}

/** True where a cue says what becomes of a season, and a season or a carrier stands in the document. */
function speaksOfSeasons(sentences: readonly Sentence[]): boolean {
  const fate = sentences.some(({ cues }) => cues.some(({ row }) => FATE_FRAMES.has(row.frame)));
  const numbered = sentences.some(({ seasons }) => seasons.some(({ relation, soft }) => relation !== 'this' && !soft));
  return (fate && sentences.some(({ carriers }) => carriers.length > 0)) || (numbered && isTelevision(sentences));
}

const FATE_FRAMES: ReadonlySet<Frame> = new Set(['order', 'cancel', 'final', 'undecided']);

/** Every folded form by which a name is called in the document. @param kin by what is left of their titles */
function formsOf(names: readonly SeriesName[], text: string, kin: ReadonlyMap<string, SeriesName>): Forms {
  const forms = new Map<string, SeriesName>();
  const versions = names.filter(({ title }) => endsInNation(title));
  for (const name of names.toReversed()) {
    // 'MasterChef' in a text that first says 'MasterChef Australia' is that one, cut short
    const meant =
      versions.find((other) => isNational(other.title, name.title) && text.indexOf(other.title) === text.indexOf(name.title)) ??
      // 'Ghosts US' and 'Ghosts' are one
      names.find(({ entry }) => entry !== null && entry.id === name.entry?.id) ??
      name;
    forms.set(name.key, meant);
    forms.set(foldTitle(name.title), meant);
  }
  for (const [key, name] of kin) forms.set(key, name);
  return new Forms(forms, new Set(kin.keys()));
}

/** What the document is about: named in the headline, else named most and first. */
function subjectOf(
  view: DocumentView,
  mentions: readonly Mention[],
  names: readonly SeriesName[],
  blockTokens: readonly (readonly [number, number])[],
): SeriesName | null {
  if (names.length === 0) return null;
  const weights = new Map<SeriesName, number>();
  const headline = view.blocks.findIndex(({ kind }) => kind === 'headline');
  const [first, limit] = blockTokens[headline] ?? [0, 0];
  for (const mention of mentions) {
    const inHeadline = headline >= 0 && mention.from >= first && mention.to <= limit && !hasKinBehind(mention, view.tokens);
    weights.set(mention.name, (weights.get(mention.name) ?? 0) + (inHeadline ? 6 : 1));
  }
  let best: SeriesName | null = null;
  for (const [name, weight] of weights) if (best === null || weight > (weights.get(best) as number)) best = name;
  return best;
}
