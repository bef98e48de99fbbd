/** The last that is done to a response: the visitor's theme, its tag, its length, and packed where that is asked for. */
import { hash } from 'node:crypto';
import type { Context } from 'hono';
import { inTheme } from '../parts/theme.ts';
import { settingsOf } from '../routes/settings.ts';
import { FRESHNESS } from './freshness.ts';
import { isPackable, type Packing, packed } from './packing.ts';
import { sentText } from './send.ts';

export type Body = string | Uint8Array<ArrayBuffer>;

/** A response as it is sent. */
export interface Finished {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

const NO_BODY = new Set([204, 301, 302, 303, 304, 308]);

/** @returns null for a response that has no body */
export async function finished(context: Context, packing: Packing): Promise<Finished | null> {
  const { res } = context;
  const { status, headers } = res;
  if (NO_BODY.has(status)) return null;
  const type = headers.get('content-type') ?? '';
  const isPage = type.startsWith('text/html');
  const text = sentText(context) ?? (isPage ? await res.text() : null);
  const body = text === null ? new Uint8Array(await res.arrayBuffer()) : isPage ? inTheme(text, settingsOf(context).theme) : text;
  if (isPage) headers.append('vary', 'Cookie');
  if (!isPackable(type)) return withLength(status, headers, body);
  headers.append('vary', 'Accept-Encoding');
  const small = await packed(body, packing);
  if (small !== null) headers.set('content-encoding', packing);
  return withLength(status, headers, small ?? body);
}

function withLength(status: number, headers: Headers, body: Body): Finished {
  headers.set('content-length', String(Buffer.byteLength(body)));
  // What is asked for again each time is answered with 304 where it is still the same.
  if (status === 200 && headers.get('cache-control') !== FRESHNESS.never) headers.set('etag', `"${hash('sha1', body, 'base64url')}"`);
  return { status, headers, body };
}
