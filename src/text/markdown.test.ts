import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDocument } from './document.ts';
import { parseMarkdown } from './markdown.ts';
import { sourceOffset } from './source-offset.ts';

const read = (source: string) => makeDocument(parseMarkdown(source), null);

const BLOCKS: readonly (readonly [name: string, source: string, blocks: readonly string[]])[] = [
  [
    'headings',
    '# Title\n\nSome prose here.\n\n## Two ##\n\nThree\n=====\n\nFour\n----',
    ['headline: Title', 'paragraph: Some prose here.', 'heading 2: Two', 'heading 1: Three', 'heading 2: Four'],
  ],
  ['lines of a paragraph', '# Title\n\nOne\ntwo  three\n', ['headline: Title', 'paragraph: One two three']],
  ['hard breaks', '# Title\n\nOne  \ntwo\\\nthree', ['headline: Title', 'paragraph: One', 'paragraph: two', 'paragraph: three']],
  [
    'nested lists',
    '# T\n\nIntro.\n\n- a\n  - b\n    1. c\n- d\n\n1. e\n2. f',
    ['headline: T', 'paragraph: Intro.', 'item 1: a', 'item 2: b', 'item 3: c', 'item 1: d', 'item 1: e', 'item 1: f'],
  ],
  [
    'a table',
    '# T\n\nIntro.\n\n| Series | Fate |\n|---|:-:|\n| *Harbour* | back \\| soon |\n| | x |',
    ['headline: T', 'paragraph: Intro.', 'row: Series\tFate', 'row: Harbour\tback | soon', 'row: \tx'],
  ],
  [
    'a table of very many columns',
    `# T\n\nIntro.\n\n${'| a '.repeat(400)}\n${'|---'.repeat(400)}\n${'| b '.repeat(400)}`,
    ['headline: T', 'paragraph: Intro.', `row: ${Array(400).fill('a').join('\t')}`, `row: ${Array(400).fill('b').join('\t')}`],
  ],
  ['quotes', '# T\n\nIntro.\n\n> Said\n> she\n\n> > deeper', ['headline: T', 'paragraph: Intro.', 'quote: Said she', 'quote: deeper']],
  [
    'a bold line is a heading',
    '# T\n\nIntro.\n\n**What is next**\n\nProse. **Not** this.',
    ['headline: T', 'paragraph: Intro.', 'heading: What is next', 'paragraph: Prose. Not this.'],
  ],
  [
    'code, rules and comments',
    '# T\n\nIntro.\n\n```js\nlet *a*\n```\n\n---\n<!-- a\n\nb -->\nEnd.',
    ['headline: T', 'paragraph: Intro.', 'paragraph: let *a*', 'paragraph: End.'],
  ],
  [
    'pictures',
    '# T\n\nIntro.\n\n![The cast](a.png)\n\nIn ![x](y) text',
    ['headline: T', 'paragraph: Intro.', 'caption: The cast', 'paragraph: In text'],
  ],
  ['link definitions', '# T\n\nA [b] and [c][b].\n\n[b]: http://x.example "t"', ['headline: T', 'paragraph: A b and c.']],
  [
    'emphasised date line',
    '# T\n\n*January 6, 2013 | by TV desk*\n\nProse is here.',
    ['headline: T', 'dateline: January 6, 2013 | by TV desk', 'paragraph: Prose is here.'],
  ],
  [
    'standfirst',
    '# T\n\n*Ring it.*\n\nSept. 6, 2023\n\nProse is here.',
    ['headline: T', 'standfirst: Ring it.', 'dateline: Sept. 6, 2023', 'paragraph: Prose is here.'],
  ],
  ['a year is no list', '# T\n\nIt began in\n1984. A good year.', ['headline: T', 'paragraph: It began in 1984. A good year.']],
];
for (const [name, source, blocks] of BLOCKS)
  test(`Markdown: ${name}`, () => {
    const { text, blocks: own } = read(source);
    assert.deepEqual(
      own.map(({ kind, level, span }) => `${kind}${level === undefined ? '' : ` ${level}`}: ${text.slice(span[0], span[1])}`),
      blocks,
    );
  });

