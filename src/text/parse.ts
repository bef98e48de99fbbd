/** Bytes to documents: any format that coverage comes in, packed or not. What cannot be read is an outcome, never an exception. */
import type { Document } from '../claim/document.ts';
import type { Rejected } from '../claim/rejected.ts';
import { makeDocument } from './document.ts';
import { decode, unreadable } from './encoding.ts';
import { parseFeed } from './feed.ts';
import { type Format, formatByName, formatOf } from './format.ts';
import { gunzip, isGzip } from './gzip.ts';
import { parseJson, parseNdjson, readLine } from './json.ts';
import { pageParser } from './lazily.ts';
import { linesOf } from './lines.ts';
import { parseMarkdown } from './markdown.ts';
import type { Parts } from './parts.ts';
import { parsePlain } from './plain.ts';

export type Outcome = Document | Rejected;

export interface ParseOptions {
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
    yield { name, reason: 'the file is empty', hint: 'check that it was written or fetched to its end' };
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
    yield { name, reason: 'the file holds white space only', hint: 'check that it was written or fetched to its end' };
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

/** Longest input that is held whole; batches of records are streamed and may be of any length. */
const MOST_WHOLE_BYTES = 256 * 1024 * 1024;

/**
 * Documents from a stream, such as standard input. Records a line are read one by one in bounded memory; anything else
 * (a page, a feed, a text) is gathered and read as `parseSource` reads it.
 * @param chunks the bytes as they come, gzip or not
 */
export async function* parseLines(chunks: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Outcome> {
  let line = 0;
  let seen = false;
  let whole: Uint8Array[] | null = null;
  let size = 0;
  for await (const piece of linesOf(chunks)) {
    if ('reason' in piece) {
      if (piece.isEnd) whole = null;
      yield { name: piece.isEnd ? name : `${name}:${++line}`, reason: piece.reason, hint: piece.hint };
      seen = true;
      continue;
    }
    line++;
    if (whole === null && !seen && !isBlank(piece.bytes)) {
      if (!isWholeRecord(piece.bytes)) whole = [];
      seen = true;
    }
    if (whole === null) {
      yield* readLine(piece.bytes, name, line);
      continue;
    }
    size += piece.bytes.length + 1;
    if (size > MOST_WHOLE_BYTES) {
      yield {
        name,
        reason: `longer than ${MOST_WHOLE_BYTES / 1024 / 1024} MB and not NDJSON`,
        hint: 'give files one by one, or one JSON record a line',
      };
      return;
    }
    whole.push(piece.bytes, NEWLINE);
  }
  if (whole !== null) yield* parseSource(joined(whole), name);
  else if (!seen) yield* parseSource(new Uint8Array(0), name);
}

const NEWLINE = new Uint8Array([10]);

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte <= 32);

/** True where a line begins and ends as a record does, so that the stream is taken for NDJSON. */
function isWholeRecord(bytes: Uint8Array): boolean {
  let start = bytes[0] === 0xef ? 3 : 0;
  let end = bytes.length;
  while (start < end && (bytes[start] as number) <= 32) start++;
  while (end > start && (bytes[end - 1] as number) <= 32) end--;
  return bytes[start] === 0x7b && bytes[end - 1] === 0x7d;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  // The line end that was added behind the last line.
  return all.subarray(0, -1);
}
