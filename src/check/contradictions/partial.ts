/** Words beside which a figure or a date is of a part, of a place or of another thing, and need not agree with the rest of the text. */
import type { Checked, CheckedSentence } from '../checked.ts';
import { Phrases } from '../phrases.ts';

/** Of some episodes; of some episodes or some country; of a shoot, a trailer, an announcement. */
export type Partial = 'count' | 'date' | 'event';

export const PARTIAL = new Phrases<Partial>({
  count: [
    'part|parts|half|halves|batch|batches|volume|volumes|chapter|first|last|final|next|more|additional|extra|remaining|total|left|back|new|only|tranche|drop|drops|weekly|each|every|apiece|special|specials|bonus|double|arc|cour|seasons',
    'so far',
  ],
  date: [
    'part|parts|half|halves|batch|batches|volume|volumes|tranche|cour|weekly|finale|ended|concluded|ends|ending|wraps',
    '(first|two|three|four|opening|last|final|remaining) ..1 (episode|episodes|couple|pair|two|three|instalment|installment)',
    'pairs|fortnightly',
    '(a|every|each|per) week',
    '(in|the) us',
    'uk|u.k|u.s|britain|british|america|american|canada|australia|india|japan|korea|international|internationally|worldwide|globally|global|abroad|stateside|terrestrial|cable|dvd|blu-ray|digital|syndication|rerun|repeat|repeats',
  ],
  event: [
    '~film|filming|shoot|shooting|shot|production|~write|story|plot|trailer|teaser|announced|announcement|renewed|ordered|tickets|~begin|rolling',
    '(set in|takes place)',
  ],
});

export const isOfPart = (checked: Checked, sentence: CheckedSentence, kind: Partial): boolean =>
  PARTIAL.in(checked, sentence).some((phrase) => phrase.kind === kind);
