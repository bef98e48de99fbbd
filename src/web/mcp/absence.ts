/** Why there is no answer: what was looked for, where, and what is near. An assistant that is told so need not guess. */
import { z } from 'zod';
import { seriesSlug } from '../../answer/slug.ts';
import { counted } from '../../claim/dates-in-words.ts';
import type { IndexedSeries } from '../record/series-index.ts';
import { parseAsOf } from '../routes/as-of.ts';
import { entryName } from '../routes/asked.ts';
import type { ToolDeps } from './tool.ts';

export const ABSENCES = {
  unknown: 'neither the ledger nor the catalogue has a series of that name',
  unread: 'the catalogue knows the series, but no document in the ledger mentions it',
  ambiguous: 'several series have that name: ask again by one of the slugs',
  silent: 'nothing on record says what was asked for',
} as const;

export const Absence = z
  .object({
    kind: z.enum(Object.keys(ABSENCES) as (keyof typeof ABSENCES)[]).describe(
      Object.entries(ABSENCES)
        .map(([kind, says]) => `${kind}: ${says}`)
        .join('; '),
    ),
    says: z.string().describe('the same in a sentence, with what was looked through'),
    near: z
      .array(z.object({ title: z.string(), slug: z.string(), year: z.int().nullable() }))
      .describe('series on record to ask about instead'),
  })
  .describe('why there is no answer; null where there is one');
export type Absence = z.infer<typeof Absence>;

/** One series and what of it is asked about, or why there is none. */
type LookUp =
  | { readonly absence: null; readonly series: IndexedSeries; readonly season: number | null; readonly asOf: Temporal.PlainDate }
  | { readonly absence: Absence; readonly asOf: Temporal.PlainDate };

/** @throws {Failure} `date/invalid` */
export function lookUp(asked: { readonly series: string; readonly asOf?: string | undefined }, deps: ToolDeps): LookUp {
  const { record } = deps;
  const asOf = parseAsOf(asked.asOf, record.today());
  const direct = record.index.bySlug(asked.series);
  if (direct !== null) return { absence: null, series: direct, season: null, asOf };
  const found = record.index.find(asked.series);
  if (found.kind === 'match') return { absence: null, series: found.series, season: found.season, asOf };
  if (found.kind === 'ambiguous') {
    const says = `'${asked.series}' may mean any of ${found.candidates.length} series; ask again by slug.`;
    return { asOf, absence: { kind: 'ambiguous', says, near: found.candidates.map(nearLine) } };
  }
  const elsewhere = record.index.unread(asked.series);
  const read = ledgerWords(deps);
  const near = found.suggestions.map(nearLine);
  if (elsewhere !== null) {
    const says = `The catalogue knows ${entryName(elsewhere)}, but no document in the ledger mentions it (${read}).`;
    return { asOf, absence: { kind: 'unread', says, near } };
  }
  const titles = near.length === 0 ? 'No known title is near it.' : `Known near titles: ${near.map(({ title }) => title).join(', ')}.`;
  return { asOf, absence: { kind: 'unknown', says: `No document in the ledger mentions '${asked.series}' (${read}). ${titles}`, near } };
}

/** The series is on record, and nothing there speaks of what was asked for. */
export const silent = (says: string): Absence => ({ kind: 'silent', says, near: [] });

/** An absence as the text of a tool. */
export function absenceText({ kind, says, near }: Absence): string {
  const slugs = near.map(({ title, slug }) => `${title} [${slug}]`).join(', ');
  // An unknown title is told its neighbours in the sentence itself.
  const list = slugs === '' || kind === 'unknown' ? '' : `\nSeries on record: ${slugs}`;
  return `${says}${list}\nThis says nothing about the series itself: Greenlit knows what it has read and nothing else.`;
}

/** How much the ledger holds: '8 documents, the last said on 2026-11-02'. */
function ledgerWords({ ledger }: ToolDeps): string {
  const { documents, lastSaid } = ledger.stats();
  return `${counted(documents, 'document')}${lastSaid === null ? '' : `, the last said on ${lastSaid}`}`;
}

const nearLine = ({ title, ledgerId, year }: IndexedSeries): Absence['near'][number] => ({
  title,
  slug: seriesSlug({ title, id: ledgerId }),
  year,
});
