/**
 * Every command, in the order the help lists them. Each loads its file when it is run and no sooner: `greenlit ask` on
 * three pages has no time to read the others.
 */
import type { Command } from './command.ts';

export interface CommandEntry {
  readonly name: string;
  readonly group: 'ask' | 'read' | 'keep';
  readonly says: string; // one line for the list
  readonly load: () => Promise<Command>;
}

export const COMMANDS: readonly CommandEntry[] = [
  { name: 'text', group: 'read', says: 'the document as Greenlit sees it', load: async () => (await import('./commands/text.ts')).text },
];
