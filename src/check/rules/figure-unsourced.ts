/** A figure that nobody gave. */
import type { ClaimFor } from '../../claim/claim.ts';
import type { Checked, CheckedSentence } from '../checked.ts';
import { Phrases } from '../phrases.ts';
import { type Draft, draftAt, type Rule } from '../rule.ts';
import { SPEECH } from '../speakers.ts';

const GIVERS = new Phrases<'giver'>({
  giver: [
    'nielsen|barb|flixpatrol|luminate|samba|parrot|comscore|imdb|metacritic|letterboxd|tomatometer|rotten|tudum|oztam|numeris|rating|ratings|chart|charts|top|data|figures|statistics|twitter|instagram|tiktok|facebook|youtube|reddit|followers|box-office|report|reports|survey|study',
  ],
});

/** Who counts for a living: a text that names them once, in its first line or its last, need not at every figure. */
const COUNTERS = new Phrases<'counter'>({
  counter: ['nielsen|barb|flixpatrol|luminate|samba|parrot|comscore|oztam|numeris', 'top (10|ten)', '(english|non-english) ..1 list'],
});

const PERIODS = new Phrases<'period'>({
  period: [
    'day|days|week|weeks|weekend|month|months|year|night|premiere|episode|finale|season|series|opening|launch|debut|live|hours|minute|overall|average|total|overnight|far|yet|ago|since|during|now|currently|time|quarter|half',
  ],
});

export const FIGURE_UNSOURCED: Rule = {
  id: 'figure/unsourced',
  severity: 'suggestion',
  says: 'A viewing figure or a rating without who gave it, or without the time that it counts.',
  spares:
    'Figures with a giver and a time in their sentence or the one before, those of an audience whose counter the text names anywhere, and the votes of a review by its own writer.',
  why: 'Views of a day and hours of a month are not the same, and neither can be looked up without a source.',
  flags: ['Brackenfell drew 4.2 million viewers.', 'Maddox Quay has a score of 87 out of 100.'],
  leaves: [
    'Brackenfell drew 4.2 million viewers in its first week, Nielsen said.',
    'Maddox Quay has a score of 87 out of 100 on Metacritic.',
    'Brackenfell drew 4.2 million viewers on Monday.\n\nMaddox Quay had 3.1 million on Tuesday night.\n\nAll figures are of the same day, by Nielsen.',
    'Netflix says that 4.2 million viewers watched Brackenfell in its first week.',
  ],
  find(checked: Checked): readonly Draft[] {
    const claims = [...checked.claims('audience'), ...checked.claims('rating')];
    if (claims.length === 0) return [];
    const isCounted = checked.sentences.some((sentence) => COUNTERS.has(checked, sentence));
    return claims.flatMap((claim): Draft[] => {
      const sentence = checked.sentenceAt(claim.span[0]);
      if (sentence === null) return [];
      const missing = missingOf(checked, claim, sentence, isCounted);
      return missing === null ? [] : [draftAt(checked, claim.span, `The figure stands without ${missing}.`)];
    });
  },
};

function missingOf(
  checked: Checked,
  claim: ClaimFor<'audience'> | ClaimFor<'rating'>,
  sentence: CheckedSentence,
  isCounted: boolean,
): string | null {
  const before = checked.sentences[sentence.index - 1];
  const near = before !== undefined && before.block === sentence.block ? [before, sentence] : [sentence];
  // stars are a reviewer's own
  if (claim.predicate === 'rating' && claim.value.best <= 5) return null;
  if (claim.predicate === 'rating') return claim.value.by === undefined && !isGiven(checked, near) ? 'who gave it' : null;
  if (claim.speaker === 'official') return null;
  if (!isCounted && !isGiven(checked, near)) return 'who counted it';
  const hasPeriod = claim.value.period !== undefined || near.some((one) => one.dates.length > 0 || PERIODS.has(checked, one));
  return hasPeriod || claim.value.metric === 'rank' || claim.value.metric === 'followers' || claim.value.metric === 'likes'
    ? null
    : 'the time that it counts';
}

const isGiven = (checked: Checked, near: readonly CheckedSentence[]): boolean =>
  near.some((sentence) => GIVERS.has(checked, sentence) || SPEECH.has(checked, sentence));
