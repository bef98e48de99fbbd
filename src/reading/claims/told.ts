/** Whether a sentence tells something already: what is read by its build or its weight is read of the others. */
import type { Claim } from '../../claim/claim.ts';
import { within } from '../in-order.ts';
import type { SentenceView } from '../view.ts';
import type { Draft } from './draft.ts';

/** Of one token, as a stretch. */
const startOf = (token: number): number => token;
const endOf = (token: number): number => token + 1;

/** @returns true of a sentence in which one of the drafts claims that predicate */
export function sentencesTelling(predicate: Claim['predicate'], drafts: readonly Draft[]): (sentence: SentenceView) => boolean {
  const told = drafts.flatMap(({ body, from }) => (body.predicate === predicate ? [from] : [])).sort((a, b) => a - b);
  return ({ first, limit }) => within(told, first, limit, startOf, endOf).length > 0;
}
