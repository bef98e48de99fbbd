import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBangumi } from './bangumi.ts';
import { isoOf, numberOf, parseScorecard } from './metacritic.ts';
import { parseMyshows } from './myshows.ts';
import { parseCharts, parseNetflix } from './netflix.ts';
import { titleKey } from './record.ts';
import { dayOf } from './status.ts';

const FAR = dayOf(2099, 1, 1);

test('scorecard: what came in a later row says that a season was ordered', () => {
  const csv =
    'name,season,status,tv_network,ano\nHarbour,1,,NBC,2013\nHarbour,SEASON 2,Canceled 5/9,NBC,2014\nLone,1,,MAX,2013\nTale,1,Miniseries,SYFY,2013\n';
  const rows = parseScorecard(csv, new Map([['harbour|1', { premiere: dayOf(2013, 9, 20), finale: null }]]), new Map(), 2018);
  assert.deepEqual(
    rows.map(({ outcome, stated, decided }) => [outcome, stated, decided === null ? null : isoOf(decided)]),
    [
      ['ordered', false, null],
      ['cancelled', true, '2015-05-09'],
      ['cancelled', false, null],
      ['ended', false, null],
    ],
  );
  assert.equal(rows[0]!.facts.seasons[0]!.premiere, '2013-09-20');
  assert.equal(rows[2]!.facts.carrier, 'Cinemax');
});
test('scorecard: rows of later years are not there before them', () => {
  const csv = 'name,season,status,tv_network,ano\nHarbour,1,,NBC,2013\nHarbour,SEASON 2,Canceled 5/9,NBC,2014\n';
  assert.deepEqual(
    parseScorecard(csv, new Map(), new Map(), 2013).map(({ outcome }) => outcome),
    [null],
  );
});
for (const [cell, number] of [
  ['1', 1],
  ['SEASON 3 starts 7/26', 3],
  ['SEASON 13 / SEASON 14', 14],
  ['SEASON 4 (Freak Show)', 4],
  ['', null],
] as const) {
  test(`season cell '${cell}' is ${number}`, () => assert.equal(numberOf(cell), number));
}

test('Netflix: seasons of a title, days as numbers or ISO, hours of the first 28 days', () => {
  const report =
    'Title,Available Globally?,Release Date,Hours Viewed\nHarbour: Season 1,Yes,44562,100\nHarbour: Season 2 // 항구: 시즌 2,Yes,2023-03-01,90\nTale: Limited Series,Yes,2023-02-01,9\nOld: Season 1,Yes,,9\n';
  const chart =
    'week\tcategory\tshow_title\tseason_title\tweekly_hours_viewed\n2022-01-09\tTV (English)\tHarbour\tHarbour: Season 1\t20000000\n2022-03-27\tTV (English)\tHarbour\tHarbour: Season 1\t5000000\n2022-01-09\tFilms (English)\tHarbour\tN/A\t1\n';
  const [first, second, tale, ...rest] = parseNetflix([report], parseCharts(chart), dayOf(2024, 12, 31));
  assert.deepEqual(rest, []);
  assert.deepEqual(first!.facts.seasons, [{ number: 1, premiere: '2022-01-01', hours28: 20, weeksInTop10: 2 }]);
  assert.equal(isoOf(first!.next!), '2023-03-01');
  assert.deepEqual([second!.facts.country, second!.outcome, second!.facts.seasons.length], ['kr', null, 2]);
  assert.equal(tale!.facts.kind, 'limited');
});

test('a catalogue with episodes: a finished series is over after its last season, parts that are missing say nothing', () => {
  const shows =
    'show_id,title,original_title,status,auditory,rating_myshows,rating_count,rating_kinopoisk,kinopoisk_count,rating_imdb,imdb_count,country,genre,channel,total_length,episode_length,dates,actors,seasons,episodes_in_season\n' +
    "1,Гавань,Harbour,Отменен/Закончен,1,1,1,1,1,7.1,5000,['США'],['Драма'],NBC,,,16.11.2004 — 21.05.2006,,2,\n";
  const line = (season: number, date: string): string => `9,Гавань, One,${season},1,0,0,0,0,43 мин.,${date},0`;
  const both = parseMyshows(shows, [[line(1, '16.11.2004'), line(2, '15.11.2005')].join('\n')], FAR);
  assert.deepEqual(
    both.map(({ outcome, next }) => [outcome, next === null ? null : isoOf(next)]),
    [
      ['ordered', '2005-11-15'],
      ['ended', null],
    ],
  );
  assert.equal(both[0]!.facts.rating, 7.1);
  assert.deepEqual(parseMyshows(shows, [line(1, '16.11.2004')], FAR), []);
  const then = parseMyshows(shows, [[line(1, '16.11.2004'), line(2, '15.11.2005')].join('\n')], dayOf(2012, 1, 1));
  assert.deepEqual(
    then.map(({ outcome, facts }) => [outcome, facts.rating]),
    [
      ['ordered', null],
      [null, null],
    ],
    'status and ratings of the day it was fetched are not known before it',
  );
});

test('anime: items of one series by its id, in order of their days', () => {
  const item = (title: string, begin: string, id: string): string =>
    JSON.stringify({ title, type: 'tv', lang: 'ja', begin: `${begin}T15:00:00.000Z`, end: '', sites: [{ site: 'tmdb', id }] });
  const records = parseBangumi([item('港 2', '2021-07-01', 'tv/7/season/2'), item('港', '2020-01-05', 'tv/7')].join('\n'), FAR);
  assert.deepEqual(
    records.map(({ facts, next }) => [facts.seasons.length, next === null ? null : isoOf(next)]),
    [
      [1, '2021-07-01'],
      [2, null],
    ],
  );
});

for (const [title, key] of [
  ["Marvel's Luke Cage (US)", 'marvels luke cage'],
  ['Penn & Teller: Fool Us', 'penn and teller fool us'],
  ['Pokémon', 'pokemon'],
] as const) {
  test(`'${title}' is joined as '${key}'`, () => assert.equal(titleKey(title), key));
}
