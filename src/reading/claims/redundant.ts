/** Claims that others of the same document make needless, or show to mean something else. */
import type { Claim, Status } from '../../claim/claim.ts';
import { covers } from '../../claim/edtf.ts';
import { FORMATS } from '../../claim/how-read.ts';
import { GOODBYE } from '../lexicon/cancellations-refusals.ts';
import { rowByWeight } from './rests-on-weight.ts';

/** The claims that a claim may be held against, itself among them: those about its series, in their order. */
export function bySeries(claims: readonly Claim[]): (claim: Claim) => readonly Claim[] {
  const groups = Map.groupBy(claims, ({ series }) => series);
  return ({ series }) => groups.get(series) ?? [];
}

/** A claim without a season beside the same claim with one says nothing more. */
export function dropVaguer(claims: readonly Claim[]): Claim[] {
  const about = bySeries(claims);
  return claims.filter(
    (claim) =>
      claim.season !== null ||
      claim.predicate !== 'status' ||
      !about(claim).some(
        (other) =>
          other !== claim &&
          other.predicate === 'status' &&
          other.value === claim.value &&
          other.season !== null &&
          (other.certainty === 'denied') === (claim.certainty === 'denied'),
      ),
  );
}

/** 'February 2020' beside '27 February 2020' of the same season says nothing more; of 'in June' and 'four weeks away' the month is what was said. */
export function dropCoarser(claims: readonly Claim[]): Claim[] {
  const about = bySeries(claims);
  return claims.filter(
    (claim) =>
      claim.predicate !== 'premiere' ||
      !about(claim).some(
        (other) =>
          other !== claim &&
          other.predicate === 'premiere' &&
          other.season === claim.season &&
          other.value !== claim.value &&
          (isReckoned(claim) ? covers(other.value, claim.value) : covers(claim.value, other.value) && !isReckoned(other)) &&
          (claim.certainty === 'denied') === (other.certainty === 'denied'),
      ),
  );
}

const isReckoned = ({ rules }: Claim): boolean => rules.includes('date/counted-from');

/** 'There will be no sixth' of a series that ends with its fifth: nobody decides against it; a renewal is denied. */
export function closedBooks(claim: Claim, about: readonly Claim[]): Claim {
  if (claim.predicate !== 'status' || claim.value !== 'cancelled' || claim.season === null || claim.speaker === 'official') return claim;
  const ended = about.some(
    (other) =>
      other.predicate === 'status' &&
      other.value === 'ending' &&
      other.certainty === 'certain' &&
      other.season === (claim.season as number) - 1 &&
      !isCancelledBy(other, claim),
  );
  return ended ? { ...claim, value: 'renewed', certainty: 'denied' } : claim;
}

/** 'Stay tuned', 'still mum' beside a plain order or refusal of the same season speaks of its date, its cast or an earlier day. */
export function dropSettled(claims: readonly Claim[]): Claim[] {
  const settled = new Set(
    claims.flatMap((claim) =>
      claim.predicate === 'status' && SETTLES.has(claim.value) && claim.certainty === 'certain' ? [keyOf(claim)] : [],
    ),
  );
  return claims.filter((claim) => claim.predicate !== 'status' || !isSilence(claim) || !settled.has(keyOf(claim)));
}

/** 'Whether there will be a fifth is anyone's guess': what only says that it is open is of the season that the sentence asks for. */
export function dropSilenceWithin(claims: readonly Claim[]): Claim[] {
  const about = bySeries(claims);
  return claims.filter(
    (claim) =>
      !isSilence(claim) ||
      !about(claim).some(
        (other) =>
          other.value === 'undecided' &&
          other.season !== claim.season &&
          other.season !== null &&
          shareWords(claim, other) &&
          !isSilence(other),
      ),
  );
}

/** A question, or talk of what may come, beside any word on what becomes of the series. */
export function dropAnswered(claims: readonly Claim[]): Claim[] {
  const about = bySeries(claims);
  return claims.filter(
    (claim) =>
      !isMusing(claim) ||
      !about(claim).some(
        (other) =>
          other.predicate === 'status' &&
          !isMusing(other) &&
          (other.season === claim.season || other.season === null || claim.season === null || other.value === 'ending'),
      ),
  );
}

