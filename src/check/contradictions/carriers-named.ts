/** Whether two sentences can be about the same home of a series. */
import { type CarrierMention, findCarriers } from '../../catalogue/carriers.ts';
import type { Checked, CheckedSentence } from '../checked.ts';
import { subjectsOf } from '../subjects.ts';

/** One of them names no carrier, or both name the same. */
export function mayShareCarrier(checked: Checked, left: CheckedSentence, right: CheckedSentence): boolean {
  const [a, b] = [carriersIn(checked, left), carriersIn(checked, right)];
  return a.size === 0 || b.size === 0 || !a.isDisjointFrom(b);
}

/** By name. */
export const carriersIn = (checked: Checked, sentence: CheckedSentence): ReadonlySet<string> =>
  new Set(carrierPlaces(checked, sentence).map(({ carrier }) => carrier.name));

/** Where they stand. The 9 of '9 p.m.' is no Nine Network, and neither is a word of a title. */
export const carrierPlaces = (checked: Checked, sentence: CheckedSentence): readonly CarrierMention[] =>
  findCarriers(checked.text, sentence.span[0], sentence.span[1]).filter(
    ({ start, end }) => /\p{Lu}/u.test(checked.text[start] ?? '') && !subjectsOf(checked).isInTitle(sentence, [start, end]),
  );
