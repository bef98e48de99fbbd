/** A server on made-up coverage and a browser to look at it, for as long as a file of tests runs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { answererOn } from '../src/cli/answers.ts';
import { type Listening, listen } from '../src/web/listen.ts';
import { madeUpApp } from '../src/web/made-up-app.ts';
import { startChromium } from './chromium.ts';

interface PagesInBrowser {
  readonly browser: () => Browser;
  /** Ends with a slash. */
  readonly url: () => string;
  /** A tab of its own that fails the test where a script fails, something is refused by the policy, or anything is asked of another host. */
  readonly open: (path: string, use: (page: Page) => Promise<void>, options?: BrowserContextOptions) => Promise<void>;
  /** The same in the one tab of all who leave no cookies: a tab of its own takes a second of starting, and of compiling axe. */
  readonly look: (path: string, use: (page: Page) => Promise<void>) => Promise<void>;
}

/** Call it at the top of a file. Tests that use it are skipped `withoutChromium`. */
export function pagesInBrowser(parts: Parameters<typeof madeUpApp>[1] = {}): PagesInBrowser {
  let server: Listening | undefined;
  let browser: Browser | null = null;
  let shared: Promise<Page> | null = null;
  before(async () => {
    browser = await startChromium();
    if (browser !== null) server = await listen(madeUpApp(answererOn, parts).app, { host: '127.0.0.1', port: 0 });
  });
  after(() => server?.stop(0));
  return {
    browser: () => browser!,
    url: () => server!.url,
    async open(path, use, options = {}) {
      const context = await browser!.newContext({ ...WINDOW, ...options });
      await visit(await context.newPage(), { url: server!.url, path, use });
      await context.close();
    },
    async look(path, use) {
      shared ??= browser!.newPage();
      const page = await shared;
      await page.setViewportSize(WINDOW.viewport);
      await page.emulateMedia({ colorScheme: null });
      await visit(page, { url: server!.url, path, use });
    },
  };
}

const WINDOW = { viewport: { width: 1280, height: 800 } };

async function visit(page: Page, { url, path, use }: { url: string; path: string; use: (page: Page) => Promise<void> }): Promise<void> {
  const trouble: string[] = [];
  page.removeAllListeners(); // of who had the tab before
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('request', (request) => request.url().startsWith(url) || trouble.push(`asked ${request.url()}`));
  await page.goto(url + path.slice(1));
  await use(page);
  assert.deepEqual(trouble, []);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CONTRAST = 'color-contrast-enhanced';
const VIOLATIONS = { resultTypes: ['violations'] };
/** Contrast of text is held to AAA, and what that finds nothing in, AA finds nothing in either. */
const ALL_RULES = {
  ...VIOLATIONS,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false }, [CONTRAST]: { enabled: true } },
};
/** The two schemes differ in colours alone (`tokens.css`): what looks at none of them is looked for in one. */
const SCHEMES = [
  ['light', ALL_RULES],
  ['dark', { ...VIOLATIONS, runOnly: { type: 'rule', values: [CONTRAST, 'link-in-text-block'] } }],
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Holds a page as it stands, with whatever folds open, to axe and to nothing being cut off at its side: at each width, light and dark. */
export async function isAccessible(page: Page, widths: readonly number[]): Promise<void> {
  await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
  await page.evaluate(`${AXE}; 0`);
  for (const width of widths)
    for (const [colorScheme, options] of SCHEMES) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await isAccessibleAsItIs(page, `${width} wide, ${colorScheme}`, options);
    }
}

async function isAccessibleAsItIs(page: Page, where: string, options: object): Promise<void> {
  const beyond = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  assert.equal(beyond, 0, `pixels that scroll sideways, ${where}`);
  const violations = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then((found) => found.violations)`,
  )) as Violation[];
  assert.deepEqual(
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)),
    [],
    where,
  );
}
