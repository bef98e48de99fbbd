/** RSS, Atom, RDF and JSON Feed: each item a document. */
import type { Document } from '../claim/document.ts';
import type { Rejected } from '../claim/rejected.ts';
import { channelPublisher } from './channel-publisher.ts';
import { isCrumb } from './crumbs.ts';
import { makeDocument } from './document.ts';
import { withHead } from './head.ts';
import { isoTime } from './isotime.ts';
import { feedParser, fragmentParser } from './lazily.ts';
import type { Part } from './parts.ts';
import { plainParts } from './plain.ts';

/** An item of any kind of feed. */
interface Item {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly content: string | null;
  readonly isText: boolean; // content is text, not markup
  readonly byline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
}

interface Channel {
  readonly title: string | null;
  readonly home: string | null; // address of the page that it is the feed of
  readonly items: readonly Item[];
}

const FEED_START = /<(?:rss|feed|rdf:RDF)\b/i;

/** True where the value is a JSON Feed, whose version is the address of its specification. */
export const isJsonFeed = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'items' in value &&
  Array.isArray(value.items) &&
  'version' in value &&
  String(value.version).includes('jsonfeed.org');

/**
 * @param source an XML feed as text, or a JSON Feed as its parsed value
 * @param name path of the file: items that have no id of their own are named `name#3`
 */
export function parseFeed(source: string | object, name: string): readonly (Document | Rejected)[] {
  const channel = typeof source === 'string' ? xmlChannel(source) : jsonChannel(source);
  if ('reason' in channel) return [{ name, ...channel }];
  if (channel.items.length === 0)
    return [{ name, reason: 'the feed has no items', hint: 'nothing to read; check that it is the feed you meant' }];
  const { title, home, items } = channel;
  const publisher = title === null ? null : channelPublisher(title, [home, items.find(({ url }) => url !== null)?.url ?? null]);
  return items.map((item, index) => itemDocument(item, publisher, `${name}#${index + 1}`));
}

function itemDocument(item: Item, publisher: string | null, place: string): Document | Rejected {
  const body = bodyParts(item);
  if (body.length === 0 && item.title === null)
    return { name: place, reason: 'the item has neither title nor text', hint: 'nothing to read in it; the other items are kept' };
  const { url, byline, published, updated } = item;
  const parts = withHead(body, { url, publisher, byline, published, updated, headline: item.title });
  return makeDocument({ ...parts, parts: parts.parts.map((part) => ({ ...part, origin: [] })) }, item.id ?? item.url ?? place);
}

function bodyParts({ content, summary, isText }: Item): Part[] {
  const body = content === null ? [] : isText ? plainParts(content) : markupParts(content);
  if (summary === null) return body;
  const lead = markupParts(summary);
  const said = new Set(body.map(({ text }) => text.slice(0, 60)));
  if (body.length > 0 && lead.every(({ text }) => said.has(text.slice(0, 60)) || /(?:…|\.\.\.|\[…\])$/.test(text))) return body;
  return [...lead.map((part): Part => (body.length > 0 && part.kind === 'paragraph' ? { ...part, kind: 'standfirst' } : part)), ...body];
}

/** What the software that makes the feed has put behind the text is left out. */
const markupParts = (markup: string): Part[] =>
  fragmentParser()
    .fragmentParts(markup)
    .filter(({ text }) => !isCrumb(text));

function xmlChannel(source: string): Channel | { readonly reason: string; readonly hint: string } {
  const start = source.slice(0, 4000).trimStart();
  if (!start.startsWith('<') || !FEED_START.test(start))
    return {
      reason: `not a feed: no <rss>, <feed> or <rdf:RDF> in it; it begins '${start.slice(0, 40).replace(/\s+/g, ' ')}'`,
      hint: 'give the address of the feed itself, or name the file for what it is (.html, .txt, .ndjson)',
    };
  try {
    const parsed = feedParser().parseFeed(source);
    return parsed.format === 'atom' ? atomChannel(parsed.feed) : otherChannel(parsed.feed);
  } catch (error) {
    return {
      reason: `the feed cannot be read as XML: ${error instanceof Error ? error.message : String(error)}`,
      hint: 'fetch it again; `xmllint --noout FILE` shows where it breaks',
    };
  }
}

