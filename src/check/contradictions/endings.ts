/** A season called the last, beside a next one or doubt about it. */
import type { ClaimFor } from '../../claim/claim.ts';
import type { Checked } from '../checked.ts';
import { Phrases } from '../phrases.ts';
import type { Draft } from '../rule.ts';
import { clashAt, isPlain, statedFates } from './plain.ts';

type Status = ClaimFor<'status'>;

export function clashingEndings(checked: Checked): Draft[] {
  const statuses = statedFates(checked);
  return [...lastAndUnsure(checked, statuses), ...lastAndNext(checked, statuses)];
}

/** What leaves open whether a season is the last. */
const UNSURE = new Phrases<'unsure'>({
  unsure: [
    "(not|hasn't|isn't|yet|unclear|unknown|whether|no word|nobody|nothing) ..10 (final|last)",
    '(final|last) ..6 (unclear|unknown|not confirmed|unconfirmed|not known)',
  ],
});

/** 'Season 3 will be the last' and 'no word on whether the third season is the final one'. */
function lastAndUnsure(checked: Checked, statuses: readonly Status[]): Draft[] {
  const last = statuses.filter(
    (claim) => claim.value === 'ending' && claim.certainty === 'certain' && claim.season !== null && isPlain(checked, claim),
  );
  if (last.length === 0) return [];
  const unsure = checked.body.filter((sentence) => !sentence.asks && UNSURE.has(checked, sentence));
  return last.flatMap((claim): Draft[] => {
    const other = unsure.find(
      (sentence) => sentence.firmSeasons.includes(claim.season ?? 0) && sentence !== checked.sentenceAt(claim.span[0]),
    );
    if (other === undefined || UNSURE.has(checked, checked.sentenceAt(claim.span[0]) ?? other)) return [];
    const message = `Season ${claim.season} of ${claim.series} is the last here, and not known to be elsewhere in the text.`;
    return [clashAt(checked, claim, other.span, message)];
  });
}

/** 'Season 5 will be the last' and 'renewed for a sixth season'. */
function lastAndNext(checked: Checked, statuses: readonly Status[]): Draft[] {
  const firm = statuses.filter((claim) => {
    const sentence = checked.sentenceAt(claim.span[0]);
    return (
      sentence !== null && claim.certainty === 'certain' && sentence.firmSeasons.includes(claim.season ?? 0) && isPlain(checked, claim)
    );
  });
  const last = new Map<string, Status>();
  for (const claim of firm)
    if (claim.value === 'ending' && /final|last|\bend|conclu/i.test(checked.words(claim.span))) last.set(claim.series, claim);
  return firm.flatMap((claim): Draft[] => {
    const end = last.get(claim.series);
    if (claim.value !== 'renewed' || end === undefined || (claim.season ?? 0) <= (end.season ?? 0)) return [];
    if (statuses.some(({ series, season, value }) => series === claim.series && season === claim.season && value === 'ending')) return [];
    const message = `${claim.series} has an order for season ${claim.season} here, and season ${end.season} is its last elsewhere in the text.`;
    return [clashAt(checked, claim, end.span, message)];
  });
}
