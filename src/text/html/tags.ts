/** What HTML's element names mean to a reader of text. */

export const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Elements whose content the tokenizer hands on as plain text. */
export const RAW_TEXT_TAGS: ReadonlySet<string> = new Set('script style title textarea iframe noembed noframes xmp plaintext'.split(' '));

/** Elements that run on within a line; every other element begins a new block. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  [
    'a abbr acronym amp-img b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr q rp rt ruby s samp',
    'small span strike strong sub sup time tt u var wbr #text picture source svg path g use circle rect line polygon ellipse math',
  ]
    .join(' ')
    .split(' '),
);

/** Elements that may stand in the head of a page; any other ends it. */
export const HEAD_TAGS: ReadonlySet<string> = new Set(
  'head base basefont bgsound link meta title script style noscript template noframes'.split(' '),
);

/** Never text of the page, whatever the page calls them. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  [
    'head script style noscript template iframe object embed applet svg math canvas audio video map noembed noframes',
    'button select option datalist input textarea nav menu dialog progress meter amp-ad amp-sidebar amp-social-share rp rt',
  ]
    .join(' ')
    .split(' '),
);

export const HEADING_LEVELS: ReadonlyMap<string, number> = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

const CLOSES_PARAGRAPH = [
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr',
  'main menu nav ol p pre section table ul li dd dt',
]
  .join(' ')
  .split(' ');

/** Start tag to the open elements that it ends: what browsers do where an end tag was left out. */
export const CLOSED_BY: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...CLOSES_PARAGRAPH.map((tag): [string, readonly string[]] => [tag, ['p']]),
  ['li', ['p', 'li']],
  ['dd', ['p', 'dd', 'dt']],
  ['dt', ['p', 'dd', 'dt']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['tr']],
  ['tbody', ['tbody', 'thead', 'tfoot']],
  ['tfoot', ['tbody', 'thead']],
  ['option', ['option']],
  ['a', ['a']],
]);

const TABLE_CELL = ['td', 'th', 'table', 'caption', 'body'];

/** Element name to those that its end does not reach through; '' is for every name not listed. */
export const SCOPE_BARRIERS: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ['', new Set(TABLE_CELL)],
  ['p', new Set([...TABLE_CELL, 'button', 'object', 'li', 'div', 'section', 'article', 'blockquote'])],
  ['li', new Set([...TABLE_CELL, 'ul', 'ol', 'menu', 'div', 'section', 'article'])],
  ['dd', new Set([...TABLE_CELL, 'dl'])],
  ['dt', new Set([...TABLE_CELL, 'dl'])],
  ['td', new Set(['table', 'body'])],
  ['th', new Set(['table', 'body'])],
  ['tr', new Set(['table', 'body'])],
  ['tbody', new Set(['table', 'body'])],
  ['thead', new Set(['table', 'body'])],
  ['tfoot', new Set(['table', 'body'])],
  ['table', new Set(['body'])],
  ['head', new Set()],
  ['body', new Set()],
  ['html', new Set()],
]);
