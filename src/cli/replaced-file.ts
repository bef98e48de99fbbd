/** A file that a command writes: whoever reads it meanwhile has the old one or the new one. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { pathProblem } from './inputs/inputs.ts';

/**
 * @param what the text is, as 'the brief'
 * @throws {Failure} `input/missing` where there is no such folder, `input/unreadable` where it may not be written
 */
export function replaceFile(path: string, text: string, what: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    const { reason, code } = pathProblem(path, cause);
    throw new Failure(code, `${what} could not be written to ${path}: ${reason}`, { hint: 'name a file in a folder that is there', cause });
  }
}
