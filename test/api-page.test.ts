/** The page of the API in a browser: tried with script, and looked at by axe. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { answererOn } from '../src/cli/answers.ts';
import { type Listening, listen } from '../src/web/listen.ts';
import { madeUpApp } from '../src/web/made-up-app.ts';
import { withoutChromium as skip, startChromium } from './chromium.ts';

let server: Listening;
let browser: Browser;
before(async () => {
  const started = await startChromium();
  if (started === null) return;
  browser = started;
  server = await listen(madeUpApp(answererOn).app, { host: '127.0.0.1', port: 0 });
});
after(async () => {
  await browser?.close();
  await server?.stop(0);
});

async function open(width: number, colorScheme: 'light' | 'dark', use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const trouble: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('request', (request) => request.url().startsWith(server.url) || trouble.push(`asked ${request.url()}`));
  await page.goto(`${server.url}api`);
  await use(page);
  await context.close();
  assert.deepEqual(trouble, []);
}

test('an operation is tried where it stands', { skip }, async () => {
  await open(1280, 'light', async (page) => {
    const answer = page.locator('#answer');
    await answer.getByLabel('series').fill('night-ferry-2024');
    await answer.getByLabel('fields').fill('series.title');
    await answer.getByRole('button', { name: 'Try it' }).click();
    const given = answer.locator('[data-given] pre');
    await given.waitFor();
    assert.deepEqual(JSON.parse((await given.textContent())!), { series: { title: 'Night Ferry' } });
    assert.match(
      (await answer.locator('[data-given] p').textContent())!,
      /^\/api\/v1\/answer\?series=night-ferry-2024&fields=series\.title: 200, /,
    );
  });
});

test('a text is sent and read', { skip }, async () => {
  await open(1280, 'light', async (page) => {
    const read = page.locator('#read');
    await read.getByLabel('Body').fill('Rain is likely.');
    await read.getByRole('button', { name: 'Try it' }).click();
    await read.locator('[data-given] pre').waitFor();
    assert.equal(JSON.parse((await read.locator('[data-given] pre').textContent())!).document.text, 'Rain is likely.');
  });
});

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS = JSON.stringify({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
});
for (const width of [320, 1280, 2560])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing at ${width}, ${colorScheme}, and nothing is cut off`, { skip }, async () => {
      await open(width, colorScheme, async (page) => {
        await page.locator('#search button').click();
        await page.locator('#search [data-given] pre').waitFor();
        await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), 0);
        await page.evaluate(`${AXE}; 0`);
        const found = (await page.evaluate(`axe.run(document, ${OPTIONS}).then((one) => one.violations)`)) as {
          id: string;
          nodes: { html: string }[];
        }[];
        assert.deepEqual(
          found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
          [],
        );
      });
    });
