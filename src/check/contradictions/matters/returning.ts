/** Everybody comes back, and somebody does not. */
import type { Checked } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { type Draft, placeIn } from '../../rule.ts';
import { isStatement, stated } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';

const ALL_BACK = new Phrases<'all'>({
  all: [
    '(everyone|everybody|all) ..6 (cast|leads|stars|actors|regulars) ..4 (back|return|returns|returning|returned)',
    '(whole|entire|full) ..2 (cast|ensemble) ..4 (back|return|returns|returning|returned)',
    '(everyone|everybody) ..3 (back|returns|returning)',
    'without exception',
  ],
});

const MOST = new Phrases<'most'>({ most: ['almost|nearly|most|but|except|bar|apart|not|minus', 'other than'] });

export function allBackButOne(checked: Checked): Draft[] {
  const subjects = subjectsOf(checked);
  const gone = stated(checked, 'credit').filter(({ claim }) => claim.value.change === 'leaves' && claim.value.role === 'cast');
  if (gone.length === 0) return [];
  const back = checked.sentences.filter(
    (sentence) => ALL_BACK.has(checked, sentence) && !MOST.has(checked, sentence) && isStatement(checked, sentence),
  );
  return gone.flatMap(({ claim, sentence }): Draft[] => {
    const all = back.find(
      (other) =>
        other !== sentence &&
        subjects.of(other) === subjects.called(claim.series) &&
        (claim.season === null || other.firmSeasons.length === 0 || other.firmSeasons.includes(claim.season)),
    );
    if (all === undefined) return [];
    const message = `${claim.value.person} is gone here, and everybody is back elsewhere in the text.`;
    return [{ span: claim.span, message, evidence: [placeIn(checked.text, all.span)], fix: null }];
  });
}
