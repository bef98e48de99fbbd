import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './page.ts';

const LONG =
  'The lighthouse drama drew more viewers in its second week than in its first, and the network noticed, said people at the table.';
const HEAD = `<title>Beacon returns for a third year - Coast Weekly</title>
<meta property="og:title" content="Beacon returns for a third year"><meta property="og:site_name" content="Coast Weekly">
<link rel="canonical" href="https://coast.example/2021/03/04/beacon-third-year/">`;
const page = (body: string, head = HEAD) => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const article = (extra: string) =>
  page(`<article><h1>Beacon returns for a third year</h1><p>${LONG}</p>${extra}<p>${LONG} Again.</p></article>`);
const textOf = (html: string) =>
  readPage(html)
    ?.parts.map(({ text }) => text)
    .join('\n') ?? '';

const CLUTTER: readonly (readonly [name: string, html: string])[] = [
  ['navigation', '<nav><a href="/">CLUTTER home</a></nav>'],
  ['a read-more line', '<p>READ MORE: <a href="/x">CLUTTER about another show</a></p>'],
  ['an inline promo', '<div class="inline-promo"><a href="/x">CLUTTER gallery</a></div>'],
  ['a share bar', '<div class="share-tools"><span>CLUTTER on every network</span></div>'],
  [
    'a related list by its label',
    '<h3>You might also like</h3><ul><li><a href="/a">CLUTTER one</a></li><li><a href="/b">CLUTTER two</a></li></ul>',
  ],
  ['a list of links', '<ul><li><a href="/a">CLUTTER one of many</a></li><li><a href="/b">CLUTTER two of many</a></li></ul>'],
  ['a newsletter box', '<p>Sign up for the CLUTTER newsletter and get it in your inbox.</p>'],
  ['a cookie notice', '<div role="dialog">CLUTTER cookies</div>'],
  ['a credit', '<figure><figcaption>Photo: CLUTTER / Getty Images</figcaption></figure>'],
  ['a script', '<script>var clutter = "CLUTTER";</script>'],
  ['hidden text', '<div style="display: none">CLUTTER unseen</div>'],
  ['an author box', '<div class="author-bio">CLUTTER writes about boats.</div>'],
  ['comments', '<div id="comments"><h3>Comments</h3><p>CLUTTER first!</p></div>'],
  ['an element named for what it holds', '<reader-comments><p>CLUTTER first!</p></reader-comments>'],
  ['tags', '<div class="post-tags">CLUTTER, lighthouse</div>'],
];
for (const [name, html] of CLUTTER) {
  test(`left out: ${name}`, () => {
    const text = textOf(article(html));
    assert.match(text, /noticed, said people at the table\. Again\./);
    assert.doesNotMatch(text, /CLUTTER/);
  });
}

const KEPT: readonly (readonly [kind: string, html: string, text: string])[] = [
  ['heading', '<h2>When is it back?</h2>', 'When is it back?'],
  ['item', '<ul><li>Season 1 has eight episodes</li><li>Season 2 has ten of them</li></ul>', 'Season 2 has ten of them'],
  ['row', '<table><tr><td>ABC</td><td>renewed</td></tr><tr><td>Fox</td><td>cancelled</td></tr></table>', 'Fox\tcancelled'],
  ['quote', '<blockquote><p>We will be back at sea next spring.</p></blockquote>', 'We will be back at sea next spring.'],
  [
    'caption',
    '<figure><figcaption>The keeper on the rocks in the first episode</figcaption></figure>',
    'The keeper on the rocks in the first episode',
  ],
  ['paragraph', '<p>A <a href="/x">link</a> inside a sentence stays.</p>', 'A link inside a sentence stays.'],
];
for (const [kind, html, text] of KEPT) {
  test(`kept as ${kind}: ${text}`, () => {
    const part = readPage(article(html))?.parts.find((one) => one.text === text);
    assert.equal(part?.kind, kind);
  });
}

test('the headline comes first and only once; what the head says is read', () => {
  const parts = readPage(article(''));
  assert.equal(parts?.headline, 'Beacon returns for a third year');
  assert.deepEqual(
    parts?.parts.map(({ kind }) => kind),
    ['headline', 'paragraph', 'paragraph'],
  );
  assert.equal(parts?.publisher, 'Coast Weekly');
  assert.equal(parts?.url, 'https://coast.example/2021/03/04/beacon-third-year/');
  assert.equal(parts?.published, '2021-03-04');
});

test('marks and origin lead back to the source', () => {
  const html = article('<p>So <em>Beacon</em> &amp; <strong>its keeper</strong> sail on.</p>');
  const part = readPage(html)?.parts.find(({ text }) => text.startsWith('So Beacon'));
  assert.ok(part);
  assert.equal(part.text, 'So Beacon & its keeper sail on.');
  assert.deepEqual(
    part.marks.map(({ kind, start, end }) => [kind, part.text.slice(start, end)]),
    [
      ['emphasis', 'Beacon'],
      ['strong', 'its keeper'],
    ],
  );
  const at = part.text.indexOf('keeper');
  let pair = 0;
  for (let index = 0; index < part.origin.length; index += 2) if (part.origin[index]! <= at) pair = index;
  const source = part.origin[pair + 1]! + at - part.origin[pair]!;
  assert.equal(html.slice(source, source + 6), 'keeper');
});

