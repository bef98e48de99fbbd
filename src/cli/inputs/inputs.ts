/** PATH..., URL... and `-` to sources: files as given, folders walked in order of name, pages, standard input. */
import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Rejected } from '../../claim/rejected.ts';
import { Failure, type FailureCode } from '../../failure.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Something to read. */
export interface Source {
  readonly name: string; // the path as given, or `-`
  readonly bytes: number | null; // size; null for standard input
  readonly named: boolean; // false where a walk of a folder found it
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** What a command was told to read. */
export interface Inputs {
  readonly paths: readonly string[]; // none means standard input, unless that is a terminal
  readonly allowPrivate: boolean; // pages on loopback and private networks too
}

/** A source or a document that could not be read. Said at once, counted at the end; the rest of the batch goes on. */
export interface Problem extends Rejected {
  readonly code: FailureCode;
}

export const isProblem = (one: object): one is Problem => 'reason' in one && 'hint' in one;

/** What a walk of a folder takes; a file that is named is taken whatever it is called. */
const TAKEN = /\.(?:txt|text|md|markdown|mdown|mkd|html?|xhtml|shtml|xml|rss|atom|rdf|json|ndjson|jsonl)(?:\.gz)?$/i;
/** One document: a file of JSON beside it, of the same name, is about it, and beside a feed it is a feed as well. */
const TEXT = /\.(?:txt|text|md|markdown|mdown|mkd|html?|xhtml|shtml)(?:\.gz)?$/i;
/** Describe a folder or a project, and are no coverage. */
const LEFT_OUT = /^(?:readme|license|changelog|contributing|package(?:-lock)?)\b/i;

/** @throws {Failure} `usage/missing` where there is nothing to read */
export async function* sourcesOf({ paths, allowPrivate }: Inputs, terminal: Pick<Terminal, 'input'>): AsyncGenerator<Source | Problem> {
  if (paths.length === 0 && terminal.input.isTTY === true)
    throw new Failure('usage/missing', 'nothing to read', {
      hint: 'name files or folders, or pipe documents in: greenlit read < page.html',
    });
  for (const path of paths.length === 0 ? ['-'] : paths) {
    if (path === '')
      throw new Failure('usage/invalid', 'a path is empty', {
        hint: 'name a file or a folder; a variable in the command may have no value',
      });
    if (path === '-') yield { name: '-', bytes: null, named: true, open: () => terminal.input };
    else if (isAddress(path)) yield { name: path, bytes: null, named: true, open: () => page(path, allowPrivate) };
    else yield* fromPath(path);
  }
}

/** Whether it is fetched, and no path. */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

async function* page(url: string, allowPrivate: boolean): AsyncGenerator<Uint8Array> {
  const { FETCH_LIMITS, fetchPage } = await import('../../sources/fetch.ts');
  yield (await fetchPage(url, { ...FETCH_LIMITS, allowPrivate })).bytes;
}

async function* fromPath(path: string): AsyncGenerator<Source | Problem> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* folder(path);
    else yield file(path, found.isFile() ? found.size : null, true);
  } catch (error) {
    yield pathProblem(path, error);
  }
}

/** What a folder that was named holds; that it holds nothing is said. */
async function* folder(path: string): AsyncGenerator<Source | Problem> {
  let isEmpty = true;
  for await (const source of walk(path)) {
    isEmpty = false;
    yield source;
  }
  if (isEmpty)
    yield {
      name: path,
      reason: 'the folder holds nothing to read',
      hint: 'documents end in .txt, .md, .html, .xml, .json or .ndjson, gzipped or not; one of another name is read where it is named itself',
      code: 'input/rejected',
    };
}

async function* walk(path: string): AsyncGenerator<Source | Problem> {
  let entries: Dirent[];
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    yield pathProblem(path, error);
    return;
  }
  const texts = new Set(entries.filter(({ name }) => TEXT.test(name)).map(({ name }) => stem(name)));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = join(path, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (isJson(entry.name) && texts.has(stem(entry.name))) continue; // labels or metadata of the text beside it
    if (entry.isDirectory()) yield* walk(inner);
    else if (entry.isFile() && TAKEN.test(entry.name) && !LEFT_OUT.test(basename(entry.name)))
      yield file(inner, (await stat(inner)).size, false);
  }
}

const isJson = (name: string) => /\.json(?:\.gz)?$/i.test(name);
const stem = (name: string) => name.replace(/\.gz$/i, '').replace(/\.[^.]*$/, '');

function file(path: string, bytes: number | null, named: boolean): Source {
  return { name: path, bytes, named, open: () => createReadStream(path) };
}

/** What went wrong with a path, in words. */
export function pathProblem(path: string, error: unknown): Problem {
  if (error instanceof Failure) return { name: path, reason: error.message, hint: error.hint, code: error.code };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return {
      name: path,
      reason: 'there is no such file or folder',
      hint: 'check the path; it is taken from the current folder',
      code: 'input/missing',
    };
  if (code === 'EACCES' || code === 'EPERM')
    return {
      name: path,
      reason: 'this user may not read it',
      hint: 'change its permissions, or run as a user who may',
      code: 'input/unreadable',
    };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    name: path,
    reason: `it could not be read (${reason})`,
    hint: 'try again; if it stays so, copy the file and read the copy',
    code: 'input/unreadable',
  };
}
