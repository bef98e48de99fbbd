/** Bytes to documents: any format that coverage comes in, packed or not. What cannot be read is an outcome, never an exception. */
import type { Document } from '../claim/document.ts';
import { BLANK, EMPTY, type Rejected } from '../claim/rejected.ts';
import { makeDocument } from './document.ts';
import { decode, unreadable } from './encoding.ts';
import { parseFeed } from './feed.ts';
import { type Format, formatByName, formatOf } from './format.ts';
import { gunzip, isGzip } from './gzip.ts';
import { parseJson, parseNdjson } from './json.ts';
import { pageParser } from './lazily.ts';
import { parseMarkdown } from './markdown.ts';
import type { Parts } from './parts.ts';
import { parsePlain } from './plain.ts';

export type Outcome = Document | Rejected;

interface ParseOptions {
  /** Wins over what the name and the bytes look like. */
  readonly format?: Format;
  /** As an HTTP header says. */
  readonly charset?: string;
}

type Reject = { readonly reason: string; readonly hint: string };

/** How each format that holds one document is read. */
const SINGLE: Readonly<Record<'plain' | 'markdown' | 'html', (text: string) => Parts | Reject>> = {
  plain: (text) => parsePlain(text),
  markdown: (text) => parseMarkdown(text),
  html: (text) =>
    pageParser().readPage(text) ?? {
      reason: 'no article found in the page: it holds navigation, scripts or forms, and no running text',
      hint: 'save the page after it has loaded (its text may be drawn by script), or give its text as .txt',
    },
};

/**
 * @param name path or address: named in messages, and its extension tells the format
 * @returns one outcome for a single document, one an item or line for feeds and NDJSON; never throws for what the bytes hold
 */
export function* parseSource(bytes: Uint8Array, name: string, options: ParseOptions = {}): Iterable<Outcome> {
  if (bytes.length === 0) {
    yield { name, ...EMPTY };
    return;
  }
  if (isGzip(bytes)) {
    const unpacked = gunzip(bytes);
    if ('reason' in unpacked) yield { name, ...unpacked };
    else yield* parseSource(unpacked.bytes, name.replace(/\.gz$/i, ''), options);
    return;
  }
  const format = options.format ?? formatByName(name);
  if (format === 'ndjson') {
    yield* parseNdjson(bytes, name);
    return;
  }
  const text = decode(bytes, {
    html: format === 'html' || format === 'feed' || format === null,
    ...(options.charset === undefined ? {} : { charset: options.charset }),
  });
  if (text === null) {
    yield { name, ...unreadable(bytes) };
    return;
  }
  yield* parseText(text, name, options.format ?? formatOf(name, text), bytes);
}

function* parseText(text: string, name: string, format: Format, bytes: Uint8Array): Iterable<Outcome> {
  if (text.trim() === '') {
    yield { name, ...BLANK };
  } else if (format === 'feed') {
    yield* parseFeed(text, name);
  } else if (format === 'json') {
    yield* parseJson(text, name, bytes);
  } else if (format === 'ndjson') {
    yield* parseNdjson(bytes, name);
  } else {
    const parts = SINGLE[format](text);
    if ('reason' in parts) yield { name, ...parts };
    else if (parts.parts.length === 0) yield { name, reason: 'no text to read in the file', hint: 'it holds markup or navigation only' };
    else yield makeDocument(parts, name);
  }
}
