/** Why a forecast is what it is, in words that a viewer understands. */
import { calibrationGroup } from './calibration.ts';
import { countryCode, englishName } from './country.ts';
import type { SeriesFacts } from './facts.ts';
import { type FeatureGroup, featuresOf, type Traits, traitsOf } from './features.ts';
import { type History, middle } from './history.ts';
import type { Law } from './law.ts';
import { logit } from './log-odds.ts';
import type { ForecastModel } from './model.ts';

export interface Reason {
  readonly feature: string;
  /** Log-odds of an order; positive speaks for it. */
  readonly effect: number;
}

interface Told {
  readonly facts: SeriesFacts;
  readonly history: History;
  readonly traits: Traits;
  readonly up: boolean;
}

const WITH_ARTICLE: ReadonlySet<string> = new Set(['US', 'GB', 'NL', 'PH', 'CZ']);
const MOST_REASONS = 5;
const LEAST_EFFECT = 0.08;
const LEAST_CHANCE = 0.0001;
/** Days tried for how long an order usually takes. */
const DELAYS = [0, 30, 45, 61, 76, 91, 122, 152, 183, 213, 244, 274, 304, 335, 365, 456, 548, 730];

const FORM_WORDS: Readonly<Record<Traits['form'], string>> = {
  scripted: 'scripted series',
  animation: 'animated series',
  anime: 'anime',
  reality: 'unscripted series',
  documentary: 'documentary series',
  talk: 'talk and sports programmes',
  limited: 'limited series',
  unknown: 'series',
};
/** Each kind in the middle of a sentence. */
export const CARRIER_KIND_WORDS: Readonly<Record<Traits['carrierKind'], string>> = {
  'us-broadcast': 'American broadcast networks',
  'us-cable': 'American cable channels',
  'us-premium': 'American premium channels',
  streaming: 'the large streaming services',
  'small-streaming': 'small streaming services',
  'us-public': 'American public television',
  children: "children's channels",
  uk: 'British and Irish channels',
  'canada-australia': 'Canadian, Australian and New Zealand channels',
  japan: 'Japanese channels',
  asia: 'Asian channels outside Japan',
  europe: 'European and Latin American channels',
  unknown: 'carriers that the facts do not name',
};

/** One sentence a group; `up` tells which way it moved the forecast. */
const SENTENCES: Readonly<Record<FeatureGroup, (told: Told) => string>> = {
  carrier: ({ traits, up }) =>
    `${traits.carrier?.name ?? capital(CARRIER_KIND_WORDS[traits.carrierKind])} ${traits.carrier === null ? 'order' : 'orders'} further seasons ${up ? 'more' : 'less'} often than most carriers`,
  season: ({ traits, up }) =>
    traits.season <= 1
      ? `first seasons are followed by another ${up ? 'more' : 'less'} often than later ones`
      : `after ${traits.season} seasons another is ${up ? 'likelier' : 'less likely'} than usual`,
  form: ({ traits, up }) => `${FORM_WORDS[traits.form]} return ${up ? 'more' : 'less'} often than most`,
  country: ({ facts, up }) =>
    facts.country == null || facts.country === ''
      ? `no country is given, so it is taken for the carrier's own, whose series return ${up ? 'more' : 'less'} often`
      : `series from ${countryName(facts.country)} return ${up ? 'more' : 'less'} often than most`,
  rhythm: ({ history, up }) =>
    history.gap === null
      ? `no earlier gap between seasons is known, which ${up ? 'speaks for' : 'speaks against'} another`
      : `the last season came ${span(history.gap)} after the one before; series in that rhythm return ${up ? 'more' : 'less'} often`,
  length: ({ history, up }) =>
    history.length === null
      ? `how long the last season ran is not known, which speaks slightly ${up ? 'for' : 'against'} another`
      : history.length < 14
        ? `all episodes came out at once; such series return ${up ? 'more' : 'less'} often`
        : `the last season ran for ${span(history.length)}; series with such seasons return ${up ? 'more' : 'less'} often`,
  audience: ({ history, up }) =>
    `${figure(history.last?.hours28 ?? history.last?.hours91 ?? 0)} million hours viewed in the first ${history.last?.hours28 == null ? 91 : 28} days is ${up ? 'a strong' : 'a weak'} start`,
  top10: ({ history, up }) =>
    `${history.last?.weeksInTop10 ?? 0} ${history.last?.weeksInTop10 === 1 ? 'week' : 'weeks'} in the Top 10 ${up ? 'speaks for' : 'speaks against'} another season`,
  rating: ({ facts, up }) => `a rating of ${facts.rating} out of 10 ${up ? 'speaks for' : 'speaks against'} another season`,
  era: ({ up }) =>
    `streaming services ${up ? 'ordered' : 'order'} further seasons ${up ? 'more often then' : 'less often than they used to'}`,
  votes: ({ facts, up }) => `${facts.votes} ${facts.votes === 1 ? 'vote shows' : 'votes show'} ${up ? 'a large' : 'a small'} following`,
};

