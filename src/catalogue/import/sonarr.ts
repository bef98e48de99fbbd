/** A Sonarr library: the JSON that `GET /api/v3/series` answers. */
import { z } from 'zod';
import { entryWith, Import, type Imported, type ImportFile, yearOf } from './imported.ts';
import { jsonRecords } from './json-records.ts';

const Series = z.object({
  title: z.string().min(1),
  alternateTitles: z.array(z.object({ title: z.string() })).nullish(),
  originalTitle: z.string().nullish(),
  year: z.int().nullish(),
  lastAired: z.string().nullish(),
  ended: z.boolean().nullish(),
  network: z.string().nullish(),
  seriesType: z.string().nullish(),
  tvdbId: z.int().nullish(),
  tvMazeId: z.int().nullish(),
  tmdbId: z.int().nullish(),
  imdbId: z.string().nullish(),
});
/** '(2019)' or '(US)' that TVDB adds to a title to tell it from another. */
const DISAMBIGUATION = /\s*\((?:(?:19|20)\d{2}|[A-Z]{2})\)$/;

export function importSonarr(files: readonly ImportFile[]): Imported {
  const found = new Import();
  for (const record of jsonRecords(files, found)) {
    const series = Series.safeParse(record);
    if (!series.success) {
      found.reject('not a Sonarr series');
      continue;
    }
    const { title, alternateTitles, originalTitle, year, lastAired, ended, network, seriesType, ...ids } = series.data;
    const country = /\(([A-Z]{2})\)$/.exec(title)?.[1] ?? null;
    const known = (id: number | null | undefined): number | null => (id === 0 ? null : (id ?? null));
    found.add(
      entryWith(title.replace(DISAMBIGUATION, ''), {
        aliases: [originalTitle ?? '', ...(alternateTitles ?? []).map((other) => other.title)],
        year: year === 0 ? null : (year ?? null),
        endYear: ended === true ? yearOf(lastAired) : null,
        carriers: network ? [network] : [],
        country: country === 'UK' ? 'GB' : country,
        kind: seriesType === 'anime' ? 'anime' : null,
        ids: { tvdb: known(ids.tvdbId), tvmaze: known(ids.tvMazeId), tmdb: known(ids.tmdbId), imdb: ids.imdbId || null },
      }),
    );
  }
  return found.done();
}
