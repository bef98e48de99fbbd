/** The objects of JSON files: an array, an object, or one object a line. */
import { type Import, type ImportFile, textOf } from './imported.ts';

/** @returns every record; a line or a file that is not JSON is rejected */
export function* jsonRecords(files: readonly ImportFile[], found: Import): Generator<unknown> {
  for (const file of files) {
    const text = textOf(file);
    const whole = parseJson(text);
    if (Array.isArray(whole)) yield* whole;
    else if (whole !== undefined) yield whole;
    else yield* lineRecords(text, found);
  }
}

function* lineRecords(text: string, found: Import): Generator<unknown> {
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const record = parseJson(line);
    if (record === undefined) found.reject('broken JSON');
    else yield record;
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
