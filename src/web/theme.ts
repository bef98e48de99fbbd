/** Puts the visitor's theme into a page. Pages are made without regard to who looks, so the one word that differs is put in at the end. */
import type { MiddlewareHandler } from 'hono';
import { ROOT } from './layout.ts';
import { settingsOf } from './settings.ts';

export function themed(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (context.res.headers.get('content-type')?.startsWith('text/html') !== true) return;
    context.header('vary', 'Cookie', { append: true });
    const { theme } = settingsOf(context);
    if (theme === 'auto' || context.res.body === null) return;
    const page = await context.res.text();
    context.res = new Response(page.replace(ROOT, ROOT.replace('>', ` data-theme="${theme}">`)), context.res);
  };
}
