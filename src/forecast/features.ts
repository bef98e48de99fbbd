/** What of a series' facts the model looks at: one list, shared by the fit and the forecast. */
import { type Carrier, type CarrierKind, carrierOf, kindByCountry } from './carriers.ts';
import { countryCode, countryGroup } from './country.ts';
import type { SeriesFacts } from './facts.ts';
import { type Form, formOf } from './form.ts';
import { type History, middle } from './history.ts';

/** Groups of features, in the order that ties in `because` are listed. */
const FEATURE_GROUPS = ['carrier', 'season', 'form', 'country', 'rhythm', 'length', 'audience', 'top10', 'rating', 'votes', 'era'] as const;
export type FeatureGroup = (typeof FEATURE_GROUPS)[number];

/** One term of the regression: its key among the effects, and the number its effect is multiplied with. */
export interface Feature {
  readonly group: FeatureGroup;
  readonly key: string;
  readonly value: number;
}

/** What the tables of times are looked up by. */
export interface Traits {
  readonly carrier: Carrier | null;
  readonly carrierKind: CarrierKind;
  readonly form: Form;
  readonly season: number;
  /** Class of the last gap, or 'none'. */
  readonly rhythm: Rhythm;
  readonly length: LengthClass;
  /** Time of year of the last premiere; null where unknown. */
  readonly quarter: Quarter | null;
}

const RHYTHMS = ['none', 'short', 'under-year', 'yearly', 'over-year', 'long'] as const;
type Rhythm = (typeof RHYTHMS)[number];
const LENGTHS = ['unknown', 'at-once', 'short', 'half', 'full'] as const;
type LengthClass = (typeof LENGTHS)[number];
const QUARTERS = ['autumn', 'winter', 'spring', 'summer'] as const;
type Quarter = (typeof QUARTERS)[number];

/** Upper ends in days, exclusive. */
const RHYTHM_ENDS: readonly (readonly [number, Rhythm])[] = [
  [240, 'short'],
  [335, 'under-year'],
  [400, 'yearly'],
  [550, 'over-year'],
  [Number.POSITIVE_INFINITY, 'long'],
];
const LENGTH_ENDS: readonly (readonly [number, LengthClass])[] = [
  [14, 'at-once'],
  [60, 'short'],
  [120, 'half'],
  [Number.POSITIVE_INFINITY, 'full'],
];
const SEASON_ENDS: readonly (readonly [number, string])[] = [
  [2, '1'],
  [3, '2'],
  [4, '3'],
  [5, '4'],
  [7, '5-6'],
  [10, '7-9'],
  [16, '10-15'],
  [Number.POSITIVE_INFINITY, '16+'],
];

/** Streaming services ordered nearly everything at first and then less and less: each year adds its step, and the last one stays. */
const STREAMING_ERAS = [2017, 2018, 2019, 2020, 2022] as const;

/** Three weeks in the Top 10, on the scale of the effect. */
const USUAL_WEEKS = 2;

/** Where a kind of carrier orders from, for a series of unknown country. */
const HOME: Readonly<Partial<Record<CarrierKind, string>>> = {
  'us-broadcast': 'us',
  'us-cable': 'us',
  'us-premium': 'us',
  'us-public': 'us',
  children: 'us',
  uk: 'gb',
  'canada-australia': 'ca',
  japan: 'jp',
  asia: 'cn',
  europe: 'fr',
};

export function traitsOf(facts: SeriesFacts, history: History): Traits {
  const country = countryCode(facts.country ?? null);
  const carrier = carrierOf(facts.carrier ?? null, country);
  const form = formOf(facts.kind ?? null, facts.genres ?? [], country);
  return {
    carrier,
    carrierKind: carrier === null ? (form === 'anime' ? 'japan' : kindByCountry(country)) : carrier.kind,
    form,
    season: history.season - 1,
    rhythm: history.gap === null ? 'none' : band(history.gap, RHYTHM_ENDS),
    length: history.length === null ? 'unknown' : band(history.length, LENGTH_ENDS),
    quarter:
      history.premiered === null || history.premiered.last - history.premiered.first > 100 ? null : quarterOf(middle(history.premiered)),
  };
}

