import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parseCatalogue } from '../bundled.ts';
import type { CatalogueEntry } from '../entry.ts';
import { mergeEntries } from '../merge.ts';
import { bundleText } from './bundle.ts';
import { IMPORT_FORMATS, IMPORTERS, type ImportFormat, recogniseFormat } from './formats.ts';

interface Case {
  readonly format: ImportFormat;
  readonly files: readonly string[];
  readonly entries: readonly (Partial<Omit<CatalogueEntry, 'ids'>> & { readonly ids?: Partial<CatalogueEntry['ids']> })[];
  readonly rejected: Readonly<Record<string, number>>;
}

const CASES: readonly Case[] = [
  {
    format: 'tvmaze',
    files: [
      JSON.stringify([
        {
          id: 9001,
          name: 'Harbour Nine',
          type: 'Scripted',
          premiered: '2019-03-04',
          ended: null,
          network: { name: 'BBC One', country: { code: 'GB' } },
          webChannel: null,
          externals: { thetvdb: 77, imdb: 'tt0000077' },
          _embedded: { akas: [{ name: 'Port Neuf' }] },
        },
        { score: 0.9, show: { id: 9003, name: 'Found It', webChannel: null, externals: null } },
        { id: 9002, name: 'Cup Night', type: 'Sports', webChannel: null, externals: null },
        { name: 'No id' },
      ]),
    ],
    entries: [
      {
        id: 'harbour-nine-2019',
        title: 'Harbour Nine',
        aliases: ['Port Neuf'],
        year: 2019,
        endYear: null,
        carriers: ['BBC One'],
        country: 'GB',
        kind: 'scripted',
        ids: { tvmaze: 9001, tvdb: 77, imdb: 'tt0000077' },
      },
      { title: 'Found It', ids: { tvmaze: 9003 } },
    ],
    rejected: { sports: 1, 'not a TVmaze show': 1 },
  },
  {
    format: 'imdb',
    files: [
      'titleId\tordering\ttitle\tregion\tlanguage\ttypes\tattributes\tisOriginalTitle\ntt1\t1\tPort Neuf\tFR\t\\N\t\\N\t\\N\t0\ntt1\t2\tHarbor Nine\tUS\t\\N\t\\N\t\\N\t0\ntt2\t1\tElse\tUS\t\\N\t\\N\t\\N\t0',
      'tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres\ntt1\ttvSeries\tHarbour Nine\tHarbour Nine\t0\t2019\t\\N\t\\N\tDrama\ntt2\tmovie\tElse\tElse\t0\t2001\t\\N\t\\N\tDrama',
    ],
    entries: [{ title: 'Harbour Nine', aliases: ['Harbor Nine'], year: 2019, endYear: null, ids: { imdb: 'tt1' } }],
    rejected: { 'not a series': 1 },
  },
  {
    format: 'wikidata',
    files: [
      JSON.stringify({
        head: { vars: ['series', 'seriesLabel', 'alias'] },
        results: {
          bindings: [
            {
              series: { type: 'uri', value: 'http://www.wikidata.org/entity/Q42001' },
              seriesLabel: { type: 'literal', value: 'Harbour Nine' },
              alias: { type: 'literal', value: 'H9' },
              start: { type: 'literal', value: '2019-03-04T00:00:00Z' },
              broadcasterLabel: { type: 'literal', value: 'BBC One' },
              tvmaze: { type: 'literal', value: '9001' },
            },
            {
              series: { type: 'uri', value: 'http://www.wikidata.org/entity/Q42001' },
              seriesLabel: { type: 'literal', value: 'Harbour Nine' },
              broadcasterLabel: { type: 'literal', value: 'PBS' },
              countryCode: { type: 'literal', value: 'GB' },
            },
            { series: { type: 'uri', value: 'http://www.wikidata.org/entity/Q7' }, seriesLabel: { type: 'literal', value: 'Q7' } },
          ],
        },
      }),
    ],
    entries: [
      {
        title: 'Harbour Nine',
        aliases: ['H9'],
        carriers: ['BBC One', 'PBS'],
        year: 2019,
        country: 'GB',
        ids: { wikidata: 'Q42001', tvmaze: 9001 },
      },
    ],
    rejected: { 'no label': 1 },
  },
  {
    format: 'netflix',
    files: [
      'Title,Available Globally?,Release Date,Hours Viewed\n"Harbour, Nine: Season 2 // 항구: 시즌 2",Yes,2024-05-01,"1,000"\n"Harbour, Nine: Season 1",Yes,45008,900\nA Film of One Night,Yes,,5',
      'week\tcategory\tweekly_rank\tshow_title\tseason_title\n2024-12-29\tTV (English)\t1\tHarbour, Nine\tHarbour, Nine: Season 2\n2024-12-29\tFilms (English)\t1\tCarry\tN/A',
    ],
    entries: [{ title: 'Harbour, Nine', aliases: ['항구'], carriers: ['Netflix'], year: 2023 }],
    rejected: { 'no season named: a film, or a series not told apart from one': 1, film: 1 },
  },
  {
    format: 'bangumi',
    files: [
      [
        {
          title: '港の九',
          titleTranslate: { en: ['Harbour Nine'] },
          type: 'tv',
          lang: 'ja',
          begin: '2019-04-05T00:00:00.000Z',
          end: '2019-06-20',
          sites: [],
        },
        {
          title: '港の九 第2期',
          titleTranslate: { en: ['Harbour Nine Season 2'] },
          type: 'tv',
          lang: 'ja',
          begin: '2021-04-05',
          end: '',
          sites: [{ site: 'tmdb', id: 'tv/55' }],
        },
        { title: '映画', titleTranslate: { en: ['A Film'] }, type: 'movie', lang: 'ja' },
        { title: '無名', titleTranslate: {}, type: 'tv', lang: 'ja' },
      ]
        .map((item) => JSON.stringify(item))
        .join('\n'),
    ],
    entries: [{ title: 'Harbour Nine', year: 2019, endYear: 2019, country: 'JP', kind: 'anime', ids: { tmdb: 55 } }],
    rejected: { 'neither tv nor web': 1, 'no English title': 1 },
  },
  {
    format: 'sonarr',
    files: [
      JSON.stringify([
        {
          title: 'Harbour Nine (2019)',
          alternateTitles: [{ title: 'H9' }],
          year: 2019,
          ended: true,
          lastAired: '2022-05-01T00:00:00Z',
          network: 'BBC One',
          seriesType: 'standard',
          tvdbId: 77,
          tvMazeId: 0,
          imdbId: 'tt0000077',
        },
        { title: '' },
      ]),
    ],
    entries: [
      {
        title: 'Harbour Nine',
        aliases: ['H9'],
        year: 2019,
        endYear: 2022,
        carriers: ['BBC One'],
        ids: { tvdb: 77, tvmaze: null, imdb: 'tt0000077' },
      },
    ],
    rejected: { 'not a Sonarr series': 1 },
  },
];

