/** Whose credits the words about people are: the series right beside them, else the one that their place in the text speaks of. */
import type { Analysis } from '../analysis.ts';
import { chiefOf } from '../facts/chief.ts';
import { mentionsTold } from '../facts/mentions-told.ts';
import type { Setting } from '../facts/setting.ts';
import { lastAtOrBefore } from '../in-order.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import { wordSet } from '../words/lexis.ts';
import { isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { isOnlyAnothers } from './another-series.ts';

const RELATIVES = wordSet('which that whose its');
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
    const series = setting.series(from, to);
    if (series === null || isOnlyAnothers(setting, series)) return null;
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

/** 'X, which Ann Lee directs', 'X: creator Ann Lee', 'X (Ann Lee, …'. */
function isRightBefore(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  for (let at = from; at < to; at++) if (!isMark(tokens, at, ',:–—"”’\'') && !RELATIVES.has(tokens.word[at] as number)) return false;
  return true;
}
