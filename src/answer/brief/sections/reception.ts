/** How it was received: reviews, scores with their scale and giver, and how many watched. */
import type { Metric, Opinion } from '../../../claim/claim.ts';
import type { Citation } from '../../../claim/verdict.ts';
import { dateWords } from '../../dates-in-words.ts';
import { claimed, grounded, type Sentence } from '../brief.ts';
import { dayOf, pageName } from '../naming.ts';
import { only, type SourcedFor, type Subject } from '../subject.ts';
import { when } from '../when.ts';
import { capital, largeNumber } from '../words.ts';

const MOST_EACH = 4;

export function receptionSection({ answer, title }: Subject): readonly (Sentence | null)[] {
  const ratings = only(answer.facts.ratings, 'rating').slice(0, MOST_EACH);
  const opinions = only(answer.opinions, 'opinion').filter(({ claim }) => claim.certainty === 'certain');
  const reviews = onePerPage(opinions.filter(({ claim }) => claim.speaker !== 'audience')).slice(0, MOST_EACH);
  const viewers = onePerPage(opinions.filter(({ claim }) => claim.speaker === 'audience')).slice(0, MOST_EACH);
  return [
    ...reviews.map((review, turn) => reviewText(review, ratings, turn === 0 ? title : 'it')),
    ...ratings.filter((rating) => !reviews.some((review) => isOwnScore(rating, review))).map(ratingText),
    ...viewers.map(viewersText),
    ...only(answer.facts.audience, 'audience').slice(0, MOST_EACH).map(audienceText),
  ];
}

function onePerPage(opinions: readonly SourcedFor<'opinion'>[]): readonly SourcedFor<'opinion'>[] {
  return opinions.filter(({ document }, index) => opinions.findIndex((other) => other.document.id === document.id) === index);
}

const REVIEWED: Readonly<Record<Opinion, (it: string) => string>> = {
  positive: (it) => `liked ${it}`,
  mixed: (it) => `was of two minds about ${it}`,
  negative: (it) => `did not like ${it}`,
};

function reviewText(review: SourcedFor<'opinion'>, ratings: readonly SourcedFor<'rating'>[], it: string): Sentence | null {
  const { claim, document } = review;
  const score = ratings.find((rating) => isOwnScore(rating, review));
  const gave = score === undefined ? '' : `: ${score.claim.value.value} out of ${score.claim.value.best}`;
  const day = dayOf(document);
  const dated = day === null ? '' : ` in its review of ${dateWords(day)}`;
  return grounded(`${capital(pageName(document))} ${REVIEWED[claim.value](it)}${dated}${gave}.`, [
    claimed(review),
    ...(score === undefined ? [] : [claimed(score)]),
  ]);
}

/** A reviewer's own score goes with the review. */
function isOwnScore({ claim, document }: SourcedFor<'rating'>, review: SourcedFor<'opinion'>): boolean {
  return document.id === review.document.id && (claim.value.by === undefined || claim.value.by === document.publisher);
}

function ratingText(rating: SourcedFor<'rating'>): Sentence | null {
  const { document } = rating;
  const { value, best, by } = rating.claim.value;
  const score = `${value} out of ${best}`;
  const page = pageName(document);
  return by === undefined || by === document.publisher
    ? grounded(`${capital(page)} gave it ${score}${on(document)}.`, [claimed(rating)])
    : grounded(`Its score on ${by} was ${score}${on(document)}, according to ${page}.`, [claimed(rating)]);
}

const VIEWERS: Readonly<Record<Opinion, string>> = { positive: 'liked it', mixed: 'were divided', negative: 'did not like it' };

function viewersText(opinion: SourcedFor<'opinion'>): Sentence | null {
  return grounded(`Viewers ${VIEWERS[opinion.claim.value]}, ${pageName(opinion.document)} reported${on(opinion.document)}.`, [
    claimed(opinion),
  ]);
}

const COUNTED: Readonly<Record<Metric, (figure: string) => string>> = {
  viewers: (figure) => `${figure} viewers`,
  views: (figure) => `${figure} views`,
  hours: (figure) => `${figure} hours viewed`,
  rank: (figure) => `place ${figure}`,
  followers: (figure) => `${figure} followers`,
  likes: (figure) => `${figure} likes`,
};

function audienceText(audience: SourcedFor<'audience'>): Sentence | null {
  const { claim, document } = audience;
  const { metric, value, period } = claim.value;
  const whose = claim.season === null ? 'its audience' : `the audience of season ${claim.season}`;
  const figure = `${claim.certainty === 'certain' ? '' : 'perhaps '}${COUNTED[metric](largeNumber(value))}`;
  return grounded(`${capital(pageName(document))} put ${whose} at ${figure}${period === undefined ? '' : ` (${period})`}${on(document)}.`, [
    claimed(audience),
  ]);
}

function on(document: Citation): string {
  const day = dayOf(document);
  return day === null ? '' : ` ${when(day)}`;
}
