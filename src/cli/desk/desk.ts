/** The desk with all that it needs: reader, rules, levels and the ledger, if there is one. */

import { check } from '../../check/check.ts';
import type { SeriesRecord } from '../../check/series-record.ts';
import type { Document } from '../../claim/document.ts';
import type { Finding } from '../../claim/finding.ts';
import { ownDay } from '../../claim/own-day.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { seriesRecordOn, type VerdictsOf } from '../../ledger/series-record.ts';
import { answererOn } from '../answers.ts';
import { loadCatalogue } from '../catalogue-file.ts';
import { loadReader } from '../reader.ts';
import type { CheckConfig } from '../settings/check-config.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { today } from '../usage/options.ts';

/**
 * What is wrong with a document.
 * @param source the decoded file, in which ignore comments stand; null where only the text is at hand
 */
export type Desk = (document: Document, source: string | null) => readonly Finding[];

interface DeskOptions extends Pick<CheckConfig, 'settings' | 'rules'> {
  /** Null where texts are checked against themselves alone. */
  readonly ledger: Ledger | null;
  /** The day of which the ledger is asked, and on which an undated text speaks. Null for today, and for no day at all where a text has none. */
  readonly asOf: Temporal.PlainDate | null;
}

export async function openDesk({ settings, rules, ledger, asOf }: DeskOptions, terminal: Pick<Terminal, 'env' | 'now'>): Promise<Desk> {
  const { read } = await loadReader(terminal.env);
  const recordFor = ledger === null ? () => null : recordsOn(ledger, terminal);
  const now = today(terminal);
  return (document, source) => {
    const isDated = ownDay(document) !== null;
    const day = asOf ?? (isDated ? now : null);
    const input = { document, reading: read(document), record: recordFor(document.id), asOf: day?.toString() ?? null, source };
    return check(input, settings, rules);
  };
}

function recordsOn(ledger: Ledger, { env, now }: Pick<Terminal, 'env' | 'now'>): (documentId: string) => SeriesRecord {
  const [catalogue, answer] = [loadCatalogue(env), answererOn(ledger, now)];
  const verdictsOf: VerdictsOf = (line, day) => answer({ ...line, entry: line.id === null ? null : catalogue.byId(line.id) }, day).seasons;
  return (documentId) => seriesRecordOn(ledger, verdictsOf, documentId);
}
