/** `/series/SLUG/brief`: the explainer, as a page and as Markdown for whoever publishes it. */
import { type Context, Hono } from 'hono';
import type { Brief } from '../../answer/brief/brief.ts';
import { composeBrief } from '../../answer/brief/compose-brief.ts';
import type { Reference } from '../../answer/brief/references.ts';
import { briefBody, linkedData } from '../../answer/brief/render-html.ts';
import { renderMarkdown } from '../../answer/brief/render-markdown.ts';
import { Failure } from '../../failure.ts';
import { type Html, html, raw } from '../parts/html.ts';
import { page } from '../parts/layout.ts';
import { briefPath, documentPath, pathOfSeries, seriesPath } from '../parts/places.ts';
import type { Record } from '../record/record.ts';
import type { IndexedSeries } from '../record/series-index.ts';
import { keptBy } from '../responses/freshness.ts';
import { send, sendFreshPage } from '../responses/send.ts';
import { NotThere } from '../responses/trouble.ts';
import { parseAsOf } from '../routes/as-of.ts';
import { seriesAt } from '../routes/asked.ts';

/** @param todayFor the day by the visitor's own calendar */
export function briefPages(record: Record, todayFor: (context: Context) => Temporal.PlainDate): Hono {
  const app = new Hono();
  const briefFor = (context: Context): Brief =>
    briefOf(record, seriesAt(record, context.req.param('slug')!), {
      asOf: parseAsOf(context.req.query('asOf'), todayFor(context)),
      season: parseSeason(context.req.query('season')),
    });
  app.get('/series/:slug/brief', (context) => sendFreshPage(context, briefPage(briefFor(context), context.req.query('season') ?? '')));
  app.get('/series/:slug/brief.md', (context) => {
    keptBy(context, 'checked');
    return send(context, renderMarkdown(briefFor(context)), 'text/markdown; charset=utf-8');
  });
  return app;
}

/** @returns null for the season that is asked about. @throws {Failure} `usage/invalid` */
function parseSeason(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new Failure('usage/invalid', `‘${text.slice(0, 40)}’ is no season`, { hint: 'give its number, 1 or more' });
}

/** @throws {NotThere} where nothing was on record on the day */
function briefOf(
  record: Record,
  series: IndexedSeries,
  { asOf, season }: { readonly asOf: Temporal.PlainDate; readonly season: number | null },
): Brief {
  const brief = composeBrief(record.answer(series, asOf), season);
  if (brief !== null) return brief;
  throw new NotThere({
    title: `Nothing was on record about ${series.title} on that day.`,
    hint: 'A brief holds no sentence without a source. Ask as of a later day.',
    near: [{ label: series.title, path: pathOfSeries(series) }],
  });
}

/** @param season as it was asked for; empty for the one that 'is it coming back?' asks about */
function briefPage(brief: Brief, season: string): Html {
  const markdown = `${briefPath(brief.series, brief.asOf, '.md')}${season === '' ? '' : `&season=${season}`}`;
  return page(
    {
      title: brief.title.text,
      about: brief.sections[0]!.sentences[0]!.text,
      links: html`<link rel="alternate" type="text/markdown" href="${markdown}">
${raw(String(linkedData(brief)))}`,
    },
    html`<article class="brief">
<h1>${brief.title.text}</h1>
${raw(String(briefBody(brief, documentAddress)))}
<p class="small"><a href="${seriesPath(brief.series, brief.asOf)}">The evidence, weighed</a> · <a href="${markdown}">Markdown</a></p>
</article>`,
  );
}

/** The document as it is on record, at the words. */
function documentAddress({ source, claims }: Reference): string | null {
  return source.kind === 'document' ? documentPath(source.document.id, claims[0]?.span ?? null) : null;
}
