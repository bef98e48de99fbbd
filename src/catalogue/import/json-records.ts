/** The objects of JSON files: an array, an object, or one object a line. */
import { type ImportFile, textOf } from './imported.ts';

/** @returns every record; null for a line or a file that is not JSON */
export function* jsonRecords(files: readonly ImportFile[]): Generator<unknown> {
  for (const file of files) {
    const text = textOf(file);
    const whole = parseJson(text);
    if (Array.isArray(whole)) yield* whole;
    else if (whole !== undefined) yield whole;
    else for (const line of text.split('\n')) if (line.trim() !== '') yield parseJson(line) ?? null;
  }
}

/** @returns undefined where the text is not JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
