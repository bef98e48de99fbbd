/** Numbers that a text gives of a season: episodes, minutes, scores; who carries it; and how long a service says it waits. */
import type { Claim } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import type { Draft } from '../claims/draft.ts';
import type { Sentence } from '../sentence.ts';
import { textOf } from '../view.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { NUMBER, type Tokens } from '../words/tokens.ts';
import { isOfCarrier } from './own-carrier.ts';

type Body<C> = C extends Claim ? Pick<C, 'predicate' | 'value'> : never;
interface Figure {
  readonly body: Body<Claim>;
  readonly from: number;
  readonly to: number;
  readonly id: string;
  readonly speaker?: 'official' | 'audience';
  readonly season?: BoundSeason;
}

const EPISODES = wordSet('episode episodes eps part parts episoder');
const NOT_COUNTS = wordSet('first last final next new previous after remaining extra more of each per');
const MINUTES = wordSet('minute minutes mins min');
const LENGTH = wordSet('long each episode episodes apiece runtime installment instalment');
const OUT = VOCABULARY.intern('out');
const OF = VOCABULARY.intern('of');
const STARS = wordSet('star stars');
const RATERS = wordSet('imdb rotten metacritic rottentomatoes letterboxd trakt mydramalist myanimelist');
const WAITING = wordSet('wait waits waited decide decides decision decisions evaluates determine makes');
const DAYS = wordSet('day days');

export function figureDrafts(analysis: Analysis): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of analysis.sentences) {
    const { first, limit, block } = sentence.view;
    const series =
      analysis.mentions.findLast(({ from, to }) => from >= first && to <= limit)?.name ?? analysis.focus.seriesAt(limit, block);
    if (series === null) continue;
    for (const { body, from, to, id, speaker, season } of [
      ...counts(sentence, analysis),
      ...scores(sentence, analysis),
      ...rules(sentence, analysis),
    ]) {
      drafts.push({
        series,
        season: season ?? seasonOf(sentence, from, analysis),
        body,
        certainty: 'certain',
        speaker: speaker ?? 'outlet',
        from,
        to,
        block,
        rules: [id],
      });
    }
  }
  return [...drafts, ...networks(analysis)];
}

/** The season said nearest before a figure in its sentence, else behind it; else the one that the text around is about. */
function seasonOf({ seasons, view }: Sentence, at: number, { sentences, focus }: Analysis): BoundSeason {
  const numbered = seasons.filter(({ relation, soft }) => relation === 'numbered' && !soft);
  const span = numbered.findLast(({ to }) => to <= at) ?? numbered[0];
  if (span !== undefined) return { kind: 'number', number: span.numbers[0] as number };
  // the sentence before, in the same block, may name it: 'The first season premiered in 2020. There are nine episodes.'
  const before = sentences.findLast(
    (other) =>
      other.view.block === view.block &&
      other.view.limit <= view.first &&
      other.seasons.some(({ relation, soft }) => relation === 'numbered' && !soft),
  );
  const named = before?.seasons.findLast(({ relation, soft }) => relation === 'numbered' && !soft);
  if (named !== undefined) return { kind: 'number', number: named.numbers[0] as number };
  return focus.topicOf(view.block)?.season === 2 ? { kind: 'number', number: 1 } : { kind: 'topic' };
}

/** 'nine episodes', 'eight-part', '13 episodes'; '40 minutes long', '45 minutes each'. */
function counts({ view: { first, limit } }: Sentence, { view: { tokens } }: Analysis): Figure[] {
  const figures: Figure[] = [];
  for (let at = first; at < limit; at++) {
    const number = NUMBERS.cardinal(tokens, at);
    if (number === null || !Number.isInteger(number.value) || number.to >= limit) continue;
    const noun = tokens.word[number.to] as number;
    const before = at > first ? (tokens.word[at - 1] as number) : -1;
    if (EPISODES.has(noun) && number.value >= 2 && number.value <= 60 && !NOT_COUNTS.has(before)) {
      figures.push({ body: { predicate: 'episodes', value: number.value }, from: at, to: number.to + 1, id: 'episodes/count' });
    } else if (MINUTES.has(noun) && number.value >= 5 && number.value <= 180 && near(tokens, number.to + 1, limit, 3, LENGTH)) {
      figures.push({ body: { predicate: 'runtime', value: number.value }, from: at, to: number.to + 1, id: 'runtime/minutes' });
    }
    at = number.to - 1;
  }
  return figures;
}

