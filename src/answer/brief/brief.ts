/** A brief: the explainer of one season, in which no sentence stands without something behind it. */
import type { Answer, Forecast } from '../../claim/answer.ts';
import type { Claim } from '../../claim/claim.ts';
import type { Finding } from '../../claim/finding.ts';
import type { Citation, Verdict } from '../../claim/verdict.ts';

/** What a sentence rests on. */
export type Ground =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly document: Citation }
  | { readonly kind: 'finding'; readonly finding: Finding; readonly document: Citation }
  | { readonly kind: 'forecast'; readonly forecast: Forecast }
  /** Documents that were read and say nothing of the kind: what a sentence about an absence rests on. */
  | { readonly kind: 'silence'; readonly documents: readonly [Citation, ...Citation[]] };

/** At least one: a sentence without a ground does not compile. */
type Grounds = readonly [Ground, ...Ground[]];

export interface Sentence {
  readonly text: string; // begins with a capital or a figure, ends in a full stop
  readonly grounds: Grounds;
}

export const SECTION_IDS = [
  'answer',
  'known',
  'unknown',
  'decision',
  'chance',
  'people',
  'seasons',
  'reception',
  'watch',
  'wrong',
  'changed',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export interface Section {
  readonly id: SectionId;
  readonly heading: string | null; // null for the answer, which stands under the title
  readonly sentences: readonly Sentence[];
}

/** A document or the forecast, as the list at the end names it. */
export type Source = { readonly number: number } & (
  | { readonly kind: 'document'; readonly document: Citation }
  | { readonly kind: 'forecast'; readonly forecast: Forecast }
);

export interface Brief {
  readonly series: Answer['series'];
  readonly carrier: string | null;
  readonly season: number | null; // the one asked about; null where coverage names none, or nobody numbers it
  readonly seasonName: string | null; // 'season 2', 'the next season'; null where coverage names none
  readonly premiere: Verdict['premiere']; // of that season
  readonly asOf: string; // ISO day
  readonly changed: string; // ISO day of the newest of what it rests on
  readonly title: Sentence; // without a full stop
  readonly sections: readonly Section[]; // in the order of `SECTION_IDS`, none empty
  readonly sources: readonly Source[]; // in the order in which sentences name them
}

/**
 * @param text its full stop is left out where a name before it, such as 'D.J.' or 'Jeopardy!', brings one along
 * @returns null where nothing stands behind the words: then nothing is written
 */
export function grounded(text: string, grounds: readonly Ground[]): Sentence | null {
  const [first, ...rest] = grounds;
  return first === undefined ? null : { text: text.replace(/([.!?…])\.$/, '$1'), grounds: [first, ...rest] };
}

export const claimed = ({ claim, document }: { readonly claim: Claim; readonly document: Citation }): Ground => ({
  kind: 'claim',
  claim,
  document,
});

/** The documents that a ground leads to. */
export function documentsOf(ground: Ground): readonly Citation[] {
  if (ground.kind === 'silence') return ground.documents;
  return ground.kind === 'forecast' ? [] : [ground.document];
}
