/** Which season a count of episodes is of, where its sentence may not say. */
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import type { Draft } from '../claims/draft.ts';
import { chiefOf, latestSeason } from '../facts/chief.ts';
import { nearby } from '../facts/nearby.ts';
import type { Setting } from '../facts/setting.ts';
import { mentionsWithin } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import { lastAtOrBefore } from '../sentences/in-order.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { holdsPair, holdsWord } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';
import { sharingSeasons } from './each-season.ts';
import { wholeAt } from './whole-series.ts';

const FARTHEST = 16; // words, a clause counting for twelve, from a count to the season it is of
const ARTICLE = 200; // tokens
const MOST_BACK = 8; // sentences
const NEAR = 5; // tokens
/** Told of a season that there has been. */
const PAST = wordSet('had was were ran consisted comprised contained featured made got came spanned');
/** Told of one to come. */
const COMING = wordSet(
  'will would could may might new upcoming expected expect likely planned order ordered renewal next another shooting filming writing smaller shorter longer',
);
/** Of a series that has one season, or its first. */
const ONLY_ONE = wordSet('limited miniseries parter newborn freshman rookie newcomer debut spinoff pilot');
/** Of one that nobody has decided on. */
const SUPPOSED = wordSet('would could might may');

/** A count, `[from, to)` in tokens, with the series that it is of. */
interface Counted {
  readonly setting: Setting;
  readonly series: SeriesName;
  readonly from: number;
  readonly to: number;
}

/** 'Seasons two and three ran to 13 each': every season that the words number; else the one that they are of. */
export function seasonsOfCount(counted: Counted, stated: readonly Draft[]): BoundSeason[] {
  const { setting, from, to } = counted;
  const { tokens } = setting.analysis.view;
  const sharing = sharingSeasons(setting.sentence, from, to, tokens);
  if (sharing !== null) return [...sharing];
  const said = isOfThis(setting.sentence, from) ? null : setting.saidSeason(from, to, FARTHEST, (span) => isOwnSeason(span, counted));
  const behind = isOfLast(to, tokens) ? seasonBehind(setting, from) : null;
  if (behind !== null) return [{ kind: 'number', number: behind }];
  if (said === null) return [assumed(madeSeason(counted, unsaidSeason(counted, stated), stated))];
  // 'the freshman drama ended its 13-episode run'
  if (said.relation === 'age') return [{ kind: 'number', number: said.count }];
  if (isPartOfSeason(said, from, setting)) return [];
  if (said.relation !== 'numbered' || said.numbers.length < 2) return [madeSeason(counted, boundTo(said), stated)];
  return said.numbers.map((number) => ({ kind: 'number', number }));
}

/** 'Part 1 of season 4 has four episodes', 'season 5: Volume 1 (four episodes)': so many has a part of what is numbered beside it. */
function isPartOfSeason(said: SeasonSpan, count: number, { sentence: { seasons }, analysis: { view } }: Setting): boolean {
  const calls = (words: WordSet, { from, to }: SeasonSpan): boolean => holdsWord(view.tokens, from, to, words);
  const isPart = (span: SeasonSpan): boolean => span.relation === 'numbered' && calls(PARTS, span) && !calls(SEASONS, span);
  if (!isPart(said))
    return seasons.some((span) => isPart(span) && span.to < said.from && said.to <= count && OF.has(view.tokens.word[span.to] as number));
  return seasons.some((span) => span !== said && span.relation === 'numbered' && calls(SEASONS, span));
}
const OF = wordSet('of');
const PARTS = wordSet('part parts volume volumes vol half');
const SEASONS = wordSet('season seasons series');

function boundTo({ relation, numbers }: SeasonSpan): BoundSeason {
  if (relation === 'this') return { kind: 'topic' };
  return relation === 'numbered' ? { kind: 'number', number: numbers[0] as number } : { kind: 'next', step: 1 };
}

