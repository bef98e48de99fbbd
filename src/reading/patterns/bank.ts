/** Rows compiled once and found by their anchor words. */
import type { Row } from '../rows.ts';
import { VOCABULARY } from '../words/lexis.ts';
import { Presence } from '../words/presence.ts';
import type { Tokens } from '../words/tokens.ts';
import { bitOf } from '../words/word-set.ts';
import { type Match, matchAt, type SlotSource, wordNext } from './match.ts';
import { areMet } from './needs.ts';
import { compilePattern, type Pattern } from './pattern.ts';

/** A row of any lexicon: what it finds. */
export interface Patterned {
  readonly patterns: readonly string[];
}

export interface Cue<R extends Patterned = Row> {
  readonly row: R;
  readonly match: Match;
}

interface Entry<R> {
  readonly row: R;
  readonly pattern: Pattern;
}

const presence = new Presence();

/** Numbers of an entry in the sieve: the kinds of spans that it needs, and what words it has ahead of its anchor and behind. */
const CELLS = 3;
const ANY = -1;

/** The rows of one anchor. */
class Anchored<R> {
  readonly entries: Entry<R>[] = [];
  #sieve: Int32Array | null = null;

  /** What is asked of each entry first: side by side, as to fetch it from one pattern after another took longer than all else that is done with most. */
  get sieve(): Int32Array {
    this.#sieve ??= Int32Array.from(
      this.entries.flatMap(({ pattern: { around } }) => [around.needs.kinds, around.ahead?.mask ?? ANY, around.behind?.mask ?? ANY]),
    );
    return this.#sieve;
  }
}

/** A set of rows ready to be tried at every word of a text. */
export class Bank<R extends Patterned = Row> {
  readonly #byAnchor: readonly (Anchored<R> | undefined)[];

  /** @param deniable rows whose denial is read apart from them, so that 'is' in a pattern may stand for "isn't" */
  constructor(rows: readonly R[], deniable: (row: R) => boolean = () => false) {
    const table = new Map<number, Anchored<R>>();
    for (const row of rows) {
      for (const source of row.patterns) {
        for (const pattern of compilePattern(source, VOCABULARY, deniable(row))) {
          const entry = { row, pattern };
          for (const id of pattern.anchor) {
            table.getOrInsertComputed(id, () => new Anchored()).entries.push(entry);
          }
        }
      }
    }
    // without gaps: looked up at every word of a text
    const byAnchor = new Array<Anchored<R> | undefined>(1 + Math.max(0, ...table.keys())).fill(undefined);
    for (const [id, anchored] of table) byAnchor[id] = anchored;
    this.#byAnchor = byAnchor;
  }

  /** True where some row may begin at one of the tokens: the cheap test before any other work. */
  hasAnchor(tokens: Tokens, first: number, limit: number): boolean {
    for (let at = first; at < limit; at++) {
      const word = tokens.word[at] as number;
      if (word > 0 && this.#byAnchor[word] !== undefined) return true;
    }
    return false;
  }

  /** Every cue among the tokens `[first, limit)`, in order of place; a row at most once at an anchor. */
  cues(tokens: Tokens, first: number, limit: number, slots: SlotSource): Cue<R>[] {
    const cues: Cue<R>[] = [];
    const stretch = { tokens, first, limit, slots };
    for (let at = first; at < limit; at++) {
      const word = tokens.word[at]!;
      const anchored = word > 0 ? this.#byAnchor[word] : undefined;
      if (anchored === undefined) continue;
      presence.note(tokens, first, limit, VOCABULARY.size);
      const before = cues.length;
      const ahead = wordNext(at, -1, stretch);
      const behind = wordNext(at + 1, 1, stretch);
      const [aheadBit, behindBit] = [bitOf(ahead), bitOf(behind)];
      const { entries, sieve } = anchored;
      for (let index = 0, cell = 0; index < entries.length; index++, cell += CELLS) {
        if ((sieve[cell]! & ~slots.kinds) !== 0 || (sieve[cell + 1]! & aheadBit) === 0 || (sieve[cell + 2]! & behindBit) === 0) continue;
        const { row, pattern } = entries[index]!;
        const { around } = pattern;
        if (around.behind !== null && !around.behind.has(behind)) continue;
        if (around.ahead !== null && !around.ahead.has(ahead)) continue;
        if (!areMet(around.needs, slots.kinds, presence) || hasRow(cues, before, row)) continue;
        const match = matchAt(pattern, at, stretch);
        if (match !== null) cues.push({ row, match });
      }
    }
    return cues;
  }
}

/** True where a cue of the row stands among those from `from` on: the few found at one anchor. */
function hasRow<R extends Patterned>(cues: readonly Cue<R>[], from: number, row: R): boolean {
  for (let at = from; at < cues.length; at++) if (cues[at]!.row === row) return true;
  return false;
}
