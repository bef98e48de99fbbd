import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type KnownSeries, resolver, titlesAsked } from './resolve.ts';

const series = (title: string, year: number | null, more: Partial<KnownSeries> = {}): KnownSeries => ({
  title,
  id: null,
  year,
  country: null,
  ...more,
});
const KNOWN = [
  series('Followers', 2020, { externalIds: ['tt9900000', 373_000] }),
  series('The Society', 2019, { aliases: ['Society'] }),
  series('Ghosts', 2019, { id: 'ghosts-2019', country: 'GB' }),
  series('Ghosts', 2021, { id: 'ghosts-2021', country: 'US' }),
  series('Will & Grace', 1998),
  series('Is It Cake?', 2022),
  series('Over the Garden Wall', 2014),
  series('You', 2018),
  series('3%', 2016),
];
const resolve = resolver(KNOWN);

const rows: readonly (readonly [question: string, gives: string])[] = [
  ['Followers', 'Followers 2020'],
  ['followers', 'Followers 2020'],
  ['was Followers renewed?', 'Followers 2020'],
  ['Has Followers been cancelled yet?', 'Followers 2020'],
  ['when is Followers coming back', 'Followers 2020'],
  ['Followers season 2', 'Followers 2020 season 2'],
  ['Followers constructor season', 'unknown'],
  ['Followers S2', 'Followers 2020 season 2'],
  ['Followers second season release date', 'Followers 2020 season 2'],
  ['will there be a season 2 of Followers?', 'Followers 2020 season 2'],
  ['will there be another season of The Society', 'The Society 2019'],
  ['Followers (2020)', 'Followers 2020'],
  ['tt9900000', 'Followers 2020'],
  ['373000', 'Followers 2020'],
  ['the-society', 'The Society 2019'],
  ['the-society-2019', 'The Society 2019'],
  ['society', 'The Society 2019'],
  ['Ghosts', 'one of Ghosts 2019, Ghosts 2021'],
  ['was Ghosts renewed', 'one of Ghosts 2019, Ghosts 2021'],
  ['Ghosts 2021', 'Ghosts 2021'],
  ['ghosts-2019', 'Ghosts 2019'],
  ['Will & Grace', 'Will & Grace 1998'],
  ['will Will and Grace return?', 'Will & Grace 1998'],
  ['Is It Cake?', 'Is It Cake? 2022'],
  ['is Over the Garden Wall over?', 'Over the Garden Wall 2014'],
  ['is You cancelled', 'You 2018'],
  ['3%', '3% 2016'],
  ['Folowers', 'perhaps Followers 2020'],
  ['was Folowers renewed?', 'perhaps Followers 2020'],
  ['zzzzqqqq', 'unknown'],
  ['Ghxxxs', 'unknown'],
];
for (const [question, gives] of rows) {
  test(`${question}: ${gives}`, () => {
    const name = ({ title, year }: KnownSeries) => `${title} ${year}`;
    const found = resolve(question);
    const season = found.season === null ? '' : ` season ${found.season}`;
    const said =
      found.kind === 'match'
        ? name(found.series)
        : found.kind === 'ambiguous'
          ? `one of ${found.candidates.map(name).join(', ')}`
          : found.suggestions.length === 0
            ? 'unknown'
            : `perhaps ${name(found.suggestions[0]!)}`;
    assert.equal(said + season, gives);
  });
}

const titles: readonly (readonly [question: string, holds: string])[] = [
  ['was The Tide Clock renewed?', 'tide clock'],
  ['Tide Clock season 4', 'tide clock'],
  ['tvmaze:82', 'tvmaze:82'],
  ['Will there be a season 3 of Dark?', 'dark'],
  ['will there be more Breaking Bad?', 'breaking bad'],
];
for (const [question, holds] of titles)
  test(`'${question}' may hold '${holds}'`, () => {
    const found = titlesAsked(question);
    assert.equal(found[0], question);
    assert.ok(found.includes(holds), found.join(' | '));
  });
