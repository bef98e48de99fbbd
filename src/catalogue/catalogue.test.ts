import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseCatalogue } from './bundled.ts';
import { buildCatalogue } from './catalogue.ts';
import type { TitleCandidate } from './title-index.ts';

const catalogue = buildCatalogue(
  parseCatalogue(`
@ US | CBS | drama
NCIS|2003-
NCIS: Los Angeles|2009-2023|NCIS: LA
Evil|2019-2024
The Walking Dead|2010-2022|TWD|AMC
Fear the Walking Dead|2015-2023||AMC
Marvel's Daredevil|2015-2018||Netflix
Law & Order|1990-||NBC
Law & Order: Special Victims Unit|1999-|Law & Order: SVU;SVU|NBC
S.W.A.T.|2017-2025
Grey's Anatomy|2005-||ABC
Jeopardy!|1984-
You|2018-2025||Netflix
See|2019-2022||Apple TV+
Good Girls|2018-2021||NBC
3%|2016-2020||Netflix|BR
Dark|2017-2020||Netflix|DE
Love, Death & Robots|2019-||Netflix
Ghosts|2021-
Ghosts|2019-2023||BBC One|GB
Game of Thrones|2011-2019|GoT|HBO
Ozark|2017-2022||Netflix
Lost|2004-2010||ABC
Lost in Space|2018-2021||Netflix
Squid Game|2021-2025|오징어 게임|Netflix|KR
`),
);
const find = (text: string): TitleCandidate[] => catalogue.candidates(text, 0, text.length);
const shown = (text: string): string[] => find(text).map(({ start, end, alias }) => `${text.slice(start, end)} = ${alias}`);

const FOUND: readonly (readonly [text: string, ...candidates: readonly string[]])[] = [
  ['NCIS: Los Angeles ends, NCIS goes on', 'NCIS: Los Angeles = NCIS: Los Angeles', 'NCIS = NCIS'],
  ['NCIS Los Angeles', 'NCIS Los Angeles = NCIS: Los Angeles'],
  ['Fear the Walking Dead and Walking Dead', 'Fear the Walking Dead = Fear the Walking Dead', 'Walking Dead = Walking Dead'],
  ['Grey’s Anatomy’s finale', "Grey’s Anatomy = Grey's Anatomy"],
  ['GREYS ANATOMY', "GREYS ANATOMY = Grey's Anatomy"],
  ['SWAT, S.W.A.T.', 'SWAT = S.W.A.T.', 'S.W.A.T. = S.W.A.T.'],
  ['Law and Order: SVU', 'Law and Order: SVU = Law & Order: SVU'],
  ['Evil’s third season', 'Evil = Evil'],
  ['Jeopardy!’s new host', 'Jeopardy! = Jeopardy!'],
  ['‘Lost’ in space', 'Lost = Lost'],
  ['Lost in Space', 'Lost in Space = Lost in Space'],
  ['3% is back', '3% = 3%'],
  ['Daredevil returns', 'Daredevil = Daredevil'],
  ['LOVE, DEATH AND ROBOTS', 'LOVE, DEATH AND ROBOTS = Love, Death & Robots'],
  ['we watched game of thrones', 'game of thrones = Game of Thrones'],
  ['Ozark, You and See', 'Ozark = Ozark', 'You = You', 'See = See'],
  ['GoT', 'GoT = GoT'],
  ["넷플릭스 '오징어 게임' 시즌 2", '오징어 게임 = 오징어 게임'],
];
for (const [text, ...candidates] of FOUND) test(`finds in: ${text}`, () => assert.deepEqual(shown(text), candidates));

const SILENT = [
  'you see the good girls in the dark',
  'ozarks and ncisx',
  'Unlost, Evildoers',
  'Law. Order was restored',
  'Law\nOrder',
  'Game (of) thrones',
  '3 percent',
];
for (const text of SILENT) test(`finds nothing in: ${text}`, () => assert.deepEqual(shown(text), []));

test('a shorter title within a longer one is its inner candidate', () => {
  const [outer] = find('NCIS: Los Angeles');
  assert.deepEqual(
    outer?.inner.map(({ alias }) => alias),
    ['NCIS'],
  );
});

