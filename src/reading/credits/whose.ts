/** Whose credits the words about people are: the series right beside them, else the one that their place in the text speaks of. */
import type { Analysis } from '../analysis.ts';
import { chiefOf } from '../facts/chief.ts';
import { mentionsTold } from '../facts/mentions-told.ts';
import type { Setting } from '../facts/setting.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import type { Ground } from '../mentions/grounds.ts';
import type { SeriesName } from '../mentions/series.ts';
import { lastAtOrBefore } from '../sentences/in-order.ts';
import { wordSet } from '../words/lexis.ts';
import { isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { isOnlyAnothers } from './another-series.ts';

const RELATIVES = wordSet('which that whose its');
const TYING = wordSet('of on in for to from behind');
const FARTHEST = 25; // tokens back to a series of the same sentence
const MOST_BETWEEN = 3;

export class Whose {
  readonly #analysis: Analysis;
  /** The series named in each block, by its index. */
  readonly #named = new Map<number, Set<SeriesName>>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    const told = mentionsTold(analysis);
    analysis.sentences.forEach(({ view: { block } }, index) => {
      for (const { name } of told[index] as readonly Mention[]) {
        const here = this.#named.get(block) ?? new Set();
        this.#named.set(block, here.add(name));
      }
    });
  }

  /** @returns null where no series is plainly meant, and where one is named only to speak of another */
  of(setting: Setting, from: number, to: number): SeriesName | null {
    const { tokens } = this.#analysis.view;
    const before = setting.mentions.findLast((mention) => mention.to <= from && !setting.isLookedBackOn(mention));
    if (before !== undefined && isRightBefore(tokens, before.to, from) && !isOnlyAnothers(setting, before.name)) return before.name;
    const nearest = setting.series(from, to);
    const series = nearest !== null && isOnlyAnothers(setting, nearest) ? onlyOneMeant(setting) : nearest;
    if (series === null) return null;
    if (isHardlyOne(series) && !isTied(tokens, setting, series, from, to)) return null;
    if (setting.mentions.some(({ name }) => name === series)) return series;
    // the chief series of a text is not meant where the sentence itself has just named another
    if (before !== undefined && from - before.to <= FARTHEST && !isOnlyAnothers(setting, before.name)) return before.name;
    return this.#isGuessed(setting, series) ? null : series;
  }

  /** In a roundup a sentence that names no series, under no heading, is of one named shortly before or of none that is known. */
  #isGuessed({ sentence: { view } }: Setting, series: SeriesName): boolean {
    const { focus, mentions } = this.#analysis;
    if (chiefOf(this.#analysis) !== null || focus.topicOf(view.block)?.name === series) return false;
    if ([view.block, view.block - 1].some((block) => this.#named.get(block)?.has(series))) return false;
    return lastAtOrBefore(mentions, view.first - 1, ({ from }) => from)?.name !== series;
  }
}

/** In log-odds: people, firms and places are called as a series of one word is. */
const SURE = 0.5;
const TELLING = new Set<Ground>(['season', 'cue', 'order', 'genre', 'quoted', 'carrier', 'listed', 'crew', 'production', 'subject']);

/** A title of one word that nothing beside it tells of. */
const isHardlyOne = ({ key, standing, score, grounds }: SeriesName): boolean =>
  score < SURE && standing !== 'unknown' && !key.includes(' ') && !grounds.some((ground) => TELLING.has(ground));

/** 'all six hours of X', 'dreamt up X', or first in the sentence: the words themselves take the name as their series. */
const isTied = (tokens: Tokens, { mentions, sentence: { view } }: Setting, series: SeriesName, from: number, to: number): boolean =>
  mentions.some(
    (mention) =>
      mention.name === series &&
      (mention.from === view.first || (mention.from >= from && mention.from <= to) || TYING.has(tokens.word[mention.from - 1] as number)),
  );

/** 'Ann Lee (X) will star in Y': the one series of the sentence that is not named to speak of another. */
function onlyOneMeant(setting: Setting): SeriesName | null {
  const meant = new Set(setting.mentions.map(({ name }) => name).filter((name) => !isOnlyAnothers(setting, name)));
  const [first] = meant;
  return meant.size === 1 && first !== undefined ? first : null;
}

/** The series that stands within the words. */
export const namedWithin = ({ mentions }: Setting, from: number, to: number): SeriesName | null =>
  mentions.find((mention) => mention.from >= from && mention.to <= to)?.name ?? null;

/** 'X, which Ann Lee directs', 'X: creator Ann Lee', 'X (Ann Lee, …'. */
function isRightBefore(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  for (let at = from; at < to; at++) if (!isMark(tokens, at, ',:–—"”’\'') && !RELATIVES.has(tokens.word[at] as number)) return false;
  return true;
}
