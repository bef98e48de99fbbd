/** Headline, standfirst, by-line and dates of pages that say the wrong thing in one place and the right one in another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './page.ts';

const TEXT = `<p>${'Hulu has ordered a third year of the hotel drama, and its night porter will be back at the desk. '.repeat(3)}</p>`;
const pageOf = (head: string, body: string) => readPage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const thing = (type: string, inside: string) => `<div itemscope itemtype="http://schema.org/${type}">${inside}</div>`;
const IN_URL = '<link rel="canonical" href="https://tv.example/2020/01/14/harrow-lane-back">';
const TODAY = '<meta name="date" content="2025-10-02">';

const PUBLISHED: readonly (readonly [name: string, head: string, body: string, published: string | null])[] = [
  [
    'the day of the review, not of the series that it is about',
    '',
    thing(
      'Review',
      `<h1>Harrow Lane</h1>${thing('TVSeries', '<meta itemprop="datePublished" content="2019-09-24">')}<meta itemprop="datePublished" content="2019-10-01">${TEXT}`,
    ),
    '2019-10-01',
  ],
  ['no day of a film', '', thing('Movie', `<h1>Harrow Lane</h1><time itemprop="datePublished" datetime="2019-09-24"></time>${TEXT}`), null],
  ['no day of a season', data({ '@type': 'CreativeWorkSeason', datePublished: '2019-09-24' }), `<h1>Harrow Lane</h1>${TEXT}`, null],
  [
    'the day in the address that the page shows too, not the day on which the template was filled in',
    TODAY + IN_URL,
    `<header><span class="today">Thursday, October 2, 2025</span></header><h1>Harrow Lane</h1><p>Posted on January 14, 2020</p>${TEXT}`,
    '2020-01-14',
  ],
  ['a meta tag whose meaning differs, where nothing speaks against it', TODAY, `<h1>Harrow Lane</h1>${TEXT}`, '2025-10-02'],
];
for (const [name, head, body, published] of PUBLISHED)
  test(`published: ${name}`, () => assert.equal(pageOf(head, body)?.published, published));

const SHOWN = `<h1>Harrow Lane</h1><p>by <a class="author">Carla Voss</a></p>${TEXT}`;
const BYLINES: readonly (readonly [name: string, head: string, body: string, byline: string | null])[] = [
  ['who is shown, not who put it there', '<meta name="author" content="admin">', SHOWN, 'Carla Voss'],
  ['who is shown, not the handle', '<meta name="twitter:creator" content="@tvdispatch">', SHOWN, 'Carla Voss'],
  ['the handle where there is nothing else', '<meta name="twitter:creator" content="@carlavoss">', TEXT, 'carlavoss'],
  ['a name before who is shown', '<meta name="author" content="Ben Ode">', SHOWN, 'Ben Ode'],
  ['references in data', data({ '@type': 'Article', author: [{ name: 'Priya N&uacute;&ntilde;ez' }] }), TEXT, 'Priya Núñez'],
  ['references in bare names', data({ '@type': 'Article', author: 'Tom &amp; Jo Bell' }), TEXT, 'Tom & Jo Bell'],
  ['reviewed by', '', `<h1>Harrow Lane</h1><p class="byline">Reviewed by Gil Tran</p>${TEXT}`, 'Gil Tran'],
];
for (const [name, head, body, byline] of BYLINES) test(`by-line: ${name}`, () => assert.equal(pageOf(head, body)?.byline, byline));

const lead = (inside: string, head = '') =>
  pageOf(head, `<h1>Harrow Lane</h1>${inside}<div class="entry-content">${TEXT}</div>`)
    ?.parts.filter(({ kind }) => kind === 'standfirst')
    .map(({ text }) => text);
const STANDFIRSTS: readonly (readonly [name: string, inside: string, head: string, found: readonly string[]])[] = [
  ['a short line of that name', '<h3 class="subtitle">Silence, and three orders</h3>', '', ['Silence, and three orders']],
  [
    'a short line that is the description',
    '<p>Who checks in?</p>',
    '<meta name="description" content="Who checks in?">',
    ['Who checks in?'],
  ],
  ['no label of that name', '<p class="subtitle">Television news</p>', '', []],
  ['no day of that name', '<p class="subtitle">Published in full on 3 May 2020</p>', '', []],
];
for (const [name, inside, head, found] of STANDFIRSTS) test(`standfirst: ${name}`, () => assert.deepEqual(lead(inside, head), found));
