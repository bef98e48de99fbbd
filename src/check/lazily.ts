/** The desk, with the rules and the patterns that it checks by, for whoever may go on for long without: loaded when the first document is checked. */
import { beside } from '../beside.ts';

const load = beside(import.meta.url);

export const desk = (): typeof import('./check.ts') => load('check') as typeof import('./check.ts');
