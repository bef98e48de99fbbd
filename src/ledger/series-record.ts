/** The ledger as the desk asks it: what was known about a series on a day. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SeriesCalled, SeriesRecord } from '../check/series-record.ts';
import type { Answer } from '../claim/answer.ts';
import type { Ledger, SeriesLine } from '../ledger/ledger.ts';
import type { Answerer } from './answers.ts';

/**
 * Each question is answered once: make one for every document that is checked, so that it never outlives what the ledger holds.
 * @param except id of the document that is being checked: it is no evidence for or against itself
 */
export function seriesRecordOn(ledger: Ledger, catalogue: Catalogue, answer: Answerer, except: string): SeriesRecord {
  const lines = new Map<string, SeriesLine | null>();
  const answers = new Map<string, Answer>();
  const lineOf = ({ title, id }: SeriesCalled) =>
    keep(
      lines,
      `${id} ${title}`,
      () => (id === null ? undefined : ledger.series({ series: id })[0]) ?? ledger.series({ series: title })[0] ?? null,
    );
  return {
    verdict(series, season, day) {
      const line = lineOf(series);
      if (line === null) return null;
      const entry = line.id === null ? null : catalogue.byId(line.id);
      const { seasons } = keep(answers, `${day} ${line.key}`, () => answer({ ...line, entry }, Temporal.PlainDate.from(day)));
      return seasons.find((verdict) => verdict.season === season) ?? null;
    },
    claims(series, day) {
      const line = lineOf(series);
      if (line === null) return [];
      return ledger
        .sourced({ key: line.key, saidBy: day })
        .filter(({ document }) => document.id !== except)
        .reverse();
    },
  };
}

function keep<T>(kept: Map<string, T>, key: string, work: () => T): T {
  if (!kept.has(key)) kept.set(key, work());
  return kept.get(key) as T;
}
