/** A text that somebody sends, as the desk sees it. Nothing of it is kept. */
import type { Proof } from '../../check/formats/proof.ts';
import { isRejected, type Rejected } from '../../claim/rejected.ts';
import { seriesRecordOn } from '../../ledger/series-record.ts';
import type { Format } from '../../text/format.ts';
import type { AppDeps } from '../deps.ts';
import type { Record } from '../record/record.ts';
import { oneDocument } from './one-document.ts';

type DraftDeps = Pick<AppDeps, 'ledger' | 'loadReader'> & { readonly record: Record };

export interface Draft {
  readonly text: string;
  /** Null where the text itself shows it. */
  readonly format: Format | null;
  /** The day of which the record is asked, and on which it speaks where it has none; null for today. */
  readonly asOf: Temporal.PlainDate | null;
}

/** The document in the text with what was found in it. */
export async function proofOf({ text, format, asOf }: Draft, { ledger, loadReader, record }: DraftDeps): Promise<Proof | Rejected> {
  const document = oneDocument(new TextEncoder().encode(text), format);
  if (isRejected(document)) return document;
  // A server that nobody sends a draft does without the rules.
  const [{ read }, { check }] = await Promise.all([loadReader(), import('../../check/check.ts')]);
  const known = seriesRecordOn(
    ledger,
    (line, day) => {
      const series = record.index.byKey(line.key);
      return series === null ? [] : record.answer(series, day).seasons;
    },
    document.id,
  );
  const day = (asOf ?? record.today()).toString();
  const findings = check({ document, reading: read(document), record: known, asOf: day, source: text });
  return { document, path: null, source: document.origin === null ? null : text, findings };
}
