/** Verdicts that changed, kept as they were told. */

import { dayNumber } from '../claim/edtf.ts';
import { compareText } from '../compare-text.ts';
import { changesAfter } from '../ledger/changes-since.ts';
import type { Ledger, VerdictChange } from '../ledger/ledger.ts';
import { type ChangeEvent, changesOf } from '../reconcile/changes.ts';
import { isoDayNumber } from '../reconcile/days.ts';
import { groundOf, reliabilityOn } from './answers.ts';
import { startProgress } from './terminal/progress.ts';
import type { Terminal } from './terminal/terminal.ts';
import { today } from './usage/options.ts';

/** Records what changed for these series and is not on record yet. @returns how many changes that is */
export function recordChanges(ledger: Ledger, keys: ReadonlySet<string>, terminal: Pick<Terminal, 'now' | 'status' | 'talk'>): number {
  if (keys.size === 0) return 0;
  const until = today(terminal);
  const reliability = reliabilityOn(ledger, until);
  const told = new Told(changesAfter(ledger, 0), keys);
  const progress = startProgress(terminal, 'series', keys.size);
  const fresh: VerdictChange[] = [];
  let done = 0;
  for (const { key, title } of ledger.series()) {
    if (!keys.has(key)) continue;
    progress.to(++done);
    const sourced = ledger.sourced({ key });
    const { context } = groundOf(sourced, { title, entry: null }, until, reliability);
    const changes = changesOf(sourced, until, context).map((event) => changeOf(event, key, title));
    fresh.push(...untold(changes, told, dayNumber(until)));
  }
  progress.end();
  fresh.sort((a, b) => compareText(a.since ?? '', b.since ?? ''));
  if (fresh.length > 0) ledger.recordChanges(fresh, terminal.now().toString());
  return fresh.length;
}

/**
 * Those not on record, but for what is overtaken by one that is: that it was cancelled is no news to who was told of its rescue. What is news
 * and holds is told once more where people were last told otherwise, by what was known then.
 */
function untold(changes: readonly VerdictChange[], told: Told, today: number): readonly VerdictChange[] {
  const holding = new Map(changes.map((change) => [change.season, change]));
  const isTold = changes.map((change) => {
    const isNews = today - isoDayNumber(change.since)! <= SAME_DAYS;
    return told.take(change) && !(isNews && holding.get(change.season) === change && told.otherwise(change) !== null);
  });
  return changes
    .filter(({ season }, at) => !isTold[at] && !changes.some((later, index) => index > at && isTold[index] && later.season === season))
    .map((change) => ({ ...change, before: change.before ?? told.otherwise(change) }));
}

function changeOf({ on, season, numberless, from, to, probability, because }: ChangeEvent, key: string, title: string): VerdictChange {
  return {
    key,
    title,
    season,
    ...(numberless ? { numberless } : {}),
    before: from,
    after: to,
    probability,
    premiere: null,
    since: on,
    documents: [because.document.id],
  };
}

/** A change on record is the same one though its day moved so far: what is learned later tells better since when it holds. A judgement: the days in which it is news. */
const SAME_DAYS = 60;

/** Changes that people were told. */
class Told {
  readonly #days = new Map<string, number[]>();
  readonly #last = new Map<string, VerdictChange['after']>();

  /** @param keys of the series that are asked about */
  constructor(changes: Iterable<VerdictChange>, keys: ReadonlySet<string>) {
    for (const change of changes) {
      if (!keys.has(change.key)) continue;
      this.#last.set(`${change.key} ${change.season}`, change.after);
      const day = isoDayNumber(change.since);
      if (day !== null) this.#of(change).push(day);
    }
  }

  /** Whether the change is on record. Each on record is one: who was cancelled, saved and cancelled again has been cancelled twice. */
  take(change: VerdictChange): boolean {
    const day = isoDayNumber(change.since)!;
    const days = this.#of(change);
    const [nearest] = days.toSorted((a, b) => Math.abs(a - day) - Math.abs(b - day));
    if (nearest === undefined || Math.abs(nearest - day) > SAME_DAYS) return false;
    days.splice(days.indexOf(nearest), 1);
    return true;
  }

  /** What was told of the season last, where that is not what the change says. */
  otherwise({ key, season, after }: VerdictChange): VerdictChange['before'] {
    const last = this.#last.get(`${key} ${season}`) ?? null;
    return last === after ? null : last;
  }

  #of({ key, season, after }: VerdictChange): number[] {
    const name = `${key} ${season} ${after}`;
    const days = this.#days.get(name) ?? [];
    this.#days.set(name, days);
    return days;
  }
}
