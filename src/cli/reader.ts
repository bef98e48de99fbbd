/** The reader with the catalogue it reads by, loaded when a command needs it. */
import type { LoadedReader } from '../web/deps.ts';

export async function loadReader(env: Readonly<Record<string, string | undefined>> = process.env): Promise<LoadedReader> {
  const [{ createReader, READER_VERSION }, { loadCatalogue }] = await Promise.all([
    import('../reading/reader.ts'),
    import('./catalogue-file.ts'),
  ]);
  return { read: createReader(loadCatalogue(env)), version: READER_VERSION };
}

/** The same one at every call, loaded at the first. */
export function oneReader(env: Readonly<Record<string, string | undefined>>): () => Promise<LoadedReader> {
  let loaded: Promise<LoadedReader> | null = null;
  return () => (loaded ??= loadReader(env));
}
