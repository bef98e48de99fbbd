/** Records as a fit takes them: each with its terms, its weight and what was seen of the season after it. */
import { dayNumber } from '../../claim/edtf.ts';
import { carrierOf } from '../carriers.ts';
import { countryCode } from '../country.ts';
import { type Feature, featuresOf, gapClasses, type Traits, traitsOf } from '../features.ts';
import { type History, historyOf, middle } from '../history.ts';
import type { Watched } from './gaps.ts';
import type { SeasonRecord } from './record.ts';
import type { Tuning } from './tuning.ts';

/** Carriers with fewer seasons have no effect of their own beside that of their kind. */
const FEWEST_OF_CARRIER = 8;
/** End of the latest file on orders; without a cut, seasons count by their age on this day. */
export const LAST_DAY = dayNumber(new Temporal.PlainDate(2024, 12, 31));

export interface Prepared extends Watched {
  readonly record: SeasonRecord;
  readonly history: History;
  readonly traits: Traits;
  readonly features: readonly Feature[];
  /** Places among the keys, with values. */
  readonly terms: readonly (readonly [number, number])[];
}

interface Preparing {
  readonly cut: string | null;
  readonly tuning: Tuning;
  readonly medians: Readonly<Record<string, number>>;
}

/** @returns the keys of the terms beside them, the intercept's first */
export function prepare(
  records: readonly SeasonRecord[],
  { cut, tuning, medians }: Preparing,
): { readonly rows: readonly Prepared[]; readonly keys: readonly string[] } {
  const places = new Map<string, number>([['intercept', 0]]);
  const placeOf = (key: string): number => places.getOrInsert(key, places.size);
  const common = commonCarriers(records);
  const end = cut === null ? LAST_DAY : dayNumber(Temporal.PlainDate.from(cut));
  const rows = records.map((record): Prepared => {
    const history = historyOf(record.facts, null);
    const traits = traitsOf(record.facts, history);
    const features = featuresOf(record.facts, history, traits, medians).filter(({ key }) => !key.startsWith('carrier:') || common.has(key));
    const premiere = record.premiere === null ? null : middle(record.premiere);
    const ago = Math.max(0, end - (premiere ?? record.within?.first ?? record.began ?? end)); // days
    const halfLife = 365.25 * tuning.halfLifeYears[traits.carrierKind === 'streaming' ? 'streaming' : 'other'];
    return {
      record,
      history,
      traits,
      features,
      recency: 0.5 ** (ago / halfLife),
      classes: gapClasses(traits),
      terms: [[0, 1], [placeOf(`source:${record.source}`), 1], ...features.map(({ key, value }) => [placeOf(key), value] as const)],
      gap: premiere === null || record.next === null ? null : record.next - premiere,
      censored: premiere === null || record.seenTo === null || record.next !== null ? null : record.seenTo - premiere,
    };
  });
  return { rows, keys: [...places.keys()] };
}

function commonCarriers(records: readonly SeasonRecord[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { facts } of records) {
    const carrier = carrierOf(facts.carrier ?? null, countryCode(facts.country ?? null));
    if (carrier !== null) counts.set(carrier.name, (counts.get(carrier.name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= FEWEST_OF_CARRIER).map(([name]) => `carrier:${name}`));
}
