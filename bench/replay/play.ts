/** Asks about every series on every day, knowing what had arrived by then, and notes what would have been told. */

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Sourced } from '../../src/claim/answer.ts';
import { voiceKey } from '../../src/claim/publisher.ts';
import type { Verdict } from '../../src/claim/verdict.ts';
import { groundOf } from '../../src/cli/answers.ts';
import { type ChangeEvent, teller, toldOf } from '../../src/reconcile/changes.ts';
import { isoOf } from '../../src/reconcile/days.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { estimateReliability } from '../../src/reconcile/reliability.ts';
import type { Arrived } from './news.ts';

export interface Played {
  readonly key: string;
  readonly title: string;
  readonly events: readonly Told[];
  /** Verdicts on the last day, newest season first. */
  readonly last: readonly Verdict[];
}

/** A change with the claims that spoke for it on its day, heaviest first. */
export interface Told extends ChangeEvent {
  readonly evidence: Verdict['evidence'];
}

/** Predicates whose claims can decide a fate. */
const DECIDING: ReadonlySet<string> = new Set(['status', 'premiere', 'production']);

export function play(series: ReadonlyMap<string, readonly Arrived[]>, catalogue: Catalogue): readonly Played[] {
  const asked = [...series].filter(([, arrived]) => arrived.some(({ sourced }) => DECIDING.has(sourced.claim.predicate)));
  const all = [...series.values()].flat();
  const [first, last] = [Math.min(...all.map(({ day }) => day)), Math.max(...all.map(({ day }) => day)) + 1];
  const reliabilities = Array.from({ length: last - first + 1 }, (_, index) => {
    const day = first + index;
    const sourced = all.filter((one) => one.day <= day && DECIDING.has(one.sourced.claim.predicate)).map((one) => one.sourced);
    return estimateReliability(sourced, Temporal.PlainDate.from(isoOf(day)));
  });
  return asked.map(([key, arrived]) => {
    const { tell } = teller();
    const claim = arrived[0]!.sourced.claim;
    const asking = { title: claim.series, entry: claim.seriesId === null ? null : catalogue.byId(claim.seriesId) };
    const events: Told[] = [];
    let verdicts: readonly Verdict[] = [];
    for (let day = arrived[0]!.day; day <= last; day += 1) {
      const known: Sourced[] = arrived.filter((one) => one.day <= day).map(({ sourced }) => sourced);
      const asOf = Temporal.PlainDate.from(isoOf(day));
      const { context } = groundOf(known, asking, asOf, reliabilities[day - first]!);
      verdicts = reconcile(known, asOf, context);
      const voices = new Set(known.map(({ document }) => voiceKey(document))).size;
      for (const event of tell(
        verdicts.map((verdict) => toldOf(verdict, voices)),
        day,
      )) {
        const { evidence } = verdicts.find(({ season }) => season === event.season)!;
        events.push({ ...event, evidence: evidence.filter(({ weight }) => weight > 0.2) });
      }
    }
    return { key, title: claim.series, events, last: verdicts };
  });
}
