/** Dates with whether they are the day of a premiere. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Span } from '../../src/claim/claim.ts';
import type { Analysis } from '../../src/reading/analysis.ts';
import { draftsByRule } from '../../src/reading/reader.ts';
import type { DateSpan, Sentence } from '../../src/reading/sentences/sentence.ts';
import { dateKeysOf } from '../../src/reading/weighing/weigh-dates.ts';
import { analysedCoverage, newsWithout } from './analysed.ts';
import type { Sampled, Source } from './fit-shipped.ts';
import { overlap } from './overlap.ts';
import { writtenLines } from './written.ts';

export interface Sample extends Sampled {
  readonly keys: readonly string[]; // its features
  readonly premiere: boolean;
  readonly byRule: boolean; // a rule takes it for one
}

/** One item of the general news in so many is learned from. */
const EVERY = 5;

/** The lines of `sentences/premieres`, general news in which no rule finds a premiere, and the labelled coverage that is there. */
export function dateSamples(shared: string, catalogue: Catalogue): Sample[] {
  return [
    ...writtenLines('premieres', catalogue).flatMap(({ analysis, parts, marked }) =>
      parts.flatMap((part) => samplesIn(part, analysis, 'written', ({ span }) => marked.some((mark) => overlap(mark.span, span)))),
    ),
    ...newsWithout('premiere', EVERY, shared, catalogue).flatMap((analysis) =>
      analysis.sentences.flatMap((sentence) => samplesIn(sentence, analysis, 'news', () => false)),
    ),
    ...labelledSamples(shared, catalogue),
  ];
}

function labelledSamples(shared: string, catalogue: Catalogue): Sample[] {
  return analysedCoverage(shared, catalogue, ['premiere']).flatMap(({ document, claims, held, analysis }) => {
    const premieres = claims.filter(({ predicate }) => predicate === 'premiere');
    const told = draftsByRule(analysis).filter(({ body }) => body.predicate === 'premiere');
    return analysis.sentences.flatMap((sentence) => {
      const { start, end, first, limit } = sentence.view;
      const here = premieres.filter(({ quote }) => {
        const at = document.text.indexOf(quote);
        return at >= 0 && overlap([at, at + quote.length], [start, end]);
      });
      const ruled = new Set(told.filter(({ from, to }) => from < limit && first < to).map(({ body }) => body.value));
      return samplesIn(
        sentence,
        analysis,
        held ? 'held' : 'labelled',
        ({ days }) => here.some(({ value }) => value === days),
        ({ days }) => ruled.has(days),
      );
    });
  });
}

/** A date whose days are known. */
interface Known {
  readonly days: string; // EDTF
  readonly span: Span; // in the document's text
}

/** The dates of a sentence whose days are known. */
function samplesIn(
  sentence: Sentence,
  analysis: Analysis,
  source: Source,
  isPremiere: (date: Known) => boolean,
  isByRule: (date: Known) => boolean = () => false,
): Sample[] {
  return [...dateKeysOf(sentence, analysis)].flatMap(([date, keys]) => {
    const known = knownOf(date, analysis);
    return known === null ? [] : [{ keys: [...keys], premiere: isPremiere(known), byRule: isByRule(known), source }];
  });
}

function knownOf({ from, to, date }: DateSpan, { view: { tokens } }: Analysis): Known | null {
  return date.edtf === null ? null : { days: date.edtf, span: [tokens.start[from] as number, tokens.end[to - 1] as number] };
}
