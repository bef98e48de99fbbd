/** What is known by now of a season that was once forecast, as answers to yes-or-no questions. */
import type { Answer } from '../../claim/answer.ts';
import type { Verdict } from '../../claim/verdict.ts';
import { type Days, daysOf } from '../history.ts';

/** Days count from 1970-01-01. */
export interface Truth {
  /** The first and last day on which the order can have been made; null where none is known. */
  readonly order: Days | null;
  /** The season is not to be made: cancelled, or the one before was the last. */
  readonly refused: boolean;
  readonly isOut: boolean;
  /** When it came out; null where it has not, or nobody says when. */
  readonly out: Days | null;
  /** The last day on which anything was said of the series: what had not happened by then is known not to have. */
  readonly heardUntil: number;
}

/** A verdict less sure than this settles nothing. */
const SURE = 0.9;
/** A season of which no order is heard for so long, while the series is spoken of, counts as not ordered. */
const GIVEN_UP_DAYS = 3 * 365;

/** @returns null where nothing settles the season's fate */
export function truthOf({ seasons, documents }: Answer, season: number): Truth | null {
  const verdict = seasons.find((one) => one.season === season);
  const lastSaid = documents.find(({ said }) => said !== null)?.said ?? null;
  if (verdict === undefined || lastSaid === null || verdict.fate.probability < SURE) return null;
  const { status } = verdict.fate;
  const out = status === 'released' ? daysOf(verdict.premiere?.edtf) : null;
  const refused = isRefused(verdict);
  return {
    order: status === 'undecided' || refused ? null : orderOf(verdict, out),
    refused,
    isOut: status === 'released',
    out,
    heardUntil: daysOf(lastSaid.slice(0, 10))!.first,
  };
}

/** Whether the season is not to be made: it was cancelled, or the one before was the last. What is said to be the last itself is ordered. */
export function isRefused({ season, fate: { status }, evidence }: Verdict): boolean {
  const isLast = () => evidence.some(({ claim }) => claim.predicate === 'status' && claim.season === season);
  return status === 'cancelled' || (status === 'ending' && !isLast());
}

/** @returns whether an order was made by that day; null where that is not known */
export function wasOrderedBy({ order, refused, heardUntil }: Truth, day: number): boolean | null {
  if (order !== null) return order.last <= day ? true : order.first > day ? false : null;
  return refused || heardUntil >= day ? false : null;
}

/** @returns whether an order was ever made; null while it is open */
export function wasOrdered({ order, refused, heardUntil }: Truth, asked: number): boolean | null {
  if (order !== null) return true;
  return refused || heardUntil >= asked + GIVEN_UP_DAYS ? false : null;
}

/** @returns whether it was out by that day; null where that is not known */
export function wasOutBy({ isOut, refused, out, heardUntil }: Truth, day: number): boolean | null {
  if (out !== null) return out.last <= day ? true : out.first > day ? false : null;
  return !isOut && (refused || heardUntil >= day) ? false : null;
}

/** The first day on which a page gives the order as a fact; where none does, it was made before the season came out. */
function orderOf({ evidence, fate }: Verdict, out: Days | null): Days | null {
  const said = evidence
    .filter(({ claim }) => claim.predicate === 'status' && claim.value === 'renewed' && claim.certainty === 'certain')
    .flatMap(({ document }) => (document.said === null ? [] : [document.said.slice(0, 10)]))
    .toSorted();
  const first = said[0] ?? (fate.status === 'released' ? null : fate.since);
  if (first !== null) return daysOf(first);
  return out === null ? null : { first: Number.NEGATIVE_INFINITY, last: out.last };
}
