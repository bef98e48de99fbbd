/**
 * What publishers can be tried on: for each season whether it was ordered and when it came out, with what each of them said, and the answer
 * where the world has settled it without them. A season is settled as out when its announced day has passed or two publishers say that it is
 * out, as ordered or cancelled when the carrier said so. The carrier's own words are not tried, only what pages say in their own voice or pass on.
 */
import type { Sourced } from '../claim/answer.ts';
import type { DaySpan } from '../claim/edtf.ts';
import { publisherKey, voiceKey } from '../claim/publisher.ts';
import { daySpan, type Placed } from './days.ts';
import { premiereOf, premiereWords } from './premiere.ts';

/** How a matter can stand. `open`: nothing was decided yet when it was spoken of. A date is there or not. */
export const TRUTHS = ['open', 'ordered', 'refused', 'dated'] as const;
export type Truth = (typeof TRUTHS)[number];
/** What can be said of it. */
export const SAYINGS = ['renewed', 'cancelled', 'undecided', 'right day', 'wrong day'] as const;
export type Saying = (typeof SAYINGS)[number];

/** One way in which a matter can stand. */
export interface Way {
  readonly truth: Truth;
  /** What each statement amounts to if it stands so, in the order of the matter's publishers. */
  readonly says: readonly Saying[];
}

/** Statements about one thing; a publisher that repeats itself is there once. */
export interface Matter {
  readonly publishers: readonly (string | null)[]; // keys of them, as `publisherKey` gives them
  /** One way where the matter is settled; several where it is open. */
  readonly ways: readonly Way[];
}

/** How one season came out. */
interface Settled {
  readonly order: number | null; // day from which an order is certain
  readonly cancelled: number | null;
  readonly premiere: DaySpan | null;
}

/** A page may be this many days behind the news before 'no decision yet' is wrong. */
const GRACE_DAYS = 7;
/** Publishers that must agree that a season is out where no official word says so. */
const PUBLISHERS_AGREEING = 2;
/** Dates that are weighed against each other while nobody knows; rarer ones are left out. */
const MOST_DATES = 8;

/** @param group claims about one season, placed; @param today day number */
export function mattersOf(group: readonly Placed[], today: number): readonly Matter[] {
  const settled = settle(group, today);
  const tried = once(group.filter(isTried));
  const dates = tried.filter(({ claim }) => claim.predicate === 'premiere');
  const fates = tried.filter(({ claim }) => claim.predicate === 'status' && claim.value !== 'ending');
  return [...fateMatters(fates, settled), ...dateMatters(dates, settled)];
}

function fateMatters(fates: readonly Placed[], { order, cancelled }: Settled): readonly Matter[] {
  if (order !== null && cancelled !== null) return fates.map((one) => openMatter([one])); // taken back or saved: both were right for a while
  const decided = order ?? cancelled;
  if (decided === null) {
    const taking = fates.filter(({ claim }) => claim.value !== 'undecided');
    const rest = fates.filter(({ claim }) => claim.value === 'undecided');
    return [...(taking.length === 0 ? [] : [openMatter(taking)]), ...rest.map((one) => openMatter([one]))];
  }
  return fates.map((one): Matter => {
    const early = one.claim.value === 'undecided' && one.written.first <= decided + GRACE_DAYS;
    const truth = early ? 'open' : order !== null ? 'ordered' : 'refused';
    return { publishers: [publisherKey(one.document.publisher)], ways: [{ truth, says: [sayingOf(one)] }] };
  });
}

/** Nobody knows yet: both ways it can have gone. */
function openMatter(fates: readonly Placed[]): Matter {
  const says = fates.map(sayingOf);
  return {
    publishers: fates.map(({ document }) => publisherKey(document.publisher)),
    ways: [
      { truth: 'ordered', says },
      { truth: 'refused', says },
    ],
  };
}

function dateMatters(dates: readonly Placed[], { premiere }: Settled): readonly Matter[] {
  const given = dates.flatMap((one) => {
    const span = daySpan(String(one.claim.value));
    return span === null ? [] : [{ one, span }];
  });
  const says = (truth: DaySpan | null): Saying[] =>
    given.map(({ one, span }) => {
      const isThere = truth !== null && span.first <= truth.last && span.last >= truth.first;
      return isThere === (one.claim.certainty !== 'denied') ? 'right day' : 'wrong day';
    });
  const publishers = given.map(({ one }) => publisherKey(one.document.publisher));
  if (given.length === 0) return [];
  if (premiere !== null) return [{ publishers, ways: [{ truth: 'dated', says: says(premiere) }] }];
  const spans = mostSaid(given.filter(({ one }) => one.claim.certainty !== 'denied').map(({ span }) => span));
  return [{ publishers, ways: [...spans, null].map((span) => ({ truth: 'dated', says: says(span) })) }];
}

function mostSaid(spans: readonly DaySpan[]): readonly DaySpan[] {
  const counts = new Map<DaySpan, number>(); // equal dates share one span: `daySpan` remembers it
  for (const span of spans) counts.set(span, (counts.get(span) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || a.first - b.first || a.last - b.last)
    .slice(0, MOST_DATES)
    .map(([span]) => span);
}

function sayingOf({ claim }: Placed): Saying {
  if (claim.value === 'undecided') return 'undecided';
  return (claim.value === 'renewed') === (claim.certainty !== 'denied') ? 'renewed' : 'cancelled';
}

/** Official words are the world's, and guesses are not held against anybody. */
function isTried({ claim: { speaker, certainty } }: Placed): boolean {
  return speaker !== 'official' && speaker !== 'audience' && certainty !== 'conditional' && certainty !== 'possible';
}

/** One statement a publisher and kind of claim: repeating itself proves nothing. */
function once(tried: readonly Placed[]): readonly Placed[] {
  const seen = new Set<string>();
  return tried.filter(({ claim, document }) => {
    const key = `${publisherKey(document.publisher)} ${claim.predicate} ${claim.value}`;
    return !seen.has(key) && seen.add(key);
  });
}

function settle(group: readonly Placed[], today: number): Settled {
  let order: number | null = null;
  let cancelled: number | null = null;
  const saying = new Set<string>();
  for (const { claim, document, written } of group) {
    if (claim.predicate === 'premiere' && claim.certainty === 'certain' && daySpan(claim.value)!.last <= written.last) {
      saying.add(voiceKey(document));
    }
    if (claim.predicate !== 'status' || claim.speaker !== 'official' || claim.certainty !== 'certain') continue;
    if (claim.value === 'renewed') order = Math.min(order ?? written.first, written.first);
    if (claim.value === 'cancelled') cancelled = Math.min(cancelled ?? written.first, written.first);
  }
  const premiere = premiereOf(premiereWords(group), today);
  const out =
    premiere !== null && premiere.word.span.last <= today && (premiere.basis === 'official' || saying.size >= PUBLISHERS_AGREEING);
  return {
    order: order ?? (out ? premiere.word.span.first : null),
    cancelled: out ? null : cancelled,
    premiere: out ? premiere.word.span : null,
  };
}

/** Claims that name a season, by series and season. */
export function bySeriesAndSeason(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const seasons = new Map<string, Placed[]>();
  for (const source of placed) {
    if (source.claim.season === null) continue;
    const key = seasonKey(source);
    const group = seasons.get(key);
    if (group === undefined) seasons.set(key, [source]);
    else group.push(source);
  }
  return [...seasons.values()];
}

const seasonKey = ({ claim }: Sourced): string => `${claim.seriesId ?? claim.series} ${claim.season}`;
