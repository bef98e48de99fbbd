/** Everybody comes back, and somebody does not. */
import type { Span } from '../../../claim/claim.ts';
import type { Checked, CheckedSentence } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { type Draft, draftAt } from '../../rule.ts';
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
  const gone = [...leavingClaimed(checked), ...leavingTold(checked)];
  if (gone.length === 0) return [];
  const back = checked.sentences.filter(
    (sentence) => ALL_BACK.has(checked, sentence) && !MOST.has(checked, sentence) && isStatement(checked, sentence),
  );
  return gone.flatMap(({ sentence, span }): Draft[] => {
    const series = subjects.main ?? subjects.of(sentence);
    const all = back.find((other) => other !== sentence && subjects.of(other) === series && mayShareSeason(sentence, other));
    if (all === undefined) return [];
    const message = 'Somebody is gone here, and everybody is back elsewhere in the text.';
    return [draftAt(checked, span, message, all.span)];
  });
}

const leavingClaimed = (checked: Checked): readonly Leaving[] =>
  stated(checked, 'credit')
    .filter(({ claim }) => claim.value.change === 'leaves' && claim.value.role === 'cast')
    .map(({ claim, sentence }) => ({ sentence, span: claim.span }));

interface Leaving {
  readonly sentence: CheckedSentence;
  readonly span: Span;
}

const LEAVING =
  /\p{Lu}[\p{Ll}'’-]{1,24} \p{Lu}[\p{Ll}'’-]{1,24}(?:, who [^,.]{3,60},)? (?:has left|is leaving|will not (?:return|be back)|won['’]t (?:return|be back|be seen)|is not returning|isn['’]t returning)\b/u;

const leavingTold = (checked: Checked): readonly Leaving[] =>
  checked.body.flatMap((sentence): Leaving[] => {
    const found = sentence.asks ? null : LEAVING.exec(checked.words(sentence.span));
    const from = sentence.span[0] + (found?.index ?? 0);
    return found === null ? [] : [{ sentence, span: [from, from + found[0].length] }];
  });

const mayShareSeason = (left: CheckedSentence, right: CheckedSentence): boolean =>
  left.firmSeasons.length === 0 || right.firmSeasons.length === 0 || left.firmSeasons.some((season) => right.firmSeasons.includes(season));
