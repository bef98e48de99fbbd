/** `greenlit reread`: a better reader reads old documents again. */
import type { Document } from '../../claim/document.ts';
import type { Reading } from '../../claim/reading.ts';
import { findingsIn } from '../../ledger/desk-on.ts';
import { openLedger, type RereadItem } from '../../ledger/ledger.ts';
import { seriesKey } from '../../ledger/series-key.ts';
import { type Command, EXIT } from '../command.ts';
import { loadReader } from '../reader.ts';
import { recordChanges } from '../recording.ts';
import { startProgress } from '../terminal/progress.ts';
import { DB_OPTION, ledgerPath } from '../usage/options.ts';

const BATCH = 200; // documents read before they are written

export const reread: Command = {
  usage: ['reread [--all] [--db FILE]'],
  says: 'Reads again every document whose latest reading is by another version of the reader, and keeps the new reading beside the old one: what was believed before stays on record.',
  isBare: true,
  options: [{ name: 'all', says: 'every document, also those that this version has read' }, DB_OPTION],
  examples: [
    { line: 'greenlit reread', says: 'after an update of Greenlit' },
    { line: 'greenlit reread --all --db tv.db', says: 'after importing a larger catalogue' },
  ],
  stops: 'early',
  async run(args, terminal) {
    using ledger = openLedger(ledgerPath(args, terminal), { isThere: true });
    const { read, version } = await loadReader();
    const stamp = { learned: terminal.now().toString(), reader: version };
    const { documents, readers } = ledger.stats();
    const unread = readers.filter(({ reader }) => reader !== version).reduce((sum, each) => sum + each.documents, 0);
    const progress = startProgress(terminal, 'documents', args.has('all') ? documents : unread);
    const counts = { changed: 0, same: 0 };
    const touched = new Set<string>();
    for (let after = 0; !terminal.signal.aborted; ) {
      const batch = [...ledger.documents({ after, limit: BATCH, ...(args.has('all') ? {} : { unreadBy: version }) })];
      if (batch.length === 0) break;
      after = batch.at(-1)!.cursor;
      const items = batch.map(({ document }) => rereadItem(document, read(document)));
      const readings = new Map(items.map(({ id, reading }) => [id, reading]));
      for (const done of ledger.rereadAll(items, stamp))
        for (const { id, outcome } of done) {
          counts[outcome]++;
          if (outcome === 'changed') for (const { series, seriesId } of readings.get(id)!.claims) touched.add(seriesKey(series, seriesId));
        }
      progress.to(counts.changed + counts.same);
      await new Promise(setImmediate); // lets Ctrl-C be heard
    }
    progress.end();
    recordChanges(ledger, touched, terminal);
    await terminal.print(
      `${counts.changed + counts.same} read again with ${version}: ${counts.changed} changed, ${counts.same} the same\n`,
    );
    return EXIT.fine;
  },
};

function rereadItem(document: Document, reading: Reading): RereadItem {
  const item = { id: document.id, reading };
  return reading.claims.length === 0 ? item : { ...item, found: findingsIn({ document, reading }) };
}
