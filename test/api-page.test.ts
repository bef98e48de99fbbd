/** The page of the API in a browser: tried with script, and looked at by axe. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutChromium as skip } from './chromium.ts';
import { isAccessible, pagesInBrowser } from './pages-in-browser.ts';

const { look } = pagesInBrowser();

test('an operation is tried where it stands', { skip }, async () => {
  await look('/api', async (page) => {
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
  await look('/api', async (page) => {
    const read = page.locator('#read');
    await read.getByLabel('Body').fill('Rain is likely.');
    await read.getByRole('button', { name: 'Try it' }).click();
    await read.locator('[data-given] pre').waitFor();
    assert.equal(JSON.parse((await read.locator('[data-given] pre').textContent())!).document.text, 'Rain is likely.');
  });
});

test('axe finds nothing, narrow, wide and very wide, light and dark, and nothing is cut off', { skip }, async () => {
  await look('/api', async (page) => {
    await page.locator('#search button').click();
    await page.locator('#search [data-given] pre').waitFor();
    await isAccessible(page, [320, 1280, 2560]);
  });
});
