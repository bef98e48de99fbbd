/** Whether a sentence tells something already: what is read by its build or its weight is read of the others. */
import type { Claim } from '../../claim/claim.ts';
import { startingWithin } from '../sentences/in-order.ts';
import type { SentenceView } from '../sentences/view.ts';
import type { Draft } from './draft.ts';

/** @returns the drafts that claim the predicate in a sentence, in order of place */
export function draftsTelling(predicate: Claim['predicate'], drafts: readonly Draft[]): (sentence: SentenceView) => readonly Draft[] {
  const told = drafts.filter(({ body }) => body.predicate === predicate).sort((a, b) => a.from - b.from);
  return ({ first, limit }) => startingWithin(told, first, limit, ({ from }) => from);
}

/** @returns true of a sentence in which one of the drafts claims that predicate */
export function sentencesTelling(predicate: Claim['predicate'], drafts: readonly Draft[]): (sentence: SentenceView) => boolean {
  const telling = draftsTelling(predicate, drafts);
  return (sentence) => telling(sentence).length > 0;
}