const DATES: readonly (readonly [name: string, html: string, published: string | null, updated: string | null])[] = [
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"B","datePublished":"2020-05-01","dateModified":"2020-05-03"}</script>',
    '2020-05-01',
    '2020-05-03',
  ],
  ['a meta tag', '<meta property="article:published_time" content="2020-05-01T09:00:00+02:00">', '2020-05-01T09:00:00+02:00', null],
  ['a time element', '<h1>Beacon</h1><time datetime="2020-05-01">yesterday</time>', '2020-05-01', null],
  ['visible lines', '<h1>Beacon</h1><p>Published: May 1, 2020 (Last updated: May 3, 2020)</p>', '2020-05-01', '2020-05-03'],
  ['another language', '<h1>Beacon</h1><p class="meta">Veröffentlicht am 1. Mai 2020</p>', '2020-05-01', null],
  [
    'no sentence that tells of another day',
    '<h1>Beacon</h1><p>Season 1 came out on February 27, 2020, with nine episodes of 40 minutes each. Almost a year has gone by.</p>',
    null,
    null,
  ],
  [
    'a sentence that says so',
    '<h1>Beacon</h1><p>This article was first published on February 27, 2020, and has been brought up to date for the reader.</p>',
    '2020-02-27',
    null,
  ],
];
for (const [name, html, published, updated] of DATES) {
  test(`dates from ${name}`, () => {
    const parts = readPage(page(`${html}<p>${LONG}</p><p>${LONG} Again.</p>`, '<title>Beacon</title>'));
    assert.deepEqual([parts?.published, parts?.updated], [published, updated]);
  });
}

test('the number of a footnote is none of its sentence', () => {
  const html = article('<p>Beacon was renewed.<sup class="reference"><a href="#1">[1]</a></sup> It is back in May.</p>');
  assert.match(textOf(html), /Beacon was renewed\. It is back in May\./);
});

test('a page of links has no article', () => {
  assert.equal(readPage(page(`<ul>${'<li><a href="/x">Somewhere else</a></li>'.repeat(30)}</ul>`)), null);
});
test('a page that a script fills in is read from its JSON-LD', () => {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Beacon', articleBody: `${LONG}\n\n${LONG} Again.` });
  const parts = readPage(page('<div id="app">Loading</div>', `<script type="application/ld+json">${data}</script>`));
  assert.deepEqual(
    parts?.parts.map(({ kind }) => kind),
    ['headline', 'paragraph', 'paragraph'],
  );
});
test('an empty page has no article', () => assert.equal(readPage(''), null));

test('a forum thread gives its posts', () => {
  const post = (text: string) => `<div class="message"><div class="message-text">${text} ${LONG}</div></div>`;
  const text = textOf(page(`<h1>Is Beacon over?</h1><div class="thread">${post('FIRST')}${post('SECOND')}${post('THIRD')}</div>`));
  for (const word of ['FIRST', 'SECOND', 'THIRD']) assert.match(text, new RegExp(word));
});

test('a gallery gives the lines of all its pictures, though each is short and one is longer', () => {
  const slide = (title: string, line: string) => `<div class="slide"><h2>${title}</h2><p>${line}</p><p class="credit">Photo: ABC</p></div>`;
  const slides = [
    slide('Beacon (ABC)', 'Cancelled in May.'),
    slide('Ferry (Fox)', 'Renewed in April, dropped in June. The cast has been let go.'),
    slide('Tidal (NBC)', 'Axed after one season.'),
  ].join('');
  const text = textOf(
    page(
      `<div class="gallery"><h1>Beacon, Ferry and what else is over</h1><div class="intro"><p>A brutal spring.</p></div>${slides}</div>`,
    ),
  );
  for (const line of ['Beacon (ABC)', 'Cancelled in May.', 'Renewed in April', 'Tidal (NBC)', 'Axed after one season.'])
    assert.ok(text.includes(line), line);
});

test('what stands above the headline is none of the text', () => {
  const text = textOf(
    page(
      `<main><p>CLUTTER, the home of news from the coast and its islands.</p><h1>Beacon returns for a third year</h1><p>${LONG}</p></main>`,
    ),
  );
  assert.match(text, /drew more viewers/);
  assert.doesNotMatch(text, /CLUTTER/);
});

test('a text of which the headline is the last line is kept', () => {
  assert.match(textOf(page(`<main><p>${LONG}</p><h1>Beacon returns for a third year</h1></main>`)), /drew more viewers/);
});

test('cards of other pages, whose headings are links, are no run of entries', () => {
  const card = '<div class="card"><h3><a href="/x">CLUTTER about another show</a></h3><p>CLUTTER, and so on.</p></div>';
  const text = textOf(
    page(`<div class="wrap"><div class="story"><h1>Beacon returns for a third year</h1><p>${LONG}</p></div>${card.repeat(4)}</div>`),
  );
  assert.match(text, /drew more viewers/);
  assert.doesNotMatch(text, /CLUTTER/);
});

const BROKEN: readonly (readonly [name: string, html: string])[] = [
  ['100,000 levels', `${'<div>'.repeat(100_000)}<p>${LONG}</p>${'</div>'.repeat(100_000)}`],
  ['unclosed paragraphs', `<p>${LONG}`.repeat(200)],
  ['unclosed marks', `${'<b><i>'.repeat(50_000)}<p>${LONG}`],
  ['end tags without a start', `<p>${LONG}</p>${'</span></b>'.repeat(100_000)}`],
  ['text in a head that never ends', `<html><head><title>Beacon</title><div><p>${LONG}</p></div></html>`],
];
for (const [name, html] of BROKEN) {
  test(`broken markup is read: ${name}`, () => assert.match(textOf(html), /said people at the table/));
}
