/** The style sheet, the script and the icon: served from here alone, under names that change with their content. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Asset {
  readonly path: string; // such as /assets/style.1a2b3c4d.css
  readonly type: string;
  readonly body: string;
}

const FILES = {
  style: { file: 'style.css', type: 'text/css; charset=utf-8' },
  script: { file: 'enhance.js', type: 'text/javascript; charset=utf-8' },
  live: { file: 'live.js', type: 'text/javascript; charset=utf-8' },
  desk: { file: 'desk.js', type: 'text/javascript; charset=utf-8' },
  apiStyle: { file: 'api.css', type: 'text/css; charset=utf-8' },
  apiScript: { file: 'api.js', type: 'text/javascript; charset=utf-8' },
  icon: { file: 'icon.svg', type: 'image/svg+xml' },
} as const;

export const ASSETS = Object.fromEntries(Object.entries(FILES).map(([name, { file, type }]) => [name, load(file, type)])) as {
  readonly [name in keyof typeof FILES]: Asset;
};

function load(file: string, type: string): Asset {
  const body = readFileSync(new URL(`./assets/${file}`, import.meta.url), 'utf8');
  const [stem, extension] = file.split('.');
  return { path: `/assets/${stem}.${hash('sha256', body).slice(0, 12)}.${extension}`, type, body };
}
