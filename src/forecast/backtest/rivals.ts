/** Simple rules that a forecast must beat, each as good as its rule can be: its rates are learned from the fitting part. */
import { carrierOf } from '../carriers.ts';
import { countryCode } from '../country.ts';
import { seasonBand } from '../features.ts';
import { daysOf } from '../history.ts';
import type { Case } from './case.ts';

/** What is asked: an order, or to be out within so many days. */
export type Target = 'ordered' | number;

/** The last is none that could be had: the rate of the tested seasons themselves. */
export const RIVALS = ['base rate', 'carrier and season', '28 days of silence', 'median gap', 'rate in hindsight'] as const;
export type RivalName = (typeof RIVALS)[number];

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

/** @param learned questions of the fitting part with their outcomes */
export function rivalsFrom(learned: readonly Case[]): { rivals: readonly Rival[]; medianGap: number } {
  const gaps = learned.flatMap((asked) => (asked.cameAfter === null ? [] : [asked.cameAfter + ageOf(asked)])).toSorted((a, b) => a - b);
  const medianGap = gaps[gaps.length >> 1] ?? 365;
  const rates = new Map<string, { hits: number; count: number }>();
  const keysOf = (asked: Case, target: Target): string[] => {
    const silent = ageOf(asked) > SILENCE_DAYS ? 'silent' : 'early';
    const keys = [
      `all|${target}`,
      `at|${asked.horizon}|${target}`,
      `who|${asked.horizon}|${whoOf(asked)}|${target}`,
      `who|${whoOf(asked)}|${target}`,
    ];
    keys.push(`silence|${silent}|${target}`);
    if (target !== 'ordered')
      keys.push(`median|${asked.horizon}|${ageOf(asked) + target >= medianGap && ageOf(asked) < medianGap}|${target}`);
    return keys;
  };
  for (const asked of learned) {
    const outcomes: [Target, boolean][] = asked.out.map(({ days, happened }) => [days, happened]);
    if (asked.ordered !== null) outcomes.push(['ordered', asked.ordered]);
    for (const [target, happened] of outcomes) {
      for (const key of keysOf(asked, target)) {
        const rate = rates.get(key) ?? { hits: 0, count: 0 };
        rates.set(key, { hits: rate.hits + Number(happened), count: rate.count + 1 });
      }
    }
  }
  const rate = (key: string, prior: number): number => {
    const { hits, count } = rates.get(key) ?? { hits: 0, count: 0 };
    return (hits + PRIOR * prior) / (count + PRIOR);
  };
  const base = (asked: Case, target: Target): number => {
    const all = rate(`all|${target}`, 0.5);
    const at = `at|${asked.horizon}|${target}`;
    return (rates.get(at)?.count ?? 0) < FEWEST ? all : rate(at, all);
  };
  const rivals: Rival[] = [
    { name: 'base rate', p: base },
    {
      name: 'carrier and season',
      p: (asked, target) =>
        rate(`who|${asked.horizon}|${whoOf(asked)}|${target}`, rate(`who|${whoOf(asked)}|${target}`, base(asked, target))),
    },
    {
      name: '28 days of silence',
      p: (asked, target) => rate(`silence|${ageOf(asked) > SILENCE_DAYS ? 'silent' : 'early'}|${target}`, rate(`all|${target}`, 0.5)),
    },
    {
      name: 'median gap',
      p: (asked, target) =>
        target === 'ordered'
          ? null
          : rate(
              `median|${asked.horizon}|${ageOf(asked) + target >= medianGap && ageOf(asked) < medianGap}|${target}`,
              base(asked, target),
            ),
    },
  ];
  return { rivals, medianGap };
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