/** 'Gave X a second season and ordered Y, a six-part comedy': a season behind another series, with the one that is counted named behind it, is that other's; so is one ahead of the count, behind another series. */
function isOwnSeason({ from: at, to: behind }: SeasonSpan, { setting, series, from }: Counted): boolean {
  if (at <= from && behind > from) return false; // 'a new eight-part run'
  if (isLikened(setting.analysis.view.tokens, at)) return false;
  const { mentions } = setting.analysis;
  if (at > from) {
    const named = lastAtOrBefore(mentions, at, ({ to }) => to);
    return named === undefined || named.from < from || named.name === series;
  }
  if (!mentionsWithin(mentions, { first: behind, limit: from }).some(({ name }) => name === series)) return true;
  const owner = lastAtOrBefore(mentions, at, ({ to }) => to);
  return owner === undefined || owner.from < setting.sentence.view.first || owner.name === series;
}

/** 'The fifth, like the fourth, will be six episodes'. */
const isLikened = ({ word }: Tokens, at: number): boolean =>
  LIKENING.has(word[THE.has(word[at - 1] as number) ? at - 2 : at - 1] as number);
const LIKENING = wordSet('like unlike than');
const THE = wordSet('the its');

/** 'Seven episodes, up from the six of the last run': of the season before the one that the sentence is about. */
export function isOfLast(to: number, { word }: Tokens): boolean {
  let at = to;
  while (at < to + MOST_TO_LAST && LEADING_LAST.has(word[at] as number)) at++;
  return LAST.has(word[at] as number) && RUNS.has(word[at + 1] as number);
}

function seasonBehind({ sentence: { seasons, view }, analysis: { focus } }: Setting, from: number): number | null {
  const span = nearby(seasons, from).findLast((season) => season.relation === 'numbered' && season.to <= from);
  const number = span?.numbers[0] ?? focus.topicOf(view.block)?.season ?? 1;
  return number > 1 ? number - 1 : null;
}
const MOST_TO_LAST = 3;
const LEADING_LAST = wordSet('of in for the its episodes');
const LAST = wordSet('last previous preceding');
const RUNS = wordSet('season series run outing year time one');

const assumed = (season: BoundSeason): BoundSeason => (season.kind === 'number' ? { ...season, assumed: true } : season);

/** 'I doubt there is a second season of a show whose eight shorts came in March': one that will not be, or may not, has none to count. */
function madeSeason({ setting, series }: Counted, season: BoundSeason, stated: readonly Draft[]): BoundSeason {
  if (season.kind !== 'number' || season.number < 2 || setting.holds(SUPPOSED)) return season;
  const { first, limit } = setting.sentence.view;
  const unmade = stated.some(
    (draft) =>
      draft.series === series &&
      draft.from >= first &&
      draft.from < limit &&
      draft.season.kind === 'number' &&
      draft.season.number === season.number &&
      (draft.body.value === 'cancelled' || draft.body.value === 'undecided') &&
      draft.certainty !== 'denied',
  );
  return unmade ? { kind: 'number', number: season.number - 1 } : season;
}

/** The season decided beside the count, or told of in its paragraph; else what the headings are about: the one before it where the count is told of the past. */
function unsaidSeason({ setting, series, from }: Counted, stated: readonly Draft[]): BoundSeason {
  const { analysis, sentence } = setting;
  if (isLimited(series, stated)) return { kind: 'number', number: 1 };
  const whole = wholeAt(sentence, from, analysis.view.tokens);
  const topic = analysis.focus.topicOf(sentence.view.block);
  const isTopic = topic !== null && (topic.name === null || topic.name === series);
  if (whole === 'new' && !(isTopic && (topic.season ?? 1) > 1)) return { kind: 'number', number: 1 };
  const opening = openingSeason(setting, series, stated);
  if (opening !== null) return opening;
  const decided = decidedSeason(setting, series, from, stated);
  if (decided !== null) return isOut(setting, whole) ? beforeIt(decided) : decided;
  if (isOfOnlyOne(sentence, from)) return { kind: 'number', number: 1 };
  const earlier = earlierSeason(setting, series);
  if (earlier !== null) return { kind: 'number', number: isThisTime(setting) ? Math.max(earlier, orderedSeason(series, stated)) : earlier };
  const nth = isTopic && topic.season !== null ? null : nthOfAnything(setting, from);
  if (nth !== null) return { kind: 'number', number: nth };
  if (!isTopic || topic.season === null) {
    const isChief = series === chiefOf(analysis);
    const latest = isChief ? latestSeason(analysis) : null;
    if (latest !== null) return { kind: 'number', number: latest };
    // a whole article that numbers no season of its series counts the first; a line or two, and a roundup, may count any
    const first = (isChief && analysis.view.tokens.count > ARTICLE) || whole !== null || setting.holds(ONLY_ONE);
    return first ? { kind: 'number', number: 1 } : { kind: 'topic' };
  }
  if (topic.season < 2) return { kind: 'topic' };
  const told = (words: WordSet): boolean => setting.holds(words);
  // a page that asks for a second season counts the episodes of the first
  const isEarlier = isPast(setting, from) || (topic.season === 2 && !told(COMING) && isAsked(analysis, topic.block));
  return isEarlier ? { kind: 'number', number: topic.season - 1 } : { kind: 'topic' };
}

