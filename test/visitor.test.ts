/** What a visitor keeps, in a browser: settings without script, and a calendar that is subscribed to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { withoutChromium as skip } from './chromium.ts';
import { pagesInBrowser } from './pages-in-browser.ts';

const { browser, url } = pagesInBrowser();

const PAPER = 'getComputedStyle(document.body).backgroundColor';

test('settings are kept without script, are on every page, and can be taken back', { skip }, async () => {
  const context = await browser().newContext({ javaScriptEnabled: false, colorScheme: 'light' });
  const page = await context.newPage();
  // Scripts of the page do not run; the test's own questions do.
  const paper = () => page.evaluate(PAPER);
  await page.goto(url());
  const light = await paper();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Dark').check();
  await page.getByLabel('Lumen').check();
  await page.getByRole('button', { name: 'Save' }).click();
  assert.equal(await page.getByRole('status').textContent(), 'Saved.');
  await page.goto(`${url()}premieres`);
  assert.notEqual(await paper(), light);
  assert.match((await page.locator('main').textContent()) ?? '', /What is on Lumen alone/);
  const [cookie, ...others] = await context.cookies();
  assert.deepEqual(others, []);
  assert.deepEqual([cookie?.name, cookie?.httpOnly, cookie?.sameSite], ['greenlit', true, 'Lax']);
  await page.goto(`${url()}settings`);
  await page.getByLabel('As my device has it').check();
  await page.getByLabel('Lumen').uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  assert.equal(await paper(), light);
  assert.deepEqual(await context.cookies(), []);
  await context.close();
});

test('the calendar of a series leads back to its page', { skip }, async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.goto(`${url()}series/night-ferry-2024`);
  const address = await page.locator('main').getByRole('link', { name: 'Calendar' }).getAttribute('href');
  const response = await page.request.get(new URL(address!, url()).href);
  assert.equal(response.headers()['content-type'], 'text/calendar; charset=utf-8');
  const [event, ...others] = new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent');
  assert.deepEqual(others, []);
  assert.equal(String(event!.getFirstPropertyValue('url')), page.url());
  await context.close();
});
