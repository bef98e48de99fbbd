/** The style sheet, the script and the icon: served from here alone, under names that change with their content. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

interface Asset {
  readonly path: string; // such as /assets/style.1a2b3c4d.css
  readonly type: string;
  readonly body: string;
}

/** The style sheet's parts, a file a concept, in the order in which they stand: one request brings all. */
const STYLE = [
  'tokens',
  'base',
  'frame',
  'fates',
  'lists',
  'series',
  'timeline',
  'document',
  'desk',
  'tables',
  'brief',
  'settings',
] as const;

const FILES = {
  script: { file: 'enhance.js', type: 'text/javascript; charset=utf-8' },
  live: { file: 'live.js', type: 'text/javascript; charset=utf-8' },
  desk: { file: 'desk.js', type: 'text/javascript; charset=utf-8' },
  apiStyle: { file: 'api.css', type: 'text/css; charset=utf-8' },
  apiScript: { file: 'api.js', type: 'text/javascript; charset=utf-8' },
  icon: { file: 'icon.svg', type: 'image/svg+xml' },
} as const;

export const ASSETS: { readonly [name in keyof typeof FILES | 'style']: Asset } = {
  style: asset('style.css', 'text/css; charset=utf-8', STYLE.map((part) => read(`style/${part}.css`)).join('\n')),
  ...(Object.fromEntries(Object.entries(FILES).map(([name, { file, type }]) => [name, asset(file, type, read(file))])) as {
    readonly [name in keyof typeof FILES]: Asset;
  }),
};

function read(file: string): string {
  return readFileSync(new URL(`./assets/${file}`, import.meta.url), 'utf8');
}

function asset(file: string, type: string, body: string): Asset {
  const [stem, extension] = file.split('.');
  return { path: `/assets/${stem}.${hash('sha256', body).slice(0, 12)}.${extension}`, type, body };
}