type Loose = { readonly [key: string]: unknown };
const asLoose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Text, or the text of `{value}`, white space folded; null where there is none. */
function asText(value: unknown): string | null {
  const text = typeof value === 'string' ? value : asLoose(value)['value'];
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

/** A title, which feeds may give with markup and entities in it. */
function asTitle(value: unknown): string | null {
  const text = asText(value);
  if (text === null) return null;
  if (!/[<&]/.test(text)) return text.replace(/\s+/g, ' ').trim();
  return (
    fragmentParser()
      .fragmentParts(text)
      .map((part) => part.text)
      .join(' ') || null
  );
}

/** Some feeds give only the path of an item, as from their own page. */
const absolute = (link: string | null, base: string | null): string | null =>
  link === null || base === null || URL.canParse(link) ? link : (URL.parse(link, base)?.href ?? link);

const names = (people: unknown): string | null =>
  asList(people)
    .map((person) => asText(person) ?? asText(asLoose(person)['name']))
    .filter((name) => name !== null)
    .join(', ') || null;

function atomChannel(feed: unknown): Channel {
  const own = asLoose(feed);
  const home = asList(own['links']).map(asLoose);
  const base = asText(asLoose(own['xml'])['base']) ?? asText((home.find(({ rel }) => rel !== 'self') ?? home[0])?.['href']);
  const items = asList(own['entries']).map((entry): Item => {
    const it = asLoose(entry);
    const links = asList(it['links']).map(asLoose);
    const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0] ?? {};
    const content = asText(it['content']);
    const media = asLoose(asList(asLoose(it['media'])['groups'])[0]);
    return {
      id: asText(it['id']),
      url: absolute(asText(link['href']), base),
      title: asTitle(it['title']),
      summary: asText(it['summary']),
      content: content ?? asText(media['description']),
      isText: content === null || asLoose(it['content'])['type'] === 'text',
      byline: names(it['authors']) ?? names(own['authors']),
      published: isoTime(it['published']),
      updated: isoTime(it['updated']),
    };
  });
  return { title: asTitle(own['title']), home: base, items };
}

function otherChannel(feed: unknown): Channel {
  const own = asLoose(feed);
  const home = asText(own['link']);
  const items = asList(own['items']).map((item): Item => {
    const it = asLoose(item);
    const dc = asLoose(it['dc']);
    return {
      id: asText(it['guid']) ?? asText(asLoose(it['rdf'])['about']),
      url: absolute(asText(it['link']), home),
      title: asTitle(it['title']),
      summary: asText(it['description']),
      content: asText(asLoose(it['content'])['encoded']),
      isText: false,
      byline: names(dc['creators']) ?? names(it['authors']),
      published: isoTime(it['pubDate']) ?? isoTime(asList(dc['dates'])[0]),
      updated: isoTime(asLoose(it['dcterms'])['modified']) ?? isoTime(asLoose(it['atom'])['updated']),
    };
  });
  return { title: asTitle(own['title']), home, items };
}

function jsonChannel(feed: object): Channel {
  const own = asLoose(feed);
  const home = asText(own['home_page_url']) ?? asText(own['feed_url']);
  const items = asList(own['items']).map((item): Item => {
    const it = asLoose(item);
    const html = asText(it['content_html']);
    return {
      id: typeof it['id'] === 'number' ? String(it['id']) : asText(it['id']),
      url: absolute(asText(it['url']) ?? asText(it['external_url']), home),
      title: asTitle(it['title']),
      summary: asText(it['summary']),
      content: html ?? asText(it['content_text']),
      isText: html === null,
      byline: names(it['authors']) ?? asText(asLoose(it['author'])['name']),
      published: isoTime(it['date_published']),
      updated: isoTime(it['date_modified']),
    };
  });
  return { title: asTitle(own['title']), home, items };
}
