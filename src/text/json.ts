/** JSON in all the ways that documents come in: one record, a list, a JSON Feed, or a record a line. */
import type { Document } from '../claim/document.ts';
import type { Rejected } from '../claim/rejected.ts';
import { decode, unreadable } from './encoding.ts';
import { isJsonFeed, parseFeed } from './feed.ts';
import { isFields, isRecord, readRecord } from './record.ts';

type Outcome = Document | Rejected;

/** One record, a list of records, a JSON Feed, or lines that a `.json` file holds after all. */
export function* parseJson(text: string, name: string, bytes: Uint8Array): Iterable<Outcome> {
  const value = parsed(text);
  if (value instanceof Error) {
    if (beginsWithRecord(text)) yield* parseNdjson(bytes, name);
    else yield { name, reason: `malformed JSON: ${value.message}`, hint: 'mend it, or give one record a line as .ndjson' };
    return;
  }
  yield* jsonValue(value, name);
}

/** True where the first line is as a record is, from its first brace to its last. */
function beginsWithRecord(text: string): boolean {
  const newline = text.indexOf('\n');
  const first = (newline < 0 ? text : text.slice(0, newline)).trim();
  return first.startsWith('{') && first.endsWith('}');
}

function* jsonValue(value: unknown, name: string): Iterable<Outcome> {
  if (typeof value === 'object' && value !== null && isJsonFeed(value)) yield* parseFeed(value, name);
  else if (isRecord(value)) yield readRecord(value, name);
  else if (isFields(value) && Array.isArray(value['articles'])) yield* list(value['articles'], name);
  else if (isFields(value) && Array.isArray(value['items'])) yield* list(value['items'], name);
  else if (Array.isArray(value)) yield* list(value, name);
  else
    yield {
      name,
      reason: 'JSON, but no document, list of documents or feed',
      hint: 'give {"id", "headline"?, "published"?, "text" or "html"}, a list of these, or a JSON Feed',
    };
}

function* list(values: readonly unknown[], name: string): Iterable<Outcome> {
  if (values.length === 0) yield { name, reason: 'the list holds no documents', hint: 'nothing to read in it' };
  for (const [index, value] of values.entries()) {
    const place = `${name}#${index + 1}`;
    if (isFields(value)) yield readRecord(value, place);
    else yield { name: place, reason: 'no record but a bare value', hint: 'give {"id", "text"}' };
  }
}

/** Line by line from the bytes, so that a file longer than the longest string is read all the same. */
export function* parseNdjson(bytes: Uint8Array, name: string): Iterable<Outcome> {
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0 ? decode(bytes) : null;
  const source = wide === null ? bytes : new TextEncoder().encode(wide);
  let line = 0;
  let seen = 0;
  for (let at = 0; at < source.length; ) {
    const newline = source.indexOf(10, at);
    const end = newline < 0 ? source.length : newline;
    line++;
    for (const outcome of readLine(source.subarray(at, end), name, line)) {
      seen++;
      yield outcome;
    }
    at = end + 1;
  }
  if (seen === 0) yield { name, reason: 'no line holds a document', hint: 'the file is blank; check that it was written to its end' };
}

/**
 * The documents of one line of NDJSON; none where it is blank.
 * @param line counted from 1, for messages and for the name of a record that has none
 */
export function readLine(bytes: Uint8Array, name: string, line: number): readonly Outcome[] {
  const place = `${name}:${line}`;
  const text = decode(bytes);
  if (text === null) return [{ name: place, ...unreadable(bytes) }];
  if (text.trim() === '') return [];
  const value = parsed(text);
  if (value instanceof Error)
    return [
      {
        name: place,
        reason: `line ${line}: malformed JSON: ${value.message}`,
        hint: 'each line must be one whole JSON object; this line is left out',
      },
    ];
  if (!isFields(value))
    return [{ name: place, reason: `line ${line}: not a JSON object`, hint: 'give {"id", "text"} on the line; it is left out' }];
  return isJsonFeed(value) ? parseFeed(value, name) : [readRecord(value, place)];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
