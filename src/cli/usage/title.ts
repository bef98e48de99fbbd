/** The title of a series on a command line: one word to the shell only where it stands in quotes. */
import { existsSync } from 'node:fs';
import { Failure } from '../../failure.ts';
import type { Arguments } from '../command.ts';
import { isAddress } from '../inputs/inputs.ts';

/**
 * The title that is all a command takes.
 * @param missing what is said where there is none
 * @throws {Failure} `usage/missing`, `usage/invalid`
 */
export function titleAsked(
  { positionals }: Pick<Arguments, 'positionals'>,
  missing: { readonly asks: string; readonly hint: string },
): string {
  const [title, more] = positionals;
  if (title === undefined || title.trim() === '') throw new Failure('usage/missing', missing.asks, { hint: missing.hint });
  if (more === undefined) return title;
  throw new Failure('usage/invalid', `one series, but '${more}' too`, { hint: inQuotes(positionals) });
}

/**
 * Refuses a title whose other words would be taken for files.
 * @param paths what follows the title
 * @throws {Failure} `input/missing` where none of them is there
 */
export function refuseWords(title: string, paths: readonly string[]): void {
  const [first] = paths;
  if (first === undefined || paths.some((path) => path === '' || path === '-' || isAddress(path) || existsSync(path))) return;
  throw new Failure('input/missing', `${first}: there is no such file or folder`, {
    hint: `check the path, which is taken from the current folder; ${inQuotes([title, ...paths])}`,
  });
}

const inQuotes = (words: readonly string[]): string => `a title of several words goes in quotes: "${words.join(' ')}"`;
