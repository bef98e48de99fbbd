/** What is answered where something is not there or failed: a page for people, problem+json for programs. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { capital } from '../../answer/capital.ts';
import { Failure } from '../../failure.ts';
import { isForPrograms } from '../guard/access.ts';
import { SECURITY_HEADERS } from '../guard/guard.ts';
import { type Message, messagePage } from '../pages/message-page.ts';
import { send, sendPage } from './send.ts';

const NO_PAGE: Message = {
  title: 'There is no such page.',
  hint: 'The address may be mistyped, or the page was never here. Ask for a series by its title.',
};
const NO_OPERATION: Message = {
  title: 'There is nothing at this address.',
  hint: 'The API’s addresses are listed at /api/v1/openapi.json.',
};

/** A message with what stands near it; thrown by handlers that know better than the failure's own words. */
export class NotThere extends Error {
  readonly page: Message;
  constructor(page: Message) {
    super(page.title);
    this.page = page;
  }
}

export function notFound(context: Context): Response | Promise<Response> {
  return trouble(context, 404, 'page/unknown', isForPrograms(context.req.path) ? NO_OPERATION : NO_PAGE);
}

/** Tells the log, and not the visitor, what is inside: messages of the ledger name its file. */
export function failed(error: Error, context: Context, log: (line: string) => void): Response | Promise<Response> {
  if (error instanceof NotThere) return trouble(context, 404, 'series/unknown', error.page);
  const [code, status] = error instanceof Failure ? [error.code, error.status] : (['internal', 500] as const);
  if (error instanceof Failure && status < 500)
    return trouble(context, status, code, { title: sentence(error.message), hint: sentence(error.hint) });
  log(`${context.req.method} ${new URL(context.req.url).pathname} failed: ${error.stack ?? error.message}`);
  return trouble(context, status, code, FAULTS[status] ?? OWN_FAULT);
}

/** What goes wrong on the server's side, by its status. */
const FAULTS: Readonly<Record<number, Message>> = {
  503: { title: 'The ledger is in use elsewhere.', hint: 'Try again in a moment.' },
  507: {
    title: 'There is no room left for the ledger.',
    hint: 'What was on record stays there; nothing is added until whoever runs this server makes room.',
  },
};
const OWN_FAULT: Message = {
  title: 'This could not be answered.',
  hint: 'The fault is Greenlit’s own, and its log says what happened. Other questions may well be answered.',
};

function trouble(context: Context, status: number, code: string, page: Message): Response | Promise<Response> {
  // Headers set before the failure are not kept by every path that leads here.
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
  if (!isForPrograms(context.req.path)) return sendPage(context, messagePage(page, status === 404), status as ContentfulStatusCode);
  const problem = { type: 'about:blank', title: page.title, status, code, detail: page.hint };
  return send(context, JSON.stringify(problem), 'application/problem+json', status as ContentfulStatusCode);
}

/** Messages of the command line begin small and end without a stop; on a page they are sentences. */
function sentence(text: string): string {
  const first = capital(text);
  return /[.?]$/.test(first) ? first : `${first}.`;
}
