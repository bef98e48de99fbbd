import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRejected } from '../claim/rejected.ts';
import { parseFeed } from './feed.ts';

/** What the first item of each feed must come to. */
const ITEM = {
  name: 'tag:1',
  url: 'https://gazette.example/a',
  publisher: 'The Gazette & Co',
  published: '2020-03-03T10:00:00Z',
  headline: 'Harbour & Sons is back',
  byline: 'Jo Bell',
};

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Gazette &amp; Co</title><item><title>Harbour &amp; Sons is back</title><link>https://gazette.example/a</link><guid>tag:1</guid>
<dc:creator>Jo Bell</dc:creator><pubDate>Tue, 03 Mar 2020 10:00:00 GMT</pubDate><description>It is back.</description>
<content:encoded><![CDATA[<p>It was <em>renewed</em> on Monday.</p><ul><li>One</li></ul>]]></content:encoded></item>
<item><title>Second</title></item><item></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Gazette &amp; Co</title><entry><id>tag:1</id><title>Harbour &amp; Sons is back</title>
<link href="https://gazette.example/a"/><author><name>Jo Bell</name></author><published>2020-03-03T10:00:00Z</published><updated>2020-03-04T10:00:00Z</updated>
<summary>It is back.</summary><content type="html">&lt;p&gt;It was &lt;em&gt;renewed&lt;/em&gt; on Monday.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;One&lt;/li&gt;&lt;/ul&gt;</content></entry></feed>`;

const JSON_FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Gazette & Co',
  items: [
    {
      id: 'tag:1',
      url: 'https://gazette.example/a',
      title: 'Harbour & Sons is back',
      authors: [{ name: 'Jo Bell' }],
      date_published: '2020-03-03T10:00:00Z',
      summary: 'It is back.',
      content_html: '<p>It was <em>renewed</em> on Monday.</p><ul><li>One</li></ul>',
    },
  ],
};

for (const [kind, source] of [
  ['RSS', RSS],
  ['Atom', ATOM],
  ['JSON Feed', JSON_FEED],
] as const)
  test(`${kind}: an item is a document`, () => {
    const [first] = parseFeed(source, 'feed');
    assert.ok(first !== undefined && !isRejected(first), JSON.stringify(first));
    const { name, url, publisher, published, headline, byline, text, blocks, marks } = first;
    assert.deepEqual({ name, url, publisher, published, headline, byline }, ITEM);
    assert.deepEqual(
      blocks.map(({ kind: own, span }) => `${own}: ${text.slice(span[0], span[1])}`),
      ['headline: Harbour & Sons is back', 'standfirst: It is back.', 'paragraph: It was renewed on Monday.', 'item: One'],
    );
    assert.deepEqual(
      marks.map(({ span }) => text.slice(span[0], span[1])),
      ['renewed'],
    );
  });

test('items that hold nothing are rejected or left out, the others kept', () => {
  const outcomes = parseFeed(RSS, 'feed.rss');
  assert.equal(outcomes.filter((outcome) => !isRejected(outcome)).length, 2);
});

/** One item a feed, and what it must come to. */
const ITEMS: readonly (readonly [name: string, source: string, fields: object])[] = [
  [
    'what is said of a video is its text, line by line',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>Hulu</title><entry><title>Harbour</title>
<media:group><media:title>x</media:title><media:description>Harbour is back in May.\n\nSUBSCRIBE for more.</media:description></media:group></entry></feed>`,
    { text: 'Harbour\n\nHarbour is back in May.\n\nSUBSCRIBE for more.' },
  ],
  [
    'a path is taken from the page of the feed',
    '<rss version="2.0"><channel><title>X</title><link>https://gazette.example</link><item><title>Harbour</title><link>/2020/a</link></item></channel></rss>',
    { url: 'https://gazette.example/2020/a' },
  ],
  [
    'a path is taken from the base of the feed, a by-line from its author',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/tv/"><title>X</title><author><name>Jo Bell</name></author>
<entry><title>Harbour</title><link href="a"/></entry></feed>`,
    { url: 'https://gazette.example/tv/a', byline: 'Jo Bell' },
  ],
  [
    'the line that blogs put behind a text is left out',
    `<rss version="2.0"><channel><title>X</title><item><title>Harbour</title>
<description><![CDATA[<p>It is back.</p><p>The post <a href="x">Harbour renewed</a> appeared first on <a href="x">X</a>.</p>]]></description></item></channel></rss>`,
    { text: 'Harbour\n\nIt is back.' },
  ],
  [
    'a section behind the name of the site is none of the publisher, in RSS',
    '<rss version="2.0"><channel><title>The Gazette: endings</title><link>https://gazette.example/ends</link><item><title>Harbour</title></item></channel></rss>',
    { publisher: 'The Gazette' },
  ],
  [
    'a section before the name of the site is none of the publisher, in Atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>TV – Gazette</title><entry><title>Harbour</title><link href="https://gazette.example/a"/></entry></feed>',
    { publisher: 'Gazette' },
  ],
  [
    'a title that no address bears is the publisher as it stands',
    '<rss version="2.0"><channel><title>Ends: a diary</title><link>https://gazette.example</link><item><title>Harbour</title></item></channel></rss>',
    { publisher: 'Ends: a diary' },
  ],
];
for (const [name, source, fields] of ITEMS)
  test(name, () => {
    const [first] = parseFeed(source, 'feed');
    assert.partialDeepStrictEqual(first, fields);
  });
