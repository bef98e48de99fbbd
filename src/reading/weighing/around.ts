/** What stands around a term of a sentence, as features of that term. */
import type { Term } from './features.ts';

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
