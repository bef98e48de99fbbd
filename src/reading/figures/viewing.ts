/** Claims about audiences: how many watched, for how many hours, how many follow. */
import type { Metric } from '../../claim/claim.ts';
import { isOrderedSeason } from '../binding/ordered-season.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import type { Draft } from '../claims/draft.ts';
import type { Setting } from '../facts/setting.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, textOf } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';

const SCALE: ReadonlyMap<number, number> = new Map(
  Object.entries({
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    m: 1e6,
    mn: 1e6,
    mil: 1e6,
    billion: 1e9,
    bn: 1e9,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
    k: 1e3,
  }).map(([word, value]) => [VOCABULARY.intern(word), value]),
);
const SUFFIXES: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, mil: 1e6, k: 1e3, bn: 1e9, b: 1e9 };
const SUFFIXED = /^(\d{1,5}(?:\.\d{1,3})?)(mn|mil|bn|m|k|b)$/i;

/** Nouns behind the number, with what they count. */
const NOUNS: readonly { readonly metric: Metric; readonly words: WordSet }[] = [
  {
    metric: 'viewers',
    words: wordSet(
      'viewer viewers people households homes accounts watchers americans britons australians canadians subscribers members watched tuned tuning',
    ),
  },
  { metric: 'views', words: wordSet('views view streams plays') },
  { metric: 'hours', words: wordSet('hours hour') },
  { metric: 'followers', words: wordSet('followers follower') },
  { metric: 'likes', words: wordSet('likes like hearts') },
];
/** Words of watching: without one of them near, people and accounts are no audience. */
const WATCHING =
  wordSet(`viewer viewers watched watch watching tuned tune tuning audience audiences rating ratings overnight overnights nielsen barb drew draw draws averaged averaging averages
  viewership views viewed streamed streaming pulled attracted sampled peaked opened launched premiere premiered`);
const VIEWING_HOURS = wordSet('viewed watched streamed viewing watching watchtime');
/** What else has millions: 'the trailer has ten million views', 'a budget of fifty million'. */
const OTHER_FIGURES = wordSet('trailer teaser video clip promo petition signatures dollars budget copies books pounds');
const PREPOSITIONS = wordSet('in over within during across');
const FEWEST = 1000;
const MOST_BEHIND = 5;

export function viewingDrafts(setting: Setting): Draft[] {
  return [...countedDrafts(setting), ...rankedDrafts(setting)];
}

const NUMBER_WORDS = wordSet('number no');
const MOST_WATCHED = wordSet('watched viewed streamed');
const MOST = VOCABULARY.intern('most');
const SUPERLATIVE_PART = wordSet('of among second third fourth fifth sixth');
/** Beside a number that is a place in a chart. */
const CHARTED =
  wordSet(`on in across spot show series title worldwide globally for around position slot drama comedy program programme original its the chart charts streaming streamer
  debuted debut peaked landed rose shot hit reached topped atop climbed entered held spent`);
const MOST_RANK = 100;

/** 'shot to number one', 'the No. 1 show', '#3 on Netflix', 'the most-watched drama'. */
function rankedDrafts(setting: Setting): Draft[] {
  const { tokens } = setting.analysis.view;
  const { first, limit, block } = setting.sentence.view;
  for (let at = first; at < limit; at++) {
    const rank = rankAt(tokens, at, first, limit);
    if (rank === null) continue;
    const series = setting.series(at, rank.to);
    const { asked, wished, negations, condition, certainty } = setting.modality(at, rank.to); // the 'No.' itself denies nothing
    if (series === null || asked || wished || condition || negations % 2 === 1) continue;
    return [
      {
        series,
        season: watchedSeason(setting, at, rank.to),
        body: { predicate: 'audience', value: { metric: 'rank', value: rank.value } },
        certainty,
        speaker: setting.speaker(),
        from: at,
        to: rank.to,
        block,
        rules: ['audience/rank'],
      },
    ];
  }
  return [];
}

/** The season said beside the figure; where that one is only just ordered, the one before: 'renewed for season 4, a day after 4 million watched'. */
function watchedSeason(setting: Setting, from: number, to: number): BoundSeason {
  const said = setting.saidSeason(from, to);
  if (said?.relation !== 'numbered' || !isOrderedSeason(said, setting.sentence, setting.analysis.view.tokens))
    return setting.season(from, to, { kind: 'none' });
  const number = (said.numbers[0] as number) - 1;
  return number > 0 ? { kind: 'number', number } : { kind: 'none' };
}

