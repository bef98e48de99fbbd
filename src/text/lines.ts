/** A stream of bytes to its lines, unpacked where it is gzip, in memory bounded by the longest line. */
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ALWAYS_ALLOWED_BYTES, gzipTrouble, isGzip, MOST_RATIO } from './gzip.ts';

/** A longer line is left out; a text of 50 MB on one line passes. */
const LONGEST_LINE_BYTES = 256 * 1024 * 1024;

type LinePiece =
  | { readonly bytes: Uint8Array }
  /** A line that was left out, or (`isEnd`) the reason why nothing follows. */
  | { readonly reason: string; readonly hint: string; readonly isEnd: boolean };

/** @param longest for tests: bytes of the longest line that is kept */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE_BYTES): AsyncIterable<LinePiece> {
  let held: Uint8Array[] = [];
  let size = 0;
  let isSkipping = false;
  const take = (last: Uint8Array): LinePiece => {
    const isLong = isSkipping || size + last.length > longest;
    const piece: LinePiece = isLong
      ? {
          reason: `the line is longer than ${Math.round(longest / 1024 / 1024)} MB`,
          hint: 'it is left out; split its document',
          isEnd: false,
        }
      : { bytes: held.length === 0 ? last : Buffer.concat([...held, last]) };
    held = [];
    size = 0;
    isSkipping = false;
    return piece;
  };
  try {
    for await (const chunk of unpacked(chunks)) {
      let at = 0;
      for (let newline = chunk.indexOf(10); newline >= 0; newline = chunk.indexOf(10, at)) {
        yield take(chunk.subarray(at, newline));
        at = newline + 1;
      }
      if (at === chunk.length || isSkipping) continue;
      held.push(chunk.subarray(at));
      size += chunk.length - at;
      if (size > longest) {
        held = [];
        isSkipping = true;
      }
    }
  } catch (error) {
    if (!(error instanceof GzipError)) throw error;
    yield { ...gzipTrouble(error.cause, error.limit), isEnd: true };
    return;
  }
  if (size > 0 || isSkipping) yield take(new Uint8Array(0));
}

class GzipError extends Error {
  readonly limit: number;
  constructor(cause: unknown, limit: number) {
    super('gzip', { cause });
    this.limit = limit;
  }
}

/** The stream as it is, or what its gzip holds. A ratio that no text reaches ends it. */
async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const start: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  while (length < 2 && !isDone) {
    const next = await iterator.next();
    if (next.done === true) isDone = true;
    else {
      start.push(next.value);
      length += next.value.length;
    }
  }
  const rest = { [Symbol.asyncIterator]: () => iterator };
  const first = start.length === 1 ? (start[0] as Uint8Array) : Buffer.concat(start);
  if (!isGzip(first)) {
    if (first.length > 0) yield first;
    if (!isDone) yield* rest;
    return;
  }
  const gunzip = createGunzip();
  let packed = 0;
  let out = 0;
  const counted = async function* (): AsyncIterable<Uint8Array> {
    packed += first.length;
    yield first;
    if (isDone) return;
    for await (const chunk of rest) {
      packed += chunk.length;
      yield chunk;
    }
  };
  // What goes wrong reaches the loop below through the stream; the callback keeps it from being thrown a second time.
  pipeline(Readable.from(counted()), gunzip, () => {});
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      out += chunk.length;
      if (out > ALWAYS_ALLOWED_BYTES && out > packed * MOST_RATIO) throw Object.assign(new Error('bomb'), { code: 'ERR_BUFFER_TOO_LARGE' });
      yield chunk;
    }
  } catch (error) {
    throw new GzipError(error, out);
  }
}
