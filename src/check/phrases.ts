/** Phrases by kind, written in the small language of the reader's patterns, found in the sentences of a checked text. */
import type { Span } from '../claim/claim.ts';
import { Bank, type Patterned } from '../reading/patterns/bank.ts';
import type { Checked, CheckedSentence } from './checked.ts';
import { oncePerText } from './once-per-text.ts';

interface PhraseRow<K extends string> extends Patterned {
  readonly kind: K;
}

export interface Phrase<K extends string> {
  readonly kind: K;
  readonly span: Span;
  readonly from: number; // tokens
  readonly to: number;
  readonly sentence: CheckedSentence;
}

/** Rows compiled once; finding is linear in the length of the text. */
export class Phrases<K extends string> {
  readonly #bank: Bank<PhraseRow<K>>;
  /** Several rules ask for the same phrases of a sentence: by its index. */
  readonly #found = oncePerText((): (readonly Phrase<K>[])[] => []);

  constructor(rows: Readonly<Record<K, readonly string[]>>) {
    const kinds = Object.keys(rows) as K[];
    this.#bank = new Bank(kinds.map((kind) => ({ kind, patterns: rows[kind] })));
  }

  /** Every phrase of a sentence in order of place. */
  in(checked: Checked, sentence: CheckedSentence): readonly Phrase<K>[] {
    const found = this.#found(checked);
    found[sentence.index] ??= this.#phrasesOf(checked, sentence);
    return found[sentence.index]!;
  }

  #phrasesOf({ view: { tokens } }: Checked, sentence: CheckedSentence): readonly Phrase<K>[] {
    return this.#bank.cues(tokens, sentence.first, sentence.limit, sentence.chart).map(
      ({ row, match: { from, to } }): Phrase<K> => ({
        kind: row.kind,
        span: [tokens.start[from] as number, tokens.end[to - 1] as number],
        from,
        to,
        sentence,
      }),
    );
  }

  has(checked: Checked, sentence: CheckedSentence): boolean {
    return this.in(checked, sentence).length > 0;
  }

  /** Every phrase of some sentences. */
  among(checked: Checked, sentences: readonly CheckedSentence[]): readonly Phrase<K>[] {
    return sentences.flatMap((sentence) => this.in(checked, sentence));
  }
}
