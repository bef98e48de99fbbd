/** Other sentences that tell what a claim tells. The reader keeps one claim of what is said twice; the desk wants every telling. */
import type { Claim, Status } from '../claim/claim.ts';
import { agreement } from '../claim/edtf.ts';
import type { Checked, CheckedSentence } from './checked.ts';
import { oncePerText } from './once-per-text.ts';
import { Phrases } from './phrases.ts';

const FATES = new Phrases<Status>({
  renewed: [
    '~renew|~order|~greenlight|greenlit|renewal|~commission',
    '~pick_up',
    '(confirmed|happening|returning|coming back|given) ..4',
    '(return|come back|be back)',
  ],
  cancelled: ['~cancel|~axe|~scrap|cancellation|cancelled|canceled', 'pull the plug', '(not|no) ..3 (return|season|renewed)'],
  ending: ['final|last|~end|~conclude', 'limited series'],
  undecided: ['undecided|limbo|bubble'],
});

/** @returns in order of place, the sentence of the claim itself among them */
export function echoesOf(checked: Checked, claim: Claim): readonly CheckedSentence[] {
  const { season } = claim;
  if (season === null || (claim.predicate !== 'premiere' && claim.predicate !== 'status')) return [];
  return (bySeason(checked).get(season) ?? []).filter((sentence) =>
    claim.predicate === 'premiere'
      ? sentence.dates.some(({ edtf }) => edtf !== null && (edtf === claim.value || agreement(edtf, claim.value) > 0))
      : tellsFate(checked, sentence, claim.value),
  );
}

/** True where the sentence has words of such a fate, of whatever season. */
export const tellsFate = (checked: Checked, sentence: CheckedSentence, fate: Status): boolean =>
  FATES.in(checked, sentence).some(({ kind }) => kind === fate);

/** The sentences that name one season, by its number. */
const bySeason = oncePerText(
  ({ sentences }): ReadonlyMap<number, readonly CheckedSentence[]> =>
    Map.groupBy(
      sentences.filter(({ firmSeasons }) => firmSeasons.length === 1),
      ({ firmSeasons }) => firmSeasons[0] as number,
    ),
);