/** '6.2 rating out of 10 on IMDb', '10/10', '4.5 out of 5 stars', '92% on Rotten Tomatoes'. */
function scores({ view: { first, limit } }: Sentence, { view: { tokens } }: Analysis): Figure[] {
  const figures: Figure[] = [];
  for (let at = first; at < limit; at++) {
    if (tokens.kind[at] !== NUMBER) continue;
    const value = NUMBERS.cardinal(tokens, at)?.value;
    if (value === undefined) continue;
    const best = bestBehind(tokens, at + 1, limit);
    if (best === null || value > best.value) continue;
    const rater = raterNear(tokens, best.to, limit, first);
    if (best.value === 100 && rater === null) continue;
    const social = rater === null && tokens.text[tokens.start[at + 1] as number] === '/';
    const by = rater ?? (social ? 'a viewer' : null);
    figures.push({
      body: { predicate: 'rating', value: { value, best: best.value, ...(by === null ? {} : { by }) } },
      from: at,
      to: best.to,
      id: 'rating/score',
      ...(social ? { speaker: 'audience' as const } : {}),
    });
    at = best.to - 1;
  }
  return figures;
}

/** The scale behind a score: '/10', 'out of 10', 'rating out of 10', 'of 5 stars', '%'. */
function bestBehind(tokens: Tokens, at: number, limit: number): { readonly value: number; readonly to: number } | null {
  if (at >= limit) return null;
  const mark = tokens.text[tokens.start[at] as number];
  if (mark === '%') return { value: 100, to: at + 1 };
  if (mark === '/') return scale(tokens, at + 1, limit);
  for (let next = at; next < Math.min(limit, at + 4); next++) {
    if (tokens.word[next] === OUT && tokens.word[next + 1] === OF) return scale(tokens, next + 2, limit);
  }
  return null;
}

function scale(tokens: Tokens, at: number, limit: number): { readonly value: number; readonly to: number } | null {
  const best = at < limit ? NUMBERS.cardinal(tokens, at) : null;
  if (best === null || ![4, 5, 10, 100].includes(best.value)) return null;
  return { value: best.value, to: STARS.has(tokens.word[best.to] as number) ? best.to + 1 : best.to };
}

function raterNear(tokens: Tokens, at: number, limit: number, first: number): string | null {
  for (let next = Math.max(first, at - 12); next < Math.min(limit, at + 6); next++) {
    if (!RATERS.has(tokens.word[next] as number)) continue;
    const two = textOf(tokens, next, next + 1).toLowerCase() === 'rotten';
    return textOf(tokens, next, two ? next + 2 : next + 1);
  }
  return null;
}

/** 'Netflix waits 28 days before it decides': a practice that a carrier states. */
function rules(sentence: Sentence, { view: { tokens }, focus, sentences }: Analysis): Figure[] {
  const { first, limit } = sentence.view;
  const day = sentence.dates.find(({ date }) => date.kind === 'duration' && date.days !== null);
  if (day === undefined || !near(tokens, first, limit, limit - first, WAITING)) return [];
  const length = textOf(tokens, day.from, day.to);
  const days = day.date.days?.[0];
  if (days === undefined || days < 7 || days > 120 || !(near(tokens, day.from, day.to, 3, DAYS) || /month|week/.test(length))) return [];
  const carrier = sentence.carriers[0] ?? sentences.flatMap(({ carriers }) => carriers)[0];
  if (carrier === undefined) return [];
  const topic = focus.topicOf(sentence.view.block)?.season ?? null;
  return [
    {
      body: { predicate: 'rule', value: { by: carrier.name, days } },
      from: day.from,
      to: day.to,
      id: 'rule/waits',
      speaker: 'official',
      season: topic === null ? { kind: 'none' } : { kind: 'number', number: topic },
    },
  ];
}

/** Each carrier named as a series' own, once a series. */
function networks(analysis: Analysis): Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const sentence of analysis.sentences) {
    for (const carrier of sentence.carriers) {
      const series = isOfCarrier(sentence, carrier, analysis);
      if (series === null || seen.has(`${series.key}|${carrier.name}`)) continue;
      seen.add(`${series.key}|${carrier.name}`);
      drafts.push({
        series,
        season: { kind: 'none' },
        body: { predicate: 'network', value: carrier.name },
        certainty: 'certain',
        speaker: 'outlet',
        from: carrier.from,
        to: carrier.to,
        block: sentence.view.block,
        rules: ['network/named'],
      });
    }
  }
  return drafts;
}

function near(tokens: Tokens, from: number, limit: number, words: number, set: ReadonlySet<number>): boolean {
  for (let at = from; at < Math.min(limit, from + words); at++) if (set.has(tokens.word[at] as number)) return true;
  return false;
}
