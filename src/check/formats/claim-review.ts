/**
 * A finding as a fact check that a publisher may put on its page: JSON-LD of schema.org's ClaimReview.
 * @see https://schema.org/ClaimReview
 */
import type { Finding } from '../../claim/finding.ts';
import { type Proof, proofName } from './proof.ts';

/** Who publishes the review. */
export interface Reviewer {
  readonly name: string;
  /** Where the review will stand; null leaves the address out. */
  readonly url: string | null;
  /** ISO day of the review. */
  readonly on: string;
}

interface Judgement {
  readonly rating: number; // 1 (false) to 5 (true)
  readonly words: string;
}

/** Rules whose findings judge a statement of fact, with the judgement. Findings about style or a lack are no fact checks. */
export const JUDGEMENTS: Readonly<Record<string, Judgement>> = {
  'contradiction/record': { rating: 1, words: 'Contradicted by the record' },
  'contradiction/self': { rating: 2, words: 'Contradicts itself' },
  'date/arithmetic': { rating: 1, words: 'The dates do not add up' },
  'date/past-as-future': { rating: 1, words: 'The day has passed' },
  'stale/superseded': { rating: 2, words: 'Out of date' },
  'rumour/as-fact': { rating: 2, words: 'A rumour told as a fact' },
  'official/unsupported': { rating: 2, words: 'Nobody official is on record as saying so' },
  'figure/characterised': { rating: 2, words: 'The figure does not bear it out' },
  'headline/overstates': { rating: 3, words: 'The headline says more than the text' },
};

/** @returns null where the finding judges no statement of fact */
export function claimReview(proof: Proof, { rule, message, quote, evidence }: Finding, reviewer: Reviewer): object | null {
  const judgement = JUDGEMENTS[rule];
  if (judgement === undefined) return null;
  const { url, publisher, published, headline } = proof.document;
  const said = published?.slice(0, 10) ?? null;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    ...(reviewer.url === null ? {} : { url: reviewer.url }),
    datePublished: reviewer.on,
    author: { '@type': 'Organization', name: reviewer.name },
    claimReviewed: quote,
    itemReviewed: {
      '@type': 'Claim',
      ...(publisher === null ? {} : { author: { '@type': 'Organization', name: publisher } }),
      ...(said === null ? {} : { datePublished: said }),
      appearance: { '@type': 'CreativeWork', name: headline ?? proofName(proof), ...(url === null ? {} : { url }) },
    },
    reviewRating: { '@type': 'Rating', ratingValue: judgement.rating, worstRating: 1, bestRating: 5, alternateName: judgement.words },
    reviewBody: [message, ...evidence.map(({ text }) => text)].join('\n'),
  };
}

/** A line of JSON for each finding of the document that can be published as a fact check. */
export function claimReviews(proof: Proof, reviewer: Reviewer): string {
  const reviews = proof.findings.map((finding) => claimReview(proof, finding, reviewer)).filter((review) => review !== null);
  return reviews.map((review) => `${JSON.stringify(review)}\n`).join('');
}
