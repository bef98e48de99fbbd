/** Every page as people see it, on a ledger of the examples: at three widths, light and dark. `node bin/screenshots.ts --help` */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { createApp } from '../src/web/app.ts';
import { listen } from '../src/web/listen.ts';
import { launchChromium, WITHOUT_CHROMIUM } from './chromium.ts';
import { onExamples } from './examples-ledger.ts';

interface Shot {
  readonly name: string;
  readonly path: string; // `{…}` stands for the id of the document with that headline
  readonly prepare?: (page: Page) => Promise<void>;
}

const DRAFT = '# When is Severance season 3 coming out?\n\nSeverance season 3 was cancelled. Nobody knows when it comes.\n';

/** A page more is a row more. */
export const SHOTS: readonly Shot[] = [
  { name: 'home', path: '/' },
  { name: 'search', path: '/search?q=tidewatr' },
  { name: 'series-list', path: '/series' },
  { name: 'series', path: '/series/severance-2022' },
  { name: 'series-undecided', path: '/series/followers-2020' },
  { name: 'series-as-of', path: '/series/the-society-2019?asOf=2019-08-01' },
  { name: 'brief', path: '/series/followers-2020/brief' },
  { name: 'document', path: '/documents/{Severance is renewed for a third season}' },
  {
    name: 'document-with-findings',
    path: '/documents/{Followers Season 2 Release Date, Cast, Plot, Trailer & Everything You Need To Know}',
  },
  { name: 'premieres', path: '/premieres' },
  { name: 'publishers', path: '/publishers' },
  { name: 'scorecard', path: '/scorecard' },
  {
    name: 'check',
    path: '/check',
    async prepare(page) {
      await page.getByLabel('The draft').fill(DRAFT);
      await page.locator('.findings').waitFor();
    },
  },
  { name: 'settings', path: '/settings' },
  { name: 'api', path: '/api' },
  { name: 'no-page', path: '/series/nothing-of-the-kind' },
];
export const WIDTHS: readonly number[] = [320, 1280, 2560];
const SCHEMES = ['light', 'dark'] as const;

interface Wanted {
  readonly folder: string; // made where it is not there
  readonly shots?: readonly Shot[];
  readonly widths?: readonly number[];
}

/** @returns the files, such as `home-320-dark.png` */
export async function takeScreenshots(browser: Browser, { folder, shots = SHOTS, widths = WIDTHS }: Wanted): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  return onExamples(async (deps) => {
    const ids = new Map(deps.ledger.citations({}).map(({ headline, id }) => [headline, id]));
    const server = await listen(createApp(deps), { host: '127.0.0.1', port: 0 });
    const page = await browser.newPage();
    const files: string[] = [];
    for (const { name, path, prepare } of shots) {
      await page.goto(server.url + path.slice(1).replace(/\{(.+)\}/, (_all, headline: string) => ids.get(headline) ?? headline));
      await prepare?.(page);
      for (const width of widths)
        for (const colorScheme of SCHEMES) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          const file = join(folder, `${name}-${width}-${colorScheme}.png`);
          await page.screenshot({ path: file, fullPage: true });
          files.push(file);
        }
    }
    await page.close();
    await server.stop(0);
    return files;
  });
}

const HELP = `node bin/screenshots.ts FOLDER [--only NAME]…

Takes every page, on a ledger of the examples, into FOLDER: ${WIDTHS.join(', ')} pixels wide, light and dark.

  --only NAME  this page alone: ${SHOTS.map(({ name }) => name).join(', ')}
  --help       this`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  const stranger = values.only?.find((name) => !SHOTS.some((shot) => shot.name === name));
  if (values.help === true) console.log(HELP);
  if (values.help === true) return 0;
  if (folder === undefined || more.length > 0 || stranger !== undefined) {
    console.error(stranger === undefined ? HELP : `there is no page '${stranger}'\n\n${HELP}`);
    return 2;
  }
  const browser = await launchChromium();
  if (browser === null) {
    console.error(WITHOUT_CHROMIUM);
    return 69;
  }
  const shots = SHOTS.filter(({ name }) => values.only?.includes(name) ?? true);
  const files = await takeScreenshots(browser, { folder, shots });
  await browser.close();
  console.error(`${files.length} pictures in ${folder}`);
  return 0;
}

if (import.meta.main) process.exitCode = await main();
