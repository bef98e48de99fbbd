/** The reader with the catalogue it reads by, loaded when a command needs it. */
import type { Reader } from '../claim/reading.ts';

export interface LoadedReader {
  readonly read: Reader;
  readonly version: string; // kept with every reading
}

export async function loadReader(): Promise<LoadedReader> {
  const [{ createReader, READER_VERSION }, { loadCatalogue }] = await Promise.all([
    import('../reading/reader.ts'),
    import('./catalogue-file.ts'),
  ]);
  return { read: createReader(loadCatalogue(process.env)), version: READER_VERSION };
}
