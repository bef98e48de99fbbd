/** Classes of words and phrases that patterns name with `@`. Each member is a pattern of its own, mostly a word; `~` before a verb means all its forms. */
import { CANCELLATIONS } from './classes/cancellations.ts';
import { ENDINGS } from './classes/endings.ts';
import { GRAMMAR } from './classes/grammar.ts';
import type { Classes } from './classes/members.ts';
import { ORDERS } from './classes/orders.ts';
import { PREMIERES } from './classes/premieres.ts';
import { PRODUCTION } from './classes/production.ts';
import { UNDECIDED } from './classes/undecided.ts';

export const CLASSES: Classes = { ...GRAMMAR, ...ORDERS, ...CANCELLATIONS, ...ENDINGS, ...UNDECIDED, ...PREMIERES, ...PRODUCTION };
