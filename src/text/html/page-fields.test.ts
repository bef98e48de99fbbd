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
  [
    'no stretch of time in which something ran',
    '',
    `<h1>Harrow Lane</h1><table><tr><td>Network</td><td>Hulu</td></tr><tr><td>Release</td><td>September 25, 2019 – March 25, 2020</td></tr></table>${TEXT}`,
    null,
  ],
  [
    'the page, not another in its list of pages',
    data([
      {
        '@type': 'ItemList',
        itemListElement: [{ item: { '@type': 'Article', headline: 'A', datePublished: '2019-01-02', author: 'B', articleBody: 'C' } }],
      },
      { '@type': 'Article', headline: 'Harrow Lane', datePublished: '2020-03-04' },
    ]),
    `<h1>Harrow Lane</h1>${TEXT}`,
    '2020-03-04',
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
  ['a line without a name for what it is', '', `<h1>Harrow Lane</h1><p>By Jo Bell, 4th May 2023, 10:31</p>${TEXT}`, 'Jo Bell'],
  ['a name behind the day', '', `<h1>Harrow Lane</h1><p>Posted on January 14, 2020 by <a>Carla Voss</a></p>${TEXT}`, 'Carla Voss'],
  ['no sentence', '', `<h1>Harrow Lane</h1><p>It was made by Carla Voss in 2020.</p>${TEXT}`, null],
  [
    'the name alone, not what its owner does',
    '',
    `<h1>Harrow Lane</h1><div data-component="byline-block"><div>Helen Poole</div><div>Reporter</div></div>${TEXT}`,
    'Helen Poole',
  ],
  ['by glued to the name', '', `<h1>Harrow Lane</h1><div class="byline">By<span>Alex Ode</span></div>${TEXT}`, 'Alex Ode'],
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

test('headline: of two headings that make up the title, the one over the text', () =>
  assert.equal(
    pageOf('<title>The Sofa: Stumptown is over</title>', `<div><h1>The Sofa</h1></div><h3>Stumptown is over</h3>${TEXT}`)?.headline,
    'Stumptown is over',
  ));
test('headline: the site in the foot of the page is none', () =>
  assert.equal(
    pageOf('<title>Harrow Lane: The Sofa</title>', `<h1>Harrow Lane</h1>${TEXT}<footer><h4>x</h4><h3>The Sofa</h3></footer>`)?.headline,
    'Harrow Lane',
  ));

test('tables beside a short opening are text', () => {
  const row = (title: string, fate: string) => `<tr><td>${title}</td><td>${fate}</td></tr>`;
  const table = (rows: string) => `<h2>ABC</h2><table>${rows}</table>`;
  const page = pageOf(
    '',
    `<article><h1>Scorecard</h1><p>${'Here is where every show of the networks stands. '.repeat(3)}</p>${table(row('Stumptown', 'Renewed') + row('Emergence', 'Cancelled')).repeat(4)}</article>`,
  );
  assert.equal(page?.parts.filter(({ text }) => text === 'Emergence\tCancelled').length, 4);
});
