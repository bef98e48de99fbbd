/**
 * bangumi-data (CC BY 4.0, credit "bangumi-data"): anime with titles in many languages, one item a season. Items that have an English
 * title and were made for television or the web are joined into series.
 */
import { z } from 'zod';
import { foldTitle } from '../fold.ts';
import { entryWith, Import, type Imported, type ImportFile, yearOf } from './imported.ts';
import { jsonRecords } from './json-records.ts';

const Item = z.object({
  title: z.string(),
  titleTranslate: z.record(z.string(), z.array(z.string())).nullish(),
  type: z.string(),
  lang: z.string().nullish(),
  begin: z.string().nullish(),
  end: z.string().nullish(),
  sites: z.array(z.object({ site: z.string(), id: z.string().nullish() })).nullish(),
});

/** Ends of titles that name an instalment rather than the series. */
const INSTALMENT =
  /[\s:,–-]*(?:\(?\b(?:the\s+)?(?:final|[2-9](?:nd|rd|th)|second|third|fourth|fifth|sixth|1[0-9]th)\s+(?:season|cour|part|stage|series)\)?|\(?\b(?:season|part|cour|volume|vol\.)\s*(?:\d+|[ivx]+)\)?|\b(?:ii|iii|iv|s?[2-9]|s1))[\s!.]*$/i;
const COUNTRY: Readonly<Record<string, string>> = { ja: 'JP', 'zh-Hans': 'CN', 'zh-Hant': 'TW', ko: 'KR', en: 'US' };

interface Draft {
  readonly title: string;
  readonly aliases: Set<string>;
  readonly country: string | null;
  year: number | null;
  endYear: number | null;
  tmdb: number | null;
}

export function importBangumi(files: readonly ImportFile[]): Imported {
  const found = new Import();
  const drafts = new Map<string, Draft>();
  for (const record of jsonRecords(files, found)) {
    const item = Item.safeParse(record);
    if (!item.success) {
      found.reject('not a bangumi-data item');
      continue;
    }
    const { type, titleTranslate, begin, end, sites, title: native, lang } = item.data;
    const [written, ...others] = titleTranslate?.['en'] ?? [];
    if (type !== 'tv' && type !== 'web') found.reject('neither tv nor web');
    else if (written === undefined || written.trim() === '') found.reject('no English title');
    else {
      found.saw();
      const title = withoutInstalment(written.trim());
      const tmdb = /^tv\/(\d+)/.exec(sites?.find(({ site }) => site === 'tmdb')?.id ?? '')?.[1];
      const key = foldTitle(title);
      const draft = drafts.get(key) ?? {
        title,
        aliases: new Set(),
        country: COUNTRY[lang ?? ''] ?? null,
        year: null,
        endYear: null,
        tmdb: null,
      };
      drafts.set(key, draft);
      for (const alias of [withoutInstalment(native), ...others.map((other) => withoutInstalment(other.trim()))]) draft.aliases.add(alias);
      const year = yearOf(begin);
      if (year !== null) draft.year = Math.min(draft.year ?? year, year);
      const last = yearOf(end);
      if (last !== null) draft.endYear = Math.max(draft.endYear ?? last, last);
      draft.tmdb ??= tmdb === undefined ? null : Number(tmdb);
    }
  }
  for (const { title, aliases, year, endYear, country, tmdb } of drafts.values())
    found.put(entryWith(title, { aliases: [...aliases], year, endYear, country, kind: 'anime', ids: { tmdb } }));
  return found.done();
}

function withoutInstalment(title: string): string {
  const bare = title.replace(INSTALMENT, '').trim();
  return bare.length > 1 ? bare : title;
}
