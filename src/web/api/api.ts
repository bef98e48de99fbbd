/** `/api/v1`: the operations of `api/operations.ts` as routes, and their description. */
import { type Context, Hono } from 'hono';
import type { z } from 'zod';
import { Failure, type FailureCode } from '../../failure.ts';
import type { AppDeps } from '../deps.ts';
import type { Record } from '../record/record.ts';
import { keptBy } from '../responses/freshness.ts';
import { sendJson } from '../responses/send.ts';
import { pickFields } from './fields.ts';
import { openApi } from './openapi.ts';
import type { ApiDeps, Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { FORMATS, type MediaType, type Sent } from './reading.ts';
import { sampleOf } from './sample.ts';

/** What a page of another site may send along when it reads. */
const READING_HEADERS = {
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'authorization, if-none-match',
  'access-control-max-age': '86400',
};

const NOTHING_SENT: Sent = { bytes: new Uint8Array(), type: 'text/plain' };

export function api(appDeps: AppDeps, record: Record): Hono {
  const deps: ApiDeps = { ...appDeps, record };
  const app = new Hono();
  app.use(async (context, next) => {
    keptBy(context, isReading(context) ? 'checked' : 'never');
    if (context.req.method === 'OPTIONS') return context.body(null, 204, { ...READING_HEADERS, 'access-control-allow-origin': '*' });
    if (isReading(context)) {
      context.header('access-control-allow-origin', '*');
      context.header('access-control-expose-headers', 'etag');
      context.header('cross-origin-resource-policy', 'cross-origin');
    }
    return next();
  });
  for (const operation of OPERATIONS)
    app.on(operation.method, routeOf(operation), async (context) => {
      const { fields, ...query } = context.req.query();
      const asked = askedOf(operation, { ...query, ...context.req.param() });
      const data = await operation.answer(asked, deps, operation.method === 'post' ? await sentWith(context) : NOTHING_SENT);
      return sendJson(context, (fields ?? '') === '' ? data : pickFields(data, fields!, operation.gives));
    });
  app.get('/openapi.json', (context) => sendJson(context, openApi(deps.version, sampleOf(deps))));
  for (const path of new Set(OPERATIONS.map(routeOf))) app.all(path, refuseMethod(path));
  return app;
}

/** `/documents/{id}` as the router writes it. */
const routeOf = ({ path }: Operation): string => path.replace(/\{(\w+)\}/g, ':$1');

const isReading = ({ req: { method } }: Context): boolean => method === 'GET' || method === 'HEAD';

/** @throws {Failure} `usage/missing`, `usage/unknown`, `usage/invalid`, `date/invalid` */
function askedOf({ asks }: Operation, given: { readonly [name: string]: string }): z.output<Operation['asks']> {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim() !== ''));
  const parsed = asks.safeParse(filled);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const names = Object.keys(asks.shape).join(', ') || 'none';
  if (issue!.code === 'unrecognized_keys')
    throw new Failure('usage/unknown', `there is no parameter '${issue!.keys[0]!.slice(0, 40)}'`, { hint: `the parameters are: ${names}` });
  const name = String(issue!.path[0]);
  const says = asks.shape[name]?.description ?? '';
  if (filled[name] === undefined)
    throw new Failure('usage/missing', `the parameter ${name} is missing`, { hint: `give it as ?${name}=…: ${says}` });
  // A schema that knows better than 'invalid' what is wrong says so.
  const code = issue!.code === 'custom' ? (issue!.params?.['code'] as FailureCode | undefined) : undefined;
  throw new Failure(
    code ?? 'usage/invalid',
    `the parameter ${name} is '${filled[name].slice(0, 40)}', which will not do: ${wordsOf(issue!)}`,
    {
      hint: says,
    },
  );
}

/** What to give instead of a parameter's value; a schema that knows better says so itself. */
function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return 'give a whole number';
  if (issue.code === 'invalid_value') return `give one of ${issue.values.join(', ')}`;
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return issue.message;
  const [what, bound] = issue.code === 'too_small' ? ['least', issue.minimum] : ['most', issue.maximum];
  return `give at ${what} ${bound}${issue.origin === 'string' ? ' letters' : ''}`;
}

/** @throws {Failure} `input/unsupported` */
async function sentWith({ req }: Context): Promise<Sent> {
  const type = (req.header('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
  if (!Object.hasOwn(FORMATS, type)) {
    const known = Object.keys(FORMATS).join(', ');
    throw new Failure('input/unsupported', type === '' ? 'no media type was given' : `'${type.slice(0, 80)}' cannot be read`, {
      hint: `send it with one of these as Content-Type: ${known}`,
    });
  }
  return { bytes: new Uint8Array(await req.arrayBuffer()), type: type as MediaType };
}

function refuseMethod(path: string): (context: Context) => never {
  const methods = OPERATIONS.filter((one) => routeOf(one) === path).map(({ method }) => method.toUpperCase());
  const allowed = methods.includes('GET') ? [...methods, 'HEAD', 'OPTIONS'] : [...methods, 'OPTIONS'];
  return (context) => {
    context.header('allow', allowed.join(', '));
    throw new Failure('request/method', `${context.req.method} is not for this address`, { hint: `it takes ${allowed.join(', ')}` });
  };
}
