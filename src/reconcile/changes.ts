/**
 * The moments at which the verdict on a season changed, or the day that it is given, as news for people: a pure function from claims to events, the same
 * whatever order the claims arrived in. A change is told when the new fate is likelier than 80%, a claim says so in as many words, and it
 * stays so with what the following 24 hours bring, or at once where an official claim or a second publisher stands behind it: no
 * flip-flops. What has long been so when a season is first heard of is no news. Of a series that nobody numbers, or whose number is a guess, a
 * decision is told without one, and only where the carrier's word for it has a second publisher.
 */
import type { Sourced } from '../claim/answer.ts';
import { civilOf } from '../claim/civil.ts';
import type { Certainty, Claim } from '../claim/claim.ts';
import { dayNumber } from '../claim/edtf.ts';
import { isOfFormat } from '../claim/how-read.ts';
import { voiceKey } from '../claim/publisher.ts';
import type { Basis, Evidence, Fate, Verdict } from '../claim/verdict.ts';
import { byDay } from './by-day.ts';
import type { ReconcileContext } from './context.ts';
import { daySpan, isoDayNumber, isoOf, knownDay, placeKnown } from './days.ts';
import { dayAnnounced, newsOfDay } from './days-told.ts';
import { Following } from './following.ts';
import { isTooLow } from './number-guessed.ts';
import { isOwnPage } from './publisher-kinds.ts';
import { fateOf, verdictOf } from './verdict-of.ts';

export interface ChangeEvent {
  /** Names the event and orders events: `2020-04-15.002.renewed`. The list after a cursor is what is new since. */
  readonly cursor: string;
  readonly on: string; // ISO day
  readonly season: number;
  readonly numberless: boolean; // whether its number is only a guess
  readonly from: Fate | null; // null where nothing was known of the season
  readonly to: Fate;
  readonly probability: number;
  readonly basis: Basis;
  readonly premiere: string | null; // EDTF day that was announced for it by then
  /** Only where the fate stays and the day is what is new: the one given before, null for none. */
  readonly premiereBefore?: string | null;
  /** Of the claims that say so, the one that weighed most; of a fate one that says it in as many words. */
  readonly because: Sourced;
}

const SURE = 0.8;
/** What happened longer before it is first heard of is taken note of and not told. */
const NEWS_DAYS = 60;
/** The claims that say in as many words that the season they are about has a fate; others only make it likelier. */
const SAYS: Readonly<Record<Fate, (claim: Claim) => boolean>> = {
  undecided: ({ predicate }) => predicate === 'status',
  renewed: ({ predicate, value, certainty }) =>
    FIRM.has(certainty) && (predicate === 'premiere' || (predicate === 'status' && value === 'renewed')),
  released: ({ predicate, certainty }) =>
    certainty === 'certain' && (predicate === 'premiere' || predicate === 'rating' || predicate === 'opinion' || predicate === 'audience'),
  cancelled: ({ predicate, value, certainty }) =>
    predicate === 'status' && ((value === 'cancelled' && FIRM.has(certainty)) || (value === 'renewed' && certainty === 'denied')),
  // that a series is a limited one is no news of it
  ending: (claim) => claim.predicate === 'status' && claim.value === 'ending' && FIRM.has(claim.certainty) && !isOfFormat(claim),
};
const FIRM: ReadonlySet<Certainty> = new Set(['certain', 'likely']);
/** Predicates whose claims can turn a verdict; the others only strengthen one. */
const TURNING: ReadonlySet<string> = new Set(['status', 'premiere', 'production', 'rating', 'opinion']);

/** Turns verdicts that are asked for day after day into what is told of them. */
export interface Teller {
  /** @param fates of one series as of `day`, newest season first; no day may come before the last one told */
  tell(fates: readonly Told[], day: number): readonly ChangeEvent[];
}

/** A season's fate on a day. The verdict is asked for only where it may be news. */
export interface Told {
  readonly season: number;
  readonly status: Fate;
  readonly probability: number;
  readonly premiere: Verdict['premiere'];
  /** How many publishers have spoken of the series by then. */
  readonly voices: number;
  readonly verdict: () => Verdict;
}

interface Standing {
  /** The fate that people were told, or that was taken note of. */
  known: Fate | null;
  hasTold: boolean;
  /** The day that people were given with it. */
  premiere: string | null;
  waiting: { readonly news: string; readonly day: number } | null;
  /** Whether people were told that it is the last. */
  toldLast: boolean;
}

