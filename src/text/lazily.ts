/** Parsers that few runs need and that take long to load; loaded, not read from disk as data, when the first source asks for one. */
import { createRequire } from 'node:module';
import { beside } from '../beside.ts';

const load = beside(import.meta.url);

export const pageParser = (): typeof import('./html/page.ts') => load('html/page') as typeof import('./html/page.ts');
export const fragmentParser = (): typeof import('./fragment.ts') => load('fragment') as typeof import('./fragment.ts');
export const feedParser = (): typeof import('feedsmith') => createRequire(import.meta.url)('feedsmith') as typeof import('feedsmith');
