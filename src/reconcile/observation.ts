/** From a claim to what it observes: which season, on which day, how likely in each state. */
import type { Claim } from '../claim/claim.ts';
import type { DaySpan } from '../claim/edtf.ts';
import { HEARING, SIZE, STATES, type State } from './chain.ts';
import { voiceOf } from './crowd.ts';
import { daySpan, type Placed } from './days.ts';
import { decisionsTold, isToldAsEarlier } from './decisions-told.ts';
import {
  DATE_AHEAD_REMARKS,
  FIRMNESS,
  INSIDER_REMARKS,
  NEWS_GAIN,
  NEWS_OF,
  REMARK_TABLE,
  type Remark,
  type RemarkRow,
  SEQUEL_OF_LAST,
  STAGE_REMARKS,
  STATUS_REMARKS,
  TURN_REMARKS,
  VOICES,
} from './observation-table.ts';
import { readRight } from './read-right.ts';
import { spokenDay } from './spoken.ts';

/** One remark about one season. */
export interface Observation {
  readonly source: Placed;
  readonly remark: Remark;
  /** Day on which the season is observed: the first of the points, where there are several. */
  readonly day: number;
  /** Points of the stretch in which an undated page can have been written; null for one day. */
  readonly points: readonly number[] | null;
  /** How often such a voice on such a page knows what it says, 0 to 1. */
  readonly knows: number;
  readonly voice: number; // as `voiceOf` gives it
  /** False where the claim is about another season and bears on this one by what follows. */
  readonly direct: boolean;
}

/** A page that contradicts itself about a season is believed half as much in its own voice. */
const SELF_CONTRADICTION = 0.5;
/** Only a page that is this reliable is a witness of a turn: who saved what was cancelled is what careless pages make up; an order that its carrier took back hardly any does. Judgements. */
const TURN_RELIABILITY: Readonly<Partial<Record<Remark, number>>> = { renewed: 0.85, cancelled: 0.6 };
/** Where an undated page can have been written over a stretch, the season is observed at these points of it, each for its share. */
const UNDATED_POINTS = [1 / 6, 1 / 2, 5 / 6] as const;
/** A stretch of days shorter than this is one point. */
const POINT_DAYS = 14;
/** Remarks that a decision has fallen, or the last been shown, which may be a while ago. */
const DECISIONS: ReadonlySet<Remark> = new Set<Remark>(['renewed', 'cancelled', 'last']);
/** How long before the rest of what a document tells a decision came that it tells as earlier; it seldom says. */
const EARLIER_DAYS = 30;

interface ObservationContext {
  /** The season that a claim is about; null where it is about none in particular. */
  readonly seasonOf: (source: Placed) => number | null;
  /** Whether a date without a number is known to be of that season. */
  readonly isReturn: (source: Placed) => boolean;
  readonly reliability: (publisher: string | null) => number;
  readonly put: (season: number, observation: Observation) => void;
}

/**
 * Turns claims into observations.
 * @param placed the claims that it will be given, for what a document says of a season as a whole; claims of one document belong together
 */
export function observer(
  placed: readonly Placed[],
  { seasonOf, isReturn, reliability, put }: ObservationContext,
): (source: Placed) => void {
  const { awaiting, cancelling, isOrderedAsLast, preludes, torn, turns } = decisionsTold(placed);
  const reliabilities = new Map<string | null, number>();
  const reliabilityOf = (publisher: string | null): number => {
    let known = reliabilities.get(publisher);
    if (known === undefined) {
      known = reliability(publisher);
      reliabilities.set(publisher, known);
    }
    return known;
  };
  return (source) => {
    const { claim, document, written } = source;
    const season = seasonOf(source);
    if (season === null) return;
    const plain = remarkOf(claim, written, claim.season !== null || isReturn(source));
    if (plain === null || preludes.has(claim)) return;
    const reliable = reliabilityOf(document.publisher);
    const remark = turns.has(claim) && reliable >= (TURN_RELIABILITY[plain] ?? 1) ? (TURN_REMARKS[plain] ?? plain) : plain;
    const speaker = isOrderedAsLast(claim, document) ? 'official' : claim.speaker;
    const { knows: best, pageCounts } = VOICES[speaker];
    const doubt = speaker === 'outlet' && torn.size > 0 && torn.has(`${document.id} ${claim.season}`) ? SELF_CONTRADICTION : 1;
    const knows = best * FIRMNESS[claim.certainty] * (1 - pageCounts * (1 - reliable)) * doubt * readRight(claim);
    const points = pointsOf(source, remark);
    const day = points === null ? dayOf(source, remark) : points[0]!;
    const own: Observation = { source, remark, day, points, knows, voice: voiceOf(speaker, knows), direct: true };
    const next = SEQUEL_OF_LAST[remark];
    if (claim.predicate === 'status' && claim.value === 'ending' && next !== undefined) {
      const last = claim.season ?? season - 1;
      // What a document calls the last because it tells of a cancellation is no plan.
      const isCancelled = (about: number | null) => cancelling.has(`${document.id} ${about}`);
      if (remark === 'last' && cancelling.size > 0 && isCancelled(last)) return;
      if (remark !== 'last' || !(isCancelled(last + 1) || isCancelled(null))) put(last + 1, inFollowing(own, next, claim.season === null));
      if (last > 0) put(last, own);
      if (claim.season === null) return;
    } else put(season, own);
    if (claim.predicate !== 'status' || season === 1) return;
    // Who says in the same breath that the season before is still to come does not say that it is out.
    if (awaiting.size === 0 || !awaiting.has(`${document.id} ${season - 1}`))
      put(season - 1, inFollowing(own, remark === 'cancelled' ? 'sequel-cancelled' : 'sequel', false));
  };
}

