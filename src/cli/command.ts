/** What a command is: one entry of the table in `commands.ts`, one file in `commands/`. */
import type { Terminal } from './terminal/terminal.ts';

/** One `--name`. A `value` names what follows it in the help; without one it is a switch. */
export interface Option {
  readonly name: string; // without the dashes
  readonly short?: string;
  readonly value?: string; // such as FILE or DATE
  readonly says: string;
  readonly many?: boolean; // may be given more than once
}

/** A command line the help shows, with what it does. */
interface Example {
  readonly line: string;
  readonly says: string;
}

/** What was given: positionals in order, and the values of the options by name. */
export interface Arguments {
  readonly positionals: readonly string[];
  has(name: string): boolean;
  /** The last value given, or null. */
  text(name: string): string | null;
  all(name: string): readonly string[];
  /** @throws {Failure} `usage/invalid` where it is not a whole number from `least` on */
  integer(name: string, least: number): number | null;
  /** @throws {Failure} `date/invalid` where it is not a day such as 2026-11-20 */
  day(name: string): Temporal.PlainDate | null;
}

/** The exit codes of a command that ran to its end; failures have their own in `src/failure.ts`. */
export const EXIT = { fine: 0, no: 1, rejected: 65, missing: 66, interrupted: 130, terminated: 143 } as const;

export interface Command {
  readonly usage: readonly string[]; // what follows `greenlit`, a line each
  readonly says: string; // a paragraph for the command's help
  readonly isBare?: true; // takes options alone: anything else that is given would have gone unheard
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  /**
   * What it means to it that it is asked to stop, by Ctrl-C or SIGTERM: it hears of it by the terminal's signal, ends by itself, and that was
   * too early or is its ordinary end. Left out where nothing would be left by half: the process then ends on the spot.
   */
  readonly stops?: 'early' | 'ordinarily';
  /** @returns the exit code */
  readonly run: (args: Arguments, terminal: Terminal) => Promise<number>;
}
