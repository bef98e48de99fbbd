/**
 * Claims on the side that their words are on. A weight is how much less sure the answer is without the claim: beside an order, a second page
 * with it may weigh a little against, and 'nothing has been announced' a little for. Nobody looks for them there.
 */
import type { Claim } from '../claim/claim.ts';
import type { Evidence, Fate, Verdict } from '../claim/verdict.ts';
import { daySpan, isoDayNumber, isoOf, knownDay } from '../reconcile/days.ts';
import { basisOf } from '../reconcile/fate.ts';
import { fateSaid, saysDecided } from './fate-said.ts';

/** What a season of this fate is said to be in as many words; a season that is out, or ends, is said to be many things. */
const SAID: Readonly<Partial<Record<Fate, Fate>>> = { undecided: 'undecided', renewed: 'renewed', cancelled: 'cancelled' };

/**
 * @param asOf ISO day
 * @returns the same, each claim that stood on the wrong side last on the right one, without weight
 */
export function withClaimsOnTheirSide(verdict: Verdict, asOf: string): Verdict {
  const fate = SAID[verdict.fate.status];
  if (fate === undefined) return verdict;
  const today = isoDayNumber(asOf)!;
  const saysSo = ({ claim }: Evidence) =>
    fateSaid(claim, verdict.season) === fate || (fate === 'renewed' && isToCome(claim, verdict.season, today));
  const saysOther = ({ claim, weight }: Evidence) =>
    weight > 0 &&
    (![null, fate].includes(fateSaid(claim, verdict.season)) ||
      (fate === 'cancelled' && isDay(claim)) ||
      (fate === 'undecided' && saysDecided(claim, verdict.season)));
  const isBeside = ({ claim }: Evidence) => isDatedAhead(verdict, today) && claim.season !== null && claim.season > verdict.season;
  const { against } = verdict;
  const evidence = [...verdict.evidence.filter((one) => !saysOther(one)), ...against.filter(saysSo).map(weightless)];
  const saying = evidence.filter(saysSo);
  const basis = basisOf([...evidence, ...saying.map(telling)]);
  return {
    ...verdict,
    fate: { ...verdict.fate, basis, since: basis === 'forecast' ? null : sinceSaid(verdict, saying) },
    evidence: fate === 'undecided' ? saidFirst(evidence, saysSo) : evidence,
    against: [
      ...against.filter((one) => !saysSo(one) && !isBeside(one)),
      ...[...verdict.evidence.filter(saysOther), ...against.filter(isBeside)].map(weightless),
    ],
  };
}

/** That nothing is decided is said by 'no word on season 2' before it is by 'no trailer', whichever weighs more. */
const saidFirst = (evidence: readonly Evidence[], saysSo: (one: Evidence) => boolean): Evidence[] => [
  ...evidence.filter(saysSo),
  ...evidence.filter((one) => !saysSo(one)),
];

const weightless = (one: Evidence): Evidence => ({ ...one, weight: 0 });
/** An order is what an answer rests on, however little it moves it beside others. */
const telling = (one: Evidence): Evidence => ({ ...one, weight: 1 });

/** A day that a season is given is none of a cancelled one, whatever it hangs on. */
const isDay = ({ predicate, certainty }: Claim): boolean => predicate === 'premiere' && certainty !== 'denied';

/** A date that is still to come is one of a season that is made. */
function isToCome({ predicate, value, certainty, season }: Claim, of: number, today: number): boolean {
  return predicate === 'premiere' && (certainty === 'certain' || certainty === 'likely') && season === of && daySpan(value)!.last >= today;
}

/** Talk of the season after it makes it no likelier that a season is out whose day is known and yet to come. */
function isDatedAhead({ fate, premiere }: Verdict, today: number): boolean {
  return fate.status === 'renewed' && premiere !== null && !premiere.conditional && daySpan(premiere.edtf)!.first > today;
}

/** The day of the first claim that says so, from the one on since when all claims support it: who makes a season is named before it is ordered. */
function sinceSaid({ fate: { since } }: Verdict, saying: readonly Evidence[]): string | null {
  const from = isoDayNumber(since);
  const days = from === null ? [] : saying.map(({ document }) => knownDay(document)).filter((day) => day >= from);
  return days.length === 0 ? since : isoOf(Math.min(...days));
}
