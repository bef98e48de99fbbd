/** `/api/v1`: the operations of `api/operations.ts` as routes, and their description. */
import { type Context, Hono } from 'hono';
import { Failure } from '../../failure.ts';
import type { AppDeps } from '../deps.ts';
import type { Record } from '../record/record.ts';
import { keptBy } from '../responses/freshness.ts';
import { sendJson } from '../responses/send.ts';
import { askedOf } from './asked-of.ts';
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
      const asked = askedOf(operation.asks, { ...query, ...context.req.param() });
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
