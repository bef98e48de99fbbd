/** What is known of one season as of a day, and the chain's answer to it; goes on from there as more becomes known. */
import type { Basis } from '../claim/verdict.ts';
import type { Hazards } from '../forecast/hazards.ts';
import type { Stretch } from './chain.ts';
import { type Step, Story } from './copies.ts';
import { voiceOf } from './crowd.ts';
import type { Placed } from './days.ts';
import { type Clock, type Filtered, ForwardPass } from './filter.ts';
import type { Observation } from './observation.ts';
import type { Remark } from './observation-table.ts';
import { inOrderOfSaying, type Premiere, type PremiereWord, premiereOf, wordOf } from './premiere.ts';

/** One season as of a day. Valid until its track is asked of another day. */
export interface SeasonModel {
  readonly filtered: Filtered;
  readonly clock: Clock;
  readonly observations: readonly Observation[];
  readonly steps: readonly Step[];
  readonly premiere: Premiere | null;
  /** Whether a date has passed or a text says that it is out. */
  readonly out: boolean;
}

/** What the series as a whole gives a season's clock. */
interface Surroundings {
  readonly previous: SeasonTrack | null; // of the season before
  readonly heardFrom: number; // first day on which the series is covered
  readonly today: number;
  /** Transitions already made, by rates. */
  readonly stretches: Map<string, Stretch>;
}

/** Days that a clock is set back from the first that is known, so that a decision can have come before it. */
const LEAD_DAYS = 30;
/** Age of a clock on the first day of coverage, where no premiere of the season before is on record: most is said of a fate some months after it. A judgement: see decision 0005. */
const UNKNOWN_AGE = 90;
/** The same where the first that is heard of the season is that it is out: a season comes about a year after the one before it. A judgement. */
const UNKNOWN_AGE_OUT = 365;
/** Share of announced days that are kept where no delay was announced before them. A judgement: see decision 0005. */
const KEPT_DATES: Readonly<Record<Basis, number>> = { official: 0.98, reported: 0.85, guessed: 0.4, forecast: 0 };
/** Remarks by which a season is known to be out. */
const OUT: ReadonlySet<Remark> = new Set<Remark>(['dated-past', 'date-passed', 'received', 'sequel', 'sequel-cancelled']);
/** Those by which one is whose official day is still to come: who asks about the season after it, or has watched it early, tells of none. */
const HAS_BEEN: ReadonlySet<Remark> = new Set<Remark>(['dated-past']);
/** Remarks by which an order is known to have been made, and how well informed they must be to set its clock. */
const ORDER: ReadonlySet<Remark> = new Set<Remark>(['renewed', 'rescued', 'dated']);
const ORDER_KNOWS = 0.5;

export class SeasonTrack {
  readonly season: number;
  readonly #hazards: Hazards;
  readonly #story = new Story();
  readonly #forward = new ForwardPass();
  readonly #placed: Placed[] = [];
  #words: PremiereWord[] = [];
  #hasNewWords = false;
  #premiere: { readonly on: number; readonly is: Premiere | null } | null = null; // as last asked for: this season asks, and the next
  #fresh: Observation[] = []; // not in the story yet
  #passed: Observation | null = null;
  #model: SeasonModel | null = null;
  /** True once a claim is about this very season. */
  isSpokenOf = false;
  /** True once it is said that the season before is the last. */
  isRuledOut = false;
  /** Day of the last dated word about this very season. */
  lastWord = Number.NEGATIVE_INFINITY;
  /** First day on which it was watched. */
  received: number | null = null;

  constructor(season: number, hazards: Hazards) {
    this.season = season;
    this.#hazards = hazards;
  }

  /** Claims that name the season. */
  get placed(): readonly Placed[] {
    return this.#placed;
  }

