/** The system's Chromium without a window, and with nothing of its own to ask of the network. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Null where there is none. */
export const CHROMIUM: string | null =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ?? null;
export const WITHOUT_CHROMIUM = 'needs Chromium, in /usr/bin';
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

/** @returns null where there is none */
export async function launchChromium(): Promise<Browser | null> {
  return CHROMIUM === null ? null : chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
}