/** 'The most recent season had eight, two more than the first': of the season at once before the count. */
const isOfThis = ({ seasons }: Sentence, from: number): boolean =>
  nearby(seasons, from).some((span) => span.relation === 'this' && !span.final && span.to <= from && from - span.to < NEAR);

/** 'There will be six this time.' */
const isThisTime = ({ sentence: { view }, analysis }: Setting): boolean =>
  holdsPair(analysis.view.tokens, view.first, view.limit, THIS, TIME);
const THIS = wordSet('this');
const TIME = wordSet('time');

/** The latest that is ordered; 0 where none is. */
function orderedSeason(series: SeriesName, stated: readonly Draft[]): number {
  const ordered = stated.flatMap((draft) =>
    draft.series === series && draft.body.value === 'renewed' && draft.certainty === 'certain' && draft.season.kind === 'number'
      ? [draft.season.number]
      : [],
  );
  return Math.max(0, ...ordered);
}

/** 'It had ten episodes', 'all eight came out in May': in the clause of the count, and not of 'the season'. */
function isPast({ analysis, clause, sentence }: Setting, from: number): boolean {
  if (isOfThis(sentence, from)) return false;
  const { first, limit } = sentence.view;
  const mine = clause[from - first];
  const isMine = (at: number): boolean => at >= first && at < limit && clause[at - first] === mine;
  let [start, end] = [from, from];
  while (from - start < MOST_CLAUSE && isMine(start - 1)) start--;
  while (end - from < MOST_CLAUSE && isMine(end)) end++;
  return holdsWord(analysis.view.tokens, start, end, PAST) && !holdsWord(analysis.view.tokens, start, end, GIVEN);
}
/** 'The drama was given ten episodes': of what there is to be. */
const GIVEN = wordSet('given handed granted ordered awarded');
const MOST_CLAUSE = 60; // tokens on either side

/** 'The eight-part drama stars Ann Lee', 'all eight episodes dropped in March' beside word of another season: of what is out already. */
const isOut = (setting: Setting, whole: 'new' | 'known' | null): boolean =>
  !setting.holds(COMING) && (setting.holds(RELEASED) || (whole === 'known' && !setting.holds(BEGINNING)));
const beforeIt = (season: BoundSeason): BoundSeason =>
  season.kind === 'number' && season.number > 1 ? { kind: 'number', number: season.number - 1 } : season;
const RELEASED = wordSet(
  'dropped premiered debuted launched aired landed arrived bowed released finished concluded streamed drew averaged pulled watched available',
);
const BEGINNING = wordSet('begins begin starts start returns return premieres debuts launches lands arrives airs kicks');

/** True of a limited series: what it has is no season with a number. */
const isLimited = (series: SeriesName, stated: readonly Draft[]): boolean =>
  stated.some((draft) => draft.series === series && draft.body.value === 'ending' && draft.season.kind === 'none');

/** 'After one season of eight', 'a single batch of ten'. */
const isOfOnlyOne = ({ seasons }: Sentence, from: number): boolean =>
  nearby(seasons, from).some(({ relation, count, to }) => relation === 'count' && count === 1 && to <= from && from - to < NEAR);

