/** Chromium as the browser tests run it: without a window, and with nothing of its own to ask of the network. */
import { existsSync } from 'node:fs';
import { after } from 'node:test';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Why tests that need it are left out; false where it is there. */
export const withoutChromium: string | false = CHROMIUM === undefined ? 'needs Chromium, in /usr/bin' : false;

let started: Promise<Browser> | null = null;
after(async () => (await started)?.close());

/** One for all tests of a process, until they are over. Null where there is none. */
export async function startChromium(): Promise<Browser | null> {
  if (CHROMIUM === undefined) return null;
  started ??= chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  return started;
}
