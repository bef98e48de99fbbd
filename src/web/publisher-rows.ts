/** Which publishers a page lists: those whose name is asked for, those with most claims settled first, some at a time. */
import { publisherKey } from '../claim/publisher.ts';
import type { PublisherLine } from '../ledger/ledger.ts';
import type { PublisherRecord } from '../reconcile/reliability.ts';
import type { Query } from './selection.ts';

export interface PublisherRow {
  readonly line: PublisherLine;
  readonly record: PublisherRecord | null; // null: it made no claim on a fate or a date
}

export interface PublishersAsked {
  readonly rows: readonly PublisherRow[]; // of this page
  readonly before: number; // rows on earlier pages
  readonly found: number; // on all pages
  readonly all: number; // on record
  readonly name: string; // that was asked for; empty for all
  readonly page: number; // from 1
  readonly pages: number; // at least 1
}

export const UNNAMED = 'No publisher named';
const ROWS_A_PAGE = 50;

/**
 * @param lines those with most documents first
 * @param query `q`, a part of a name, and `page`; a page that there is not is the nearest that there is
 */
export function publishersAsked(lines: readonly PublisherLine[], records: readonly PublisherRecord[], query: Query): PublishersAsked {
  const name = (query('q') ?? '').trim();
  const byKey = new Map(records.map((record) => [publisherKey(record.publisher), record]));
  const found = lines
    .filter(({ publisher }) => isAsked(publisher, name))
    .map((line): PublisherRow => ({ line, record: byKey.get(publisherKey(line.publisher)) ?? null }))
    .sort((a, b) => settled(b) - settled(a) || open(b) - open(a)); // else in the order of their documents
  const pages = Math.max(1, Math.ceil(found.length / ROWS_A_PAGE));
  const page = Math.min(pages, Math.max(1, Number.parseInt(query('page') ?? '', 10) || 1));
  const before = (page - 1) * ROWS_A_PAGE;
  return { rows: found.slice(before, before + ROWS_A_PAGE), before, found: found.length, all: lines.length, name, page, pages };
}

/** A part of the name as it is shown, or of it without spaces: who is listed as 'Digital Spy' is found as 'digitalspy.com'. */
function isAsked(publisher: string | null, name: string): boolean {
  if ((publisher ?? UNNAMED).toLowerCase().includes(name.toLowerCase())) return true;
  return publisher !== null && publisherKey(publisher).includes(publisherKey(name));
}

const open = ({ record }: PublisherRow): number => record?.open ?? 0;
const settled = ({ record }: PublisherRow): number => (record === null ? 0 : record.held + record.failed);
