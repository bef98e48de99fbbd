/** One JSON record to a document: a line of NDJSON as the reader takes it, or an item as news feeds deliver them. */
import type { Document } from '../claim/document.ts';
import type { Rejected } from '../claim/rejected.ts';
import { makeDocument } from './document.ts';
import { type Known, withHead } from './head.ts';
import { isoTime } from './isotime.ts';
import { fragmentParser, pageParser } from './lazily.ts';
import type { Part, Parts } from './parts.ts';
import { plainParts } from './plain.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Each field of a document with the names that senders use for it, the one of this program first. */
const NAMES = {
  id: ['id', 'path', 'guid', '_id'],
  url: ['url', 'link', 'canonical', 'uri', 'external_url'],
  publisher: ['publisher', 'source', 'site', 'siteName', 'site_name', 'outlet', 'domain'],
  published: [
    ...['published', 'publishedAt', 'datePublished', 'date_published', 'pubDate', 'date', 'published_at', 'created_at', 'createdAt'],
    ...['published_date', 'publication_date', 'publish_date', 'date_publish', 'publishDate', 'pub_date', 'seendate'],
  ],
  updated: ['updated', 'updatedAt', 'dateModified', 'date_modified', 'modified', 'updated_at'],
  headline: ['headline', 'title', 'name'],
  byline: ['byline', 'author', 'authors', 'creator'],
  text: ['text', 'body', 'articleBody', 'content_text'],
  html: ['html', 'content_html', 'rawHtml'],
  standfirst: ['description', 'summary', 'standfirst', 'excerpt', 'subtitle', 'dek'],
  content: ['content'],
} as const;

/** What news interfaces put where they cut an excerpt: '… [+3391 chars]'. */
const CUT = /\s{0,9}(?:…|\.\.\.)?\s{0,9}\[\+\d{1,9} chars\]\s{0,9}$/;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** True where the value is a record that holds text under one of the known names. */
export const isRecord = (value: unknown): value is Fields =>
  isFields(value) &&
  [NAMES.text, NAMES.html, NAMES.standfirst, NAMES.content, NAMES.headline].some((names) => textOf(value, names) !== null);

/** @param place path and line, such as `feed.ndjson:12`: the document's name where the record has no id */
export function readRecord(fields: Fields, place: string): Document | Rejected {
  const id = idOf(fields);
  const name = id ?? place;
  const parts = partsOf(fields);
  if (parts === null)
    return {
      name: place,
      reason: 'the record has no text that can be read: none of text, html, content, description or headline holds any',
      hint: 'give each line as {"id", "url"?, "publisher"?, "published"?, "headline"?, "text" or "html"}',
    };
  return makeDocument(parts, name);
}

function partsOf(fields: Fields): Parts | null {
  const publisher = nameOf(fields, NAMES.publisher);
  const known: Known = {
    url: textOf(fields, NAMES.url),
    publisher,
    published: timeOf(fields, NAMES.published),
    updated: timeOf(fields, NAMES.updated),
    headline: withoutOutlet(folded(textOf(fields, NAMES.headline)), publisher),
    byline: nameOf(fields, NAMES.byline),
  };
  const html = textOf(fields, NAMES.html);
  if (html !== null) return ofHtml(html, known);
  const text = textOf(fields, NAMES.text);
  const body = text === null ? excerptParts(fields) : bodyParts(text);
  if (body.length === 0 && (known.headline ?? null) === null) return null;
  const parts = withHead(body, known);
  // Offsets into a JSON string tell nobody where to look.
  return { ...parts, parts: parts.parts.map((part) => ({ ...part, origin: [] })) };
}

/** Description and content of a news item; the one often begins with the other. */
function excerptParts(fields: Fields): Part[] {
  const summary = textOf(fields, NAMES.standfirst)?.replace(CUT, '') ?? '';
  const content = textOf(fields, NAMES.content)?.replace(CUT, '') ?? '';
  const parts = bodyParts(content);
  if (summary === '') return parts;
  const [start, other] = [signature(summary), signature(content)];
  if (other !== '' && (other.startsWith(start) || start.startsWith(other)))
    return other.length >= start.length ? parts : bodyParts(summary);
  const first = bodyParts(summary).map((part): Part => (part.kind === 'paragraph' ? { ...part, kind: 'standfirst' } : part));
  return [...first, ...parts];
}

const signature = (text: string): string =>
  text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 80);

/** Markup that slipped into a text field is read as such. */
function bodyParts(text: string): Part[] {
  return /<(?:p|br|div|li|a|strong|em|b|i|h[1-6]|ul|ol|span|img|table|blockquote)\b[^<>]{0,2000}>/i.test(text)
    ? fragmentParser().fragmentParts(text)
    : plainParts(text);
}

/** A whole page is read as a page; a stretch of markup holds nothing but its text. */
function ofHtml(html: string, known: Known): Parts | null {
  const isPage = /<(?:!doctype|html|head|body)\b/i.test(html.slice(0, 4000));
  const page = isPage ? pageParser().readPage(html) : null;
  if (page === null) {
    const parts = fragmentParser().fragmentParts(html);
    return parts.length === 0 ? null : withHead(parts, known);
  }
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
  const parts = 'headline' in given ? page.parts.filter(({ kind }) => kind !== 'headline') : page.parts;
  return { ...page, ...given, parts: parts.map((part) => ({ ...part, origin: [] })) };
}

/** 'Show renewed - Deadline' says the outlet again, where the record gives it. */
function withoutOutlet(headline: string | null, publisher: string | null): string | null {
  if (headline === null || publisher === null) return headline;
  const match = /^(.{8,400}\S)\s[-–—|]\s([^-–—|]{2,60})$/.exec(headline);
  const bare = (text: string): string => text.toLowerCase().replace(/^www\.|\.(?:com|co\.uk|org|net|tv|in)$|^the |[^\p{L}\p{N}.]+/gu, '');
  return match !== null && bare(match[2] as string) === bare(publisher) ? (match[1] as string) : headline;
}

const folded = (text: string | null): string | null =>
  text
    ?.replace(/\s+/g, ' ')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .trim() || null;

function textOf(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

function idOf(fields: Fields): string | null {
  for (const name of NAMES.id) {
    const value = fields[name];
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return null;
}

/** A name given as text, as `{name}` or as a list of either. */
function nameOf(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const own = plainName(fields[name]);
    if (own !== null) return own;
  }
  return null;
}

function plainName(value: unknown): string | null {
  if (typeof value === 'string') return folded(value);
  if (Array.isArray(value))
    return (
      value
        .map(plainName)
        .filter((name) => name !== null)
        .join(', ') || null
    );
  return isFields(value) ? (plainName(value['name']) ?? plainName(value['id'])) : null;
}

function timeOf(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const time = isoTime(fields[name]);
    if (time !== null) return time;
  }
  return null;
}
