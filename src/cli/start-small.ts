/** Keeps a process small that will be there for months: what it throws away while it starts is not what it needs to run. */
import { setFlagsFromString } from 'node:v8';

/**
 * Loads a program while the young generation of the heap is held at its first size. Without that it grows to hold the garbage of
 * loading, and V8 does not give the memory back: an idle server is a sixth larger.
 */
export async function startSmall<T>(load: () => Promise<T>): Promise<T> {
  setFlagsFromString('--semi-space-growth-factor=1');
  return load();
}
