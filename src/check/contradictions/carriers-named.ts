/** Whether two sentences can be about the same home of a series. */
import { findCarriers } from '../../catalogue/carriers.ts';
import type { Checked, CheckedSentence } from '../checked.ts';

/** One of them names no carrier, or both name the same. */
export function mayShareCarrier(checked: Checked, left: CheckedSentence, right: CheckedSentence): boolean {
  const [a, b] = [carriersIn(checked, left), carriersIn(checked, right)];
  return a.size === 0 || b.size === 0 || !a.isDisjointFrom(b);
}

/** The 9 of '9 p.m.' is no Nine Network. */
const carriersIn = ({ text }: Checked, { span }: CheckedSentence): ReadonlySet<string> =>
  new Set(findCarriers(text, span[0], span[1]).flatMap(({ carrier, start }) => (/\p{Lu}/u.test(text[start] ?? '') ? [carrier.id] : [])));
