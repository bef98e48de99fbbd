/** The one document in what somebody sends. */
import type { Document } from '../../claim/document.ts';
import { isRejected, type Rejected } from '../../claim/rejected.ts';
import type { Format } from '../../text/format.ts';
import { parseSource } from '../../text/parse.ts';
import { tooLong } from '../../text/too-long.ts';

const PLACE = 'what was sent';
const NOTHING: Rejected = { name: PLACE, reason: 'there is no text in it', hint: 'send some' };
const SEVERAL: Rejected = { name: PLACE, reason: 'it holds more than one document', hint: 'send them one at a time' };

/** @param format null where the bytes themselves show it */
export function oneDocument(bytes: Uint8Array, format: Format | null): Document | Rejected {
  const outcomes = parseSource(bytes, PLACE, format === null ? {} : { format })[Symbol.iterator]();
  const first = outcomes.next();
  if (first.done) return NOTHING;
  if (isRejected(first.value)) return first.value;
  if (!outcomes.next().done) return SEVERAL;
  const long = tooLong(first.value);
  if (long !== null) return { name: PLACE, ...long };
  const { name, ...document } = first.value;
  return { ...document, name: name === PLACE ? null : name };
}
