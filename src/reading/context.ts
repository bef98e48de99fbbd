/** A cue with what its sentence says around it. */

import type { Analysis } from './analysis.ts';
import { mentionsWithin } from './mentions/find-mentions.ts';
import { operatorsOf } from './modality/find-operators.ts';
import { type Modality, modalityOf } from './modality/modality.ts';
import { type Attribution, attributionsOf } from './modality/speakers.ts';
import { clausesOf } from './sentences/clauses.ts';
import type { Sentence } from './sentences/sentence.ts';

export interface CueContext {
  readonly sentence: Sentence;
  readonly clause: Uint16Array; // clause number of each token of the sentence
  readonly modality: Modality;
  readonly attributions: readonly Attribution[];
}

/** The context of one stretch of a sentence, `to` behind its last token. */
export function contextAt(
  sentence: Sentence,
  { view: { tokens }, mentions }: Analysis,
  from: number,
  to: number,
  holdsNegation: boolean,
): CueContext {
  const clause = clausesOf(tokens, sentence.view.first, sentence.view.limit);
  const operators = operatorsOf(tokens, sentence, mentionsWithin(mentions, sentence.view));
  const modality = modalityOf(tokens, sentence, operators, clause, from, to, holdsNegation);
  return { sentence, clause, modality, attributions: attributionsOf(tokens, sentence) };
}
