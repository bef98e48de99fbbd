/** What a visitor keeps, in a browser: settings without script, and a calendar that is subscribed to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { madeUpLedger, tellOfPremiere } from '../src/web/made-up-coverage.ts';
import { withoutChromium as skip } from './chromium.ts';
import { pagesInBrowser } from './pages-in-browser.ts';

const ledger = madeUpLedger();
tellOfPremiere(ledger, 'Salt and Vine', '2026-11-01', '2026-11-02T08:00:00Z', '2026-12-24');
const { browser, url } = pagesInBrowser({ ledger });

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
  const [event, ...others] = await subscribe(page, address);
  assert.deepEqual(others, []);
  assert.equal(String(event!.getFirstPropertyValue('url')), page.url());
  await context.close();
});

test('the calendar of what comes holds what the page shows: on the services that one follows, or on all', { skip }, async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  const shownAndSubscribed = async () => {
    await page.goto(`${url()}premieres`);
    const shown = page.locator('.dated li', { has: page.locator('time[datetime^="2026-12-"]') }).locator('.title');
    const address = await page.getByRole('link', { name: 'Add them to a calendar' }).getAttribute('href');
    const events = await subscribe(page, address);
    return [await shown.allTextContents(), events.map((event) => String(event.getFirstPropertyValue('summary')))];
  };
  assert.deepEqual(await shownAndSubscribed(), [
    ['Night Ferry', 'Salt and Vine'],
    ['Night Ferry: season 3', 'Salt and Vine: season 2'],
  ]);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Channel Nine').check();
  await page.getByRole('button', { name: 'Save' }).click();
  assert.deepEqual(await shownAndSubscribed(), [['Salt and Vine'], ['Salt and Vine: season 2']]);
  await context.close();
});

/** What a calendar program that was given the address has of it, by its own parser. */
async function subscribe(page: Page, address: string | null) {
  const response = await page.request.get(new URL(address!, url()).href);
  assert.equal(response.headers()['content-type'], 'text/calendar; charset=utf-8');
  return new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent');
}