/** A teller of one series that has told nothing yet. */
export function teller(): Teller {
  const standings = new Map<number, Standing>();
  const unnumbered = new Map<Fate, number>(); // day on which a fate was last told without a number
  return {
    tell: (fates, day) =>
      fates.toReversed().flatMap((told) => {
        const standing = standings.get(told.season) ?? { known: null, hasTold: false, premiere: null, waiting: null, toldLast: false };
        standings.set(told.season, standing);
        if (told.status === standing.known) return nextDay(standing, told, day) ?? [];
        const event = next(standing, told, day);
        if (event === null || isToldBefore(event, standings.get(told.season - 1))) return [];
        standing.toldLast ||= event.to === 'ending';
        // the number that a later page gives is no news
        if (day - (unnumbered.get(event.to) ?? Number.NEGATIVE_INFINITY) < NEWS_DAYS) return [];
        if (event.numberless) unnumbered.set(event.to, day);
        return event;
      }),
  };
}

/** As a teller takes it. */
export function toldOf(verdict: Verdict, voices: number): Told {
  const { season, fate, premiere } = verdict;
  return { season, status: fate.status, probability: fate.probability, premiere, voices, verdict: () => verdict };
}

/**
 * One pass over the claims.
 * @param sourced claims about one series
 * @param until last day to look at
 * @returns oldest first
 */
export function changesOf(sourced: readonly Sourced[], until: Temporal.PlainDate, context: ReconcileContext): ChangeEvent[] {
  const { tell } = teller();
  const last = dayNumber(until);
  const series = new Following(
    byDay(placeKnown(sourced, last), ({ known }) => known),
    context,
  );
  const voices = voicesBy(sourced);
  return daysToLookAt(sourced, last).flatMap((day) => {
    series.learn(day);
    const heard = voices(day);
    const fates = series
      .seasons()
      .map((season) => ({ ...fateOf(series, season), voices: heard, verdict: () => verdictOf(series, season) }));
    return tell(fates, day);
  });
}

/** That season 4 is the last has told that there is to be no season 5. */
function isToldBefore({ season, to, because }: ChangeEvent, before: Standing | undefined): boolean {
  return to === 'ending' && because.claim.season !== season && before?.toldLast === true;
}

function next(standing: Standing, told: Told, day: number): ChangeEvent | null {
  const { status, probability } = told;
  const verdict = probability <= SURE ? null : told.verdict();
  const saying = verdict === null ? [] : verdict.evidence.filter((one) => one.weight > 0 && saysSo(one, verdict));
  const isGuessed = verdict !== null && saying.length > 0 && isGuess(verdict, saying, day);
  if (verdict === null || saying.length === 0 || (isGuessed && !isAnnounced(verdict, saying))) {
    standing.waiting = null;
    return null;
  }
  if (!standing.hasTold && (isOld(verdict, day) || (standing.known === null && isOldNews(verdict, saying)))) {
    standing.known = status;
    standing.premiere = dayAnnounced(told);
    standing.waiting = null;
    return null;
  }
  if (!passesAtOnce(told, verdict, saying) && !hasStood(standing, status, saying, day)) return null;
  const from = standing.known;
  standing.known = status;
  standing.hasTold = true;
  standing.premiere = dayAnnounced(told);
  standing.waiting = null;
  // an order is told in the words of the order, whatever a day that came with it weighs
  const because = saying.find(({ claim }) => claim.predicate === 'status') ?? saying[0]!;
  return eventOf(verdict, { numberless: isGuessed, from, premiere: standing.premiere, because, day });
}

/** The day of a season whose fate is as it was. That it moved is told of the carrier's word, or that of two publishers. */
function nextDay(standing: Standing, told: Told, day: number): ChangeEvent | null {
  const announced = dayAnnounced(told);
  const news = announced === null ? null : newsOfDay(standing.premiere, announced);
  if (announced === null || news === null || told.probability <= SURE || daySpan(announced)!.last <= day) {
    standing.waiting = null;
    return null;
  }
  const verdict = told.verdict();
  const giving = verdict.numberless === true ? [] : verdict.evidence.filter(({ claim }) => gives(claim, announced, told.season));
  const isOfficial = giving.some((one) => one.claim.speaker === 'official' && standsAlone(one));
  if (!isOfficial && !isSaidByTwo(giving) && (news === 'moved' || !hasStood(standing, announced, giving, day))) return null;
  const before = standing.premiere;
  standing.premiere = announced;
  standing.waiting = null;
  const event = eventOf(verdict, { numberless: false, from: told.status, premiere: announced, because: giving[0]!, day });
  return { ...event, cursor: `${event.cursor}.dated`, premiereBefore: before };
}

const gives = ({ predicate, value, certainty, season }: Claim, day: string, of: number): boolean =>
  predicate === 'premiere' && value === day && certainty === 'certain' && season === of;

/** Whether one page is enough by now: it has stood a day. */
function hasStood(standing: Standing, news: string, saying: readonly Evidence[], day: number): boolean {
  if (standing.waiting?.news !== news) standing.waiting = { news, day };
  return standing.waiting.day !== day && saying.some(standsAlone);
}

/** That a season is the last speaks of the one after it too. */
function saysSo({ claim }: Evidence, { season, fate }: Verdict): boolean {
  const isAbout = claim.season === null || claim.season === season || (fate.status === 'ending' && claim.season === season - 1);
  return isAbout && !(claim.predicate === 'premiere' && claim.season === null) && SAYS[fate.status](claim);
}