/** 'Asked back for a second helping, of just 13 hours': the season of an order or an end in the same sentence, else the last in the paragraph. */
function decidedSeason({ sentence: { view } }: Setting, series: SeriesName, from: number, stated: readonly Draft[]): BoundSeason | null {
  const decided = stated.filter(
    (draft) =>
      draft.series === series &&
      draft.block === view.block &&
      draft.from < view.limit &&
      draft.body.predicate === 'status' &&
      (draft.body.value === 'renewed' || draft.body.value === 'ending') &&
      draft.season.kind !== 'none',
  );
  const here = decided.find((draft) => draft.from >= view.first);
  return (here ?? decided.findLast((draft) => draft.from < from && draft.season.kind !== 'topic'))?.season ?? null;
}

/** 'X will be back on March 12 with ten new episodes': of the season whose day the sentence gives. */
function openingSeason({ sentence: { view } }: Setting, series: SeriesName, stated: readonly Draft[]): BoundSeason | null {
  const own = stated.find(
    (draft) => draft.series === series && draft.body.predicate === 'premiere' && draft.from >= view.first && draft.to <= view.limit,
  );
  return own === undefined || own.season.kind === 'none' ? null : own.season;
}

/** The season of the series that is numbered last in the few sentences before, within the block. */
function earlierSeason({ previous, sentence, analysis }: Setting, series: SeriesName): number | null {
  const { tokens } = analysis.view;
  const seasonsOfTopic = analysis.focus.topicOf(sentence.view.block)?.season ?? 0;
  for (let back = previous, steps = 0; back !== null && steps < MOST_BACK; back = back.previous, steps++) {
    if (back.sentence.view.block !== sentence.view.block) return null;
    if (isQuestion(back)) continue;
    const { mentions } = back;
    const span = back.sentence.seasons.findLast(({ relation, soft, bare, from, to }) => {
      if (relation !== 'numbered' || soft || bare) return false;
      // 'Volume 2 is out at Christmas. It has eight episodes'
      if (holdsWord(tokens, from, to, PARTS) && seasonsOfTopic > 0) return false;
      const owner = mentions.findLast((mention) => mention.to <= from) ?? mentions.find((mention) => mention.from >= to);
      return owner === undefined || owner.name === series;
    });
    if (span !== undefined) return span.numbers[0] as number;
  }
  return null;
}

function isQuestion({ sentence: { view }, analysis: { document } }: Setting): boolean {
  return document.text.slice(view.start, view.end).trimEnd().endsWith('?');
}

/** 'A second sermon of ten parts', 'casts its fourth spell': an ordinal of whatever the writer calls a season, in the sentence or the one before it. */
function nthOfAnything(setting: Setting, from: number): number | null {
  const { tokens } = setting.analysis.view;
  const { previous, sentence } = setting;
  const here = nthWithin(tokens, sentence.view.first, from);
  if (here !== null || previous === null || previous.sentence.view.block !== sentence.view.block) return here;
  return nthWithin(tokens, previous.sentence.view.first, previous.sentence.view.limit);
}

function nthWithin(tokens: Tokens, first: number, limit: number): number | null {
  for (let at = limit - 2; at > first; at--) {
    if (!OWNERS.has(tokens.word[at - 1] as number)) continue;
    const nth = NUMBERS.ordinal(tokens, at);
    if (nth === null || nth.value < 2 || nth.value > MOST_SEASONS || nth.to >= limit || tokens.kind[nth.to] !== WORD) continue;
    if (!OTHER_NTHS.has(tokens.word[nth.to] as number)) return nth.value;
  }
  return null;
}

const MOST_SEASONS = 40;
/** Before an ordinal that counts what a series has had. */
const OWNERS = wordSet('a an its their his her');
/** What else is counted so. */
const OTHER_NTHS = wordSet(
  `episode episodes part parts chapter chapters day days week month hour hours minute time times place one night half quarter floor century birthday anniversary spot slot channel
  network child son daughter wife husband date round draft trailer teaser cousin show film book novel of in on and or to`,
);

/** True where the heading asks: 'Will there be a season 2?'. */
function isAsked({ view: { blocks, document } }: Analysis, block: number): boolean {
  const span = blocks[block]?.span;
  return span !== undefined && document.text.slice(span[0], span[1]).includes('?');
}
