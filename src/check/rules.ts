/** Every rule of the desk, in the order in which `docs/checking.md` lists them. */
import type { Rule } from './rule.ts';
import { CONTRADICTION_SELF } from './rules/contradiction-self.ts';
import { HEADLINE_NO_ANSWER } from './rules/headline-no-answer.ts';

export const RULES: readonly Rule[] = [HEADLINE_NO_ANSWER, CONTRADICTION_SELF];