/** What moved the forecast most, largest first; effects are log-odds against the usual series. */
export function because(facts: SeriesFacts, history: History, law: Law, ever: number, model: ForecastModel): Reason[] {
  if (history.announced) return [announcedReason(history, law, ever)];
  const traits = traitsOf(facts, history);
  const { slope } = model.calibration[calibrationGroup(traits.carrierKind)];
  const sums = new Map<FeatureGroup, number>();
  for (const { group, key, value } of featuresOf(facts, history, traits, model.medians)) {
    sums.set(group, (sums.get(group) ?? 0) + slope * (model.order.effects[key] ?? 0) * value);
  }
  const effects = [...sums].map(([group, sum]) => {
    const effect = sum - slope * (model.order.usual[group] ?? 0);
    return { effect, told: () => SENTENCES[group]({ facts, history, traits, up: effect > 0 }) };
  });
  const silence = effectOf(law, ever);
  effects.push({ effect: silence, told: () => silenceOf(facts, history, traits, law) });
  return effects
    .filter(({ effect }) => Math.abs(effect) >= LEAST_EFFECT)
    .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, MOST_REASONS)
    .map(({ told, effect }) => ({ feature: told(), effect: Math.round(effect * 100) / 100 }));
}

function announcedReason(history: History, law: Law, ever: number): Reason {
  const feature = `season ${history.season} is listed as announced${history.planned === null ? '' : ' with a date'}`;
  return { feature, effect: Math.round(effectOf(law, ever) * 100) / 100 };
}

/** What moves an order from what the facts give it to what is forecast, in log-odds. */
function effectOf({ ordered }: Law, ever: number): number {
  return logit(ever, LEAST_CHANCE) - logit(ordered, LEAST_CHANCE);
}

/** Silence is told against how long those who order usually take. */
function silenceOf({ undecided }: SeriesFacts, history: History, traits: Traits, law: Law): string {
  if (history.last === null) return 'no season before it is listed';
  if (history.premiered === null) return 'when the last season was shown is not known';
  const age = Math.max(0, Math.round(history.asOf - middle(history.premiered)));
  const said = undecided === true ? 'no decision has been announced' : 'no further season is listed';
  const usual = usualDelay(law);
  const who = traits.carrier?.name ?? CARRIER_KIND_WORDS[traits.carrierKind];
  if (usual === null || age < usual) return `${span(age)} since season ${history.season - 1} premiered, and ${said}`;
  const when = usual <= 0 ? 'before the premiere of the one before' : `within ${span(usual)} of a premiere`;
  return `${who} ${traits.carrier === null ? 'announce' : 'announces'} most orders ${when}; after ${span(age)}, ${said}`;
}

/** Age by which seven in ten orders are announced. */
function usualDelay(law: Law): number | null {
  return DELAYS.find((age) => law.orderedBy(age, null) >= 0.7) ?? null;
}

/** A stretch of days as people say it. */
function span(days: number): string {
  if (days < 14) return `${days} ${days === 1 ? 'day' : 'days'}`;
  if (days < 60) return `${Math.round(days / 7)} weeks`;
  if (days < 700) return `${Math.round(days / 30.44)} months`;
  const years = Math.round(days / 182.6) / 2;
  return `${Number.isInteger(years) ? years : years.toFixed(1)} years`;
}

function countryName(country: string): string {
  const code = countryCode(country)?.toUpperCase() ?? '';
  const name = /^[A-Z]{2}$/.test(code) ? (englishName(code) ?? code) : country;
  return WITH_ARTICLE.has(code) ? `the ${name}` : name;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function figure(value: number): string {
  return value >= 10 ? String(Math.round(value)) : value.toFixed(1);
}
