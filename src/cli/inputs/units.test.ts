import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isRejected } from '../../claim/rejected.ts';
import { parseSource } from '../../text/parse.ts';
import { parseUnit, unitsOf } from './units.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);
const PROSE = 'Café Harbour is back\n\nThe café drama was renewed for a second season on Monday. “Yes,” said the channel.\n';

async function* cut(source: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < source.length; at += size) yield source.subarray(at, at + size);
}

/** What standard input holds when it comes in pieces of so many bytes: ids of documents, and why something is none. */
async function streamed(source: Uint8Array, size: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const unit of unitsOf({ name: '-', bytes: null, named: true, open: () => cut(source, size) })) {
    if ('reason' in unit) found.push(unit.reason);
    else for (const outcome of parseUnit(unit)) found.push(isRejected(outcome) ? outcome.reason : outcome.id);
  }
  return found;
}

const STREAMS: readonly (readonly [what: string, source: Uint8Array])[] = [
  ['NDJSON', bytes('{"id":"ä","text":"Öne is back."}\n\n{bad}\n{"id":"b","text":"Two is back."}')],
  ['NDJSON, packed', gzipSync('{"id":"ä","text":"Öne is back."}\n{"id":"b","text":"Two is back."}\n')],
  ['text', bytes(PROSE)],
  ['text, packed', gzipSync(PROSE)],
  ['UTF-16', bytes(`\ufeff${PROSE}`, 'utf16le')],
  ['a list', bytes('[\n{"id":"a","text":"One is back."},\n{"id":"b","text":"Two is back."}\n]')],
  ['a record over many lines', bytes('{\n"id":"a",\n"text":"One is back."\n}\n')],
  ['nothing', bytes('')],
  ['truncated gzip', gzipSync(Buffer.from(PROSE.repeat(50))).subarray(0, 40)],
];
for (const [what, source] of STREAMS)
  test(`a stream of ${what} gives what the whole gives, however it is cut`, async () => {
    const expected = [...parseSource(source, '-')].map((outcome) => (isRejected(outcome) ? outcome.reason : outcome.id));
    for (const size of [1, 7, 4096]) assert.deepEqual(await streamed(source, size), expected, `in pieces of ${size}`);
  });
