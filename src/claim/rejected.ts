/** A document that could not be made. */
import type { Document } from './document.ts';

/** What to tell the person who sent it. One bad document never stops a batch. */
export interface Rejected {
  readonly name: string;
  readonly reason: string;
  readonly hint: string;
  readonly empty?: true; // there is nothing in it, so that nothing is wrong with it either
}

const TO_ITS_END = 'check that it was written or fetched to its end';
export const EMPTY = { reason: 'the file is empty', hint: TO_ITS_END, empty: true } as const;
export const BLANK = { reason: 'the file holds white space only', hint: TO_ITS_END, empty: true } as const;

export const isRejected = (outcome: Document | Rejected): outcome is Rejected => 'reason' in outcome;
