/**
 * One series followed from day to day: what becomes known is taken up once, and each season's chain goes on from where it stood.
 * A single verdict is the case of one day.
 */
import type { Stretch } from './chain.ts';
import type { ReconcileContext } from './context.ts';
import type { Placed } from './days.ts';
import { fatesOf } from './fate.ts';
import { observer } from './observation.ts';
import { Course } from './season-in-question.ts';
import { type SeasonModel, SeasonTrack } from './season-track.ts';

/** The least probability of an order in the same claims at which a season after it comes into question. */
const OUT_PROBABILITY = 0.5;

export class Following {
  readonly #placed: readonly Placed[]; // by the day from which they count
  readonly #context: ReconcileContext;
  readonly #stretches = new Map<string, Stretch>();
  #known = 0; // so many of them are known
  #today = Number.NEGATIVE_INFINITY;
  #heardFrom = Number.POSITIVE_INFINITY;
  #tracks = new Map<number, SeasonTrack>();
  #lastTrack: SeasonTrack | null = null; // asked for last: claims mostly come season by season
  /** Where the series stood, from the first claim on that does not number its season. */
  #course: Course | null = null;
  /** Claims that do not number their season, with the one they were taken to be about. */
  #unnumbered: { readonly source: Placed; readonly season: number | null; readonly isReturn: boolean }[] = [];

  /** @param placed by the day from which they count, unless only a day on which all are known is asked about */
  constructor(placed: readonly Placed[], context: ReconcileContext) {
    this.#placed = placed;
    this.#context = context;
  }

  /** Whether no page gives a season's number, which only counts returns. */
  isNumberless(season: number): boolean {
    return this.#course?.isNumberless(season) === true;
  }

  get today(): number {
    return this.#today;
  }

  /** Takes up what is known by a day. @param today no earlier than before */
  learn(today: number): void {
    this.#today = today;
    const from = this.#known;
    while (this.#known < this.#placed.length && this.#placed[this.#known]!.known <= today) this.#known += 1;
    if (this.#known === from) return;
    const fresh = this.#placed.slice(from, this.#known);
    for (const { written } of fresh) this.#heardFrom = Math.min(this.#heardFrom, written.last);
    if (this.#isMisbound(fresh)) {
      this.#tracks = new Map();
      this.#lastTrack = null;
      this.#unnumbered = [];
      this.#take(this.#placed.slice(0, this.#known));
    } else this.#take(fresh);
  }

  /** Every season that a claim is about, and the one after the last that is out; newest first. */
  seasons(): readonly number[] {
    const seasons = [...this.#tracks.values()]
      .filter(({ isSpokenOf, words }) => isSpokenOf || words.length > 0)
      .map(({ season }) => season)
      .sort((a, b) => b - a);
    const last = seasons[0];
    if (last === undefined) return [];
    const { filtered, out } = this.model(last);
    return fatesOf(filtered.posterior, 0, out).released > OUT_PROBABILITY ? [last + 1, ...seasons] : seasons;
  }

  model(season: number): SeasonModel {
    return this.track(season).model({
      previous: this.#tracks.get(season - 1) ?? null,
      heardFrom: Math.min(this.#heardFrom, this.#today),
      today: this.#today,
      stretches: this.#stretches,
    });
  }

  track(season: number): SeasonTrack {
    if (this.#lastTrack?.season === season) return this.#lastTrack;
    let track = this.#tracks.get(season);
    if (track === undefined) {
      track = new SeasonTrack(season, this.#context.hazards(season));
      this.#tracks.set(season, track);
    }
    this.#lastTrack = track;
    return track;
  }

  #take(all: readonly Placed[]): void {
    const fresh = withoutNumbered(all);
    const observe = observer(fresh, {
      reliability: this.#context.reliability,
      seasonOf: (source) => (isUnnumbered(source) ? this.#course!.seasonOf(source) : source.season),
      isReturn: (source) => isUnnumbered(source) && this.#course!.isReturn(source),
      put: (season, observation) => this.track(season).observe(observation),
    });
    for (const source of fresh) {
      const season = isUnnumbered(source) ? this.#course!.seasonOf(source) : source.season;
      const isReturn = isUnnumbered(source) && this.#course!.isReturn(source);
      if (isUnnumbered(source)) this.#unnumbered.push({ source, season, isReturn });
      if (season !== null && (source.season !== null || source.predicate === 'premiere')) this.track(season).name(source, isReturn);
      observe(source);
    }
  }

  /** Whether what is new shows that a claim without a number was about another season than it was taken to be about. */
  #isMisbound(fresh: readonly Placed[]): boolean {
    if (this.#course === null) {
      if (!fresh.some(isUnnumbered)) return false;
      this.#course = new Course();
      this.#course.add(this.#placed.slice(0, this.#known));
      return false;
    }
    const course = this.#course;
    const since = course.add(fresh);
    if (since === null) return false;
    return this.#unnumbered.some(
      ({ source, season, isReturn }) =>
        source.written.last >= since && (course.seasonOf(source) !== season || course.isReturn(source) !== isReturn),
    );
  }
}

/** Without the dates that their document gives a season too: which one they are of is said. */
function withoutNumbered(all: readonly Placed[]): readonly Placed[] {
  const dates = all.filter(({ predicate }) => predicate === 'premiere');
  if (!dates.some(({ season }) => season === null)) return all;
  const numbered = new Set(dates.filter(({ season }) => season !== null).map(dateOf));
  return all.filter((source) => source.predicate !== 'premiere' || source.season !== null || !numbered.has(dateOf(source)));
}

const dateOf = ({ claim, document }: Placed): string => `${document.id} ${String(claim.value)}`;

/** Whether which season it is about is seen from where the series stands. */
function isUnnumbered({ season, predicate }: Placed): boolean {
  return season === null && (predicate === 'status' || predicate === 'premiere');
}
