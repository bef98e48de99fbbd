/** How many seasons there were, beside one that came after the last. */
import type { Checked, CheckedSentence } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { type Draft, draftAt } from '../../rule.ts';
import { isStatement, stated } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import { MOVED } from './orderers.ts';

const TOTAL = new Phrases<'total'>({
  total: [
    '(ran|lasted|ended|cancelled|canceled|axed|cancels|axes|aired|finished|concluded|wrapped|pulled|dropped|scrapped|folded|done|over) ..10 <count>',
    '(was|were) only ..2 <count>',
  ],
});

/** Every season that there is. */
const ALL = new Phrases<'all'>({ all: ['all <count>'] });

/** A season that people have seen. */
const SEEN = new Phrases<'seen'>({
  seen: [
    'aired|airs|airing|broadcast|scene|premiered|debuted|concluded|finale|saw|followed|dropped|launched|streamed',
    '(in which|came out)',
  ],
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
  const totals = [
    ...totalsClaimed(checked),
    ...checked.sentences.flatMap((sentence) => {
      const [phrase] = TOTAL.in(checked, sentence);
      const count = sentence.seasons.find(({ relation }) => relation === 'count')?.count ?? 0;
      const series = subjects.of(sentence);
      return phrase === undefined || count === 0 || series === null || !isStatement(checked, sentence) ? [] : [{ sentence, count, series }];
    }),
  ];
  if (totals.length === 0) return [];
  return checked.body.flatMap((sentence): Draft[] => {
    const all = allIn(checked, sentence);
    const season = Math.max(all, ...sentence.firmSeasons);
    const isFewer = all > 0 && isWholeRun(checked, sentence);
    const total = totals.find(({ count, series }) => (count < season || (isFewer && count > season)) && series === subjects.of(sentence));
    if (total === undefined || total.sentence === sentence) return [];
    if (sentence.asks || (all === 0 ? !isSeen(checked, sentence) : checked.sentences.some((other) => MOVED.has(checked, other)))) return [];
    const message = `The text tells of ${all === 0 ? `season ${season}` : `${season} seasons`} here, and of ${total.count} in all elsewhere.`;
    return [draftAt(checked, sentence.span, message, total.sentence.span)];
  });
}

const isSeen = (checked: Checked, sentence: CheckedSentence): boolean => SEEN.has(checked, sentence) && !UNSEEN.has(checked, sentence);

/** How many seasons 'all four seasons' are; 0 where the sentence does not say so. */
const allIn = (checked: Checked, sentence: CheckedSentence): number =>
  ALL.has(checked, sentence) ? (sentence.seasons.find(({ relation }) => relation === 'count')?.count ?? 0) : 0;

/** 'All four seasons of Brackenfell', and no 'all four seasons with her' or 'so far'. */
const isWholeRun = (checked: Checked, sentence: CheckedSentence): boolean =>
  !UNSEEN.has(checked, sentence) &&
  ALL.in(checked, sentence).some(
    ({ span: [, end] }) => OF_IT.test(checked.text.slice(end, end + MOST_BEHIND)) && !SOME.test(checked.text.slice(end, sentence.span[1])),
  );

const OF_IT = /^ of (?:the (?:show|series|drama|comedy|sitcom)\b|["'‘“]?\p{Lu})/u;
const SOME = /\b(?:so far|to date|in which|that(?! (?:were|was|have been|exist))|with|under|first|until|on (?:dvd|blu-ray))\b/i;
const MOST_BEHIND = 20; // characters of such words

interface Total {
  readonly sentence: CheckedSentence;
  readonly count: number;
  readonly series: string;
}

/** Cancelled before its third season is two in all; ending with its fifth is five. */
function totalsClaimed(checked: Checked): Total[] {
  const subjects = subjectsOf(checked);
  return stated(checked, 'status').flatMap(({ claim, sentence }): Total[] => {
    const { value, season, series } = claim;
    // the words say how many there were: what follows from other words may be mistaken
    if (season === null || !sentence.seasons.some(({ relation }) => relation === 'count')) return [];
    if (value !== 'cancelled' && value !== 'ending') return [];
    return [{ sentence, count: value === 'cancelled' ? season - 1 : season, series: subjects.called(series) }];
  });
}
