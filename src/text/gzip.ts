/** Unpacks gzip within bounds, so that a small file cannot fill the memory. */
import { gunzipSync } from 'node:zlib';

/** Unpacked size that no document or batch in one piece needs; a larger batch is streamed. */
export const MOST_UNPACKED_BYTES = 512 * 1024 * 1024;
/** Up to this size any ratio is fine: a page of one repeated letter is no attack. */
export const ALWAYS_ALLOWED_BYTES = 64 * 1024 * 1024;
/** Prose packs 3:1 to 10:1 and repetitive markup 100:1; deflate's own limit is 1032:1, which only bombs come near. */
export const MOST_RATIO = 300;

type Unpacked = { readonly bytes: Uint8Array } | { readonly reason: string; readonly hint: string };

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The most bytes that so many packed bytes may unpack to. */
const allowance = (packedBytes: number, most = MOST_UNPACKED_BYTES): number =>
  Math.min(most, Math.max(ALWAYS_ALLOWED_BYTES, packedBytes * MOST_RATIO));

/** @param most for tests: the absolute bound in bytes */
export function gunzip(bytes: Uint8Array, most = MOST_UNPACKED_BYTES): Unpacked {
  const limit = allowance(bytes.length, most);
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: limit }) };
  } catch (error) {
    return gzipTrouble(error, limit);
  }
}

/** What went wrong while unpacking, in words. */
export function gzipTrouble(error: unknown, limit: number): { readonly reason: string; readonly hint: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return {
      reason: `unpacks to more than ${Math.round(limit / 1024 / 1024)} MB, more than a file of its size should: a decompression bomb, or too large`,
      hint: 'if you trust it, unpack it yourself and give the files in it, or stream its lines on standard input',
    };
  if (code === 'Z_BUF_ERROR')
    return { reason: 'the gzip data ends too early: the file is truncated', hint: 'fetch or copy the file again; its end is missing' };
  return { reason: 'the gzip data is damaged', hint: 'fetch or copy the file again; `gzip -t FILE` tells whether it is whole' };
}
