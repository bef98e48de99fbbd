/** A change in a browser: the page that is open says it, and the reader keeps place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOn } from '../src/cli/answers.ts';
import { listen } from '../src/web/listen.ts';
import { madeUpApp } from '../src/web/made-up-app.ts';
import { storyItem } from '../src/web/made-up-coverage.ts';
import { withoutChromium as skip, startChromium } from './chromium.ts';

const RENEWAL = storyItem({
  series: 'Harbour Lights',
  publisher: 'The Evening Ledger',
  said: '2026-11-20',
  headline: 'Harbour Lights returns at last',
  paragraphs: ['Channel Nine has ordered a second season of Harbour Lights, it said on Friday.'],
  claims: [
    { quote: 'has ordered a second season of Harbour Lights', predicate: 'status', value: 'renewed', season: 2, speaker: 'official' },
  ],
});
const NOW = '2026-11-21T10:00:00Z';

test('a page that is open shows a change as it comes, with what was opened and what had the focus', { skip }, async (context) => {
  const stop = new AbortController();
  const { app, ledger } = madeUpApp(answererOn, { stopping: stop.signal });
  const server = await listen(app, { host: '127.0.0.1', port: 0 });
  const page = await (await startChromium())!.newPage();
  context.after(async () => {
    await page.close();
    stop.abort();
    await server.stop(0);
  });
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  const listening = page.waitForResponse((response) => response.url().includes('/changes/stream'));
  await page.goto(`${server.url}series/harbour-lights`);
  await listening;
  const answer = page.locator('.answer');
  assert.match((await answer.textContent()) ?? '', /^No decision on season 2/);
  const summary = page.locator('main details > summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  const words = await summary.textContent();

  ledger.add(RENEWAL.document, RENEWAL.reading, { learned: NOW, reader: 'greenlit 0.1.0' });
  const change = { key: 'harbour lights', title: 'Harbour Lights', season: 2, before: 'undecided', after: 'renewed' } as const;
  ledger.recordChanges([{ ...change, probability: 0.97, premiere: null, since: '2026-11-20', documents: [RENEWAL.document.id] }], NOW);

  await answer.filter({ hasText: 'Season 2 has been ordered' }).waitFor();
  assert.match((await page.getByRole('status').textContent()) ?? '', /brought up to date\. Season 2 has been ordered/);
  assert.equal(await page.evaluate('document.activeElement.textContent'), words);
  assert.equal(await page.locator('main details').first().getAttribute('open'), '');
  assert.deepEqual(trouble, []);
});
