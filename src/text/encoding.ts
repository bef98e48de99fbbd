/** Bytes to text: byte order marks, declared and guessed encodings, and what is not text at all. */

export interface EncodingHint {
  readonly charset?: string; // as an HTTP header or the sender says
  readonly html?: boolean; // look for a charset in the markup
}

/** First bytes of files that people send by mistake, and that hold no one text that can be read. */
const BINARY_MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  // Its mark begins as that of UTF-16 does, so it is looked for first.
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32', [0x00, 0x00, 0xfe, 0xff]],
  ['a WARC archive', [0x57, 0x41, 0x52, 0x43, 0x2f]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68, 0x39]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
];

const BYTE_ORDER_MARKS: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Encodings whose bytes all pass for UTF-8, so that only a declaration tells. */
const SEVEN_BIT: ReadonlySet<string> = new Set(['iso-2022-jp', 'utf-16le', 'utf-16be']);

const SAMPLE_BYTES = 4096;

/**
 * @returns the text without its byte order mark, or null where the bytes are not text; `binaryKind` says of what kind
 */
export function decode(bytes: Uint8Array, hint: EncodingHint = {}): string | null {
  if (magicOf(bytes) !== null) return null;
  for (const [charset, mark] of BYTE_ORDER_MARKS) if (startsWith(bytes, mark)) return decodeAs(bytes, charset, false);
  const wide = zeroPattern(bytes);
  if (wide !== null) return decodeAs(bytes, wide, false);
  if (binaryKind(bytes) !== null) return null;
  const declared = charsetOf(hint.charset ?? (hint.html === true ? declaredCharset(bytes) : null));
  if (declared === 'iso-2022-jp') return decodeAs(bytes, declared, false);
  const utf8 = decodeAs(bytes, 'utf-8', true);
  if (utf8 !== null) return utf8;
  if (declared !== null && declared !== 'utf-8' && !SEVEN_BIT.has(declared)) return decodeAs(bytes, declared, false);
  // Almost all of it is UTF-8 and a few bytes are not: a damaged page, as where an excerpt was cut inside a character.
  if (mostlyUtf8(bytes)) return decodeAs(bytes, 'utf-8', false);
  return decodeAs(bytes, 'windows-1252', false);
}

/** What the bytes are, where they are no text: 'a PDF', 'binary data'; null where they may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const named = magicOf(bytes);
  if (named !== null) return named;
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || zeroPattern(bytes) !== null) return null;
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  let control = 0;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === 0) control += 8;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  return control * 20 > end ? 'binary data' : null;
}

const magicOf = (bytes: Uint8Array): string | null => BINARY_MAGIC.find(([, magic]) => startsWith(bytes, magic))?.[0] ?? null;

/** Why `decode` gave nothing, in words. */
export function unreadable(bytes: Uint8Array): { readonly reason: string; readonly hint: string } {
  const kind = binaryKind(bytes);
  return kind === null
    ? { reason: 'its text is too long to hold in one piece', hint: 'split it, or stream it as NDJSON on standard input' }
    : { reason: `not text but ${kind}`, hint: 'give text (best as UTF-8), Markdown, HTML, a feed or NDJSON; convert it first' };
}

/** UTF-16 of mostly Latin text without a mark: every other byte is zero. */
function zeroPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.02) return 'utf-16be';
  return null;
}

/** The charset that the first bytes of a page or an XML file declare. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE_BYTES));
  const match = /\b(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i.exec(head);
  return match?.[1] ?? null;
}

/** The name under which the platform knows the charset; null where it knows none of that name. */
function charsetOf(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** @returns null where `fatal` and a byte does not fit, or the text is longer than a string can be */
function decodeAs(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** True where at most one in fifty of the bytes above ASCII breaks the rules of UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let high = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    const length =
      byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    if (length !== 1) high++;
    let good = length;
    for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) good = 0;
    if (good === 0) bad++;
    at += good === 0 ? 1 : good;
  }
  return bad * 50 <= high;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}
