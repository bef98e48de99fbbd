/** A cue with what its sentence says around it. */

import { clausesOf } from './clauses.ts';
import { operatorsOf } from './modality/find-operators.ts';
import { type Modality, modalityOf } from './modality/modality.ts';
import { type Attribution, attributionsOf } from './modality/speakers.ts';
import type { Sentence } from './sentence.ts';
import type { Tokens } from './words/tokens.ts';

export interface CueContext {
  readonly sentence: Sentence;
  readonly clause: Uint16Array; // clause number of each token of the sentence
  readonly modality: Modality;
  readonly attributions: readonly Attribution[];
}

/** The context of one stretch of a sentence, `to` behind its last token. */
export function contextAt(sentence: Sentence, tokens: Tokens, from: number, to: number, holdsNegation: boolean): CueContext {
  const clause = clausesOf(tokens, sentence.view.first, sentence.view.limit);
  const modality = modalityOf(tokens, sentence, operatorsOf(tokens, sentence), clause, from, to, holdsNegation);
  return { sentence, clause, modality, attributions: attributionsOf(tokens, sentence) };
}
