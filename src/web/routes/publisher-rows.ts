/** Which publishers a page lists: those whose name is asked for, those with most claims settled first, some at a time. */
import { publisherKey } from '../../claim/publisher.ts';
import type { PublisherLine } from '../../ledger/ledger.ts';
import type { PublisherRecord } from '../../reconcile/reliability.ts';
import { type ListAsked, paged, type Query } from './paged.ts';

export interface PublisherRow {
  readonly line: PublisherLine;
  readonly record: PublisherRecord | null; // null: it made no claim on a fate or a date
}

export const UNNAMED = 'No publisher named';

/**
 * @param lines those with most documents first
 * @param query `q`, a part of a name, and `page`
 */
export function publishersAsked(
  lines: readonly PublisherLine[],
  records: readonly PublisherRecord[],
  query: Query,
): ListAsked<PublisherRow> {
  const name = (query('q') ?? '').trim();
  const byKey = new Map(records.map((record) => [publisherKey(record.publisher), record]));
  const found = lines
    .filter(({ publisher }) => isAsked(publisher, name))
    .map((line): PublisherRow => ({ line, record: byKey.get(publisherKey(line.publisher)) ?? null }))
    .sort((a, b) => settled(b) - settled(a) || open(b) - open(a)); // else in the order of their documents
  return { ...paged(found, query('page')), all: lines.length, name };
}

/** A part of the name as it is shown, or of it without spaces: who is listed as 'Digital Spy' is found as 'digitalspy.com'. */
function isAsked(publisher: string | null, name: string): boolean {
  if ((publisher ?? UNNAMED).toLowerCase().includes(name.toLowerCase())) return true;
  return publisher !== null && publisherKey(publisher).includes(publisherKey(name));
}

const open = ({ record }: PublisherRow): number => record?.open ?? 0;
const settled = ({ record }: PublisherRow): number => (record === null ? 0 : record.held + record.failed);
