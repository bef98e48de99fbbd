/** The pages in a browser: the way from a question to a quoted source, and what axe finds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLE_READER } from '../src/reading/lexicon/examples.ts';
import { STORIES, storyItem } from '../src/web/made-up-coverage.ts';
import { withoutChromium as skip } from './chromium.ts';
import { isAccessible, pagesInBrowser } from './pages-in-browser.ts';

const { open, look } = pagesInBrowser({ loadReader: async () => ({ read: EXAMPLE_READER, version: 'made-up 1' }) });

test('from what is typed to the quote in its document', { skip }, async () => {
  await open('/', async (page) => {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'To the content');
    await page.getByLabel('Which series?').fill('harb');
    const suggested = page.locator('[data-found] a');
    await suggested.waitFor();
    assert.match((await page.locator('[data-found]').textContent()) ?? '', /No decision on season 2 has been announced\./);
    await page.getByLabel('Which series?').press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/series/harbour-lights');
    assert.match((await page.locator('.answer').textContent()) ?? '', /^No decision on season 2/);
    await page.getByRole('link', { name: 'second season is not confirmed yet' }).click();
    await page.waitForURL('**/documents/*#q*');
    const quote = page.locator('mark:target');
    assert.equal(await quote.textContent(), 'second season is not confirmed yet');
    const box = await quote.boundingBox();
    assert.ok(box !== null && box.y >= 0 && box.y < 800, 'the quote is in sight');
  });
});

test('travel in time by the control and by its steps', { skip }, async () => {
  await open('/series/harbour-lights', async (page) => {
    await page.getByRole('textbox', { name: 'as of' }).fill('2020-02-21');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**/series/harbour-lights?asOf=2020-02-21');
    assert.match((await page.locator('.answer').textContent()) ?? '', /^Season 1 /);
    await page.getByRole('link', { name: /^The next word/ }).click();
    await page.waitForURL('**?asOf=2020-03-03');
    await page.getByRole('link', { name: 'Today’s answer' }).click();
    await page.waitForURL('**/series/harbour-lights');
  });
});

test('without script the box and the control work', { skip }, async () => {
  await open(
    '/',
    async (page) => {
      await page.getByLabel('Which series?').fill('is Ninth Street coming back?');
      await page.getByRole('button', { name: 'Ask' }).click();
      await page.waitForURL('**/series/ninth-street');
      assert.match((await page.locator('.answer').textContent()) ?? '', /cancelled/);
    },
    { javaScriptEnabled: false },
  );
});

const DRAFT = '# When is Maddox Quay season 4 coming out?\n\nNobody knows. No date for season 4 of Maddox Quay has been announced.\n';

test('findings come while one types, and their marks stay on their words', { skip }, async () => {
  await open('/check', async (page) => {
    const draft = page.getByLabel('The draft');
    await draft.fill(DRAFT);
    const mark = page.locator('[data-part="layer"] mark');
    await mark.waitFor();
    assert.equal(await mark.textContent(), 'When is Maddox Quay season 4 coming out?');
    const [layer, box] = [await page.locator('[data-part="layer"]').boundingBox(), await draft.boundingBox()];
    assert.deepEqual(layer, box, 'the layer lies behind the box');
    await draft.press('Control+Home');
    await page.keyboard.type('\n\n');
    assert.equal(await mark.textContent(), 'When is Maddox Quay season 4 coming out?', 'before the answer is there');
    await page.getByRole('link', { name: 'line 3' }).click();
    const selected = await page.evaluate('draft.value.slice(draft.selectionStart, draft.selectionEnd)');
    assert.equal(selected, 'When is Maddox Quay season 4 coming out?');
    await page.locator('.findings li.here').waitFor();
    await page.keyboard.type('Maddox Quay season 4 has no date');
    await page.getByText('Nothing found').waitFor();
    assert.equal(await mark.count(), 0);
  });
});

test('without script a draft is checked at a press of the button', { skip }, async () => {
  await open(
    '/check',
    async (page) => {
      await page.getByLabel('The draft').fill(DRAFT);
      await page.getByRole('button', { name: 'Check' }).click();
      await page.locator('.findings').waitFor();
      assert.equal(await page.getByLabel('The draft').inputValue(), DRAFT);
      assert.equal(await page.locator('[data-part="layer"] mark').textContent(), 'When is Maddox Quay season 4 coming out?');
    },
    { javaScriptEnabled: false },
  );
});

const PAGES = [
  '/',
  '/check',
  '/search?q=harbor+lihgts',
  '/series/harbour-lights',
  '/series/night-ferry-2024',
  '/series/harbour-lights?asOf=2020-03-05',
  `/documents/${storyItem(STORIES[0]!).document.id}`,
  `/documents/${storyItem(STORIES[4]!).document.id}`, // with a finding
  `/documents/${storyItem(STORIES.at(-1)!).document.id}`,
  '/premieres',
  '/series',
  '/series?q=n',
  '/publishers',
  '/publishers?q=e',
  '/settings',
  '/scorecard',
] as const;
for (const path of PAGES)
  test(`axe finds nothing on ${path.slice(0, 48)}, narrow and wide, light and dark, and nothing is cut off`, { skip }, async () => {
    await look(path, async (page) => {
      if (path === '/check') {
        await page.getByLabel('The draft').fill(DRAFT);
        await page.locator('.findings').waitFor();
      }
      await isAccessible(page, [320, 2560]);
    });
  });

/** A table of each page, with the names of its first row's figures. */
const TABLES: readonly (readonly [path: string, table: string, names: readonly string[]])[] = [
  ['/publishers', '.publishers', ['Believed', 'Held', 'Failed', 'Open', 'Documents']],
  ['/scorecard', '.section table', ['Brier', 'Log loss']],
];
for (const [path, table, expected] of TABLES)
  test(`every figure of ${path} is seen, and on a narrow page with its name`, { skip }, async () => {
    await look(path, async (page) => {
      await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
      for (const width of [1280, 768, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await page.evaluate(
          `[...document.querySelectorAll('.wide')].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth).filter((more) => more > 0)`,
        );
        assert.deepEqual(beyond, [], `pixels that tables scroll sideways, ${width} wide`);
      }
      const named = await page.evaluate(`[...document.querySelector('${table} tbody tr').querySelectorAll('.number:not(:empty)')]
        .map((cell) => getComputedStyle(cell, '::before').content)`);
      assert.deepEqual(
        named,
        expected.map((name) => `"${name} "`),
      );
    });
  });

test('nothing moves after the first paint', { skip }, async () => {
  await look('/series/harbour-lights', async (page) => {
    const shift = await page.evaluate(`new Promise((done) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
    })`);
    assert.equal(shift, 0);
  });
});
