/** Which claims a contradiction of fates may rest on, and how it is told. */
import { foldTitle } from '../../catalogue/fold.ts';
import type { Claim, ClaimFor, Span } from '../../claim/claim.ts';
import { restsOnWeight } from '../../reading/claims/rests-on-weight.ts';
import type { Checked, CheckedSentence } from '../checked.ts';
import { oncePerText } from '../once-per-text.ts';
import { Phrases } from '../phrases.ts';
import { type Draft, draftAt } from '../rule.ts';
import { subjectsOf } from '../subjects.ts';

/** What makes a statement one of what was, or was to be. */
const CHANGED = new Phrases<'changed'>({
  changed: [
    "originally|initially|previously|earlier|once|had|before|until|then|reportedly|un-renew|un-renewed|unrenewed|first|would|wasn't|weren't|would've|thought|feared|believed|worried",
    // a habit is no decision
    'often|usually|typically|generally|normally|rarely|seldom|tends|tend',
    '~reverse|~revive|~save|~rescue|~scrap|~reconsider|~backtrack|~backpedal|~extend',
    '(was|were|been) (to|supposed|meant|planned|billed|announced|due)',
    '(another|new) home',
    'elsewhere|talks|shopped|shopping|shop',
    'after (all|it|they|the|he|she|months|weeks|a)',
    'bubble ..1 (drama|comedy|show|series|sitcom|shows)',
    '(left|been|was|were) on the (bubble|fence)',
    '(years|year|months|month|weeks) (ago|later|earlier|before)',
  ],
});

/**
 * What becomes of seasons, as rows and builds tell it: what only weighs so is no ground to call a text wrong, and neither is what the headline
 * of a roundup tells of all its series: 'Every show renewed and cancelled'.
 */
export const statedFates = oncePerText((checked): readonly ClaimFor<'status'>[] =>
  checked.claims('status').filter((claim) => !restsOnWeight(claim) && !isOfRoundup(checked, claim)),
);

function isOfRoundup(checked: Checked, { span, series }: ClaimFor<'status'>): boolean {
  const { headline } = checked;
  if (headline === null || span[0] >= headline.span[1] || subjectsOf(checked).main !== null) return false;
  return !foldTitle(checked.words(headline.span)).includes(foldTitle(series));
}

/** Takes what it asks after for granted. */
const PRESUMING = /^why (?:did|was|were|has|is)\b/i;

/** 'Will there be a season 3? Yes.' */
const YES = /^\W*(?:yes|yep|it is|it will)\b(?![^.!]*\b(?:but|although|though)\b)/i;

/** The question is answered right behind it, with no change told there. */
function isAffirmed(checked: Checked, { index, asks }: CheckedSentence): boolean {
  const next = checked.sentences[index + 1];
  return asks && next !== undefined && YES.test(checked.words(next.span)) && !CHANGED.has(checked, next);
}

/** Stands in a sentence that tells of no change, and that asks nothing or is answered with a yes. */
export function isPlain(checked: Checked, claim: Claim): boolean {
  const sentence = checked.sentenceAt(claim.span[0]);
  if (sentence === null || CHANGED.has(checked, sentence)) return false;
  return !sentence.asks || PRESUMING.test(checked.words(sentence.span)) || isAffirmed(checked, sentence);
}

/** At the claim, with the sentence of the other statement as evidence. */
export function clashAt(checked: Checked, claim: Claim, other: Span, message: string): Draft {
  return draftAt(checked, claim.span, message, checked.sentenceAt(other[0])?.span ?? other);
}
