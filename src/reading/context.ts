/** A cue with what its sentence says around it. */

import type { Modality } from './modality/modality.ts';
import type { Attribution } from './modality/speakers.ts';
import type { Sentence } from './sentence.ts';

export interface CueContext {
  readonly sentence: Sentence;
  readonly clause: Uint16Array; // clause number of each token of the sentence
  readonly modality: Modality;
  readonly attributions: readonly Attribution[];
}
