/** Claims about scores: the value, the scale and who gives it. */
import type { Speaker } from '../../claim/claim.ts';
import type { Draft } from '../claims/draft.ts';
import { nearby } from '../facts/nearby.ts';
import type { Setting } from '../facts/setting.ts';
import { documentSpeaker } from '../modality/document-speaker.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsMark, holdsWord, isMark, textOf } from '../words/stretch.ts';
import { NUMBER, type Tokens } from '../words/tokens.ts';

/** Who gives scores, with the scale that goes without saying; null where it must be said. */
const GIVERS: readonly { readonly words: readonly string[]; readonly name: string; readonly best: number | null }[] = [
  { words: ['rotten', 'tomatoes'], name: 'Rotten Tomatoes', best: 100 },
  { words: ['rottentomatoes'], name: 'Rotten Tomatoes', best: 100 },
  { words: ['tomatometer'], name: 'Rotten Tomatoes', best: 100 },
  { words: ['popcornmeter'], name: 'Rotten Tomatoes', best: 100 },
  { words: ['metacritic'], name: 'Metacritic', best: 100 },
  { words: ['metascore'], name: 'Metacritic', best: 100 },
  { words: ['imdb'], name: 'IMDb', best: 10 },
  { words: ['mydramalist'], name: 'MyDramaList', best: 10 },
  { words: ['myanimelist'], name: 'MyAnimeList', best: 10 },
  { words: ['douban'], name: 'Douban', best: 10 },
  { words: ['anilist'], name: 'AniList', best: 100 },
  { words: ['letterboxd'], name: 'Letterboxd', best: 5 },
  { words: ['allociné'], name: 'AlloCiné', best: 5 },
  { words: ['filmaffinity'], name: 'FilmAffinity', best: 10 },
  { words: ['trakt'], name: 'Trakt', best: 100 },
  { words: ['google'], name: 'Google', best: null },
];
const GIVER_WORDS = GIVERS.map(({ words, ...rest }) => ({ ...rest, ids: words.map((word) => VOCABULARY.intern(word)) }));
const GIVER_HEADS = wordSet(GIVERS.map(({ words }) => words[0]).join(' '));
const SCALES = new Set([4, 5, 6, 10, 20, 100]);
const OUT = VOCABULARY.intern('out');
const OF = VOCABULARY.intern('of');
const PERCENT = wordSet('percent pct');
const PER = VOCABULARY.intern('per');
const CENT = VOCABULARY.intern('cent');
const STARS = wordSet('star stars');
/** Beside a number that is a score. */
const SCORES = wordSet('score scores scored rating rated rates ratings grade average sits stands holds held approval fresh certified mark');
const AUDIENCE = wordSet('audience audiences users user viewers viewer fans fan public crowd popcornmeter');
const LONGEST_SCALE_GAP = 4;
/** Scores of other things. */
const OTHERS = wordSet('restaurant hotel café cafe app phone episode');

interface Score {
  readonly value: number;
  readonly best: number;
  readonly from: number;
  readonly to: number;
  readonly implied: boolean; // the scale is the giver's own
}

export function ratingDrafts(setting: Setting): Draft[] {
  const { tokens, document } = { tokens: setting.analysis.view.tokens, document: setting.analysis.document };
  const { first, limit, block } = setting.sentence.view;
  const givers = giversIn(tokens, first, limit);
  if (givers.length === 0) givers.push(...giversBefore(setting));
  const drafts: Draft[] = [];
  for (let at = first; at < limit; at++) {
    const score = scoreAt(tokens, at, first, limit, givers);
    if (score === null || isOfSeason(setting, at)) continue;
    const giver = nearest(givers, score, tokens);
    const series = setting.series(score.from, score.to);
    const certainty = setting.certainty(score.from, score.to);
    at = score.to - 1;
    if (series === null || certainty === null || setting.holds(OTHERS)) continue;
    const own =
      giver === null
        ? documentSpeaker(setting.analysis) === 'audience' || isQuoted(tokens, first, limit)
          ? 'a viewer'
          : (document.publisher ?? undefined)
        : giver.name;
    const speaker: Speaker =
      holdsWord(tokens, Math.max(first, score.from - 8), Math.min(limit, score.to + 8), AUDIENCE) || own === 'a viewer'
        ? 'audience'
        : 'outlet';
    drafts.push({
      series,
      season: setting.season(score.from, score.to),
      body: { predicate: 'rating', value: { value: score.value, best: score.best, ...(own === undefined ? {} : { by: own }) } },
      certainty,
      speaker,
      from: score.from,
      to: score.to,
      block,
      rules: ['rating/score'],
    });
  }
  return drafts;
}

/** 'Season 1', '2021': the number of something else. */
function isOfSeason({ sentence }: Setting, at: number): boolean {
  return [...nearby(sentence.seasons, at), ...nearby(sentence.dates, at)].some(({ from, to }) => at >= from && at < to && to - from <= 3);
}

interface Giver {
  readonly name: string;
  readonly best: number | null;
  readonly from: number;
  readonly to: number;
}

function giversIn(tokens: Tokens, first: number, limit: number): Giver[] {
  const found: Giver[] = [];
  for (let at = first; at < limit; at++) {
    if (!GIVER_HEADS.has(tokens.word[at]!)) continue;
    for (const { ids, name, best } of GIVER_WORDS) {
      if (ids.every((id, offset) => at + offset < limit && tokens.word[at + offset] === id))
        found.push({ name, best, from: at, to: at + ids.length });
    }
  }
  return found;
}