for (const { format, files, entries, rejected } of CASES) {
  const imported = IMPORTERS[format].read(files.map((text, i) => ({ name: `${i}`, lines: text.split('\n') })));
  test(`${format} gives its series`, () => {
    assert.equal(imported.entries.length, entries.length);
    entries.forEach((expected, i) => {
      assert.partialDeepStrictEqual(imported.entries[i], expected);
    });
  });
  test(`${format} counts what it leaves out`, () => assert.deepEqual(imported.rejected, rejected));
  test(`${format} is recognised by the beginning of its files`, () => {
    for (const text of files) assert.equal(recogniseFormat(text.slice(0, 4000)), format);
  });
  test(`${format} rejects what it cannot read`, () => {
    const { entries: none, rejected: reasons } = IMPORTERS[format].read([{ name: 'x', lines: ['not this'] }]);
    assert.deepEqual([none.length, Object.values(reasons)], [0, [1]]);
  });
}

test('every format has its case', () =>
  assert.deepEqual([...new Set(CASES.map(({ format }) => format))].sort(), [...IMPORT_FORMATS].sort()));
test('no format is recognised in prose', () => assert.equal(recogniseFormat('The network renewed it.'), null));

test('broken JSON is told as such', () => {
  const { read, rejected } = IMPORTERS.tvmaze.read([{ name: 'cut.json', lines: ['[{"id": 9001, "name": "Harbour'] }]);
  assert.deepEqual({ read, rejected }, { read: 1, rejected: { 'broken JSON': 1 } });
});

