/** Claims about how many episodes a season has, and how long they are. */
import type { Draft } from '../claims/draft.ts';
import { nearby } from '../facts/nearby.ts';
import type { Setting } from '../facts/setting.ts';
import type { Cue } from '../patterns/bank.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsPair, holdsWord, isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { isOfLast, seasonsOfCount } from './count-seasons.ts';
import { seriesOfCount } from './count-series.ts';
import { sharingSeasons } from './each-season.ts';
import type { FigureRow } from './rows.ts';

const MOST_EPISODES = 130;
const FEWEST_EACH = 6;
const FEWEST_EPISODES = 3; // two episodes are a night's worth; a two-parter says so
const RUNTIME = [10, 200] as const;

/** Before a count of episodes: some of a season, or those so far. */
const SOME =
  wordSet(`first opening last final initial next remaining after previous earlier past premiere other bonus every least seen watched than
  half recent latest back special extra through until each on episode number no part season chapter series volume`);
/** Between what is counted and its number. */
const SKIPPED = wordSet('the its their his her these those all just only some about around roughly nearly almost over up to a an');
/** Behind one: a pace, a rest, or what has gone by. */
const PACE = wordSet(
  'left remaining remain remained so into aired airing still unfinished week weekly nightly daily night day per each later ago before to deep old behind yet drop dropped',
);
const PART_NOUNS = wordSet('part parter parts chapter chapters instalments installments');
const TWO_PARTS = wordSet('part parter parts');
const EPISODE_NUMBER = wordSet('episode episodes part chapter season');
/** Between a number and its noun: the rest of a season, or other people's. */
const REST = wordSet('remaining leftover unaired unseen last final bonus other outstanding billable feature');
const HOURS = wordSet('hours');
/** 'Takes place over 15 hours'. */
const OVER_TIME = wordSet('over within during after');
const MOST_HOURS = 30;
const EACH = wordSet('apiece each');
const MORE = wordSet('more additional extra further');
/** Told of those that come on top of others: 'nine more have been added'. */
const ADDING = wordSet('add adds added adding back full top extra original bringing brings brought total makes existing besides already');
const NUMBER_OF = wordSet('number count no');
const ALL = VOCABULARY.intern('all');
const HALF = VOCABULARY.intern('half');

/** @param stated what cues have found: a season that is decided beside a count is the one counted */
export function countDrafts(cue: Cue<FigureRow>, setting: Setting, stated: readonly Draft[]): Draft[] {
  const slot = cue.match.slots.find(({ name }) => name === 'number');
  const { tokens } = setting.analysis.view;
  if (slot === undefined) return [];
  const value = NUMBERS.cardinal(tokens, slot.from)?.value;
  if (value === undefined || !Number.isInteger(value)) return [];
  const { figure } = cue.row;
  if (figure === 'episodes' && (!isSeasonCount(cue, slot, value, setting) || setting.holds(UNTITLED))) return [];
  if (figure === 'runtime' && (value < RUNTIME[0] || value > RUNTIME[1] || isOfAnother(tokens, setting, cue.match.from))) return [];
  const certainty = setting.certainty(cue.match.from, cue.match.to);
  const series = figure === 'episodes' ? seriesOfCount(setting, slot.from, slot.to) : setting.series(cue.match.from, cue.match.to);
  if (certainty === null || series === null) return [];
  const body = figure === 'episodes' ? ({ predicate: 'episodes', value } as const) : ({ predicate: 'runtime', value } as const);
  const seasons =
    figure === 'episodes'
      ? seasonsOfCount({ setting, series, from: slot.from, to: slot.to }, stated)
      : [setting.season(slot.from, slot.to, { kind: 'none' })];
  return seasons.map((season) => ({
    series,
    season,
    body,
    certainty,
    speaker: setting.speaker(),
    from: cue.match.from,
    to: cue.match.to,
    block: setting.sentence.view.block,
    rules: [cue.row.id],
  }));
}

interface Slot {
  readonly from: number;
  readonly to: number;
}

