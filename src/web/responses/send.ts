/** Sends a text, and keeps it at hand: to read it back out of a response takes longer than to make most pages. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Html } from '../parts/html.ts';
import { keptBy } from './freshness.ts';

const SENT = 'sent';

export function send(context: Context, text: string, type: string, status: ContentfulStatusCode = 200): Response {
  context.set(SENT, text);
  return context.body(text, status, { 'content-type': type });
}

export function sendPage(context: Context, page: Html, status: ContentfulStatusCode = 200): Response {
  return send(context, page.toString(), 'text/html; charset=utf-8', status);
}

/** A page that is asked for again each time, and answered with 304 where nothing changed. */
export function sendFreshPage(context: Context, page: Html): Response {
  keptBy(context, 'checked');
  return sendPage(context, page);
}

export function sendJson(context: Context, data: unknown): Response {
  return send(context, JSON.stringify(data), 'application/json');
}

/** The text that was sent; null where the response was made otherwise. */
export function sentText(context: Context): string | null {
  const text: unknown = context.get(SENT);
  return typeof text === 'string' ? text : null;
}
