/** Words beside which a figure or a date is of a part, of a place or of another thing, and need not agree with the rest of the text. */
import type { Span } from '../../claim/claim.ts';
import type { Checked, CheckedSentence } from '../checked.ts';
import { type Phrase, Phrases } from '../phrases.ts';

/** Of some episodes; of a later part; of a place of its own; of a shoot, a trailer, an announcement. */
export type Partial = 'count' | 'part' | 'place' | 'event';

const PARTIAL = new Phrases<Partial>({
  count: [
    'half|halves|batch|batches|volume|volumes|more|additional|extra|remaining|total|only|tranche|special|specials|bonus|double|arc|cour|seasons|another|after|between|least|directed|directs|written|wrote',
    '(first|last|final|next) ..1 (<number>|episode|episodes|chapters|few|couple)',
    '(up to)',
    '(episodes|episode|chapters) ..1 (each|apiece|weekly|left|remaining|back)',
    '(part|parts|chapter|chapters) (<number>|one|two|three)',
    '(<nth>|second|other) (part|chapter)',
    '(so far|at once|a week|a year|per season)',
    '(episode|episodes|season|seasons) ..2 (and|to) <number>',
  ],
  part: [
    'part|parts|half|halves|batch|batches|volume|volumes|tranche|cour|weekly|finale|ended|concluded|ends|ending|wraps|through|until',
    '(last|final|remaining|second|third|next|other|new) ..1 (episode|episodes|couple|pair|two|three|four|instalment|installment)',
    '(<number>|rest|others) ..1 (episodes|follow|following)',
    'pairs|fortnightly',
    '(a|every|each|per) week',
  ],
  place: [
    '(in|the) us',
    'uk|u.k|u.s|britain|british|america|american|canada|canadian|australia|australian|india|indian|japan|japanese|korea|korean|ireland|france|french|germany|german|spain|italy|brazil|mexico|scandinavia|latin|europe|european|international|internationally|worldwide|globally|global|abroad|elsewhere|stateside|terrestrial|cable|dvd|blu-ray|digital|syndication|rerun|reruns|repeat|repeats|theatres|theaters|cinemas|festival',
    '(also|then|next day|day after) ..3 <carrier>',
  ],
  event: [
    '~film|filming|shoot|shooting|shot|production|~write|story|plot|trailer|teaser|announced|announcement|renewed|ordered|tickets|rolling|cameras|book|novel|album|film|movie|podcast|game|panel|event|convention|script|scripts|spin-off|spinoff|prequel|sequel',
    '(set in|takes place)',
  ],
});

/** 'Eight-part' is how long a run is, and 'two-part' may be how it is shown. */
const WHOLE_RUN = /\b(?!(?:two|2)-)(?:\d+|[a-z]+)-$/i;
const MOST_NUMBER = 12; // characters of such a number

const partialIn = (checked: Checked, sentence: CheckedSentence): readonly Phrase<Partial>[] =>
  PARTIAL.in(checked, sentence).filter(
    ({ span: [start, end] }) =>
      !(/^part$/i.test(checked.words([start, end])) && WHOLE_RUN.test(checked.text.slice(Math.max(0, start - MOST_NUMBER), start))),
  );

export const isOfPart = (checked: Checked, sentence: CheckedSentence, kind: Partial): boolean =>
  partialIn(checked, sentence).some((phrase) => phrase.kind === kind);

/** Characters before a figure or a date, and behind it, in which such a word speaks of it. */
const REACH: Readonly<Record<Exclude<Partial, 'place'>, readonly [before: number, behind: number]>> = {
  count: [12, 6],
  part: [60, 0],
  event: [60, 0],
};

/** A season that 'launches with three episodes' has its premiere then, and no part. */
const OPENS_WITH = /\bwith (?:(?:its|the) first )?$/i;
const MOST_BEFORE = 15; // characters of such words

/** True where such a word stands right beside a place in the sentence: elsewhere it may speak of something else. */
export function isBeside(checked: Checked, sentence: CheckedSentence, kind: keyof typeof REACH, span: Span): boolean {
  const [before, behind] = REACH[kind];
  return partialIn(checked, sentence).some(
    (phrase) =>
      phrase.kind === kind &&
      phrase.span[1] > span[0] - before &&
      phrase.span[0] < span[1] + behind &&
      !(kind === 'part' && OPENS_WITH.test(checked.text.slice(Math.max(sentence.span[0], phrase.span[0] - MOST_BEFORE), phrase.span[0]))),
  );
}
