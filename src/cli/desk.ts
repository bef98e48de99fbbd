/** The desk with all that it needs: reader, rules, levels and the ledger, if there is one. */
import { check } from '../check/check.ts';
import type { SeriesRecord } from '../check/series-record.ts';
import type { Document } from '../claim/document.ts';
import type { Finding } from '../claim/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { seriesRecordOn, type VerdictsOf } from '../ledger/series-record.ts';
import { answererOn } from './answers.ts';
import { loadCatalogue } from './catalogue-file.ts';
import type { CheckConfig } from './check-config.ts';
import { loadReader } from './reader.ts';
import type { Terminal } from './terminal.ts';

/**
 * What is wrong with a document.
 * @param source the decoded file, in which ignore comments stand; null where only the text is at hand
 * @param asOf ISO day that the text is judged on; null for its own
 */
export type Desk = (document: Document, source: string | null, asOf: string | null) => readonly Finding[];

/** @param ledger null where the text is checked against itself alone */
export async function openDesk(
  { settings, rules }: Pick<CheckConfig, 'settings' | 'rules'>,
  ledger: Ledger | null,
  { env, now }: Pick<Terminal, 'env' | 'now'>,
): Promise<Desk> {
  const { read } = await loadReader(env);
  const recordFor = ledger === null ? () => null : recordsOn(ledger, { env, now });
  return (document, source, asOf) => {
    const record = recordFor(document.id);
    return check({ document, reading: read(document), record, asOf, source }, settings, rules);
  };
}

function recordsOn(ledger: Ledger, { env, now }: Pick<Terminal, 'env' | 'now'>): (documentId: string) => SeriesRecord {
  const [catalogue, answer] = [loadCatalogue(env), answererOn(ledger, now)];
  const verdictsOf: VerdictsOf = (line, day) => answer({ ...line, entry: line.id === null ? null : catalogue.byId(line.id) }, day).seasons;
  return (documentId) => seriesRecordOn(ledger, verdictsOf, documentId);
}
