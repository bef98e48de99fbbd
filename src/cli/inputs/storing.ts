/** Documents at paths into a ledger, with what became of each. */
import type { Ledger } from '../../ledger/ledger.ts';
import { seriesKey } from '../../ledger/series-key.ts';
import { loadReader } from '../reader.ts';
import { recordChanges } from '../recording.ts';
import { startProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { readBatch } from './batch.ts';
import type { Tally } from './documents.ts';
import { type Inputs, isProblem } from './inputs.ts';
import type { Item } from './work.ts';

interface Stored {
  readonly name: string;
  readonly id: string;
  readonly outcome: 'added' | 'known';
  readonly claims: number;
}

/** Yields what is on the disk, a batch at a time; problems go to the tally. */
export async function* storeAll(
  inputs: Inputs,
  ledger: Ledger,
  tally: Tally,
  terminal: Terminal,
  jobs: number | null,
): AsyncGenerator<readonly Stored[]> {
  const { version } = await loadReader();
  const learned = terminal.now().toString();
  const touched = new Set<string>();
  const progress = startProgress(terminal, 'documents', null);
  // a ledger that goes with its one answer is asked about the documents of one series: the desk looks at those alone, then
  const job = ledger.path === ':memory:' ? 'items' : 'checked';
  for await (const entries of readBatch(inputs, terminal, { job, jobs })) {
    const items = entries.filter((entry): entry is Item => 'document' in entry);
    for (const entry of entries) if (isProblem(entry)) tally.complain(entry, terminal);
    let index = 0;
    for (const batch of ledger.addAll(items, { learned, reader: version })) {
      yield batch.map(({ id, outcome }) => {
        const { document, path, reading } = items[index++]!;
        if (outcome === 'added') for (const { series, seriesId } of reading.claims) touched.add(seriesKey(series, seriesId));
        return { name: path ?? document.name ?? id, id, outcome, claims: reading.claims.length };
      });
    }
    tally.documents += items.length;
    progress.to(tally.documents);
  }
  progress.end();
  if (ledger.path !== ':memory:') recordChanges(ledger, touched, terminal);
}
