/** A source to units of work: a whole file, or a stretch of lines of NDJSON, so that no batch has to fit into memory. */
import { constants, gunzipSync } from 'node:zlib';
import type { Document } from '../../claim/document.ts';
import { EMPTY, type Rejected } from '../../claim/rejected.ts';
import { formatByName } from '../../text/format.ts';
import { isGzip, MOST_UNPACKED_BYTES } from '../../text/gzip.ts';
import { readLine } from '../../text/json.ts';
import { linesOf } from '../../text/lines.ts';
import { parseSource } from '../../text/parse.ts';
import { type Problem, pathProblem, type Source } from './inputs.ts';

export interface Unit {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly line: number | null; // number of the first line; null where the bytes are a whole file
  readonly named: boolean; // false where a walk of a folder found it
}

const UNIT_BYTES = 512 * 1024; // about how many bytes of lines make a unit
const SNIFFED_BYTES = 64 * 1024; // of standard input, to tell lines from one document
const NEWLINE = 10;

/** The documents of a unit, in order. */
export function* parseUnit(unit: Unit): Iterable<Document | Rejected> {
  if (unit.line === null) yield* parseSource(unit.bytes, unit.name);
  else
    for (let [at, line] = [0, unit.line]; at < unit.bytes.length; line++) {
      const newline = unit.bytes.indexOf(NEWLINE, at);
      const end = newline < 0 ? unit.bytes.length : newline;
      yield* readLine(unit.bytes.subarray(at, end), unit.name, line);
      at = end + 1;
    }
}

export async function* unitsOf(source: Source): AsyncGenerator<Unit | Problem> {
  try {
    const { first, rest } = await begin(source.open());
    if (isLines(source.name, first)) yield* lineUnits(source, rest);
    else yield* wholeUnit(source, rest);
  } catch (error) {
    yield pathProblem(source.name, error);
  }
}

/** The first bytes, and all of them again. */
async function begin(input: AsyncIterable<Uint8Array>): Promise<{ readonly first: Uint8Array; readonly rest: AsyncIterable<Uint8Array> }> {
  const iterator = input[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  for (let size = 0; size < SNIFFED_BYTES; ) {
    const next = await iterator.next();
    if (next.done === true) break;
    held.push(next.value);
    size += next.value.length;
  }
  const rest = async function* () {
    yield* held;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  return { first: Buffer.concat(held), rest: rest() };
}

/** By its name; what comes on standard input is NDJSON where it begins with a JSON object on one line. */
function isLines(name: string, first: Uint8Array): boolean {
  if (name !== '-') return formatByName(name.replace(/\.gz$/i, '')) === 'ndjson';
  const start = new TextDecoder().decode(isGzip(first) ? unpackStart(first) : first).trimStart();
  const line = start.split('\n', 1)[0] ?? '';
  if (!start.startsWith('{') || line.trim() === '{') return false;
  if (line.length === start.length) return first.length >= SNIFFED_BYTES;
  return /^\{\s*"/.test(line) && /\}\s*$/.test(line);
}

function unpackStart(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed.subarray(0, 4096), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 8 * 1024 * 1024 });
  } catch {
    return new Uint8Array(); // whoever reads it all will say what is wrong with it
  }
}

async function* lineUnits({ name, named }: Source, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Unit | Problem> {
  let held: Uint8Array[] = [];
  let size = 0;
  let [line, first] = [0, 1];
  const unit = (): Unit => ({ name, bytes: Buffer.concat(held.flatMap((bytes) => [bytes, Buffer.from('\n')])), line: first, named });
  for await (const piece of linesOf(chunks)) {
    line++;
    if ('reason' in piece) {
      if (held.length > 0) yield unit();
      [held, size, first] = [[], 0, line + 1];
      yield { name: `${name}:${line}`, reason: piece.reason, hint: piece.hint, code: 'input/rejected' };
      continue;
    }
    held.push(piece.bytes);
    size += piece.bytes.length;
    if (size < UNIT_BYTES) continue;
    yield unit();
    [held, size, first] = [[], 0, line + 1];
  }
  if (held.length > 0) yield unit();
  if (line === 0) yield { name, ...EMPTY, code: 'input/rejected' };
}

async function* wholeUnit({ name, named }: Source, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Unit | Problem> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size <= MOST_UNPACKED_BYTES) continue;
    yield {
      name,
      reason: 'it is larger than 512 MB',
      hint: 'split it, or give its documents a line each as NDJSON',
      code: 'input/rejected',
    };
    return;
  }
  yield { name, bytes: Buffer.concat(held), line: null, named };
}
