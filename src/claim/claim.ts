/**
 * One assertion in a document. The predicates and their values are those of the coverage benchmark's labels;
 * schemas come first, and types, validation, JSON Schema and `docs/vocabulary.md` derive from them.
 */
import { z } from 'zod';
import { Edtf } from './edtf-schema.ts';
import { CERTAINTIES, type Certainty, CHANGES, METRICS, OPINIONS, ROLES, SPEAKERS, type Speaker, STAGES, STATUSES } from './words.ts';

export type { Certainty, Change, Metric, Opinion, Role, Speaker, Stage, Status } from './words.ts';

export const Credit = z.object({
  person: z.string().min(1),
  role: z.enum(ROLES),
  character: z.string().min(1).optional(),
  change: z.enum(CHANGES).optional(),
});
export type Credit = Readonly<z.infer<typeof Credit>>;

export const Rating = z.object({ value: z.number(), best: z.number(), by: z.string().optional() });
export type Rating = Readonly<z.infer<typeof Rating>>;

export const Audience = z.object({ metric: z.enum(METRICS), value: z.number(), period: z.string().optional() });
export type Audience = Readonly<z.infer<typeof Audience>>;

export const Rule = z.object({ by: z.string(), days: z.int().positive() });
export type Rule = Readonly<z.infer<typeof Rule>>;

/** Every predicate with the schema of its value and what it means, in the order pages list them. */
export const PREDICATE_VALUES = {
  status: z.enum(STATUSES).describe('what becomes of the season: ordered, cancelled, the last by plan, or no decision public'),
  premiere: Edtf.describe('the first episode of the season, past or future'),
  production: z.enum(STAGES).describe('the stage the season has reached'),
  episodes: z.int().positive().describe('episodes in the season'),
  runtime: z.number().positive().describe('minutes, length of an episode'),
  credit: Credit.describe('who makes it'),
  rating: Rating.describe('a score with its scale and giver'),
  opinion: z.enum(OPINIONS).describe('what a review (speaker outlet) or the public (speaker audience) thinks'),
  trailer: z.enum(['released', 'none']).describe('whether the season has a trailer'),
  network: z.string().min(1).describe('the network or streaming service that carries the series'),
  audience: Audience.describe('how many watched or followed'),
  rule: Rule.describe('a stated practice, such as how long a service waits before it decides'),
} as const;

export const PREDICATES = Object.keys(PREDICATE_VALUES) as readonly Predicate[];
export type Predicate = keyof typeof PREDICATE_VALUES;
export type ValueOf<P extends Predicate> = Readonly<z.infer<(typeof PREDICATE_VALUES)[P]>>;

/** Half-open span in UTF-16 code units of the document's text. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
export type Span = readonly [start: number, end: number];

const shared = {
  series: z.string().min(1).describe('title as the series is officially called'),
  seriesId: z.string().nullable().describe('id in the catalogue; null where no catalogue knows the series'),
  season: z.int().positive().nullable().describe('null for the series as a whole'),
  certainty: z.enum(CERTAINTIES),
  speaker: z.enum(SPEAKERS),
  quote: z.string().min(1).describe('exact words of the text that carry the claim'),
  span: Span.describe('where the quote stands in the text'),
  rules: z.array(z.string()).describe('ids of the rules that made it'),
};

const variant = <P extends Predicate>(predicate: P) =>
  z.object({ ...shared, predicate: z.literal(predicate), value: PREDICATE_VALUES[predicate] });

export const Claim = z
  .discriminatedUnion('predicate', [
    variant('status'),
    variant('premiere'),
    variant('production'),
    variant('episodes'),
    variant('runtime'),
    variant('credit'),
    variant('rating'),
    variant('opinion'),
    variant('trailer'),
    variant('network'),
    variant('audience'),
    variant('rule'),
  ])
  .meta({ id: 'Claim', description: 'One assertion that a document makes about one series' });

interface ClaimOf<P extends Predicate> {
  readonly series: string;
  readonly seriesId: string | null;
  readonly season: number | null;
  readonly predicate: P;
  readonly value: ValueOf<P>;
  readonly certainty: Certainty;
  readonly speaker: Speaker;
  readonly quote: string;
  readonly span: Span;
  readonly rules: readonly string[];
}
/** A claim; narrows by `predicate`. */
export type Claim = { readonly [P in Predicate]: ClaimOf<P> }[Predicate];
export type ClaimFor<P extends Predicate> = ClaimOf<P>;