/** True where the number counts a whole season's episodes: not some of them, not an episode's own number. */
function isSeasonCount({ match }: Cue<FigureRow>, slot: Slot, value: number, setting: Setting): boolean {
  const { tokens } = setting.analysis.view;
  const { first, limit } = setting.sentence.view;
  if (!mayCount(slot, value, setting)) return false;
  if (
    (holdsWord(tokens, slot.to, match.to, REST) && !isOfLast(slot.to, tokens)) ||
    ((value > MOST_HOURS || OVER_TIME.has(tokens.word[slot.from - 1] as number)) && holdsWord(tokens, slot.to, match.to, HOURS))
  )
    return false;
  if (value < FEWEST_EACH && EACH.has(tokens.word[slot.to] as number)) return false;
  if (MORE.has(tokens.word[slot.to] as number) && setting.holds(ADDING)) return false;
  const before = wordBefore(slot, setting);
  if (before >= first && before >= slot.from - 4) {
    const word = tokens.word[before] as number;
    if (SOME.has(word) && before >= match.from - 4 && !(before >= match.from && before < slot.from)) return false;
    const isTotal = holdsWord(tokens, Math.max(first, before - 2), before, NUMBER_OF); // 'Number of episodes 10'
    if (before === slot.from - 1 && EPISODE_NUMBER.has(word) && !isMark(tokens, before, ':') && !isTotal) return false;
    if (isMark(tokens, before, '–—/') || word === HALF) return false;
  }
  return !isPace(tokens, match.to, limit) && !isCompared(slot.to, tokens) && !isOfOtherWork(slot.to, limit, tokens);
}

/** 'Four episodes shorter than the last': how much, and not how many. */
const isCompared = (to: number, { word }: Tokens): boolean => {
  const at = EPISODES.has(word[to] as number) ? to + 1 : to;
  return COMPARED.has(word[at] as number) && THAN.has(word[at + 1] as number);
};
const EPISODES = wordSet('episode episodes');
const COMPARED = wordSet('shorter longer fewer more less');
const THAN = wordSet('than');

/** 'Four episodes into its run': so many have been. */
const isPassed = (to: number, { word }: Tokens): boolean => EPISODES.has(word[to] as number) && INTO.has(word[to + 1] as number);
const INTO = wordSet('into');

/** 'The untitled eight-episode series': of none that is named. */
const UNTITLED = wordSet('untitled');

/** 'A two-part finale'. */
const isOfOneEpisode = (to: number, { word }: Tokens): boolean => PART.has(word[to] as number) && ONE.has(word[to + 1] as number);
const PART = wordSet('part hour night');
const ONE = wordSet('finale premiere opener closer special crossover event story episode arc');

/** 'A ten-part podcast'. */
const isOfOtherWork = (to: number, limit: number, tokens: Tokens): boolean =>
  holdsWord(tokens, to, Math.min(limit, to + MOST_TO_WORK), OTHER_WORKS);
const OTHER_WORKS = wordSet('podcast podcasts audiobook newsletter webinar exhibition');
const MOST_TO_WORK = 4;

/** What stands before the number and its article; 'after all ten episodes' tells how many there are. */
function wordBefore({ from }: Slot, { analysis, sentence }: Setting): number {
  const { word } = analysis.view.tokens;
  const { first } = sentence.view;
  let before = from - 1;
  if (before >= first && word[before] === ALL) return first - 1;
  while (before >= first && SKIPPED.has(word[before] as number)) before--;
  return before;
}

/** False of what counts no episodes, or not those of one season: a date, a time of day, the parts of one episode, the total of several seasons, what is added. */
export function mayCount(slot: Slot, value: number, setting: Setting): boolean {
  const { tokens } = setting.analysis.view;
  const { seasons, dates, carriers } = setting.sentence;
  const within = ({ from, to }: Slot): boolean => slot.from >= from && slot.to <= to;
  const fewest = TWO_PARTS.has(tokens.word[slot.to] as number) ? 2 : FEWEST_EPISODES;
  if (value < fewest || value > MOST_EPISODES) return false;
  // 'six parts' reads as six seasons elsewhere; here it is what is counted
  const near = nearby(seasons, slot.from).filter(
    ({ from, to, relation }) =>
      relation === 'numbered' ||
      !(
        (relation === 'count' && PART_NOUNS.has(tokens.word[to - 1] as number)) ||
        (from <= slot.from && slot.to < to && PART_NOUNS.has(tokens.word[slot.to] as number))
      ),
  );
  if (near.some((span) => !span.soft && within(span))) return false;
  if (nearby(dates, slot.from).some((span) => within(span) && span.date.kind === 'date')) return false;
  if (nearby(carriers, slot.from).some(within)) return false;
  const isShared = sharingSeasons(setting.sentence, slot.from, slot.to, tokens) !== null;
  if (
    isTime(tokens, slot.to) ||
    isOfOneEpisode(slot.to, tokens) ||
    isPassed(slot.to, tokens) ||
    isEvery(slot.to, tokens) ||
    (!isShared && isPartial(slot, setting))
  )
    return false;
  const several = near.some(
    ({ relation, count, from, to }) => relation === 'count' && count !== 1 && Math.abs(from - slot.from) < 12 && to !== slot.from,
  );
  return !several || isShared;
}

