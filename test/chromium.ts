/** Chromium as the browser tests run it: without a window, and with nothing of its own to ask of the network. */
import { existsSync } from 'node:fs';
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

/** Null where there is none. */
export async function startChromium(): Promise<Browser | null> {
  return CHROMIUM === undefined ? null : chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
}