/** What it remarks of another season, by what follows. @param direct whether it is said of that one all the same */
function inFollowing({ source, day, points, knows, voice }: Observation, remark: Remark, direct: boolean): Observation {
  return { source, remark, day, points, knows, voice, direct };
}

/** Likelihood of a remark in each state, for a voice that knows with probability `knows`; to the power `share`. */
export function likelihoods(remark: Remark, knows: number, share: number): Float64Array {
  const row = REMARK_TABLE[remark];
  const result = new Float64Array(SIZE);
  const gain = row.hears ? 1 + NEWS_GAIN * knows ** 6 : 1;
  for (let i = 0; i < SIZE; i += 1) {
    const value = knows * row[COLUMN[i]!] * (UNHEARD.has(i) && row[COLUMN[i]!] >= NEWS_OF ? gain : 1) + (1 - knows) * row.careless;
    result[i] = share === 1 ? value : value ** share;
  }
  return result;
}

/** Share of the remarks made in a state that are made by a voice that knows it, 0 to 1. */
export function knowingly(remark: Remark, column: Column, knows: number): number {
  const row = REMARK_TABLE[remark];
  return (knows * row[column]) / (knows * row[column] + (1 - knows) * row.careless);
}

type Column = Exclude<keyof RemarkRow, 'means' | 'careless' | 'hears'>;
const COLUMN_OF = {
  undecided: 'undecided',
  dropped: 'dropped',
  ordered: 'ordered',
  orderedUnheard: 'ordered',
  out: 'out',
  outUnheard: 'out',
  cancelled: 'cancelled',
  cancelledUnheard: 'cancelled',
  ended: 'ended',
  endedUnheard: 'ended',
} as const satisfies Readonly<Record<State, Column>>;
const UNHEARD: ReadonlySet<number> = new Set(HEARING.map(([unheard]) => unheard));
const COLUMN: readonly Column[] = STATES.map((state) => COLUMN_OF[state]);

function remarkOf(claim: Claim, written: DaySpan, isPlaced: boolean): Remark | null {
  switch (claim.predicate) {
    case 'status': {
      const remark = STATUS_REMARKS[claim.value][claim.certainty];
      return remark !== null && claim.speaker === 'insider' ? (INSIDER_REMARKS[remark] ?? remark) : remark;
    }
    case 'premiere': {
      const span = daySpan(claim.value);
      if (span === null) return null;
      if (claim.certainty === 'certain' && (span.last <= written.last || (isSaidOfPast(claim) && span.first <= written.first)))
        return 'dated-past';
      // A day that no season is named with may be another work's, or a repeat's.
      return DATE_AHEAD_REMARKS[!isPlaced && claim.certainty === 'certain' ? 'likely' : claim.certainty];
    }
    case 'production':
      return claim.certainty === 'denied' ? null : STAGE_REMARKS[claim.value];
    case 'trailer':
      if (claim.certainty !== 'certain') return null;
      return claim.value === 'released' ? 'teased' : 'no-trailer';
    case 'rating':
    case 'opinion':
      return claim.certainty === 'certain' ? 'received' : null;
    case 'audience':
      return claim.certainty === 'certain' && ['viewers', 'views', 'hours', 'rank'].includes(claim.value.metric) ? 'received' : null;
    case 'episodes':
    case 'runtime':
      return claim.certainty === 'certain' ? 'sized' : null;
    case 'credit':
      // 'director Ines Faraday' is of the series as much as of a season; who joins or is back is of one that is being made
      return claim.certainty === 'certain' && STAFFING.has(claim.value.change) ? 'staffed' : null;
    default:
      return null;
  }
}

const STAFFING: ReadonlySet<string | undefined> = new Set(['joins', 'returns']);

/** 'Earlier this year' is given as the year, and all the same has been. */
const isSaidOfPast = ({ rules }: Claim): boolean => rules.some((rule) => rule.startsWith(EARLIER));
const EARLIER = 'date/earlier-shifted-'; // and not 'date/earlier-month', which is 'that month'

/** @returns null where the day is known well enough */
function pointsOf({ written }: Placed, remark: Remark): readonly number[] | null {
  const length = written.last - written.first;
  if (length < POINT_DAYS || remark === 'dated-past') return null;
  return UNDATED_POINTS.map((share) => Math.round(written.first + share * length));
}

function dayOf({ claim, document, written }: Placed, remark: Remark): number {
  if (remark === 'dated-past' && claim.predicate === 'premiere') return Math.min(daySpan(claim.value)!.last, written.last);
  if (claim.predicate !== 'status' || !DECISIONS.has(remark)) return written.last;
  const spoken = document.said === null ? null : spokenDay(claim.quote, written.last);
  return spoken ?? (isToldAsEarlier(claim) ? written.last - EARLIER_DAYS : written.last);
}