test('of two titles that overlap the longer stays and holds the other', () => {
  const [first, ...rest] = find('Lost in Space You');
  assert.equal(first?.alias, 'Lost in Space');
  assert.deepEqual(
    rest.map(({ alias }) => alias),
    ['You'],
  );
});

const CASINGS: readonly (readonly [text: string, casing: string])[] = [
  ['Game of Thrones', 'exact'],
  ['Game Of Thrones', 'capitals'],
  ['GAME OF THRONES', 'upper'],
  ['game of thrones', 'lower'],
  ['Game of thrones', 'mixed'],
];
for (const [text, casing] of CASINGS) test(`casing of: ${text}`, () => assert.equal(find(text)[0]?.casing, casing));

const AMBIGUITY: readonly (readonly [text: string, ambiguous: string | null])[] = [
  ['You', 'ordinary-word'],
  ['3%', 'ordinary-word'],
  ['Evil', 'ordinary-word'],
  ['Good Girls', 'common-phrase'],
  ['NCIS', null],
  ['Ozark', 'ordinary-word'],
  ['Fear the Walking Dead', 'common-phrase'],
  ["Grey's Anatomy", null],
];
for (const [text, ambiguous] of AMBIGUITY) test(`ambiguity of: ${text}`, () => assert.equal(find(text)[0]?.ambiguous, ambiguous));

test('two series of one title are both candidates', () => {
  assert.deepEqual(
    find('Ghosts')[0]
      ?.entries.map(({ id }) => id)
      .sort(),
    ['ghosts-2019', 'ghosts-2021'],
  );
});

const LOOKUPS: readonly (readonly [query: string, ...ids: readonly string[]])[] = [
  ['the walking dead', 'the-walking-dead-2010'],
  ['Walking Dead', 'the-walking-dead-2010'],
  ['got', 'game-of-thrones-2011'],
  ['swat', 'swat-2017'],
  ['evil-2019', 'evil-2019'],
  ['Squid Gam'],
  [''],
];
for (const [query, ...ids] of LOOKUPS)
  test(`looks up: ${query}`, () =>
    assert.deepEqual(
      catalogue.lookup(query).map(({ id }) => id),
      ids,
    ));

for (const [typed, id] of [
  ['Squid Gaem', 'squid-game-2021'],
  ['Grays Anatomy', 'greys-anatomy-2005'],
  ['Geopardy', 'jeopardy-1984'],
  ['Walkin Dead', 'the-walking-dead-2010'],
] as const)
  test(`suggests for: ${typed}`, () => assert.equal(catalogue.nearest(typed, 3)[0]?.entry.id, id));

test('suggests nothing for what is like no title', () => assert.deepEqual(catalogue.nearest('qqqq zzzz', 3), []));

test('external ids find their series', () => {
  const known = buildCatalogue(
    parseCatalogue('Lost|2004-2010').map((entry) => ({ ...entry, ids: { ...entry.ids, imdb: 'tt0411008', tvmaze: 123 } })),
  );
  for (const query of ['tt0411008', 'imdb:tt0411008', 'tvmaze:123']) assert.equal(known.lookup(query)[0]?.title, 'Lost', query);
  assert.deepEqual(known.lookup('tvmaze:124'), []);
});

test('candidates lie in the range, in order, without overlap, inner ones overlap their outer', () => {
  const unit = fc.constantFrom(
    'NCIS',
    ': ',
    'Los Angeles',
    ' ',
    'Lost',
    ' in ',
    'Space',
    'The ',
    'Walking Dead',
    'Fear ',
    "'",
    '’s',
    '.',
    '\n',
    'You',
    '3%',
    '!',
    'Jeopardy',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 24 }), fc.nat(8), fc.nat(8), (units, head, tail) => {
      const text = units.join('');
      const start = Math.min(head, text.length);
      const end = Math.max(start, text.length - tail);
      let last = start;
      for (const candidate of catalogue.candidates(text, start, end)) {
        assert.ok(candidate.start >= last && candidate.end > candidate.start && candidate.end <= end, JSON.stringify(text));
        for (const inner of candidate.inner) assert.ok(inner.start < candidate.end && inner.end > candidate.start, JSON.stringify(text));
        last = candidate.end;
      }
    }),
  );
});
