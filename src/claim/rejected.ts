/** A document that could not be made. */
import type { Document } from './document.ts';

/** What to tell the person who sent it. One bad document never stops a batch. */
export interface Rejected {
  readonly name: string;
  readonly reason: string;
  readonly hint: string;
}

export const isRejected = (outcome: Document | Rejected): outcome is Rejected => 'reason' in outcome;
