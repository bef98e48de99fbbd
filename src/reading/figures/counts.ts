/** Claims about how many episodes a season has, and how long they are. */
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import type { Draft } from '../claims/draft.ts';
import { chiefOf, latestSeason } from '../facts/chief.ts';
import { nearby } from '../facts/nearby.ts';
import type { Setting } from '../facts/setting.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { Cue } from '../patterns/bank.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';
import type { FigureRow } from './rows.ts';

const MOST_EPISODES = 130;
const FARTHEST = 16; // words, a clause counting for twelve, from a count to the season it is of
const ARTICLE = 200; // tokens
const FEWEST_EACH = 6;
const FEWEST_EPISODES = 3; // two episodes are a night's worth; a two-parter says so
const RUNTIME = [10, 200] as const;

/** Before a count of episodes: some of a season, or those so far. */
const SOME =
  wordSet(`first opening last final initial next remaining after previous earlier past premiere other bonus every another's least seen watched than
  half recent latest back special extra through until each on episode number no part season chapter series volume`);
/** Between what is counted and its number. */
const SKIPPED = wordSet('the its their his her these those all just only some about around roughly nearly almost over up to a an');
/** Behind one: a pace, a rest, or what has gone by. */
const PACE = wordSet(
  'left remaining remain remained so into aired airing week weekly nightly daily night day per each later ago before to deep old behind yet drop dropped',
);
const PART_NOUNS = wordSet('part parter parts chapter chapters instalments installments');
const TWO_PARTS = wordSet('part parter parts');
const EPISODE_NUMBER = wordSet('episode episodes part chapter season');
/** Told of a season that there has been. */
const PAST = wordSet('had was were ran consisted comprised contained featured made got came spanned');
/** Told of one to come. */
const COMING = wordSet(
  'will would could may might new upcoming expected expect likely planned order ordered renewal next another shooting filming writing smaller shorter longer',
);
const EACH = wordSet('apiece each');
const MORE = wordSet('more additional extra further');
const ALL = VOCABULARY.intern('all');
const HALF = VOCABULARY.intern('half');

