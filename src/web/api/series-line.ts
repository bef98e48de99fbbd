/** One series as the API and assistants list it: what it is called, where else it is known, and how much is on record. */
import { z } from 'zod';
import { seriesSlug } from '../../answer/slug.ts';
import { CatalogueEntry } from '../../catalogue/entry.ts';
import { NO_IDS } from '../../catalogue/external-ids.ts';
import type { IndexedSeries } from '../record/series-index.ts';
import type { Frozen } from './frozen.ts';

export const SeriesOnRecord = z
  .object({
    title: z.string().describe('as most of its claims call it'),
    slug: z.string().describe('names it in every address here'),
    id: z.string().nullable().describe('in the catalogue; null where the catalogue does not know it'),
    year: z.int().nullable().describe('of the first episode'),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
    ids: CatalogueEntry.unwrap().shape.ids.describe('where else it can be looked up; any of them names it here too'),
    carrier: z.string().nullable().describe('the one that most documents name'),
    documents: z.int(),
    claims: z.int(),
    seasons: z.array(z.int()).describe('those that claims name, ascending'),
    firstSaid: z.string().nullable().describe('ISO day'),
    lastSaid: z.string().nullable().describe('ISO day'),
  })
  .meta({ id: 'Series', description: 'One series on record' });
export type SeriesOnRecord = Frozen<z.infer<typeof SeriesOnRecord>>;

export function seriesLineOf({ title, ledgerId, year, country, entry, line }: IndexedSeries): SeriesOnRecord {
  const { carrier, documents, claims, seasons, firstSaid, lastSaid } = line;
  return {
    title,
    slug: seriesSlug({ title, id: ledgerId }),
    id: ledgerId,
    year,
    country,
    ids: entry?.ids ?? NO_IDS,
    carrier,
    documents,
    claims,
    seasons,
    firstSaid,
    lastSaid,
  };
}