/** Inline source, the text it leaves, and its marks. */
const INLINE: readonly (readonly [source: string, text: string, marks: readonly string[]])[] = [
  ['a *b* c', 'a b c', ['emphasis b']],
  ['a **b** c', 'a b c', ['strong b']],
  ['***a*** b', 'a b', ['strong a', 'emphasis a']],
  ['**a *b* c**', 'a b c', ['strong a b c', 'emphasis b']],
  ['_a_ snake_case_name', 'a snake_case_name', ['emphasis a']],
  ['2 * 3 * 4', '2 * 3 * 4', []],
  ['*a', '*a', []],
  ['a* b*', 'a* b*', []],
  ['~~gone~~ back', 'gone back', []],
  ['see [the *page*](http://x.example/a_(b) "T") now', 'see the page now', ['link the page', 'emphasis page']],
  ['<http://x.example> ok', 'http://x.example ok', ['link http://x.example']],
  ['[not a link] (x)', '[not a link] (x)', []],
  ['`a *b*` c', 'a *b* c', []],
  ['\\*a\\* &amp; &#8217; &nosuch;', '*a* & ’ &nosuch;', []],
  ['a<br>b <span class="x">c</span>', 'a b c', []],
  ['5 < 6 > 4', '5 < 6 > 4', []],
  ['Yahoo! [TV](x)', 'Yahoo! TV', ['link TV']],
  ["*It's* a *fan*tasy", "It's a fantasy", ["emphasis It's", 'emphasis fan']],
];
for (const [source, expected, marks] of INLINE)
  test(`Markdown inline: ${source}`, () => {
    const document = read(`# Title\n\n${source}`);
    const { span } = document.blocks[1] as (typeof document.blocks)[number];
    assert.equal(document.text.slice(span[0], span[1]), expected);
    assert.deepEqual(
      document.marks.map((mark) => `${mark.kind} ${document.text.slice(mark.span[0], mark.span[1])}`),
      marks,
    );
  });

test('offsets lead back to the source', () => {
  const source =
    '---\ntitle: "T"\n---\n\nHe *said*\n  that &amp; **[this](http://x.example)** ended.\n\n| a | bc |\n|---|---|\n| d | *ef* |\n';
  const { text, origin } = read(source);
  for (const word of ['said', 'that', 'this', 'ended', 'bc', 'ef'])
    assert.equal(source.slice(sourceOffset(origin ?? [], text.indexOf(word))).slice(0, word.length), word);
});

test('front matter names headline, date, writer and publisher', () => {
  const { headline, published, updated, byline, publisher, url } = parseMarkdown(
    '---\ntitle: "Harbour: back"\ndate: 2021-03-04\nlastmod: 2021-03-05T10:00:00Z\nauthors:\n  - Jo Bell\n  - Ann Lee\npublisher: The Gazette\nurl: https://gazette.example/a\ntags: [tv]\n---\n\nIt is back.\n',
  );
  assert.deepEqual(
    { headline, published, updated, byline, publisher, url },
    {
      headline: 'Harbour: back',
      published: '2021-03-04',
      updated: '2021-03-05T10:00:00Z',
      byline: 'Jo Bell, Ann Lee',
      publisher: 'The Gazette',
      url: 'https://gazette.example/a',
    },
  );
});

for (const [name, head] of [
  ['YAML', '---\ntitle: Harbour\nauthor:\n  name: Jo Bell\n  url: https://gazette.example\ndate: 2021-03-04\n---\n'],
  ['TOML', '+++\ntitle = "Harbour"\ndate = 2021-03-04\n[author]\nname = "Jo Bell"\n+++\n'],
] as const)
  test(`front matter in ${name} names a writer by fields of its own`, () => {
    const { byline, published } = parseMarkdown(`${head}\nIt is back.\n`);
    assert.deepEqual({ byline, published }, { byline: 'Jo Bell', published: '2021-03-04' });
  });
