/** Shows the settings of a visitor, and keeps them. */
import { Hono } from 'hono';
import type { Ledger } from '../../ledger/ledger.ts';
import type { AppDeps } from '../deps.ts';
import { originOf } from '../guard/origin.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { keptBy } from '../responses/freshness.ts';
import { sendPage } from '../responses/send.ts';
import { keepSettings, MOST_FOLLOWED, parseSettings, settingsOf } from './settings.ts';

const PATH = '/settings';

export function settingsRoutes({ ledger, timeZone, trustsProxy }: AppDeps): Hono {
  const app = new Hono();
  app.get(PATH, (context) => {
    const settings = settingsOf(context);
    keptBy(context, 'never');
    const isSaved = context.req.query('saved') !== undefined;
    return sendPage(
      context,
      settingsPage({ settings, carriers: carriersToChoose(ledger, settings.carriers), serverZone: timeZone, isSaved }),
    );
  });
  app.post(PATH, async (context) => {
    const { theme, timeZone: zone, carrier } = await context.req.parseBody({ all: true });
    const carriers = [carrier ?? []].flat().slice(0, MOST_FOLLOWED);
    keepSettings(
      context,
      parseSettings({ theme, timeZone: zone === '' ? null : zone, carriers }),
      originOf(context, trustsProxy).startsWith('https:'),
    );
    return context.redirect(`${PATH}?saved`, 303);
  });
  return app;
}

/** Those that most series on record are on, and those that are followed already, by name. */
function carriersToChoose(ledger: Pick<Ledger, 'series'>, followed: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { carrier } of ledger.series()) if (carrier !== null) counts.set(carrier, (counts.get(carrier) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_FOLLOWED);
  return [...new Set([...most.map(([name]) => name), ...followed])].sort((a, b) => a.localeCompare(b));
}