function rankAt(tokens: Tokens, at: number, first: number, limit: number): { readonly value: number; readonly to: number } | null {
  if (tokens.word[at] === MOST && at + 1 < limit && MOST_WATCHED.has(tokens.word[at + 1] as number))
    return at > first && holdsWord(tokens, Math.max(first, at - 3), at, SUPERLATIVE_PART) ? null : { value: 1, to: at + 2 };
  const hash = textOf(tokens, at, at + 1) === '#';
  if (!hash && !NUMBER_WORDS.has(tokens.word[at] as number)) return null;
  const next = !hash && at + 1 < limit && textOf(tokens, at + 1, at + 2) === '.' ? at + 2 : at + 1;
  // 'No. 1': the point may have ended the sentence
  const number = next < limit || next === at + 2 ? NUMBERS.cardinal(tokens, next) : null;
  if (number === null || number.value < 1 || number.value > MOST_RANK || !Number.isInteger(number.value)) return null;
  // 'no one' is nobody
  if (next === at + 1 && !hash && textOf(tokens, at, at + 1).toLowerCase() === 'no') return null;
  if (next >= limit) return { value: number.value, to: limit };
  return holdsWord(tokens, Math.max(first, at - 5), Math.min(limit, number.to + 4), CHARTED)
    ? { value: number.value, to: number.to }
    : null;
}

function countedDrafts(setting: Setting): Draft[] {
  const { tokens } = setting.analysis.view;
  const { first, limit, block } = setting.sentence.view;
  const drafts: Draft[] = [];
  for (let at = first; at < limit; ) {
    const number = bigNumber(tokens, at, limit);
    if (number === null) {
      at++;
      continue;
    }
    const { value, to } = number;
    const metric = value >= FEWEST ? metricOf(setting, at, to) : null;
    const series = metric === null ? null : setting.series(at, to);
    const certainty = metric === null ? null : setting.certainty(at, to);
    if (metric !== null && series !== null && certainty !== null && !setting.holds(OTHER_FIGURES) && !isMoney(tokens, at)) {
      const period = periodBehind(setting, to);
      drafts.push({
        series,
        season: watchedSeason(setting, at, to),
        body: { predicate: 'audience', value: { metric: metric.metric, value, ...(period === null ? {} : { period }) } },
        certainty,
        speaker: setting.speaker(),
        from: at,
        to: metric.to,
        block,
        rules: ['audience/count'],
      });
    }
    at = to;
  }
  return drafts;
}

/** '5.07 million', '4.1m', '1,200,000', 'ten million', '1.4 lakh'. */
function bigNumber(tokens: Tokens, at: number, limit: number): { readonly value: number; readonly to: number } | null {
  const suffixed = SUFFIXED.exec(textOf(tokens, at, at + 1));
  if (suffixed !== null)
    return { value: Math.round(Number(suffixed[1]) * (SUFFIXES[(suffixed[2] as string).toLowerCase()] as number)), to: at + 1 };
  const number = NUMBERS.cardinal(tokens, at);
  if (number === null) return null;
  const scale = number.to < limit ? SCALE.get(tokens.word[number.to] as number) : undefined;
  if (scale === undefined) return isYear(tokens, at, number.value) ? null : number;
  return { value: Math.round(number.value * scale), to: number.to + 1 };
}

/** Four digits without a comma, from the years of television. */
const isYear = (tokens: Tokens, at: number, value: number): boolean =>
  value >= 1900 && value < 2100 && textOf(tokens, at, at + 1).length === 4;

/** What a number counts: the first such noun behind it; viewers where watching is spoken of and no other noun follows. */
function metricOf(setting: Setting, from: number, to: number): { readonly metric: Metric; readonly to: number } | null {
  const { tokens } = setting.analysis.view;
  const { first, limit } = setting.sentence.view;
  for (let at = to; at < Math.min(limit, to + MOST_BEHIND); at++) {
    if (tokens.kind[at] !== WORD) break;
    for (const { metric, words } of NOUNS) {
      if (!words.has(tokens.word[at] as number)) continue;
      if (metric === 'hours' && !holdsWord(tokens, at, Math.min(limit, at + 6), VIEWING_HOURS) && !setting.holds(WATCHING)) return null;
      if (metric === 'viewers' && !setting.holds(WATCHING)) return null;
      return { metric, to: at + 1 };
    }
  }
  return holdsWord(tokens, Math.max(first, from - 6), Math.min(limit, to + 6), WATCHING) ? { metric: 'viewers', to } : null;
}

function isMoney(tokens: Tokens, at: number): boolean {
  return at > 0 && '$£€¥₹'.includes(textOf(tokens, at - 1, at));
}

/** 'in 28 days', 'over its first three nights': what stands behind a preposition and is a duration. */
function periodBehind({ sentence, analysis }: Setting, to: number): string | null {
  const { tokens } = analysis.view;
  const span = sentence.dates.find(({ from, date }) => from >= to && from - to <= 8 && date.kind === 'duration');
  if (span === undefined) return null;
  let from = span.from;
  while (from > to && !PREPOSITIONS.has(tokens.word[from - 1] as number)) from--;
  return from > to ? textOf(tokens, from, span.to) : textOf(tokens, span.from, span.to);
}
