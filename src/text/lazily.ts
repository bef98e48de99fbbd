/** Parsers that few runs need and that take long to load; loaded, not read from disk as data, when the first source asks for one. */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
// Beside this file lies `.ts` in the source and `.js` in the built package.
const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'));

export const pageParser = (): typeof import('./html/page.ts') => load(`./html/page${extension}`) as typeof import('./html/page.ts');
export const fragmentParser = (): typeof import('./fragment.ts') => load(`./fragment${extension}`) as typeof import('./fragment.ts');
export const feedParser = (): typeof import('feedsmith') => load('feedsmith') as typeof import('feedsmith');
