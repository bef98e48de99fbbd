/** One series as the catalogue knows it: facts alone. */
import { z } from 'zod';

const externalId = z.union([z.string().min(1), z.int().positive()]).nullable();

export const CatalogueEntry = z
  .object({
    id: z.string().min(1).describe('our own: the title in ASCII words with the year it began, with the country where two share both'),
    title: z.string().min(1).describe('as the series is officially called'),
    aliases: z.array(z.string().min(1)).readonly().describe('original titles, other titles, nicknames, abbreviations'),
    year: z.int().nullable().describe('of the first episode; null where unknown or not yet out'),
    endYear: z.int().nullable().describe('of the last episode; null while it runs or where unknown'),
    carriers: z.array(z.string().min(1)).readonly().describe('networks and services, the first that had it first'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .describe('ISO 3166-1 alpha-2 of the country that makes it'),
    kind: z.string().min(1).nullable().describe('such as drama, comedy, reality, anime; null where not recorded'),
    people: z.array(z.string().min(1)).readonly().describe('creators and leading cast'),
    ids: z
      .object({
        imdb: externalId,
        tvdb: externalId,
        tmdb: externalId,
        tvmaze: externalId,
        trakt: externalId,
        wikidata: externalId,
      })
      .readonly(),
  })
  .readonly()
  .meta({ id: 'CatalogueEntry', description: 'One series as the catalogue knows it' });
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;
export type ExternalIds = CatalogueEntry['ids'];
