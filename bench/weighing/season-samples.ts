/** Fates and days with the seasons that they are told of, and the numbers that stand about them. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { analyse } from '../../src/reading/analysis.ts';
import { BANK } from '../../src/reading/reader.ts';
import { sentenceAt } from '../../src/reading/sentence-at.ts';
import { tokenAt } from '../../src/reading/view.ts';
import { type Matter, type SaidNumber, saidNumbers } from '../../src/reading/weighing/said-numbers.ts';
import type { Fate } from '../../src/reading/weighing/weigh-fates.ts';
import { type LabelledClaim, labelledCoverage } from '../labelled.ts';
import { toldBy, writtenLines } from './written.ts';

export interface Sample {
  readonly numbers: readonly SaidNumber[];
  readonly seasons: ReadonlySet<number | null>; // null where none is told
  readonly written: boolean; // else of an article
  readonly held: boolean; // only ever scored on
}

/** The lines of `sentences/seasons`. */
export function writtenSamples(catalogue: Catalogue): Sample[] {
  return writtenLines('seasons', catalogue).flatMap(({ label, analysis, parts }) =>
    [...Map.groupBy(toldBy(label), ({ fate }) => fate)].map(([fate, told]) => ({
      numbers: parts.flatMap((part) => saidNumbers(part, analysis, fate)),
      seasons: new Set(told.map(({ season }) => season)),
      written: true,
      held: false,
    })),
  );
}

/** The fates and the days of premieres of the labelled coverage that is there. */
export function labelledSamples(shared: string, catalogue: Catalogue): Sample[] {
  return labelledCoverage(shared).flatMap(({ document, claims, held }) => {
    const analysis = analyse(document, catalogue, BANK);
    if (analysis === null) return [];
    const matters = Map.groupBy(
      claims.flatMap((claim) => {
        const matter = matterOf(claim);
        return matter === null ? [] : [{ ...claim, matter }];
      }),
      ({ series, matter, value }) => `${series} ${matter} ${value}`,
    );
    return [...matters.values()].flatMap((told) => {
      const [{ matter, quote }] = told as [(typeof told)[0]];
      const at = document.text.indexOf(quote);
      const sentence = at < 0 ? undefined : sentenceAt(analysis.sentences, tokenAt(analysis.view.tokens, at));
      if (sentence === undefined) return [];
      return [
        { numbers: saidNumbers(sentence, analysis, matter), seasons: new Set(told.map(({ season }) => season)), written: false, held },
      ];
    });
  });
}

function matterOf({ predicate, value }: LabelledClaim): Matter | null {
  if (predicate === 'status') return value as Fate;
  return predicate === 'premiere' ? predicate : null;
}
