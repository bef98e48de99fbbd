/** A file that a command takes as a whole. */
import { readFileSync } from 'node:fs';
import { Failure } from '../../failure.ts';
import { pathProblem } from './inputs.ts';

/** @throws {Failure} `input/missing`, or `input/unreadable` for a folder or a file that this user may not read */
export function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { reason, hint, code } = pathProblem(path, cause);
    throw new Failure(code, `${path}: ${reason}`, { hint, cause });
  }
}
