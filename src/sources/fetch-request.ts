/** One request and its answer, within limits: of address, of size before and after unpacking, and of time. */
import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { Failure } from '../failure.ts';
import { isPublicAddress } from './fetch-address.ts';

/** Names to addresses. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export interface RequestLimits {
  readonly bytes: number; // of the body, packed and unpacked
  readonly milliseconds: number; // from the request to the last byte
  readonly allowPrivate: boolean;
  readonly userAgent: string;
  readonly resolve: Resolve;
  /** What to do with a body beyond `bytes`: fail, or keep its beginning. */
  readonly oversize: 'fail' | 'cut';
}

export interface Response {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Uint8Array; // unpacked; empty for a redirect and for an error
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, text/*;q=0.9, */*;q=0.5';

const UNPACKERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
} as const;

export const resolveBySystem: Resolve = (host) =>
  new Promise((resolve, reject) =>
    systemLookup(host, { all: true }, (error, addresses) => (error === null ? resolve(addresses) : reject(error))),
  );

/**
 * Sends one GET and reads the answer; redirects are the caller's to follow.
 * @throws {Failure} `fetch/refused` where the address is not public, `fetch/failed` for all else
 */
export async function requestOnce(url: URL, limits: RequestLimits): Promise<Response> {
  const host = hostOf(url);
  // A connection to an address that stands in the URL asks no resolver.
  if (isIP(host) !== 0) requirePublic(host, host, limits);
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const answer = await send(url, limits, signal);
    const status = answer.statusCode ?? 0;
    if (status < 200 || status >= 300) {
      answer.destroy();
      return { status, headers: answer.headers, bytes: new Uint8Array() };
    }
    return { status, headers: answer.headers, bytes: await body(url, answer, limits, signal) };
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (signal.aborted) {
      throw new Failure('fetch/failed', `${url.href} took longer than ${limits.milliseconds} ms`, {
        hint: 'try again later, or save the page and give its path',
        cause: error,
      });
    }
    throw new Failure('fetch/failed', `${url.href} could not be fetched: ${reasonOf(error)}`, {
      hint: 'check the address and the network, or save the page and give its path',
      cause: error,
    });
  }
}

/** The host without the brackets of an IPv6 address. */
export function hostOf(url: URL): string {
  return url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname;
}

function send(url: URL, limits: RequestLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const headers = { 'user-agent': limits.userAgent, accept: ACCEPT, 'accept-encoding': 'gzip, deflate, br' };
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    // No agent: a connection kept from before would not be looked up again.
    const sent = request(url, { headers, signal, agent: false, lookup: checkedLookup(limits) }, resolve);
    sent.once('error', reject);
    sent.end();
  });
}

/**
 * Looks a name up once and hands exactly the checked addresses to the connection, so that a name which
 * answers differently the second time gains nothing. One private address among several refuses them all.
 */
function checkedLookup(limits: RequestLimits): LookupFunction {
  return (host, options, done) => {
    limits
      .resolve(host)
      .then((addresses) => {
        const [first] = addresses;
        if (first === undefined) throw new Error(`${host} has no address`);
        for (const { address } of addresses) requirePublic(host, address, limits);
        if (options.all === true) done(null, [...addresses]);
        else done(null, first.address, first.family);
      })
      .catch((error: Error) => done(error, '', 0));
  };
}

function requirePublic(host: string, address: string, limits: RequestLimits): void {
  if (limits.allowPrivate || isPublicAddress(address)) return;
  const what = host === address ? host : `${host} (${address})`;
  throw new Failure('fetch/refused', `${what} is a private address or one of this machine`, {
    hint: 'say --allow-private if you mean it',
  });
}

async function body(url: URL, answer: IncomingMessage, limits: RequestLimits, signal: AbortSignal): Promise<Uint8Array> {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const declared = Number(answer.headers['content-length'] ?? 0);
  if (limits.oversize === 'fail' && declared > limits.bytes) {
    answer.destroy();
    throw tooLarge(url, limits);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) {
      const room = limits.bytes - size;
      if (chunk.byteLength > room && limits.oversize === 'fail') throw tooLarge(url, limits);
      chunks.push(chunk.subarray(0, room));
      size += Math.min(chunk.byteLength, room);
      if (size >= limits.bytes && limits.oversize === 'cut') return;
    }
  };
  if (encoding === 'identity' || encoding === '') {
    await pipeline(answer, collect, { signal });
    return joined(chunks, size);
  }
  const unpacker = Object.hasOwn(UNPACKERS, encoding) ? UNPACKERS[encoding as keyof typeof UNPACKERS]() : null;
  if (unpacker === null) {
    answer.destroy();
    throw new Failure('fetch/failed', `${url.href} came packed as '${encoding}', which was not asked for`, {
      hint: 'save the page and give its path',
    });
  }
  await pipeline(answer, atMost(url, limits), unpacker, collect, { signal });
  return joined(chunks, size);
}

/** Passes packed bytes on until there are too many: some packings can hold megabytes that unpack to nothing. */
function atMost(url: URL, limits: RequestLimits) {
  return async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.byteLength;
      if (size > limits.bytes) throw tooLarge(url, limits);
      yield chunk;
    }
  };
}

function tooLarge(url: URL, limits: RequestLimits): Failure {
  return new Failure('fetch/failed', `${url.href} is larger than ${limits.bytes} bytes`, {
    hint: 'fetch it yourself and give the path, if you trust it',
  });
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** An error of several attempts names each of them. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
