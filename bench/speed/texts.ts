/** What is read: news items, the same put together as long texts, and pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Document } from '../../src/claim/document.ts';
import { isRejected } from '../../src/claim/rejected.ts';
import { parseSource } from '../../src/text/parse.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);
const NEWS = new URL('news-newsapi-2020/', DATA);
const PAGES = new URL('article-pages/pages/', DATA);

export const hasData = existsSync(NEWS) && existsSync(PAGES);

/** Documents of bytes, those that are none left out. */
export function documentsOf(bytes: Uint8Array, name: string): Document[] {
  return [...parseSource(bytes, name)].filter((outcome): outcome is Document => !isRejected(outcome));
}

/** Lines of the news sample, spread over all its weeks. */
export function newsLines(most: number): string[] {
  const file = readdirSync(NEWS).find((name) => name.endsWith('.gz') || name.endsWith('.jsonl')) as string;
  const bytes = readFileSync(new URL(file, NEWS));
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd().split('\n');
  const step = Math.max(1, Math.floor(lines.length / most));
  return lines.filter((_, index) => index % step === 0).slice(0, most);
}

export function newsItems(most: number): Document[] {
  return documentsOf(new TextEncoder().encode(newsLines(most).join('\n')), 'news.ndjson');
}

/** The texts of items one behind the other as plain text, about `length` characters a document. */
export function longTexts(items: readonly Document[], length: number): Document[] {
  const texts: string[] = [];
  let held: string[] = [];
  let size = 0;
  for (const { text } of items) {
    held.push(text);
    size += text.length;
    if (size < length) continue;
    texts.push(held.join('\n\n'));
    [held, size] = [[], 0];
  }
  return texts.flatMap((text) => documentsOf(new TextEncoder().encode(text), 'long.txt'));
}

/** Pages as they were saved. */
export function pages(most: number): Uint8Array[] {
  const files = readdirSync(PAGES).filter((name) => name.endsWith('.gz'));
  return files.slice(0, most).map((name) => gunzipSync(readFileSync(new URL(name, PAGES))));
}
