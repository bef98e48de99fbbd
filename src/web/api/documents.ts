/** `GET /documents` and `GET /documents/{id}`: the coverage that everything rests on. */
import { z } from 'zod';
import { Claim } from '../../claim/claim.ts';
import { Document } from '../../claim/document.ts';
import { Finding } from '../../claim/finding.ts';
import { Citation } from '../../claim/verdict.ts';
import { Failure } from '../../failure.ts';
import { deskOn } from '../../ledger/desk-on.ts';
import type { DocumentFilter, Ledger } from '../../ledger/ledger.ts';
import { seriesFor } from '../routes/asked.ts';
import { operation } from './operation.ts';
import { type Page, staleCursor } from './paging.ts';
import { cursor, limit, nextCursor, oneSeries, since, until } from './parameters.ts';

const DocumentPage = z.object({ documents: z.array(Citation), cursor: nextCursor }).meta({ id: 'DocumentPage' });
const StoredDocument = z
  .object({
    document: Document,
    said: z.string().nullable().describe('ISO day'),
    learned: z.string().describe('ISO 8601 UTC'),
    reader: z.string().describe('which version of the reader found the claims'),
    claims: z.array(Claim),
    findings: z.array(Finding).describe('what the desk finds in it by itself'),
  })
  .meta({ id: 'StoredDocument', description: 'A document with the claims found in it' });

export const documents = operation({
  id: 'documents',
  method: 'get',
  path: '/documents',
  says: 'Documents on record, the last said first.',
  asks: z.strictObject({
    series: oneSeries,
    publisher: z.string().max(300).optional().describe('by this publisher alone, in any way of writing its name'),
    since,
    until,
    limit: limit(50, 500),
    cursor,
  }),
  gives: DocumentPage,
  example: (sample) => ({ series: sample.series, limit: '5' }),
  answer(asked, { ledger, record }) {
    const series = asked.series === undefined ? null : seriesFor(record, asked.series);
    const filter = {
      ...(series === null ? {} : { series: series.ledgerId ?? series.title }),
      ...(asked.publisher === undefined ? {} : { publisher: asked.publisher }),
      ...(asked.until === undefined ? {} : { saidBy: asked.until }),
    };
    const page = documentPage(ledger, filter, asked);
    return { documents: page.items, cursor: page.cursor };
  },
});

export const oneDocument = operation({
  id: 'document',
  method: 'get',
  path: '/documents/{id}',
  says: 'One document with the claims found in it, and with what the desk finds wrong in it.',
  asks: z.strictObject({ id: z.string().max(64).describe('hash of its content, in hex') }),
  gives: StoredDocument,
  example: (sample) => ({ id: sample.document }),
  answer({ id }, { ledger, now }) {
    const stored = ledger.document(id);
    if (stored === null)
      throw new Failure('input/missing', `no document '${id}' is on record`, { hint: 'documents are named by the hash of their content' });
    const { document, said, learned, reader, reading } = stored;
    return { document, said, learned, reader, claims: reading.claims, findings: [...(deskOn(ledger, now)([id]).get(id) ?? [])] };
  },
});

/** Reads on from the day of the cursor: a page far down a large ledger costs what the first one does. */
function documentPage(
  ledger: Ledger,
  filter: DocumentFilter,
  asked: { readonly limit: number; readonly cursor?: string | undefined; readonly since?: string | undefined },
): Page<Citation> {
  const [day, id] = asked.cursor?.split('_') ?? [];
  if (asked.cursor !== undefined && id === undefined) throw staleCursor(asked.cursor);
  const from = day === undefined ? filter : { ...filter, saidBy: day };
  for (let reach = asked.limit * 2; ; reach *= 4) {
    const cards = ledger.citations({ ...from, limit: reach });
    const start = id === undefined ? 0 : cards.findIndex((card) => card.id === id) + 1;
    const isAll = cards.length < reach;
    if (id !== undefined && start === 0 && isAll) throw staleCursor(asked.cursor!);
    if (!isAll && (start === 0 ? id !== undefined : cards.length - start <= asked.limit)) continue;
    const rest = cards.slice(start).filter((card) => asked.since === undefined || dayOf(card) >= asked.since);
    const items = rest.slice(0, asked.limit);
    return { items, cursor: rest.length > items.length ? `${dayOf(items.at(-1)!)}_${items.at(-1)!.id}` : null };
  }
}

const dayOf = ({ said, learned }: Citation): string => said ?? learned.slice(0, 10);
