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
  const fresh = changes.filter(
    ({ season }, at) => !isTold[at] && !changes.some((later, index) => index > at && isTold[index] && later.season === season),
  );
  return fresh.map((change, at) => {
    const isFirst = !fresh.slice(0, at).some(({ season }) => season === change.season);
    return isFirst ? sinceTold(change, told.otherwise(change)) : change;
  });
}

/** @param last what was told of the season last, where that is another fate: then its new day is news of its fate */
function sinceTold({ premiereBefore, ...change }: VerdictChange, last: VerdictChange['before']): VerdictChange {
  if (premiereBefore !== undefined && last === null) return { ...change, premiereBefore };
  return { ...change, before: premiereBefore === undefined ? (change.before ?? last) : last };
}

function changeOf(event: ChangeEvent, key: string, title: string): VerdictChange {
  const { on, season, numberless, from, to, probability, premiere, premiereBefore, because } = event;
  return {
    key,
    title,
    season,
    ...(numberless ? { numberless } : {}),
    before: from,
    after: to,
    probability,
    premiere,
    ...(premiereBefore === undefined ? {} : { premiereBefore }),
    since: on,
    documents: [because.document.id],
    quote: because.claim.quote,
  };
}

/** A change on record is the same one though its day moved so far: what is learned later tells better since when it holds. A judgement: the days in which it is news. */
const SAME_DAYS = 60;

/** Changes that people were told. */
class Told {
  readonly #days = new Map<string, number[]>();
  readonly #last = new Map<string, VerdictChange>();

  /** @param keys of the series that are asked about */
  constructor(changes: Iterable<VerdictChange>, keys: ReadonlySet<string>) {
    for (const change of changes) {
      if (!keys.has(change.key)) continue;
      this.#last.set(`${change.key} ${change.season}`, change);
      const day = isoDayNumber(change.since);
      if (day !== null) this.#of(change).push(day);
    }
  }

  /** Whether the change is on record. Each on record is one: who was cancelled, saved and cancelled again has been cancelled twice. */
  take(change: VerdictChange): boolean {
    if (change.premiereBefore !== undefined && this.#lastOf(change)?.premiere === change.premiere) return true;
    const day = isoDayNumber(change.since)!;
    const days = this.#of(change);
    const [nearest] = days.toSorted((a, b) => Math.abs(a - day) - Math.abs(b - day));
    if (nearest === undefined || Math.abs(nearest - day) > SAME_DAYS) return false;
    days.splice(days.indexOf(nearest), 1);
    return true;
  }

  /** What was told of the season last, where that is not what the change says. */
  otherwise(change: VerdictChange): VerdictChange['before'] {
    const last = this.#lastOf(change)?.after ?? null;
    return last === change.after ? null : last;
  }

  #lastOf({ key, season }: VerdictChange): VerdictChange | undefined {
    return this.#last.get(`${key} ${season}`);
  }

  #of({ key, season, after, premiere, premiereBefore }: VerdictChange): number[] {
    const name = `${key} ${season} ${premiereBefore === undefined ? after : premiere}`;
    const days = this.#days.get(name) ?? [];
    this.#days.set(name, days);
    return days;
  }
}
