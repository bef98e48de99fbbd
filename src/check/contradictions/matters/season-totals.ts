/** How many seasons there were, beside one that came after the last. */
import type { Checked } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { type Draft, placeIn } from '../../rule.ts';
import { isStatement } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';

const TOTAL = new Phrases<'total'>({
  total: [
    '(ran|lasted|ended|cancelled|canceled|axed|cancels|axes|aired|finished|concluded|wrapped) ..10 <count>',
    '(was|were) only ..2 <count>',
  ],
});

/** A season that people have seen. */
const SEEN = new Phrases<'seen'>({
  seen: ['aired|airs|airing|premiered|debuted|concluded|finale|saw|followed|dropped|launched|streamed', '(in which|came out)'],
});

/** One that never was, or that is of another run. */
const UNSEEN = new Phrases<'unseen'>({
  unseen: [
    "no|not|never|without|neither|nor|planned|plans|hoped|written|scrapped|unmade|revival|reboot|spin-off|new|will|isn't|wasn't|won't|didn't|another|elsewhere|would|could|might|if",
    '~revive|~save|~cancel|~axe|~renew',
  ],
});

/** 'It ran for four seasons' and 'the fifth season, which aired in May'. */
export function seasonsBeyond(checked: Checked): Draft[] {
  const subjects = subjectsOf(checked);
  const totals = checked.sentences.flatMap((sentence) => {
    const [phrase] = TOTAL.in(checked, sentence);
    const count = sentence.seasons.find(({ relation }) => relation === 'count')?.count ?? 0;
    const series = subjects.of(sentence);
    return phrase === undefined || count === 0 || series === null || !isStatement(checked, sentence) ? [] : [{ sentence, count, series }];
  });
  if (totals.length === 0) return [];
  return checked.body.flatMap((sentence): Draft[] => {
    const season = Math.max(0, ...sentence.firmSeasons);
    const total = totals.find(({ count, series }) => count < season && series === subjects.of(sentence));
    if (total === undefined || total.sentence === sentence) return [];
    if (!SEEN.has(checked, sentence) || UNSEEN.has(checked, sentence) || sentence.asks) return [];
    const message = `The text tells of season ${season} here, and of ${total.count} in all elsewhere.`;
    return [{ span: sentence.span, message, evidence: [placeIn(checked.text, total.sentence.span)], fix: null }];
  });
}
