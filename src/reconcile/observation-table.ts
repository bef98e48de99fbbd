/**
 * How likely a kind of remark is in each state of a season: the confusion tables of the model, as data.
 *
 * Each row is one kind of remark; its numbers are, state by state, how readily a careful and well-informed voice makes that
 * remark (only their ratios matter). Origin of the numbers: judgements of an order of magnitude, with the asymmetries that
 * coverage shows (an order is missed far more often than invented; a date is given only for what is ordered), to be replaced
 * by estimates from replayed coverage. `careless` is the share of the remark on pages that do not know, read off the labelled
 * development cases of the coverage benchmark (131 statuses: about 45% renewed, 25% undecided, 25% cancelled, 10% ending).
 */
import type { Certainty, Speaker, Stage, Status } from '../claim/claim.ts';

export const REMARKS = [
  'renewed',
  'rescued',
  'hoped',
  'not-renewed',
  'cancelled',
  'unrenewed',
  'doubted',
  'not-cancelled',
  'last',
  'not-last',
  'prequel-last',
  'prequel-not-last',
  'undecided',
  'dated',
  'dated-past',
  'date-passed',
  'expected',
  'guessed',
  'making',
  'preparing',
  'paused',
  'teased',
  'no-trailer',
  'received',
  'sized',
  'staffed',
  'sequel',
  'sequel-cancelled',
] as const;
export type Remark = (typeof REMARKS)[number];

/** One remark; the columns are the states, heard and unheard alike. */
export interface RemarkRow {
  readonly means: string;
  readonly undecided: number;
  readonly dropped: number;
  readonly ordered: number;
  readonly out: number;
  readonly cancelled: number;
  readonly ended: number;
  /** Likelihood of the remark on a page that does not know. */
  readonly careless: number;
  /** True where the remark is itself the news, so that an event is heard of by it. */
  readonly hears: boolean;
}

/** Every remark. 'No decision is public' in `ordered` is common: the writer has not heard. */
export const REMARK_TABLE: Readonly<Record<Remark, RemarkRow>> = {
  renewed: row('the season is ordered', [0.0002, 0.0002, 0.9, 0.35, 0.0003, 0.0003], 0.4, true),
  rescued: row('the season is ordered, and had been cancelled', [0.00002, 0.00002, 0.9, 0.35, 0.000003, 0.000003], 0.02, true),
  hoped: row('an order is likely, possible or conditional: said while none is public', [0.5, 0.35, 0.12, 0.02, 0.08, 0.06], 0.4, false),
  'not-renewed': row('the season is said not to be ordered', [0.5, 0.5, 0.02, 0.005, 0.4, 0.4], 0.25, false),
  cancelled: row('the season will not be made, by decision', [0.0002, 0.02, 0.0001, 0.0001, 0.9, 0.015], 0.2, true),
  unrenewed: row('the season will not be made, and had been ordered', [0.00002, 0.001, 0.000003, 0.000003, 0.9, 0.02], 0.02, true),
  doubted: row('a cancellation is likely or possible', [0.4, 0.5, 0.06, 0.01, 0.3, 0.1], 0.3, false),
  'not-cancelled': row('the season is said not to be cancelled', [0.5, 0.2, 0.5, 0.3, 0.005, 0.1], 0.2, false),
  last: row('this season is the last by plan: so it is ordered or out', [0.01, 0.005, 0.6, 0.6, 0.02, 0.02], 0.1, true),
  'not-last': row('this season is not the last', [0.2, 0.1, 0.5, 0.5, 0.05, 0.02], 0.2, false),
  'prequel-last': row(
    'the season before is the last by plan: so this one is not to be made',
    [0.0006, 0.003, 0.0006, 0.0006, 0.05, 0.9],
    0.1,
    true,
  ),
  'prequel-not-last': row('the season before is not the last', [0.5, 0.1, 0.6, 0.5, 0.1, 0.01], 0.2, false),
  undecided: row(
    'no decision is public; a series that was cancelled has not been renewed either',
    [0.85, 0.75, 0.15, 0.005, 0.2, 0.1],
    0.3,
    false,
  ),
  dated: row('a premiere day or window is announced', [0.0004, 0.0003, 0.9, 0.08, 0.001, 0.0005], 0.2, true),
  'dated-past': row('its premiere is in the past', [0.0005, 0.0003, 0.02, 0.95, 0.0005, 0.0003], 0.2, true),
  // Tells no state from another by itself: it is the season's own move from ordered to out, which the filter makes on that day.
  'date-passed': row('the announced day has passed and nobody took it back', [1, 1, 1, 1, 1, 1], 1, false),
  expected: row('a premiere is expected', [0.25, 0.1, 0.5, 0.05, 0.03, 0.02], 0.3, false),
  guessed: row('a premiere is guessed at, often on a condition', [0.5, 0.4, 0.15, 0.02, 0.08, 0.06], 0.4, false),
  making: row('it is being made', [0.02, 0.01, 0.8, 0.2, 0.01, 0.002], 0.2, true),
  preparing: row('it is being written or prepared', [0.2, 0.05, 0.6, 0.06, 0.03, 0.005], 0.2, false),
  paused: row('the work on it rests', [0.15, 0.2, 0.4, 0.02, 0.15, 0.02], 0.2, false),
  teased: row('it has a trailer', [0.01, 0.005, 0.7, 0.7, 0.01, 0.005], 0.2, true),
  'no-trailer': row('it has no trailer yet', [0.4, 0.4, 0.35, 0.02, 0.2, 0.2], 0.3, false),
  received: row('people have watched it', [0.005, 0.005, 0.03, 0.9, 0.005, 0.005], 0.1, true),
  sized: row('its episodes are counted', [0.03, 0.02, 0.45, 0.8, 0.03, 0.01], 0.1, false),
  staffed: row('people are named for it', [0.15, 0.1, 0.5, 0.5, 0.1, 0.05], 0.2, false),
  sequel: row('a season after it is discussed', [0.01, 0.005, 0.3, 0.9, 0.02, 0.005], 0.1, false),
  'sequel-cancelled': row(
    'the season after it is cancelled, which is seldom done before it is shown',
    [0.01, 0.005, 0.1, 0.9, 0.02, 0.005],
    0.1,
    false,
  ),
};

