/** What a page says of itself in its head: meta tags, JSON-LD, title, canonical address. */
import { type PageNode, parseTree } from './tree.ts';

export interface PageMeta {
  readonly tags: ReadonlyMap<string, string>; // lower-case property, name or itemprop of a meta tag to its first content
  readonly title: string | null;
  readonly canonical: string | null;
  readonly lang: string | null;
  readonly article: ArticleData;
}

/** The article's own JSON-LD, of which the first value of each kind counts. */
interface ArticleData {
  readonly headline: string | null;
  readonly description: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly body: string | null;
  readonly url: string | null;
}

const ARTICLE_TYPES =
  /article|posting|report|review|story|newsitem|recipe|creativework(?!season|series)|blogpost|interview|qapage|discussionforum/i;
/** What a page speaks of, or holds besides its text: the days and names given of these are not the page's. */
const THING_TYPES =
  /(?:\/|^)(?:tv\w+|radio\w+|episode|movie|film|book|game|videogame|music\w+|creativework(?:season|series)|clip|event|person|organization|place|\w*comments?)$/i;
const PAGE_TYPES = /^(?:webpage|itempage|aboutpage|product|videoobject|faqpage)$/i;

export function readMeta(nodes: readonly PageNode[]): PageMeta {
  const tags = new Map<string, string>();
  let title: string | null = null;
  let canonical: string | null = null;
  let lang: string | null = null;
  const data: unknown[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const { tag, attributes, end } = nodes[index]!;
    if (tag === 'meta') {
      const content = fold(attributes['content'] ?? '');
      if (content === '') continue;
      for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
        const key = attributes[name]?.trim().toLowerCase();
        if (key === undefined || key === '' || tags.has(key) || (name === 'itemprop' && isOfThing(nodes, index))) continue;
        tags.set(key, content);
      }
    } else if (tag === 'title' && title === null && end > index + 1) {
      title = fold(textIn(nodes, index)) || null;
    } else if (tag === 'link' && canonical === null && attributes['rel']?.toLowerCase() === 'canonical') {
      canonical = attributes['href']?.trim() || null;
    } else if (tag === 'html') {
      lang ??= attributes['lang']?.trim().toLowerCase() || null;
    } else if (tag === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) {
      const value = parseData(textIn(nodes, index));
      if (value !== null) data.push(value);
    }
  }
  return { tags, title, canonical, lang, article: readData(data) };
}

/** True where microdata at the node tell of something that the page speaks of, such as the series that is reviewed. */
export function isOfThing(nodes: readonly PageNode[], index: number): boolean {
  let at = nodes[index]!.parent;
  while (at > 0 && nodes[at]!.attributes['itemtype'] === undefined) at = nodes[at]!.parent;
  return at > 0 && THING_TYPES.test(nodes[at]!.attributes['itemtype']!.trim());
}

/** All text inside a node, as it stands. */
export function textIn(nodes: readonly PageNode[], index: number): string {
  const pieces: string[] = [];
  for (let at = index + 1; at < nodes[index]!.end; at++) pieces.push(nodes[at]!.text);
  return pieces.join('');
}

export function fold(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

function parseData(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\/\*\]\]>\*\/|\]\]>)\s*$/, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Broken JSON-LD is common; the page is read without it.
    }
  }
  return null;
}

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function readData(roots: readonly unknown[]): ArticleData {
  const articles: Json[] = [];
  const pages: Json[] = [];
  const byId = new Map<string, Json>();
  const listed = new Set<Json>(); // in a list of other pages
  const queue: { readonly value: unknown; readonly isListed: boolean }[] = roots.map((value) => ({ value, isListed: false }));
  for (let at = 0; at < queue.length; at++) {
    const { value, isListed } = queue[at]!;
    if (Array.isArray(value)) for (const item of value) queue.push({ value: item, isListed });
    else if (isObject(value)) {
      if (isListed) listed.add(value);
      const type = [value['@type']].flat().join(' ');
      if (ARTICLE_TYPES.test(type)) articles.push(value);
      else if (PAGE_TYPES.test(type)) pages.push(value);
      const id = value['@id'];
      if (typeof id === 'string' && (value['name'] !== undefined || !byId.has(id))) byId.set(id, value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'author', 'publisher', 'hasPart']) {
        if (value[key] !== undefined && typeof value[key] === 'object')
          queue.push({ value: value[key], isListed: isListed || key === 'itemListElement' });
      }
    }
  }
  // The article with most to say is the page's own; others are teasers.
  const own = articles.toSorted((a, b) => Number(listed.has(a)) - Number(listed.has(b)) || weight(b) - weight(a))[0];
  const sources = own === undefined ? pages : [own, ...pages];
  const first = (key: string) => {
    for (const source of sources) {
      const value = text(source[key]);
      if (value !== null) return value;
    }
    return null;
  };
  const names = (key: string) => {
    for (const source of sources) {
      const value = nameList(source[key], byId);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    headline: own === undefined ? null : (text(own['headline']) ?? text(own['name'])),
    description: first('description'),
    author: names('author'),
    publisher: names('publisher'),
    published: first('datePublished') ?? (own === undefined ? null : (text(own['dateCreated']) ?? text(own['uploadDate']))),
    updated: first('dateModified'),
    body: own === undefined ? null : (text(own['articleBody']) ?? text(own['reviewBody'])),
    url: first('url'),
  };
}

function weight(article: Json): number {
  return ['articleBody', 'headline', 'datePublished', 'author', 'publisher', 'mainEntityOfPage'].filter((key) => article[key] !== undefined)
    .length;
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value === 'number') return String(value);
  if (isObject(value)) return text(value['@value']);
  return typeof value === 'string' && value.trim() !== '' ? withoutReferences(value.trim()) : null;
}

/** Many sites write the text of their JSON-LD as markup is written: 'N&uacute;&ntilde;ez'. Tags stay as they are. */
const withoutReferences = (value: string): string =>
  value.includes('&') ? textIn(parseTree(value.replaceAll('<', '&lt;')), 0).trim() : value;

function nameList(value: unknown, byId: ReadonlyMap<string, Json>): string | null {
  const names = [value].flat().map((entry) => {
    if (typeof entry === 'string') return fold(text(entry) ?? '');
    if (!isObject(entry)) return '';
    const named = entry['name'] === undefined && typeof entry['@id'] === 'string' ? (byId.get(entry['@id']) ?? entry) : entry;
    return fold(text(named['name']) ?? '');
  });
  const list = [...new Set(names.filter((name) => name !== '' && !/^https?:/.test(name)))];
  return list.length === 0 ? null : list.join(', ');
}
