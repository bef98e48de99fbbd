/** TVmaze shows: the JSON of `/shows?page=N`, an array of shows, one show, or one a line; also what `/search/shows` and `/schedule` answer. CC BY-SA 4.0: credit TVmaze where its data go. */
import { z } from 'zod';
import { entryWith, Import, type Imported, type ImportFile, yearOf } from './imported.ts';
import { jsonRecords } from './json-records.ts';

const Channel = z.object({ name: z.string(), country: z.object({ code: z.string().nullish() }).nullish() }).nullish();
/** What a search finds, and what a schedule lists, holds the show itself. */
const Holder = z.object({ show: z.unknown() });
const Show = z.object({
  id: z.int(),
  name: z.string().min(1),
  type: z.string().nullish(),
  premiered: z.string().nullish(),
  ended: z.string().nullish(),
  network: Channel,
  webChannel: Channel,
  externals: z.object({ thetvdb: z.int().nullish(), imdb: z.string().nullish() }).nullish(),
  _embedded: z.object({ akas: z.array(z.object({ name: z.string() })).nullish() }).nullish(),
});

/** TVmaze types that are not series of ours. */
const OTHER_TYPES = new Set(['Sports']);

export function importTvmaze(files: readonly ImportFile[]): Imported {
  const found = new Import();
  for (const record of jsonRecords(files, found)) {
    const show = Show.safeParse(Holder.safeParse(record).data?.show ?? record);
    if (!show.success) found.reject('not a TVmaze show');
    else if (OTHER_TYPES.has(show.data.type ?? '')) found.reject('sports');
    else {
      const { id, name, type, premiered, ended, network, webChannel, externals, _embedded } = show.data;
      found.add(
        entryWith(name, {
          aliases: (_embedded?.akas ?? []).map((aka) => aka.name),
          year: yearOf(premiered),
          endYear: yearOf(ended),
          carriers: [network?.name, webChannel?.name].filter((carrier) => carrier !== undefined),
          country: network?.country?.code ?? webChannel?.country?.code ?? null,
          kind: type?.toLowerCase() ?? null,
          ids: { tvmaze: id, tvdb: externals?.thetvdb ?? null, imdb: externals?.imdb ?? null },
        }),
      );
    }
  }
  return found.done();
}
