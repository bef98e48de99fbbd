/** What is answered where no handler takes a request: the address without a slash at its end, the methods that it takes, or that nothing is there. */
import type { Context, Hono } from 'hono';
import { Failure } from '../../failure.ts';
import { notFound } from './trouble.ts';

/** Those that routes are for, with what `Allow` says of each. */
const METHODS = { GET: 'GET, HEAD', POST: 'POST' } as const;

/** @throws {Failure} `request/method` where the address takes others, which `Allow` names */
export function notTaken(app: Hono): (context: Context) => Response | Promise<Response> {
  return (context) => {
    const { method, path, url } = context.req;
    const shorter = withoutSlash(path);
    if (shorter !== path && methodsOf(app, shorter) !== '') {
      const { pathname, search } = new URL(url);
      return context.redirect(withoutSlash(pathname) + search, 308);
    }
    const allowed = methodsOf(app, path);
    if (allowed === '') return notFound(context);
    context.header('allow', allowed);
    throw new Failure('request/method', `${method} is not for this address`, { hint: `it takes ${allowed}` });
  };
}

const withoutSlash = (path: string): string => path.replace(/(?<!\/)\/+$/, '');

/** As `Allow` lists them; empty where there is no route. What is there for every method only looks at requests, and answers none of them. */
function methodsOf({ router }: Hono, path: string): string {
  const hasRoute = (method: string) => router.match(method, path)[0].some(([[, route]]) => route.method === method);
  return Object.entries(METHODS)
    .filter(([method]) => hasRoute(method))
    .map(([, words]) => words)
    .join(', ');
}