/** 'Cut to three episodes a week'. */
const isEvery = (to: number, { word }: Tokens): boolean =>
  EPISODE_NOUNS.has(word[to] as number) && AN.has(word[to + 1] as number) && SPELL.has(word[to + 2] as number);

/** 'Eight episodes so far', 'five half-hours a week', 'three episodes still to shoot'. */
function isPace({ word }: Tokens, behind: number, limit: number): boolean {
  // 'cut to three episodes a week'
  const to = EPISODE_NOUNS.has(word[behind] as number) ? behind + 1 : behind;
  if (to >= limit) return false;
  return PACE.has(word[to] as number) || (AN.has(word[to] as number) && SPELL.has(word[to + 1] as number));
}
const EPISODE_NOUNS = wordSet('episodes hours instalments');
const AN = wordSet('a every');
const SPELL = wordSet('week day night month year');

/** 'At 10 p.m.'. */
const isTime = ({ text, end }: Tokens, to: number): boolean => {
  const at = end[to - 1] as number;
  return HALF_DAY.test(text.slice(at, at + 5));
};
const HALF_DAY = /^ ?[ap]\.?m\b/i;

/** 'Has had 18 episodes', 'extended by four episodes', 'added nine episodes', 'two halves of five episodes', 'released in three parts', 'kicks off with three episodes'. */
function isPartial({ from, to }: Slot, setting: Setting): boolean {
  const { word } = setting.analysis.view.tokens;
  const before = wordBefore({ from, to }, setting);
  if (word[from - 1] === BY || ADDED.has(word[before] as number)) return true;
  if (holdsPair(setting.analysis.view.tokens, Math.max(0, before - 1), from, HAVE, HAD)) return true;
  if (
    OF.has(word[before] as number) &&
    PIECES.has(word[before - 1] as number) &&
    NUMBERS.cardinal(setting.analysis.view.tokens, before - 2) !== null
  )
    return true;
  if (WITH.has(word[before] as number) && opensBefore(before, setting) && isFew({ from, to }, setting)) return true;
  return IN.has(word[before] as number) && TWO_PARTS.has(word[to] as number) && setting.holds(SPLIT);
}
/** 'Kicks off', 'premieres', 'back', close before a token. */
const opensBefore = (at: number, { analysis, sentence }: Setting): boolean =>
  holdsWord(analysis.view.tokens, Math.max(sentence.view.first, at - MOST_TO_OPENING), at, OPENING);
const MOST_TO_OPENING = 5; // tokens
const OPENING = wordSet(
  'kicks kick kicked kicking premieres premiere premiered launches launch launched starts started opens open opened debuts debut debuted begins began returns back',
);
/** As many as come out on a first day. */
const isFew = ({ from }: Slot, { analysis: { view } }: Setting): boolean => (NUMBERS.cardinal(view.tokens, from)?.value ?? FEW + 1) <= FEW;
const FEW = 3;
const WITH = wordSet('with');
const BY = VOCABULARY.intern('by');
const ADDED = wordSet('add adds added adding');
const HAVE = wordSet('has have');
const HAD = wordSet('had aired shown');
const OF = wordSet('of');
const PIECES = wordSet('parts halves batches volumes blocks chunks drops');
const IN = wordSet('in into');
const SPLIT = wordSet(
  'released release releases releasing split splits divided drop drops dropped dropping arrive arrives cut halves goodbye farewell bow bows',
);

/** Nouns whose length is not an episode's. */
const OTHERS = wordSet('trailer teaser film movie special clip interview scene chase video promo sketch finale premiere wait drive');

function isOfAnother(tokens: Tokens, { sentence }: Setting, at: number): boolean {
  return holdsWord(tokens, Math.max(sentence.view.first, at - 6), at, OTHERS);
}
