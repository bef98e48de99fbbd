/** Where else a series can be looked up. Every look-up takes any of them. */
import type { ExternalIds } from './entry.ts';

export const EXTERNAL_IDS = ['imdb', 'tvdb', 'tmdb', 'tvmaze', 'trakt', 'wikidata'] as const;

export const NO_IDS: ExternalIds = { imdb: null, tvdb: null, tmdb: null, tvmaze: null, trakt: null, wikidata: null };
