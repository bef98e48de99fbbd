/** Stretches of a text that share a character. */
import type { Span } from '../../src/claim/claim.ts';

export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
