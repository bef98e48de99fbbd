/** The ledger as the desk asks it: what was known about a series on a day. */
import type { SeriesCalled, SeriesRecord } from '../check/series-record.ts';
import type { Verdict } from '../claim/verdict.ts';
import type { Ledger, SeriesLine } from './ledger.ts';

/** The seasons of one series as of the end of a day. */
export type VerdictsOf = (line: SeriesLine, day: Temporal.PlainDate) => readonly Verdict[];

/**
 * Each question is answered once: make one for every document that is checked, so that it never outlives what the ledger holds.
 * @param except id of the document that is being checked: its own claims are no evidence for it
 */
export function seriesRecordOn(ledger: Pick<Ledger, 'series' | 'sourced'>, verdictsOf: VerdictsOf, except: string): SeriesRecord {
  const lines = new Map<string, SeriesLine | null>();
  const verdicts = new Map<string, readonly Verdict[]>();
  const lineOf = ({ title, id }: SeriesCalled): SeriesLine | null =>
    keep(lines, `${id} ${title}`, () => {
      const [byId] = id === null ? [] : ledger.series({ series: id });
      return byId ?? ledger.series({ series: title })[0] ?? null;
    });
  return {
    verdict(series, season, day) {
      const line = lineOf(series);
      if (line === null) return null;
      const all = keep(verdicts, `${day} ${line.key}`, () => verdictsOf(line, Temporal.PlainDate.from(day)));
      const found = all.find((verdict) => verdict.season === season) ?? null;
      return found === null ? null : withoutOwn(found, except);
    },
    claims(series, day) {
      const line = lineOf(series);
      if (line === null) return [];
      const known = ledger.sourced({ key: line.key, saidBy: day });
      return known.filter(({ document }) => document.id !== except).reverse();
    },
  };
}

/** Null where nothing but the document itself speaks for it. */
function withoutOwn(verdict: Verdict, own: string): Verdict | null {
  const evidence = verdict.evidence.filter(({ document }) => document.id !== own);
  if (evidence.length === verdict.evidence.length) return verdict;
  return evidence.some(({ weight }) => weight > 0) ? { ...verdict, evidence } : null;
}

function keep<T>(kept: Map<string, T>, key: string, work: () => T): T {
  if (!kept.has(key)) kept.set(key, work());
  return kept.get(key) as T;
}
