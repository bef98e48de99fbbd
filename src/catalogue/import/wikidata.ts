/**
 * Wikidata's answer to a SPARQL query (CC0), `application/sparql-results+json`. Rows of one series are joined. Variables, all but the
 * first two optional: series, seriesLabel, alias, start, end, broadcasterLabel, countryCode, imdb, tvdb, tmdb, tvmaze, trakt.
 */
import { z } from 'zod';
import { entryWith, Import, type Imported, type ImportFile, textOf, yearOf } from './imported.ts';
import { parseJson } from './json-records.ts';

const Results = z.object({ results: z.object({ bindings: z.array(z.record(z.string(), z.object({ value: z.string() }))) }) });

interface Draft {
  title: string;
  readonly aliases: Set<string>;
  readonly carriers: Set<string>;
  readonly first: Map<string, string>;
}

export function importWikidata(files: readonly ImportFile[]): Imported {
  const found = new Import();
  const drafts = new Map<string, Draft>();
  for (const file of files) {
    const results = Results.safeParse(parseJson(textOf(file)));
    if (!results.success) {
      found.reject('not a SPARQL result');
      continue;
    }
    for (const binding of results.data.results.bindings) {
      const id = /Q\d+$/.exec(binding['series']?.value ?? '')?.[0];
      const title = binding['seriesLabel']?.value ?? '';
      if (id === undefined) found.reject('no series');
      else if (title === '' || title === id) found.reject('no label');
      else {
        found.saw();
        join(drafts, id, title, binding);
      }
    }
  }
  for (const [wikidata, { title, aliases, carriers, first }] of drafts) {
    const number = (name: string): number | null => (/^\d+$/.test(first.get(name) ?? '') ? Number(first.get(name)) : null);
    const country = first.get('countryCode')?.toUpperCase() ?? null;
    found.put(
      entryWith(title, {
        aliases: [...aliases],
        carriers: [...carriers],
        year: yearOf(first.get('start')),
        endYear: yearOf(first.get('end')),
        country: country !== null && /^[A-Z]{2}$/.test(country) ? country : null,
        ids: {
          wikidata,
          imdb: first.get('imdb') ?? null,
          tvdb: number('tvdb'),
          tmdb: number('tmdb'),
          tvmaze: number('tvmaze'),
          trakt: first.get('trakt') ?? null,
        },
      }),
    );
  }
  return found.done();
}

function join(drafts: Map<string, Draft>, id: string, title: string, binding: Readonly<Record<string, { value: string }>>): void {
  const draft = drafts.get(id) ?? { title, aliases: new Set(), carriers: new Set(), first: new Map() };
  drafts.set(id, draft);
  for (const [name, { value }] of Object.entries(binding)) {
    if (name === 'alias') draft.aliases.add(value);
    else if (name === 'broadcasterLabel' && !/^Q\d+$/.test(value)) draft.carriers.add(value);
    else if (!draft.first.has(name)) draft.first.set(name, value);
  }
}
