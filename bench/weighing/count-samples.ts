/** Numbers with whether they count the episodes of a season. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Span } from '../../src/claim/claim.ts';
import type { Analysis } from '../../src/reading/analysis.ts';
import type { Sentence } from '../../src/reading/sentences/sentence.ts';
import { type Cardinal, countKeysOf } from '../../src/reading/weighing/weigh-counts.ts';
import { analysedCoverage, newsWithout } from './analysed.ts';
import type { Sampled, Source } from './fit-shipped.ts';
import { overlap } from './overlap.ts';
import { writtenLines } from './written.ts';

export interface Sample extends Sampled {
  readonly keys: readonly string[]; // its features
  readonly counts: boolean;
}

/** One item of the general news in so many is learned from. */
const EVERY = 5;

/** The lines of `sentences/episodes`, general news in which no rule counts episodes, and the labelled coverage that is there. */
export function countSamples(shared: string, catalogue: Catalogue): Sample[] {
  return [
    ...writtenLines('episodes', catalogue).flatMap(({ analysis, parts, marked }) =>
      parts.flatMap((part) => samplesIn(part, analysis, 'written', (span) => marked.some((mark) => overlap(mark.span, span)))),
    ),
    ...newsWithout('episodes', EVERY, shared, catalogue).flatMap((analysis) =>
      analysis.sentences.flatMap((sentence) => samplesIn(sentence, analysis, 'news', () => false)),
    ),
    ...labelledSamples(shared, catalogue),
  ];
}

function labelledSamples(shared: string, catalogue: Catalogue): Sample[] {
  return analysedCoverage(shared, catalogue, ['episodes']).flatMap(({ document, claims, held, analysis }) => {
    const counts = claims.flatMap(({ predicate, value, quote }) => {
      const at = document.text.indexOf(quote);
      return predicate !== 'episodes' || at < 0 ? [] : [{ value, span: [at, at + quote.length] as Span }];
    });
    const isCount = (of: Span, { value }: Cardinal): boolean => counts.some((count) => count.value === value && overlap(count.span, of));
    return analysis.sentences.flatMap((sentence) =>
      samplesIn(sentence, analysis, held ? 'held' : 'labelled', (_, cardinal) =>
        isCount([sentence.view.start, sentence.view.end], cardinal),
      ),
    );
  });
}

function samplesIn(sentence: Sentence, analysis: Analysis, source: Source, isCount: (span: Span, cardinal: Cardinal) => boolean): Sample[] {
  const { tokens } = analysis.view;
  return [...countKeysOf(sentence, analysis)].map(([cardinal, keys]) => ({
    keys: [...keys],
    counts: isCount([tokens.start[cardinal.from] as number, tokens.end[cardinal.to - 1] as number], cardinal),
    source,
  }));
}
