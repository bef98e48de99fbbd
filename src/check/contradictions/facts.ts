/** Two figures or dates for one season: episodes, premieres, a trailer that is out and is not. */
import { agreement, dayRange } from '../../claim/edtf.ts';
import type { Checked, CheckedSentence } from '../checked.ts';
import { Phrases } from '../phrases.ts';
import { type Draft, placeIn } from '../rule.ts';
import { clashesOf, type Stated, stated } from '../stated.ts';

/** Words of a part of a season, of some of its episodes, or of one of several places: figures beside them need not agree. */
const PARTIAL = new Phrases<'partial'>({
  partial: [
    'part|parts|half|halves|batch|batches|volume|volumes|chapter|first|last|final|next|more|additional|extra|remaining|total|all|so far|left|back|new|only|left|tranche|instalment|installment|drop|weekly|each|every|apiece|special|specials|bonus',
    'uk|u.k|us|u.s|britain|british|america|american|canada|australia|india|international|internationally|worldwide|globally|abroad|stateside|terrestrial|cable|dvd|blu-ray|digital|syndication|rerun|repeat|repeats',
    '~film|filming|shoot|shooting|production|~write|set|takes|story|plot|finale|ended|concluded|ends',
  ],
});

const isWhole = (checked: Checked, sentence: CheckedSentence): boolean => PARTIAL.in(checked, sentence).length === 0;

export function clashingFacts(checked: Checked): Draft[] {
  return [
    ...clashesOf(
      stated(checked, 'episodes').filter(({ sentence }) => isWhole(checked, sentence)),
      (left, right) => left.claim.value !== right.claim.value,
    ).map(([left, right]) => draftOf(checked, left, right, `${right.claim.value} episodes here and ${left.claim.value} before`)),
    ...clashesOf(
      stated(checked, 'premiere').filter(({ sentence }) => isWhole(checked, sentence)),
      (left, right) => areApart(left.claim.value, right.claim.value),
    ).map(([left, right]) => draftOf(checked, left, right, `a premiere of ${right.claim.value} here and of ${left.claim.value} before`)),
    ...clashesOf(stated(checked, 'trailer'), (left, right) => left.claim.value !== right.claim.value).map(([left, right]) =>
      draftOf(checked, left, right, 'a trailer in one place and none in the other'),
    ),
  ];
}

/** No day is in both. */
function areApart(left: string, right: string): boolean {
  return dayRange(left) !== null && dayRange(right) !== null && agreement(left, right) === 0;
}

function draftOf(checked: Checked, left: Stated<'episodes' | 'premiere' | 'trailer'>, right: typeof left, what: string): Draft {
  const { series, season } = right.claim;
  return {
    span: right.claim.span,
    message: `The text gives season ${season} of ${series} ${what}.`,
    evidence: [placeIn(checked.text, left.sentence.span)],
    fix: null,
  };
}
