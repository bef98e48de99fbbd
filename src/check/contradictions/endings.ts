/** A season called the last, beside a next one or doubt about it. */
import type { Claim, ClaimFor } from '../../claim/claim.ts';
import { restsOnWeight } from '../../reading/claims/rests-on-weight.ts';
import type { Checked } from '../checked.ts';
import { echoesOf } from '../echoes.ts';
import { Phrases } from '../phrases.ts';
import type { Draft } from '../rule.ts';
import { mayShareCarrier } from './carriers-named.ts';
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

/** 'Season 5 will be the last' and 'renewed for a sixth season', or the premiere of one, or work on it. */
function lastAndNext(checked: Checked, statuses: readonly Status[]): Draft[] {
  const last = new Map<string, Status>();
  for (const claim of statuses) {
    if (claim.value !== 'ending' || claim.certainty !== 'certain' || !/final|last|\bend|conclu/i.test(checked.words(claim.span))) continue;
    // a headline may leave the number to the text: 'returns for its final season'
    if (isPlain(checked, claim) && (isNumbered(checked, claim) || echoesOf(checked, claim).length > 0)) last.set(claim.series, claim);
  }
  if (last.size === 0) return [];
  return checked.reading.claims.flatMap((claim): Draft[] => {
    const end = last.get(claim.series);
    if (end === undefined || !isMade(claim) || (claim.season ?? 0) <= (end.season ?? 0) || restsOnWeight(claim)) return [];
    if (!isNumbered(checked, claim) || !isPlain(checked, claim) || !isOfOneHome(checked, claim, end)) return [];
    if (statuses.some(({ series, season, value }) => series === claim.series && season === claim.season && value === 'ending')) return [];
    const message = `${claim.series} goes on with season ${claim.season} here, and season ${end.season} is its last elsewhere in the text.`;
    return [clashAt(checked, claim, end.span, message)];
  });
}

/** Says that a season is ordered, dated or being made. */
const isMade = ({ predicate, value, certainty }: Claim): boolean =>
  certainty === 'certain' &&
  (predicate === 'premiere' || (predicate === 'status' && value === 'renewed') || (predicate === 'production' && value !== 'paused'));

/** Its own sentence has its season by number. */
const isNumbered = (checked: Checked, { span, season }: Claim): boolean =>
  checked.sentenceAt(span[0])?.firmSeasons.includes(season ?? 0) === true;

/** The last season on one service may be followed by another's. */
function isOfOneHome(checked: Checked, left: Claim, right: Claim): boolean {
  const [here, there] = [checked.sentenceAt(left.span[0]), checked.sentenceAt(right.span[0])];
  return here !== null && there !== null && mayShareCarrier(checked, here, there);
}