/** @param medians of hours and votes; the hours of a season count against what is usual for its carrier kind */
export function featuresOf(facts: SeriesFacts, history: History, traits: Traits, medians: Readonly<Record<string, number>>): Feature[] {
  const { carrierKind, form, season } = traits;
  const group = countryGroup(countryCode(facts.country ?? null) ?? HOME[carrierKind] ?? null);
  const band_ = seasonBand(season);
  const features: Feature[] = [
    { group: 'carrier', key: `kind:${carrierKind}`, value: 1 },
    { group: 'season', key: `season:${band_}`, value: 1 },
    { group: 'season', key: `season:${carrierKind}:${band_}`, value: 1 },
    { group: 'country', key: `country:${group}`, value: 1 },
  ];
  if (carrierKind === 'streaming') {
    const year = yearOf(history);
    for (const since of STREAMING_ERAS) if (year >= since) features.push({ group: 'era', key: `era:${since}`, value: 1 });
  }
  // What is not known has no effect: files differ in what they leave out, and that must not pass for a trait of the series.
  if (form !== 'unknown') features.push({ group: 'form', key: `form:${form}`, value: 1 });
  if (traits.rhythm !== 'none') features.push({ group: 'rhythm', key: `rhythm:${traits.rhythm}`, value: 1 });
  if (traits.length !== 'unknown') features.push({ group: 'length', key: `length:${traits.length}`, value: 1 });
  if (traits.carrier !== null) features.push({ group: 'carrier', key: `carrier:${traits.carrier.name}`, value: 1 });
  if (traits.carrier?.name === 'Netflix') features.push({ group: 'country', key: `country:netflix:${group}`, value: 1 });
  if (form !== 'unknown' && carrierKind !== 'unknown') features.push({ group: 'form', key: `form:${carrierKind}:${form}`, value: 1 });
  const { last } = history;
  const [hours, hours91, weeks] = [last?.hours28 ?? null, last?.hours91 ?? null, last?.weeksInTop10 ?? null];
  if (hours !== null || hours91 !== null || weeks !== null) features.push({ group: 'audience', key: 'figures', value: 1 });
  if (hours !== null) features.push({ group: 'audience', key: 'hours28', value: logRatio(hours, medians['hours28'], 2.5) });
  else if (hours91 !== null) features.push({ group: 'audience', key: 'hours28', value: logRatio(hours91, medians['hours91'], 2.5) });
  if (weeks !== null) features.push({ group: 'top10', key: 'weeks', value: Math.log2(1 + Math.min(30, weeks)) - USUAL_WEEKS });
  if (facts.rating != null) features.push({ group: 'rating', key: 'rating', value: clamp(facts.rating - 7.2, -2.5, 2) });
  if (facts.votes != null)
    features.push({ group: 'votes', key: 'votes', value: logRatio(facts.votes, medians[`votes:${carrierKind}`] ?? medians['votes'], 4) });
  return features;
}

function yearOf({ premiered, asOf }: History): number {
  return 1970 + Math.floor((premiered === null ? asOf : middle(premiered)) / 365.2425);
}

export function seasonBand(season: number): string {
  return band(season, SEASON_ENDS);
}

/** Chain of classes of a table, widest first; the narrowest class that a fitted table holds is used. */
export function gapClasses(traits: Traits): string[] {
  const { rhythm, carrierKind, length, quarter } = traits;
  const classes = ['all', rhythm, `${rhythm}|${carrierKind}`];
  if (length !== 'unknown') classes.push(`${rhythm}|${carrierKind}|${length}`);
  if (length !== 'unknown' && quarter !== null) classes.push(`${rhythm}|${carrierKind}|${length}|${quarter}`);
  else if (quarter !== null) classes.push(`${rhythm}|${carrierKind}|${quarter}`);
  return classes;
}

export function decisionClasses(traits: Traits): string[] {
  const classes = ['all', traits.carrierKind];
  if (traits.quarter !== null) classes.push(`${traits.carrierKind}|${traits.quarter}`);
  return classes;
}

export function quarterOf(day: number): Quarter {
  const { month } = new Temporal.PlainDate(1970, 1, 1).add({ days: Math.floor(day) });
  return QUARTERS[month >= 8 && month <= 11 ? 0 : month === 12 || month <= 2 ? 1 : month <= 4 ? 2 : 3]!;
}

function logRatio(value: number, median: number | undefined, limit: number): number {
  return clamp(Math.log((value + 1e-3) / (median ?? 1)), -limit, limit);
}

function band<T>(value: number, ends: readonly (readonly [number, T])[]): T {
  return ends.find(([end]) => value < end)![1];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
