/** Chromium as the browser tests share it. */
import { after } from 'node:test';
import type { Browser } from 'playwright-core';
import { CHROMIUM, launchChromium, WITHOUT_CHROMIUM } from '../bin/chromium.ts';

/** Why tests that need it are left out; false where it is there. */
export const withoutChromium: string | false = CHROMIUM === null ? WITHOUT_CHROMIUM : false;

let started: Promise<Browser | null> | null = null;
after(async () => (await started)?.close());

/** One for all tests of a process, until they are over. Null where there is none. */
export async function startChromium(): Promise<Browser | null> {
  started ??= launchChromium();
  return started;
}
