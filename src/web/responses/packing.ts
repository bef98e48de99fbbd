/** Packs what is sent, for whoever can unpack it. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export type Packing = 'gzip' | 'identity';

/** Less than this is not worth the work: it goes in one packet either way. */
const LEAST_BYTES = 1024;
const PACKABLE = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)\b|image\/svg)/i;

const gzipped = promisify(gzip);

/** @param accepted the request's `Accept-Encoding` */
export function packingFor(accepted: string | undefined): Packing {
  for (const choice of (accepted ?? '').split(',')) {
    const [name = '', ...parameters] = choice.split(';').map((part) => part.trim().toLowerCase());
    const isRefused = parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
    if ((name === 'gzip' || name === '*') && !isRefused) return 'gzip';
  }
  return 'identity';
}

export function isPackable(contentType: string): boolean {
  return PACKABLE.test(contentType);
}

/** @returns null where it is better sent as it is */
export async function packed(body: string | Uint8Array, packing: Packing): Promise<Uint8Array<ArrayBuffer> | null> {
  return packing === 'identity' || body.length < LEAST_BYTES ? null : gzipped(body);
}