/**
 * Where nothing numbers the seasons of a series, which one is meant is a guess. So it is with a remark about the whole of a series that
 * has been on for years, though another claim numbers the season.
 */
function isGuess({ season, numberless = false }: Verdict, saying: readonly Evidence[], day: number): boolean {
  const id = saying[0]!.claim.seriesId;
  return numberless || (!saying.some(({ claim }) => claim.season !== null) && isTooLow(season, id, civilOf(day).year));
}

/** A decision about a series as a whole, of which the carrier's word and that of another publisher are on record. */
function isAnnounced({ fate }: Verdict, saying: readonly Evidence[]): boolean {
  const whole = saying.filter(({ claim }) => claim.season === null && claim.seriesId !== null);
  return fate.basis === 'official' && whole.some(({ claim }) => claim.speaker === 'official') && isSaidByTwo(whole);
}

const isSaidByTwo = (saying: readonly Evidence[]): boolean => new Set(saying.map(({ document }) => voiceKey(document))).size >= 2;

/** A season heard of as undecided is no change, nor is what happened long before. */
function isOld({ fate, premiere }: Verdict, day: number): boolean {
  const since = fate.status === 'released' && premiere !== null ? daySpan(premiere.edtf)!.last : isoDayNumber(fate.since);
  return fate.status === 'undecided' || (since !== null && since < day - NEWS_DAYS);
}

/** An order that is first heard of as one long made: 'seasons 3 and 4 have already been ordered'. */
function isOldNews({ fate, season }: Verdict, saying: readonly Evidence[]): boolean {
  if (fate.status !== 'renewed' || saying.some(({ claim }) => claim.predicate !== 'status')) return false;
  return season > 1 && saying.every(({ claim }) => LONG_MADE.test(claim.quote));
}

const LONG_MADE = /\b(?:already|previously) (?:been )?(?:\w+ed|greenlit|picked up|given)\b|\b(?:earlier|last) (?:this )?year\b/i;

/** Official words pass, and so do those of a second publisher. */
function passesAtOnce({ voices }: Told, { fate }: Verdict, saying: readonly Evidence[]): boolean {
  if (fate.basis === 'official' && saying.some((one) => one.claim.speaker === 'official' && (standsAlone(one) || isOfHeardOf(one, voices))))
    return true;
  return isSaidByTwo(saying);
}

/**
 * Whether one page's claim can be enough: it names the season, of a series that a catalogue knows. Without a number it may be about
 * another season, unless the carrier itself says so, and what no catalogue knows may be no series.
 */
function standsAlone({ claim, document }: Evidence): boolean {
  return claim.seriesId !== null && (claim.season !== null || isOwnPage(document.publisher));
}

/** What no catalogue knows, a second publisher has spoken of and has had a season is hardly a misreading: there the carrier's word on a numbered season is enough. */
const isOfHeardOf = ({ claim }: Evidence, voices: number): boolean =>
  claim.predicate === 'status' && claim.season !== null && claim.season > 1 && voices >= VOICES_TO_KNOW;
const VOICES_TO_KNOW = 2;

function eventOf(
  { season, fate }: Verdict,
  { numberless, from, premiere, because, day }: Pick<ChangeEvent, 'numberless' | 'from' | 'premiere'> & { because: Sourced; day: number },
): ChangeEvent {
  const on = isoOf(day);
  return {
    cursor: `${on}.${String(season).padStart(3, '0')}.${fate.status}`,
    on,
    season,
    numberless,
    from,
    to: fate.status,
    probability: fate.probability,
    basis: fate.basis,
    premiere,
    because: { claim: because.claim, document: because.document },
  };
}

/** By day, how many publishers had spoken of the series; asked of ascending days. */
function voicesBy(sourced: readonly Sourced[]): (day: number) => number {
  const heard = sourced.map(({ document }) => ({ on: knownDay(document), voice: voiceKey(document) })).sort((a, b) => a.on - b.on);
  const voices = new Set<string>();
  let next = 0;
  return (day) => {
    for (; next < heard.length && heard[next]!.on <= day; next++) voices.add(heard[next]!.voice);
    return voices.size;
  };
}

/** Days on which something was learned that can turn a verdict, the days after them, and those on which a date that was given passes. */
function daysToLookAt(sourced: readonly Sourced[], until: number): readonly number[] {
  const days = new Set<number>();
  for (const { claim, document } of sourced) {
    const known = knownDay(document);
    if (!TURNING.has(claim.predicate) || known > until) continue;
    days.add(known).add(known + 1);
    const span = claim.predicate === 'premiere' ? daySpan(claim.value) : null;
    if (span !== null && span.last > known) days.add(span.last).add(span.last + 1);
  }
  return [...days].filter((day) => day <= until).sort((a, b) => a - b);
}