  /** In the order in which they were said. */
  get words(): readonly PremiereWord[] {
    if (this.#hasNewWords) this.#words = inOrderOfSaying(this.#words);
    this.#hasNewWords = false;
    return this.#words;
  }

  /** Takes up a claim that names the season. @param isReturn whether it is the day of a return that is counted */
  name(placed: Placed, isReturn = false): void {
    this.#placed.push(placed);
    const word = wordOf(placed, isReturn);
    if (word === null) return;
    this.#words.push(word);
    this.#hasNewWords = true;
    this.#premiere = null;
  }

  /** Takes up an observation of the season. */
  observe(observation: Observation): void {
    const { direct, remark, day, source } = observation;
    this.#fresh.push(observation);
    if (remark === 'prequel-last') this.isRuledOut = true;
    if (remark === 'received' && (this.received === null || day < this.received)) this.received = day;
    if (!direct) return;
    this.isSpokenOf = true;
    if (source.document.said !== null && source.written.last > this.lastWord) this.lastWord = source.written.last;
  }

  premiere(today: number): Premiere | null {
    if (this.#premiere?.on !== today) this.#premiere = { on: today, is: premiereOf(this.words, today) };
    return this.#premiere.is;
  }

  /** @param around must not go back in time */
  model(around: Surroundings): SeasonModel {
    if (this.#model?.clock.asOf === around.today) return this.#model;
    if (this.#fresh.length > 0) this.#story.add(this.#fresh);
    this.#fresh = [];
    const premiere = this.premiere(around.today);
    this.#pass(passedDate(premiere, around.today));
    const { observations, steps } = this.#story;
    const clock = this.#clockOf(around);
    const isAhead = premiere?.basis === 'official' && !premiere.word.aside && premiere.word.span.first > around.today;
    const out = steps.some(({ observation: { remark } }) => (isAhead ? HAS_BEEN : OUT).has(remark));
    this.#model = { filtered: this.#forward.run(clock, steps), clock, observations, steps, premiere, out };
    return this.#model;
  }

  /** Puts the passing of the announced day among what was said, or takes one back that stands no more. */
  #pass(passed: Observation | null): void {
    const before = this.#passed;
    if (before?.day === passed?.day && before?.source.claim === passed?.source.claim) return;
    this.#passed = passed;
    if (before !== null) this.#story.replace(this.#story.observations.filter((one) => one !== before));
    if (passed !== null) this.#story.add([passed]);
  }

  #clockOf({ previous, heardFrom, today, stretches }: Surroundings): Clock {
    const { steps } = this.#story;
    const before = previous?.premiere(today) ?? null;
    const first = steps[0]?.day ?? today;
    const isOutAtFirst = steps[0] !== undefined && HAS_BEEN.has(steps[0].observation.remark);
    const unknownAge = this.season === 1 ? 0 : isOutAtFirst ? UNKNOWN_AGE_OUT : UNKNOWN_AGE;
    const anchor =
      before !== null && before.basis !== 'guessed'
        ? before.word.span.first
        : (previous?.received ?? Math.min(first, heardFrom) - unknownAge);
    const order = steps.find(({ observation }) => ORDER.has(observation.remark) && observation.knows >= ORDER_KNOWS);
    return {
      season: this.season,
      start: Math.min(anchor, first, today) - LEAD_DAYS,
      zero: Math.min(anchor, today),
      order: order?.day ?? null,
      heardFrom,
      asOf: today,
      hazards: this.#hazards,
      stretches,
    };
  }
}

/** A day that was announced as fact, and has passed with nobody taking it back: on it an ordered season has come out, by that share. */
function passedDate(premiere: Premiere | null, today: number): Observation | null {
  if (premiere === null || premiere.word.claim.certainty !== 'certain' || premiere.word.said >= premiere.word.span.last) return null;
  if (premiere.word.span.last > today) return null;
  // A month that names no season is a listing's, and may be another work's.
  if (premiere.word.claim.season === null && premiere.word.span.first < premiere.word.span.last) return null;
  const { claim, document, span, basis } = premiere.word;
  const knows = KEPT_DATES[basis];
  return {
    source: { claim, document, written: span, known: span.last, predicate: claim.predicate, season: claim.season },
    remark: 'date-passed',
    day: span.last,
    points: null,
    knows,
    voice: voiceOf(claim.speaker, knows),
    direct: true,
  };
}