const MERGES: readonly (readonly [name: string, left: string, right: string, count: number])[] = [
  ['the same title and year', 'Ghosts|2019||BBC One|GB', 'Ghosts|2019||HBO Max', 1],
  ['the same title, another year', 'Ghosts|2019', 'Ghosts|2021', 2],
  ['the same title and year, another country', 'Utopia|2014||Fox|US', 'Utopia|2014||ABC|AU', 2],
  ['an alias that is the other title', 'Money Heist|2017|La casa de papel', 'La casa de papel|2017', 1],
  ['no year', 'Ghosts', 'Ghosts', 2],
  ['no year, the same carrier', 'Ghosts|||Netflix', 'Ghosts|||Netflix', 1],
  ['no year, another carrier', 'Ghosts|||Netflix', 'Ghosts|||CBS', 2],
  ['one without a year, the same carrier', 'Ghosts|2019||BBC One, Netflix', 'Ghosts|||Netflix', 1],
  ['another year, the same carrier', 'Ghosts|2019||Netflix', 'Ghosts|2021||Netflix', 2],
];
for (const [name, left, right, count] of MERGES)
  test(`merging: ${name}`, () => assert.equal(mergeEntries(parseCatalogue(left), parseCatalogue(right)).length, count));

test('merging keeps the first title and fills what it lacks', () => {
  const [first] = parseCatalogue('Money Heist|2017|La casa de papel|Antena 3');
  const [later] = parseCatalogue('La casa de papel|2017-2021||Netflix|ES').map((entry) => ({
    ...entry,
    ids: { ...entry.ids, imdb: 'tt6468322' },
  }));
  const [merged] = mergeEntries([{ ...first!, endYear: null }], [later!]);
  assert.partialDeepStrictEqual(merged, {
    title: 'Money Heist',
    endYear: 2021,
    carriers: ['Antena 3', 'Netflix'],
    country: 'ES',
    ids: { imdb: 'tt6468322' },
  });
  assert.deepEqual(merged?.aliases, ['La casa de papel']);
});

test('series of one external id are one, whatever their titles', () => {
  const withId = (line: string): CatalogueEntry[] => parseCatalogue(line).map((entry) => ({ ...entry, ids: { ...entry.ids, tvdb: 5 } }));
  assert.equal(mergeEntries(withId('Spooks|2002'), withId('MI-5|2003')).length, 1);
});

test('what is bundled is read again as it was', () => {
  const entries = parseCatalogue('@ US | HBO, Max | drama\nOne|2011-2019|a;b\nThree|2024-\nTwo|2020||BBC One|GB|comedy');
  assert.deepEqual(parseCatalogue(bundleText(entries, 'note')), entries);
});

const shared = new URL('../../../../shared/data/', import.meta.url);
for (const [format, path, least] of [
  ['netflix', 'netflix-engagement/2024Jul-Dec_TV.csv.gz', 3000],
  ['netflix', 'netflix-top10/all-weeks-global.tsv.gz', 800],
  ['bangumi', 'bangumi-data/items.jsonl.gz', 1800],
] as const) {
  const file = new URL(path, shared);
  test(`${format} reads the real file ${path}`, { skip: existsSync(file) ? false : `needs ../shared/data/${path}` }, () => {
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    assert.equal(recogniseFormat(text.slice(0, 4000)), format);
    const { entries, read, rejected } = IMPORTERS[format].read([{ name: path, lines: text.split('\n') }]);
    assert.ok(entries.length >= least, `${entries.length}`);
    assert.ok(Object.values(rejected).reduce((sum, count) => sum + count, 0) < read);
  });
}