/** A giver named in the two sentences before holds for bare percentages: 'Viewers have it at 80%'. */
function giversBefore({ analysis, sentence, previous }: Setting): Giver[] {
  for (let back = previous, steps = 0; back !== null && steps < 2; back = back.previous, steps++) {
    const { first, limit, block } = back.sentence.view;
    if (block !== sentence.view.block) return [];
    const found = giversIn(analysis.view.tokens, first, limit);
    if (found.length > 0) return found.filter(({ best }) => best === 100).slice(0, 1);
  }
  return [];
}

/** Behind a score and before who gives it. */
const GIVEN = wordSet('on at from by per with via');

/** '92% on Rotten Tomatoes and 7.5 on IMDb': the one that a preposition joins to the score, else the one that stands nearest. */
function nearest(givers: readonly Giver[], { from, to }: { readonly from: number; readonly to: number }, tokens: Tokens): Giver | null {
  let best: Giver | null = null;
  let bestAway = Number.POSITIVE_INFINITY;
  for (const giver of givers) {
    const isJoined = giver.from === to + 1 && GIVEN.has(tokens.word[to] as number);
    const away = isJoined ? 0 : giver.from >= to ? giver.from - to : from - giver.to;
    if (away < bestAway) {
      best = giver;
      bestAway = away;
    }
  }
  return best;
}

/** The score that begins at a token: '6.2 out of 10', '10/10', '★★★½', '4 stars', '92%', and '7.8' beside IMDb. */
function scoreAt(tokens: Tokens, at: number, first: number, limit: number, givers: readonly Giver[]): Score | null {
  const drawn = drawnStars(tokens, at, limit);
  if (drawn !== null) return drawn;
  const number = NUMBERS.cardinal(tokens, at);
  if (number === null) return null;
  const { value, to } = number;
  const scale = scaleBehind(tokens, to, limit);
  if (scale !== null) return value <= scale.best ? { value, best: scale.best, from: at, to: scale.to, implied: false } : null;
  const percent = percentEnd(tokens, to, limit);
  if (percent > 0)
    return givers.some(({ best }) => best === 100) && value <= 100 ? { value, best: 100, from: at, to: percent, implied: true } : null;
  if (to < limit && STARS.has(tokens.word[to] as number) && value <= 5)
    return holdsWord(tokens, to, Math.min(limit, to + 8), wordSet5) ? { value, best: 5, from: at, to: to + 1, implied: true } : null;
  // a bare number, where a giver and a word of scoring stand close
  const giver = nearest(givers, { from: at, to }, tokens);
  if (giver === null || giver.best === null || tokens.kind[at] !== NUMBER || value > giver.best) return null;
  const away = giver.from >= to ? giver.from - to : at - giver.to;
  const decimal = !Number.isInteger(value);
  if (away < 0 || away > (holdsWord(tokens, first, limit, SCORES) ? 8 : 5) || (giver.best === 10 && !decimal && away > 3)) return null;
  return decimal || holdsWord(tokens, Math.max(first, at - 6), Math.min(limit, to + 6), SCORES)
    ? { value, best: giver.best, from: at, to, implied: true }
    : null;
}

const wordSet5 = wordSet('five out from');

function percentEnd(tokens: Tokens, at: number, limit: number): number {
  if (at >= limit) return 0;
  if (isMark(tokens, at, '%') || PERCENT.has(tokens.word[at] as number)) return at + 1;
  return tokens.word[at] === PER && tokens.word[at + 1] === CENT ? at + 2 : 0;
}

function scaleBehind(tokens: Tokens, at: number, limit: number): { readonly best: number; readonly to: number } | null {
  if (at >= limit) return null;
  let next = -1;
  if (isMark(tokens, at, '/')) next = at + 1;
  else {
    for (let token = at; token < Math.min(limit, at + LONGEST_SCALE_GAP); token++) {
      if (tokens.word[token] === OUT && tokens.word[token + 1] === OF) {
        next = token + 2;
        break;
      }
      if (tokens.word[token] === OF && STARS.has(tokens.word[token - 1] as number)) {
        next = token + 1;
        break;
      }
    }
  }
  if (next < 0 || next >= limit) return null;
  while (next < limit && (textOf(tokens, next, next + 1) === 'a' || textOf(tokens, next, next + 1) === 'possible')) next++;
  const best = NUMBERS.cardinal(tokens, next);
  if (best === null || !SCALES.has(best.value)) return null;
  return { best: best.value, to: best.to < limit && STARS.has(tokens.word[best.to] as number) ? best.to + 1 : best.to };
}

/** '★★★½': each star a point, of five unless said. */
function drawnStars(tokens: Tokens, at: number, limit: number): Score | null {
  let value = 0;
  let empty = 0;
  let to = at;
  for (; to < limit; to++) {
    const mark = textOf(tokens, to, to + 1);
    if (mark === '★' || mark === '⭐') value++;
    else if (mark === '½' && value > 0) value += 0.5;
    else if (mark === '☆') empty++;
    else break;
  }
  if (value === 0 || to - at < 2) return null;
  const scale = scaleBehind(tokens, to, limit);
  const best = scale?.best ?? (empty > 0 ? Math.ceil(value) + empty : 5);
  return value <= best ? { value, best, from: at, to: scale?.to ?? to, implied: scale === null } : null;
}

/** A score with no giver inside quoted speech or a post is a viewer's. */
const isQuoted = (tokens: Tokens, first: number, limit: number): boolean => holdsMark(tokens, first, limit, '“”"');
