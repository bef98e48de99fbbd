/** PATH... to documents: what cannot be read is said on the spot and counted, and the rest goes on. */
import type { Document } from '../../claim/document.ts';
import { isRejected } from '../../claim/rejected.ts';
import { FAILURES } from '../../failure.ts';
import { tooLong } from '../../text/too-long.ts';
import { EXIT } from '../command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { whileWanted } from '../terminal/wanted.ts';
import { type Inputs, isProblem, type Problem, type Source, sourcesOf } from './inputs.ts';
import { parseUnit, type Unit, unitsOf } from './units.ts';

/** A document and where it came from. */
export interface Found {
  readonly document: Document;
  /** The path as given; null where the document has an id of its own, or came on standard input. */
  readonly path: string | null;
}

/** How the sources went, for the exit code. */
export class Tally {
  documents = 0;
  #worst: number = EXIT.fine;
  #problems = 0;

  /** Says a problem on standard error and remembers it. */
  complain({ name, reason, hint, code }: Problem, terminal: Pick<Terminal, 'talk' | 'paintTalk' | 'status'>): void {
    this.#problems++;
    this.#worst = Math.max(this.#worst, FAILURES[code].exit);
    terminal.status?.('');
    terminal.talk(`${terminal.paintTalk('red', 'greenlit:')} ${spoken(name)}: ${reason} [${code}]`);
    terminal.talk(`  ${hint}`);
  }

  /** Says what is no problem here, and counts nothing. */
  note({ name, reason }: Problem, terminal: Pick<Terminal, 'talk' | 'status'>): void {
    terminal.status?.('');
    terminal.talk(`${spoken(name)}: ${reason}`);
  }

  get problems(): number {
    return this.#problems;
  }

  /** 0, or the highest exit code of a problem: 65 where a document was rejected, 66 where a path is missing. */
  get exit(): number {
    return this.#worst;
  }
}

/** A source's name, or that of a line of it (`-:2`), for people. */
const spoken = (name: string): string => name.replace(/^-(?=$|[:#])/, 'standard input');

/** Ends when the terminal's signal is aborted, whatever is waited for. */
export function unitsFrom(inputs: Inputs, terminal: Pick<Terminal, 'input' | 'signal'>): AsyncGenerator<Unit | Problem> {
  return whileWanted(unitsIn(inputs, terminal), terminal.signal);
}

async function* unitsIn(inputs: Inputs, terminal: Pick<Terminal, 'input'>): AsyncGenerator<Unit | Problem> {
  for await (const source of sourcesOf(inputs, terminal)) {
    if (isProblem(source)) yield source;
    else yield* unitsOf(source as Source);
  }
}

/** The documents of a unit, each with its path, and its problems. */
export function* documentsIn(unit: Unit): Iterable<Found | Problem> {
  const bare = unit.name.replace(/\.gz$/i, '');
  for (const outcome of parseUnit(unit)) {
    if (!isRejected(outcome)) {
      const whole = unit.line === null && (outcome.name === null || outcome.name === unit.name || outcome.name === bare);
      yield { document: outcome, path: whole && unit.name !== '-' ? unit.name : null };
    } else if (unit.named || !isOtherJson(unit, outcome.reason)) {
      yield { ...outcome, code: 'input/rejected' };
    }
  }
}

/** So too, with each that is too long to be read for claims as a problem. */
export function* readableIn(unit: Unit): Iterable<Found | Problem> {
  for (const found of documentsIn(unit)) yield readable(found);
}

/** What was found, or a problem of it where it is too long to be read for claims. */
export function readable(found: Found | Problem): Found | Problem {
  if (isProblem(found)) return found;
  const { document, path } = found;
  const long = tooLong(document);
  return long === null ? found : { name: path ?? document.name ?? document.id, ...long, code: 'input/rejected' };
}

export async function* documentsOf(inputs: Inputs, terminal: Terminal): AsyncGenerator<Found | Problem> {
  for await (const unit of unitsFrom(inputs, terminal)) {
    if (isProblem(unit)) yield unit;
    else yield* documentsIn(unit);
  }
}

/** A folder of coverage may hold settings, labels and lists as JSON; nobody asked to read those. */
function isOtherJson(unit: Unit, reason: string): boolean {
  return (
    /\.json(?:\.gz)?$/i.test(unit.name) &&
    (reason.startsWith('JSON, but no') || reason.startsWith('the list holds') || reason.startsWith('no record'))
  );
}