/** What a status claim remarks, by how firmly it is made. */
export const STATUS_REMARKS: Readonly<Record<Status, Readonly<Record<Certainty, Remark | null>>>> = {
  renewed: { certain: 'renewed', likely: 'hoped', possible: 'hoped', conditional: 'hoped', denied: 'not-renewed' },
  cancelled: { certain: 'cancelled', likely: 'doubted', possible: 'doubted', conditional: 'doubted', denied: 'not-cancelled' },
  ending: { certain: 'last', likely: 'last', possible: null, conditional: null, denied: 'not-last' },
  undecided: { certain: 'undecided', likely: 'undecided', possible: 'undecided', conditional: null, denied: null },
};
/** An insider who says that a decision is likely reports a decision; a writer who says so reports that none is public. */
export const INSIDER_REMARKS: Readonly<Partial<Record<Remark, Remark>>> = { hoped: 'renewed', doubted: 'cancelled' };
/** What a decision remarks in a document that tells it as the turn from the opposite one: who does not know hardly tells of both. A judgement. */
export const TURN_REMARKS: Readonly<Partial<Record<Remark, Remark>>> = { renewed: 'rescued', cancelled: 'unrenewed' };

/** What a claim that this season is the last remarks about the one after it. */
export const SEQUEL_OF_LAST: Readonly<Partial<Record<Remark, Remark>>> = { last: 'prequel-last', 'not-last': 'prequel-not-last' };

/** What a date ahead remarks, by how firmly it is given; a rejected date says nothing of the season's fate. */
export const DATE_AHEAD_REMARKS: Readonly<Record<Certainty, Remark | null>> = {
  certain: 'dated',
  likely: 'expected',
  possible: 'guessed',
  conditional: 'guessed',
  denied: null,
};

export const STAGE_REMARKS: Readonly<Record<Stage, Remark>> = {
  writing: 'preparing',
  'pre-production': 'preparing',
  filming: 'making',
  wrapped: 'making',
  'post-production': 'making',
  paused: 'paused',
};

/**
 * How often a voice of this kind knows what it says, on a page of full reliability, and how much the page's own reliability
 * counts: a page can misquote a carrier, but seldom invents the carrier's word. Judgements, as above.
 */
export const VOICES: Readonly<Record<Speaker, { readonly knows: number; readonly pageCounts: number }>> = {
  official: { knows: 0.9997, pageCounts: 0.005 },
  talent: { knows: 0.93, pageCounts: 0.5 },
  insider: { knows: 0.6, pageCounts: 0.7 },
  audience: { knows: 0.2, pageCounts: 0.5 },
  outlet: { knows: 0.97, pageCounts: 1 },
};

/**
 * How much more readily an event is spoken of while it is news. Coverage comes when something happens: a well-informed voice that states
 * an event as fact most often carries its news, a careless page does not. The factor is 1 + NEWS_GAIN x knows^6: 10 for the carrier's
 * own word, 6 for the trade press in passing, 1 for a page that knows half the time. A judgement: status claims come about ten times as
 * thick in the fortnight after a decision as at other times.
 */
export const NEWS_GAIN = 9;
/** A remark is the news of the events in which it is made at least so readily: 'cancelled' is none of an end by plan. A judgement. */
export const NEWS_OF = 0.3;

/** What is left of a voice's knowledge at each certainty. `conditional` and `denied` have remarks of their own. */
export const FIRMNESS: Readonly<Record<Certainty, number>> = { certain: 1, likely: 0.7, possible: 0.45, conditional: 0.6, denied: 1 };

function row(
  means: string,
  [undecided, dropped, ordered, out, cancelled, ended]: readonly [number, number, number, number, number, number],
  careless: number,
  hears: boolean,
): RemarkRow {
  return { means, undecided, dropped, ordered, out, cancelled, ended, careless, hears };
}
