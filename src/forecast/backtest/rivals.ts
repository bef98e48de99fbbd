/** Simple rules that a forecast must beat, each as good as its rule can be: its rates are learned from the fitting part. */
import { carrierOf } from '../carriers.ts';
import { countryCode } from '../country.ts';
import { seasonBand } from '../features.ts';
import { daysOf } from '../history.ts';
import type { Judged, RivalName, Target } from '../score/judged.ts';
import type { Case } from './case.ts';

export interface Rival {
  readonly name: RivalName;
  /** @returns null where the rule has nothing to say */
  p(asked: Case, target: Target): number | null;
}

const SILENCE_DAYS = 28;
/** Cases that a wider rate counts for. */
const PRIOR = 4;
/** With fewer cases of a horizon its rate is that of all horizons. */
const FEWEST = 40;

/** What rivals have learned, as data: the median gap in days, and how often it happened of how many questions, by key. */
export interface RivalRates {
  readonly medianGap: number;
  readonly rates: Readonly<Record<string, readonly [hits: number, count: number]>>;
}

/** @param learned questions of the fitting part with their outcomes */
export function learnRates(learned: readonly Case[]): RivalRates {
  const gaps = learned.flatMap((asked) => (asked.cameAfter === null ? [] : [asked.cameAfter + ageOf(asked)])).toSorted((a, b) => a - b);
  const medianGap = gaps[gaps.length >> 1] ?? 365;
  const rates: Record<string, [hits: number, count: number]> = {};
  for (const asked of learned) {
    const outcomes: [Target, boolean][] = asked.out.map(({ days, happened }) => [days, happened]);
    if (asked.ordered !== null) outcomes.push(['ordered', asked.ordered]);
    for (const [target, happened] of outcomes) {
      for (const key of keysOf(asked, target, medianGap)) {
        const [hits, count] = rates[key] ?? [0, 0];
        rates[key] = [hits + Number(happened), count + 1];
      }
    }
  }
  return { medianGap, rates };
}

/** Everything about a question that a rule goes by. */
function keysOf(asked: Case, target: Target, medianGap: number): readonly string[] {
  const keys = [
    `all|${target}`,
    `at|${asked.horizon}|${target}`,
    `who|${asked.horizon}|${whoOf(asked)}|${target}`,
    `who|${whoOf(asked)}|${target}`,
    `silence|${silenceOf(asked)}|${target}`,
  ];
  return target === 'ordered' ? keys : [...keys, `median|${asked.horizon}|${isDue(asked, target, medianGap)}|${target}`];
}

export function rivalsOf({ medianGap, rates }: RivalRates): readonly Rival[] {
  const rate = (key: string, prior: number): number => {
    const [hits, count] = rates[key] ?? [0, 0];
    return (hits + PRIOR * prior) / (count + PRIOR);
  };
  const base = (asked: Case, target: Target): number => {
    const all = rate(`all|${target}`, 0.5);
    const at = `at|${asked.horizon}|${target}`;
    return (rates[at]?.[1] ?? 0) < FEWEST ? all : rate(at, all);
  };
  return [
    { name: 'base rate', p: base },
    {
      name: 'carrier and season',
      p: (asked, target) =>
        rate(`who|${asked.horizon}|${whoOf(asked)}|${target}`, rate(`who|${whoOf(asked)}|${target}`, base(asked, target))),
    },
    {
      name: '28 days of silence',
      p: (asked, target) => rate(`silence|${silenceOf(asked)}|${target}`, rate(`all|${target}`, 0.5)),
    },
    {
      name: 'median gap',
      p: (asked, target) =>
        target === 'ordered' ? null : rate(`median|${asked.horizon}|${isDue(asked, target, medianGap)}|${target}`, base(asked, target)),
    },
  ];
}

/** A forecast of one question beside what the rivals say of it. */
export function besideRivals(asked: Case, rivals: readonly Rival[], target: Target, forecast: number, happened: boolean): Judged {
  const carrier = carrierOf(asked.facts.carrier ?? null, countryCode(asked.facts.country ?? null));
  const p: Partial<Record<keyof Judged['p'], number>> = { forecast };
  for (const rival of rivals) {
    const said = rival.p(asked, target);
    if (said !== null) p[rival.name] = said;
  }
  return {
    series: asked.series,
    horizon: asked.horizon,
    target,
    kind: carrier?.kind ?? 'unknown',
    carrier: carrier?.name ?? null,
    happened,
    p,
  };
}

/** Days from the last premiere to the day asked; 0 where it is not known. */
export function ageOf({ facts }: Case): number {
  const premiere = daysOf(facts.seasons.at(-1)?.premiere);
  return premiere === null ? 0 : Math.max(0, daysOf(facts.asOf.slice(0, 10))!.first - premiere.first);
}

function whoOf({ facts }: Case): string {
  const carrier = carrierOf(facts.carrier ?? null, countryCode(facts.country ?? null));
  return `${carrier?.name ?? 'none'}|${seasonBand(facts.seasons.at(-1)?.number ?? 1)}`;
}

function silenceOf(asked: Case): 'silent' | 'early' {
  return ageOf(asked) > SILENCE_DAYS ? 'silent' : 'early';
}

/** Whether the median gap, not over yet, is over by then. */
function isDue(asked: Case, days: number, medianGap: number): boolean {
  const age = ageOf(asked);
  return age + days >= medianGap && age < medianGap;
}
