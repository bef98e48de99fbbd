import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOn } from '../../cli/answers.ts';
import { madeUpApp } from '../made-up-app.ts';
import { storyItem } from '../made-up-coverage.ts';

const { app, ledger } = madeUpApp(answererOn);
const text = async (path: string) => (await app.request(path)).text();
const titlesOn = (page: string) => [...page.matchAll(/<li><a href="\/series\/[^"]*">([^<]*)<\/a><p/g)].map(([, title]) => title);

test('/series has every series on record with its answer, and the front page leads to it', async () => {
  const page = await text('/series');
  assert.equal(titlesOn(page).length, ledger.series().length);
  assert.match(
    page,
    /href="\/series\/harbour-lights">Harbour Lights \(2020\)<\/a><p class="undecided">.*?No decision on season 2 has been announced\./,
  );
  assert.match(await text('/'), /about <a href="\/series">\d+ series<\/a>\./);
});

test('a part of a title finds what has it', async () => {
  const page = await text('/series?q=FERRY');
  assert.deepEqual(titlesOn(page), ['Night Ferry']);
  assert.match(page, /1 series on record with ‘FERRY’ in its name\. <a href="\/series">All \d+<\/a>/);
  assert.match(await text('/series?q=zxqv'), /No series on record has ‘zxqv’ in its name\./);
});

test('a long list comes in pages', async () => {
  const long = madeUpApp(answererOn);
  for (let number = 100; number < 160; number += 1) {
    const { document, reading } = storyItem({
      series: `Lamp Road ${number}`,
      publisher: 'Second Sofa',
      said: '2026-11-01',
      headline: `Lamp Road ${number}`,
      paragraphs: [`Lamp Road ${number} is on Lumen.`],
      claims: [{ quote: 'Lumen', predicate: 'network', value: 'Lumen' }],
    });
    long.ledger.add(document, reading, { learned: '2026-11-02T08:00:00Z', reader: 'made-up 1' });
  }
  const first = await (await long.app.request('/series?q=lamp+road')).text();
  assert.equal(titlesOn(first).length, 50);
  assert.match(first, /1 to 50 of 60 series on record with ‘lamp road’ in their name, those spoken of last first\./);
  const second = await (await long.app.request('/series?q=lamp+road&page=2')).text();
  assert.equal(titlesOn(second).length, 10);
});
