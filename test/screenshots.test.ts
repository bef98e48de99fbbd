/** That pictures of the pages can be taken again. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SHOTS, takeScreenshots } from '../bin/screenshots.ts';
import { withoutChromium as skip, startChromium } from './chromium.ts';
import { folder } from './greenlit.ts';

/** Of a PNG, in pixels: the first number behind the name of its first chunk. */
const widthOf = (path: string): number => readFileSync(path).readUInt32BE(16);

test('a page is taken at each width, light and dark', { skip }, async (context) => {
  const into = folder(context);
  const files = await takeScreenshots((await startChromium())!, { folder: into, shots: SHOTS.slice(0, 1), widths: [320, 768] });
  assert.deepEqual(readdirSync(into).sort(), ['home-320-dark.png', 'home-320-light.png', 'home-768-dark.png', 'home-768-light.png']);
  assert.deepEqual(files.map(widthOf), [320, 320, 768, 768]);
});

test('each page of src/web/pages is taken', () => {
  const taken = new Set(SHOTS.map(({ name }) => name));
  const pages = readdirSync('src/web/pages').flatMap((file) => /^(.+)-page\.ts$/.exec(file)?.[1] ?? []);
  assert.deepEqual(
    pages.filter((name) => !taken.has(name) && name !== 'message'), // which is no-page
    [],
  );
});
