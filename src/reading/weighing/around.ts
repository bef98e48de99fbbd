/** What stands around a term of a sentence, as features of that term. */
import { isCapital } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import type { Term } from './features.ts';
import type { Sink } from './tally.ts';

const NEAR = [-5, -4, -3, -2, 2, 3, 4, 5];

/** The two terms on either side, by their places; `form` says what the term in the middle is. */
export function neighbours(terms: readonly Term[], at: number, form: string): string[] {
  const word = (step: number): string => termAt(terms, at + step);
  return [
    `form ${form}`,
    `-1 ${word(-1)}`,
    `+1 ${word(1)}`,
    `${form} -1 ${word(-1)}`,
    `${form} +1 ${word(1)}`,
    `${word(-1)} _ ${word(1)}`,
    `-2 ${word(-2)} ${word(-1)}`,
    `+2 ${word(1)} ${word(2)}`,
  ];
}

/** The terms a little further off, wherever they stand. */
export const vicinity = (terms: readonly Term[], at: number): string[] => NEAR.map((step) => `near ${termAt(terms, at + step)}`);

const termAt = (terms: readonly Term[], at: number): string => terms[at]?.text ?? (at < 0 ? '^' : '$');

/** How many terms away a word may stand. */
const REACH = 7;

/** The two terms on either side, by their places, part by part. */
export function seeBesides(terms: readonly Term[], at: number, sink: Sink): void {
  const part = (text: string): number => sink.numberOf(text);
  const before = part(terms[at - 1]?.text ?? '^');
  const behind = part(terms[at + 1]?.text ?? '$');
  sink.see(part('-1'), before);
  sink.see(part('+1'), behind);
  sink.see(before, part('_'), behind);
  sink.see(part('-2'), part(terms[at - 2]?.text ?? '^'), before);
  sink.see(part('+2'), behind, part(terms[at + 2]?.text ?? '$'));
}

/** Each term within reach by the side on which it stands. */
export function seeWithinReach(terms: readonly Term[], at: number, sink: Sink): void {
  const [before, behind] = [sink.numberOf('<'), sink.numberOf('>')];
  const limit = Math.min(terms.length, at + REACH + 1);
  for (let other = Math.max(0, at - REACH); other < limit; other++)
    if (other !== at) sink.see(other < at ? before : behind, sink.numberOf((terms[other] as Term).text));
}

/** A mark as it is; of words only whether they begin with a capital. */
export function markOf(tokens: Tokens, at: number): string {
  if (at < 0 || at >= tokens.count) return '';
  if (tokens.kind[at] === PUNCTUATION) return tokens.text[tokens.start[at] as number] as string;
  return isCapital(tokens, at) ? 'A' : 'a';
}
