/** Fates and days with the seasons that they are told of, and the numbers that stand about them. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { sentenceAt } from '../../src/reading/sentences/sentence-at.ts';
import { tokenAt } from '../../src/reading/sentences/view.ts';
import { type SaidNumber, type SeasonEvent, saidNumbers } from '../../src/reading/weighing/said-numbers.ts';
import type { Fate } from '../../src/reading/weighing/weigh-fates.ts';
import type { LabelledClaim } from '../labelled.ts';
import { analysedCoverage } from './analysed.ts';
import type { Sampled } from './fit-shipped.ts';
import { toldBy, writtenLines } from './written.ts';

export interface Sample extends Sampled {
  readonly numbers: readonly SaidNumber[];
  readonly seasons: ReadonlySet<number | null>; // null where none is told
}

/** The lines of `sentences/seasons`, and the fates and the days of premieres of the labelled coverage that is there. */
export function seasonSamples(shared: string, catalogue: Catalogue): Sample[] {
  return [...writtenSamples(catalogue), ...labelledSamples(shared, catalogue)];
}

function writtenSamples(catalogue: Catalogue): Sample[] {
  return writtenLines('seasons', catalogue).flatMap(({ label, analysis, parts }) =>
    [...Map.groupBy(toldBy(label), ({ fate }) => fate)].map(([fate, told]) => ({
      numbers: parts.flatMap((part) => saidNumbers(part, analysis, fate)),
      seasons: new Set(told.map(({ season }) => season)),
      source: 'written',
    })),
  );
}

function labelledSamples(shared: string, catalogue: Catalogue): Sample[] {
  return analysedCoverage(shared, catalogue, ['status', 'premiere']).flatMap(({ document, claims, held, analysis }) => {
    const about = claims.flatMap((claim) => {
      const event = eventOf(claim);
      return event === null ? [] : [{ ...claim, event }];
    });
    const events = Map.groupBy(about, ({ series, event, value }) => `${series} ${event} ${value}`);
    return [...events.values()].flatMap((told) => {
      const [{ event, quote }] = told as [(typeof told)[0]];
      const at = document.text.indexOf(quote);
      const sentence = at < 0 ? undefined : sentenceAt(analysis.sentences, tokenAt(analysis.view.tokens, at));
      if (sentence === undefined) return [];
      const seasons = new Set(told.map(({ season }) => season));
      return [{ numbers: saidNumbers(sentence, analysis, event), seasons, source: held ? 'held' : 'labelled' } as const];
    });
  });
}

function eventOf({ predicate, value }: LabelledClaim): SeasonEvent | null {
  if (predicate === 'status') return value as Fate;
  return predicate === 'premiere' ? predicate : null;
}
