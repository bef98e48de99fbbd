/** Greenlit's API from a program: `greenlit/client`. It needs `fetch` and nothing else, so it runs in browsers too. */
import { Problem, problemOf } from './problem.ts';
import type { Asked, Given, MediaType, OperationId } from './types.ts';

export type { Asked, Given, MediaType, OperationId };
export { Problem };

export interface ClientOptions {
  /** Where the server is, such as `http://127.0.0.1:4747/`. */
  readonly server: string | URL;
  /** Where the server asks for one: a token that may read, or add. */
  readonly token?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** Where each question is asked; braces stand for what is asked about. A test holds this to the server's own list. */
export const PATHS = {
  answer: '/answer',
  search: '/search',
  seriesList: '/series',
  series: '/series/{id}',
  seasons: '/seasons',
  claims: '/claims',
  documents: '/documents',
  document: '/documents/{id}',
  addDocument: '/documents',
  changes: '/changes',
  decisions: '/decisions',
  premieres: '/premieres',
  forecasts: '/forecasts',
  publishers: '/publishers',
  read: '/read',
  check: '/check',
  health: '/health',
} as const satisfies Readonly<Record<OperationId, string>>;

type Ask<Id extends OperationId> = (asked: Asked<Id>, options?: CallOptions) => Promise<Given<Id>>;

/** Every method throws a `Problem` where the server has one, and what `fetch` throws where the server is not reached. */
export interface Client {
  /** Was the series renewed, and when is it back? */
  readonly answer: Ask<'answer'>;
  /** Which series a question may mean, and where the coverage has its words. */
  readonly search: Ask<'search'>;
  /** Every series on record, the last spoken of first. */
  readonly seriesList: Ask<'seriesList'>;
  /** One series by any id. */
  readonly series: Ask<'series'>;
  /** The verdict on each season of a series, with its evidence. */
  readonly seasons: Ask<'seasons'>;
  /** Who said what of a series, or in a document. */
  readonly claims: Ask<'claims'>;
  readonly documents: Ask<'documents'>;
  readonly document: Ask<'document'>;
  /** Verdicts that changed since a cursor or a day. */
  readonly changes: Ask<'changes'>;
  /** Seasons whose fate came to be known, the last first. */
  readonly decisions: Ask<'decisions'>;
  /** Seasons to come, the first first. */
  readonly premieres: Ask<'premieres'>;
  readonly forecasts: Ask<'forecasts'>;
  readonly publishers: Ask<'publishers'>;
  readonly health: Ask<'health'>;
  /** The claims in a text, of which nothing is kept. */
  readonly read: (text: string, options?: TextOptions) => Promise<Given<'read'>>;
  /** What is wrong with a text, of which nothing is kept. */
  readonly check: (text: string, options?: TextOptions & Asked<'check'>) => Promise<Given<'check'>>;
  /** Puts a document on record. */
  readonly addDocument: (text: string, options?: TextOptions) => Promise<Given<'addDocument'>>;
}

export interface TextOptions extends CallOptions {
  readonly type?: MediaType;
}

export function createClient({ server, token, fetch: send = fetch }: ClientOptions): Client {
  const base = new URL('api/v1', String(server).replace(/\/*$/, '/')).href;
  const headers = { accept: 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };

  async function call(address: string, init: RequestInit & CallOptions): Promise<never> {
    const response = await send(new Request(address, { ...init, headers: { ...headers, ...init.headers } }));
    if (response.status !== 200) throw await problemOf(response);
    return (await response.json()) as never;
  }
  const asking =
    (path: string) =>
    (asked: object, options: CallOptions = {}) =>
      call(base + filled(path, asked), options);
  const asks = Object.fromEntries(Object.entries(PATHS).map(([id, path]) => [id, asking(path)])) as unknown as Omit<
    Client,
    'read' | 'check' | 'addDocument'
  >;
  const sending = (address: string, text: string, { type = 'text/plain', ...options }: TextOptions) =>
    call(base + address, { ...options, method: 'POST', body: text, headers: { 'content-type': type } });
  return {
    ...asks,
    read: (text, options = {}) => sending(PATHS.read, text, options),
    addDocument: (text, options = {}) => sending(PATHS.addDocument, text, options),
    check: (text, { asOf, ...options } = {}) => sending(filled(PATHS.check, { asOf }), text, options),
  };
}

/**
 * A list to its end, a page at a time.
 * @example for await (const { claims } of pages(client.claims, { series: 'followers' })) …
 */
export async function* pages<A extends { readonly cursor?: string | undefined }, P extends { readonly cursor: string | null }>(
  ask: (asked: A, options?: CallOptions) => Promise<P>,
  asked: A,
  options?: CallOptions,
): AsyncGenerator<P> {
  for (let cursor: string | null | undefined = asked.cursor; cursor !== null; ) {
    const page: P = await ask(cursor === undefined ? asked : { ...asked, cursor }, options);
    yield page;
    cursor = page.cursor;
  }
}

/** The path with what stands in braces filled in, and the rest as its query. */
function filled(path: string, asked: object): string {
  const query = new URLSearchParams();
  let place = path;
  for (const [name, value] of Object.entries(asked)) {
    if (value === undefined) continue;
    if (path.includes(`{${name}}`)) place = place.replace(`{${name}}`, () => encodeURIComponent(String(value)));
    else query.set(name, String(value));
  }
  return query.size === 0 ? place : `${place}?${query}`;
}