/**
 * 'Ended its run in June' beside an open question after the next season: it is the season that is over. 'Its last three episodes will air' beside the carrier's
 * refusal of the next, or beside the very word for that: nobody planned the end.
 */
export function dropSeasonsEnd(claims: readonly Claim[]): Claim[] {
  const about = bySeries(claims);
  return claims.filter(
    (claim) =>
      !isActOfEnding(claim) ||
      !about(claim).some(
        (other) =>
          other.predicate === 'status' &&
          (other.value === 'undecided'
            ? !isMusing(other)
            : other.value === 'cancelled' &&
              ((other.speaker === 'official' && isByWeight(claim)) || (isCancelledBy(claim, other) && shareWords(claim, other)))) &&
          other.certainty === 'certain' &&
          (claim.season === null || other.season === claim.season + 1),
      ),
  );
}

/** 'CBS says so long to X' beside 'its fifth season will be its last' tells of that end, and that it is CBS's. */
export function dropGoodbyes(claims: readonly Claim[]): readonly Claim[] {
  const about = bySeries(claims);
  if (!claims.some(isGoodbye)) return claims;
  return claims.flatMap((claim) => {
    if (isGoodbye(claim)) return about(claim).some(isPlannedEnd) ? [] : [claim];
    const goodbye = isPlannedEnd(claim) && claim.speaker === 'outlet' ? about(claim).find(isGoodbye) : undefined;
    return [goodbye === undefined ? claim : { ...claim, speaker: goodbye.speaker }];
  });
}

const isGoodbye = ({ rules }: Claim): boolean =>
  rules.includes(GOODBYE) && rules.every((rule) => !rule.startsWith('cancel/') || rule === GOODBYE);
const isPlannedEnd = ({ value, certainty, season }: Claim): boolean => value === 'ending' && certainty === 'certain' && season !== null;

/** 'Once a limited series, it gets a second season': of what goes on that was history. */
export function dropLimited(claims: readonly Claim[]): Claim[] {
  const about = bySeries(claims);
  return claims.filter(
    (claim) =>
      !claim.rules.some((rule) => FORMATS.has(rule)) ||
      !about(claim).some(
        ({ predicate, value, certainty, season }) =>
          predicate === 'status' && value === 'renewed' && certainty === 'certain' && season !== null && season > 1,
      ),
  );
}

/** "'X' cancelled", and 'it ends after three seasons': the very word for it says whose end that is. */
const isCancelledBy = ({ season }: Claim, { season: refused, rules, certainty }: Claim): boolean =>
  certainty === 'certain' && refused !== null && season === refused - 1 && rules.some((rule) => BY_THE_WORD.has(rule));
/** 'Cancelled: X ends after three seasons'. */
const shareWords = ({ span: [a, b] }: Claim, { span: [from, to] }: Claim): boolean => a < to && from < b;
const BY_THE_WORD = new Set(['cancel/verb-active', 'cancel/verb-passive']);

const isActOfEnding = ({ predicate, value, certainty, rules }: Claim): boolean =>
  predicate === 'status' &&
  value === 'ending' &&
  certainty === 'certain' &&
  rules.every((rule) => !rule.startsWith('final/') || ACTS.has(rule));
const isByWeight = ({ rules }: Claim): boolean => rules.every((rule) => !rule.startsWith('final/') || rule === rowByWeight('final').id);
const ACTS = new Set(['final/bows-out', 'final/ends-with', rowByWeight('final').id]);

const MUSINGS = new Set(['question/another-season', 'undecided/potential']);

/** True of what only asks, or wonders. */
export const isMusing = ({ predicate, value, rules }: Claim): boolean =>
  predicate === 'status' &&
  value === 'undecided' &&
  rules.every((rule) => (!rule.startsWith('undecided/') && !rule.startsWith('order/')) || MUSINGS.has(rule));

/** Rows that only say that somebody waits or keeps quiet, of whatever, or how a thing stood until it was decided. */
const SILENCES = new Set(['undecided/wait-and-see', 'undecided/mum', 'undecided/waiting', 'undecided/limbo']);
const isSilence = ({ value, rules }: Claim): boolean => value === 'undecided' && SILENCES.has(rules[0] as string);
const SETTLES: ReadonlySet<Status> = new Set(['renewed', 'cancelled', 'ending']);
const keyOf = ({ series, season }: Claim): string => JSON.stringify([series, season]);
