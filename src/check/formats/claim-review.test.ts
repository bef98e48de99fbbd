import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimReview, claimReviews } from './claim-review.ts';
import { madeUpProof } from './made-up-proof.ts';

const REVIEWER = { name: 'Fact Desk', url: 'https://desk.example/1', on: '2026-03-04' };

test('a finding against the record is a review of the claim', () => {
  const proof = madeUpProof();
  assert.deepEqual(claimReview(proof, proof.findings[1]!, REVIEWER), {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://desk.example/1',
    datePublished: '2026-03-04',
    author: { '@type': 'Organization', name: 'Fact Desk' },
    claimReviewed: 'second season has been promised',
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: 'The Quay' },
      datePublished: '2026-03-03',
      appearance: {
        '@type': 'CreativeWork',
        name: 'Harbour Lights season 2: release date confirmed',
        url: 'https://quay.example/harbour-lights',
      },
    },
    reviewRating: { '@type': 'Rating', ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'Contradicted by the record' },
    reviewBody: 'The record has no order: 100% of it says so, or nearly.\nThe Gazette, 2026-03-01: “not renewed”',
  });
});

test('a finding about a lack is no fact check', () => {
  assert.equal(claimReviews(madeUpProof(), REVIEWER).trimEnd().split('\n').length, 1);
});
