/** Verdicts that changed, kept as they were told. */
import type { Ledger, VerdictChange } from '../ledger/ledger.ts';
import { type ChangeEvent, changesOf } from '../reconcile/changes.ts';
import { groundOf, reliabilityOn } from './answers.ts';
import { startProgress } from './terminal/progress.ts';
import type { Terminal } from './terminal/terminal.ts';
import { today } from './usage/options.ts';

/** Records what changed for these series and is not on record yet. @returns how many changes that is */
export function recordChanges(ledger: Ledger, keys: ReadonlySet<string>, terminal: Pick<Terminal, 'now' | 'status' | 'talk'>): number {
  if (keys.size === 0) return 0;
  const until = today(terminal);
  const reliability = reliabilityOn(ledger, until);
  const told = new Set<string>();
  for (let page = ledger.changes(); page.length > 0; page = ledger.changes(page.at(-1)!.cursor))
    for (const change of page) told.add(nameOf(change));
  const progress = startProgress(terminal, 'series', keys.size);
  const fresh: VerdictChange[] = [];
  let done = 0;
  for (const { key, title } of ledger.series()) {
    if (!keys.has(key)) continue;
    progress.to(++done);
    const sourced = ledger.sourced({ key });
    const { context } = groundOf(sourced, { title, entry: null }, until, reliability);
    for (const event of changesOf(sourced, until, context)) {
      const change = changeOf(event, key, title);
      if (!told.has(nameOf(change))) fresh.push(change);
    }
  }
  progress.end();
  fresh.sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1));
  if (fresh.length > 0) ledger.recordChanges(fresh, terminal.now().toString());
  return fresh.length;
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

const nameOf = ({ key, season, after, since }: VerdictChange): string => `${key} ${season} ${after} ${since}`;
