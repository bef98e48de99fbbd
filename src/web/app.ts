/** The pages and the data over HTTP: `createApp` puts the routes together and does no more. */
import { Hono } from 'hono';
import { api } from './api/api.ts';
import { apiConsole } from './api/console.ts';
import { ASSETS } from './assets.ts';
import type { AppDeps } from './deps.ts';
import { subscriptions } from './feeds/subscriptions.ts';
import { gates } from './guard/gates.ts';
import { guard } from './guard/guard.ts';
import { mcp } from './mcp/http.ts';
import { recordOf } from './record/record.ts';
import { warmUp } from './record/warm-up.ts';
import { keptBy } from './responses/freshness.ts';
import { keepResponses } from './responses/kept-responses.ts';
import { notTaken } from './responses/not-taken.ts';
import { logRequests } from './responses/request-log.ts';
import { send } from './responses/send.ts';
import { failed } from './responses/trouble.ts';
import { checkDesk } from './routes/check-desk.ts';
import { health } from './routes/health.ts';
import { live } from './routes/live.ts';
import { counting, metrics } from './routes/metrics.ts';
import { pages } from './routes/pages.ts';
import { settingsRoutes } from './routes/settings-routes.ts';

export function createApp(deps: AppDeps): Hono {
  const record = recordOf(deps);
  const app = new Hono();
  const counts = { requests: new Map<string, number>() };
  if (deps.logRequest !== null) app.use(logRequests(deps.logRequest, deps.trustsProxy));
  app.use(counting(counts), guard(deps.hosts));
  for (const gate of gates(deps)) app.use(gate);
  // Before what reads a response to its end, which a stream does not have, and before what needs the ledger, which may be out of order.
  app.route('/api/v1', live(deps, record));
  app.route('/', mcp(deps, record));
  app.route('/', health(deps));
  app.use(keepResponses(deps));
  for (const { path, type, body } of Object.values(ASSETS))
    app.get(path, (context) => {
      keptBy(context, 'forever');
      return send(context, body, type);
    });
  app.route('/', metrics(deps, counts));
  app.route('/', pages(deps, record));
  app.route('/', settingsRoutes(deps));
  app.route('/', checkDesk(deps, record));
  app.route('/', subscriptions(deps, record));
  app.route('/api/v1', api(deps, record));
  app.route('/', apiConsole(deps, record));
  app.notFound(notTaken(app));
  app.onError((error, context) => failed(error, context, deps.log));
  if (deps.warmsUp)
    warmUp(record, deps.stopping).catch((error) => deps.log(`the front page is not ready before it is asked for: ${error}`));
  return app;
}