export function countDrafts(cue: Cue<FigureRow>, setting: Setting): Draft[] {
  const slot = cue.match.slots.find(({ name }) => name === 'number');
  const { tokens } = setting.analysis.view;
  if (slot === undefined) return [];
  const value = NUMBERS.cardinal(tokens, slot.from)?.value;
  if (value === undefined || !Number.isInteger(value)) return [];
  const { figure } = cue.row;
  if (figure === 'episodes' && !isSeasonCount(cue, slot, value, setting)) return [];
  if (figure === 'runtime' && (value < RUNTIME[0] || value > RUNTIME[1] || isOfAnother(tokens, setting, cue.match.from))) return [];
  const certainty = setting.certainty(cue.match.from, cue.match.to);
  const series = setting.series(cue.match.from, cue.match.to);
  if (certainty === null || series === null) return [];
  const body = figure === 'episodes' ? ({ predicate: 'episodes', value } as const) : ({ predicate: 'runtime', value } as const);
  const seasons =
    figure === 'episodes' ? seasonsOf(setting, series, slot.from, slot.to) : [setting.season(slot.from, slot.to, { kind: 'none' })];
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

/** True where the number counts a whole season's episodes: not some of them, not a total of several seasons, not an episode's own number. */
function isSeasonCount(
  { match }: Cue<FigureRow>,
  slot: { readonly from: number; readonly to: number },
  value: number,
  setting: Setting,
): boolean {
  const { tokens } = setting.analysis.view;
  const { first, limit } = setting.sentence.view;
  // 'six parts' reads as six seasons elsewhere; here it is what is counted
  const seasons = nearby(setting.sentence.seasons, slot.from).filter(
    ({ to, relation }) => relation !== 'count' || !PART_NOUNS.has(tokens.word[to - 1] as number),
  );
  const fewest = TWO_PARTS.has(tokens.word[slot.to] as number) ? 2 : FEWEST_EPISODES;
  if (value < fewest || value > MOST_EPISODES) return false;
  if (seasons.some(({ from, to, soft }) => !soft && slot.from >= from && slot.to <= to)) return false;
  if (nearby(setting.sentence.dates, slot.from).some(({ from, to, date }) => slot.from >= from && slot.to <= to && date.kind === 'date'))
    return false;
  if (value < FEWEST_EACH && EACH.has(tokens.word[slot.to] as number)) return false;
  if (MORE.has(tokens.word[slot.to] as number)) return false;
  let before = slot.from - 1;
  if (before >= first && tokens.word[before] === ALL) before = first - 1; // 'after all ten episodes' tells how many there are
  while (before >= first && SKIPPED.has(tokens.word[before] as number)) before--;
  if (before >= first && before >= slot.from - 4) {
    const word = tokens.word[before] as number;
    if (SOME.has(word) && before >= match.from - 4 && !(before >= match.from && before < slot.from)) return false;
    if (before === slot.from - 1 && EPISODE_NUMBER.has(word) && !isMark(tokens, before, ':')) return false;
    if (isMark(tokens, before, '–—/') || word === HALF) return false;
  }
  if (match.to < limit && PACE.has(tokens.word[match.to] as number)) return false;
  const several = seasons.some(
    ({ relation, count, from, to }) => relation === 'count' && count > 1 && Math.abs(from - slot.from) < 12 && to !== slot.from,
  );
  return !several;
}

/** Nouns whose length is not an episode's. */
const OTHERS = wordSet('trailer teaser film movie special clip interview scene chase video promo sketch finale premiere wait drive');

function isOfAnother(tokens: Tokens, { sentence }: Setting, at: number): boolean {
  return holdsWord(tokens, Math.max(sentence.view.first, at - 6), at, OTHERS);
}

/** 'Seasons two and three ran to 13 each': every season that the words number; else the one that they are of. */
function seasonsOf(setting: Setting, series: SeriesName, from: number, to: number): BoundSeason[] {
  const said = setting.saidSeason(from, to, FARTHEST);
  if (said === null || said.relation !== 'numbered' || said.numbers.length < 2) return [seasonOf(setting, series, from, to)];
  return said.numbers.map((number) => ({ kind: 'number', number }));
}

/** The season said in the sentence, else in the one before it in the block, else what the headings are about: the one before it where the count is told of the past. */
function seasonOf(setting: Setting, series: SeriesName, from: number, to: number): BoundSeason {
  const said = setting.saidSeason(from, to, FARTHEST);
  if (said !== null) return setting.season(from, to);
  const { analysis, sentence } = setting;
  const before = earlierSeason(setting);
  if (before !== null) return { kind: 'number', number: before };
  const topic = analysis.focus.topicOf(sentence.view.block);
  if (topic?.season === null || topic?.season === undefined) {
    const latest = series === chiefOf(analysis) ? latestSeason(analysis) : null;
    if (latest !== null) return { kind: 'number', number: latest };
    // a whole article that numbers no season of a series counts the first; a line or two may count any
    const first = analysis.view.tokens.count > ARTICLE || sentence.cues.some(({ row }) => row.frame === 'order') || setting.holds(ORDERED);
    return first ? { kind: 'number', number: 1 } : { kind: 'none' };
  }
  if (topic.season < 2) return { kind: 'topic' };
  const told = (words: WordSet): boolean => setting.holds(words);
  // a page that asks for a second season counts the episodes of the first
  const earlier = told(PAST) || (topic.season === 2 && !told(COMING) && isAsked(analysis, topic.block));
  return earlier ? { kind: 'number', number: topic.season - 1 } : { kind: 'topic' };
}

const ORDERED = wordSet('order ordered orders pickup commissioned commission');

/** True where the heading asks: 'Will there be a season 2?'. */
function isAsked({ view: { blocks, document } }: Analysis, block: number): boolean {
  const span = blocks[block]?.span;
  return span !== undefined && document.text.slice(span[0], span[1]).includes('?');
}

const MOST_BACK = 8;

/** The season numbered last in the few sentences before, within the block. */
function earlierSeason({ previous, sentence }: Setting): number | null {
  for (let back = previous, steps = 0; back !== null && steps < MOST_BACK; back = back.previous, steps++) {
    if (back.sentence.view.block !== sentence.view.block) return null;
    const span = back.sentence.seasons.findLast(({ relation, soft, bare }) => relation === 'numbered' && !soft && !bare);
    if (span !== undefined) return span.numbers[0] as number;
  }
  return null;
}
