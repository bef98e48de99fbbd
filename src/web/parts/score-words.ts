/** What a score is of, in words. */
import { capital } from '../../answer/capital.ts';
import { CARRIER_KIND_WORDS } from '../../forecast/because.ts';
import type { Target } from '../../forecast/score/judged.ts';
import type { ForecasterScore } from '../../forecast/score/section.ts';

/** Who forecasts: Greenlit, and the rules that it is held against. */
export const RIVAL_WORDS: Readonly<Record<ForecasterScore['name'], string>> = {
  forecast: 'This forecast',
  'base rate': 'The base rate',
  'carrier and season': 'The rate of the carrier and the season’s number',
  '28 days of silence': 'The rate before or after 28 days of silence',
  'median gap': 'The median gap',
  'rate in hindsight': 'The rate of these very seasons, which nobody could know',
};

const HORIZON_WORDS: Readonly<Record<string, string>> = {
  premiere: 'at the premiere',
  all: 'at any of these',
  'no day': 'on no known day',
};

/** '+90' is 90 days after the premiere. */
export const horizonWords = (horizon: string): string =>
  HORIZON_WORDS[horizon] ?? (horizon.startsWith('+') ? `${horizon.slice(1)} days after it` : `at ${horizon}`);

/** What is forecast. */
export const targetWords = (target: Target): string => (target === 'ordered' ? 'ordered' : `out in ${target} days`);

/** Kinds of carriers, and carriers by their names, which stay as they are. */
export const groupWords = (group: string): string => capital((CARRIER_KIND_WORDS as Readonly<Record<string, string>>)[group] ?? group);
