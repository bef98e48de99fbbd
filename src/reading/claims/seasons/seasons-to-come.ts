/** Which seasons of a series a text speaks of as not there yet: asked for, ordered, being made. What is out, or begins on a day, is the one before the first of them. */
import type { Analysis } from '../../analysis.ts';
import type { SeriesName } from '../../mentions/series.ts';
import type { Frame } from '../../rows.ts';
import type { SeasonSpan } from '../../seasons/season-span.ts';
import { sentenceAt } from '../../sentences/sentence-at.ts';
import { wordSet } from '../../words/lexis.ts';
import { BEFORE_WANTED, saidSeasons } from './document-seasons.ts';

/** What a text says of one series' seasons by their numbers. */
export interface Said {
  /** Token of the first place that numbers one; no number where none does. */
  readonly first: number;
  /** The least of those to come; null where a season is spoken of that is no such one, or none at all. */
  readonly firstToCome: number | null;
}

const CACHE = new WeakMap<Analysis, Map<SeriesName, Said>>();
const NONE: Said = { first: Number.POSITIVE_INFINITY, firstToCome: null };

export function seasonsSaidOf(series: SeriesName, analysis: Analysis): Said {
  const all = CACHE.get(analysis) ?? gather(analysis);
  CACHE.set(analysis, all);
  return all.get(series) ?? NONE;
}

function gather(analysis: Analysis): Map<SeriesName, Said> {
  const found = new Map<SeriesName, { first: number; numbers: Set<number>; toCome: Set<number> }>();
  for (const { span, name } of saidSeasons(analysis)) {
    if (name === null || span.relation !== 'numbered') continue;
    const own = found.get(name) ?? { first: span.from, numbers: new Set(), toCome: new Set() };
    found.set(name, own);
    const coming = isToCome(span, analysis);
    for (const number of span.numbers) {
      own.numbers.add(number);
      if (coming) own.toCome.add(number);
    }
  }
  return new Map(
    [...found].map(([name, { first, numbers, toCome }]) => {
      const least = Math.min(...numbers);
      return [name, { first, firstToCome: toCome.has(least) && least > 1 ? least : null }];
    }),
  );
}

/** 'A third season', 'any second series', 'renewed for season two', 'scripts of season two are being written'. */
export function isToCome(span: SeasonSpan, { sentences, view: { tokens } }: Analysis): boolean {
  if (BEFORE_WANTED.has(tokens.word[span.from - 1] as number)) return true;
  const cues = sentenceAt(sentences, span.from)?.cues ?? [];
  return cues.some(
    ({ row, match }) =>
      UNMADE.has(row.frame) &&
      match.from < span.to &&
      match.to > span.from &&
      !(AFTER.has(tokens.word[span.from - 1] as number) || AFTER.has(tokens.word[span.from - 2] as number)),
  );
}
const UNMADE: ReadonlySet<Frame> = new Set(['order', 'undecided', 'production']);
const AFTER = wordSet('after since beyond following past');
