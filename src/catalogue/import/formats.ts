/** Every format that `greenlit catalogue import` reads. */
import { importBangumi } from './bangumi.ts';
import { importImdb } from './imdb.ts';
import type { Imported, ImportFile } from './imported.ts';
import { importNetflix } from './netflix.ts';
import { importSonarr } from './sonarr.ts';
import { importTvmaze } from './tvmaze.ts';
import { importWikidata } from './wikidata.ts';

export const IMPORT_FORMATS = ['tvmaze', 'imdb', 'wikidata', 'netflix', 'bangumi', 'sonarr'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

interface Importer {
  readonly files: string; // what to give it
  readonly terms: string; // what its licence asks of whoever passes the data on
  /** True where the beginning of a file looks like this format. Tried in the order of the table. */
  readonly recognises: (head: string) => boolean;
  readonly read: (files: readonly ImportFile[]) => Imported;
}

export const IMPORTERS: Readonly<Record<ImportFormat, Importer>> = {
  tvmaze: {
    files: 'shows as JSON, from api.tvmaze.com/shows?page=N or /search/shows?q=',
    terms: 'CC BY-SA 4.0: credit TVmaze, share alike',
    recognises: (head) => head.includes('"webChannel"') && head.includes('"externals"'),
    read: importTvmaze,
  },
  imdb: {
    files: 'title.basics.tsv, and title.akas.tsv for other titles, packed or not',
    terms: 'personal and non-commercial use only; not to be passed on',
    recognises: (head) => head.startsWith('tconst\t') || head.startsWith('titleId\t'),
    read: importImdb,
  },
  wikidata: {
    files: 'a SPARQL result as JSON, with the variables series and seriesLabel',
    terms: 'CC0',
    recognises: (head) => head.includes('"bindings"') || (head.includes('"head"') && head.includes('"vars"')),
    read: importWikidata,
  },
  netflix: {
    files: 'the engagement report as CSV, or the weekly Top 10 as TSV',
    terms: 'no licence stated; not to be passed on',
    recognises: (head) => head.includes('Hours Viewed') || head.includes('show_title'),
    read: importNetflix,
  },
  bangumi: {
    files: 'bangumi-data items as JSON, or one a line',
    terms: 'CC BY 4.0: credit bangumi-data',
    recognises: (head) => head.includes('"titleTranslate"'),
    read: importBangumi,
  },
  sonarr: {
    files: 'the answer of GET /api/v3/series',
    terms: "your own library; its facts are TVDB's",
    recognises: (head) => head.includes('"tvdbId"') && head.includes('"title"'),
    read: importSonarr,
  },
};

/** @param head the first few thousand characters of a file @returns null where no format looks like it */
export const recogniseFormat = (head: string): ImportFormat | null =>
  IMPORT_FORMATS.find((format) => IMPORTERS[format].recognises(head)) ?? null;
