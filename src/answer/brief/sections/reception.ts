/** How it was received: scores with their scale and giver, reviews, and how many watched. */
import type { Metric, Opinion } from '../../../claim/claim.ts';
import { claimed, grounded, type Sentence } from '../brief.ts';
import { dayOf, pageName } from '../naming.ts';
import { only, type SourcedFor, type Subject } from '../subject.ts';
import { when } from '../when.ts';
import { capital, largeNumber } from '../words.ts';

const MOST_EACH = 4;

export function receptionSection({ answer }: Subject): readonly (Sentence | null)[] {
  const ratings = only(answer.facts.ratings, 'rating').slice(0, MOST_EACH);
  const opinions = only(answer.opinions, 'opinion').filter(({ claim }) => claim.certainty === 'certain');
  const reviews = onePerPage(opinions.filter(({ claim }) => claim.speaker !== 'audience')).slice(0, MOST_EACH);
  const viewers = onePerPage(opinions.filter(({ claim }) => claim.speaker === 'audience')).slice(0, MOST_EACH);
  return [
    ...reviews.map((review) => reviewText(review, ratings)),
    ...ratings.filter((rating) => !reviews.some((review) => isOwnScore(rating, review))).map(ratingText),
    ...viewers.map(viewersText),
    ...only(answer.facts.audience, 'audience').slice(0, MOST_EACH).map(audienceText),
  ];
}

function onePerPage(opinions: readonly SourcedFor<'opinion'>[]): readonly SourcedFor<'opinion'>[] {
  return opinions.filter(({ document }, index) => opinions.findIndex((other) => other.document.id === document.id) === index);
}

const LIKED: Readonly<Record<Opinion, string>> = { positive: 'liked it', mixed: 'was of two minds', negative: 'did not like it' };

function reviewText(review: SourcedFor<'opinion'>, ratings: readonly SourcedFor<'rating'>[]): Sentence | null {
  const { claim, document } = review;
  const score = ratings.find((rating) => isOwnScore(rating, review));
  const gave = score === undefined ? '' : `, and gave it ${score.claim.value.value} out of ${score.claim.value.best}`;
  return grounded(`${capital(pageName(document))} ${LIKED[claim.value]}${on(document)}${gave}.`, [
    claimed(review),
    ...(score === undefined ? [] : [claimed(score)]),
  ]);
}

/** A reviewer's own score goes with the review. */
function isOwnScore({ claim, document }: SourcedFor<'rating'>, review: SourcedFor<'opinion'>): boolean {
  return document.id === review.document.id && (claim.value.by === undefined || claim.value.by === document.publisher);
}

function ratingText(rating: SourcedFor<'rating'>): Sentence | null {
  const { value, best, by } = rating.claim.value;
  const { document } = rating;
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
  const firm = claim.certainty === 'certain' ? 'put' : 'guessed';
  const of = claim.season === null ? 'its audience' : `the audience of season ${claim.season}`;
  const figure = `${COUNTED[metric](largeNumber(value))}${period === undefined ? '' : ` (${period})`}`;
  return grounded(`${capital(pageName(document))} ${firm} ${of} at ${figure}${on(document)}.`, [claimed(audience)]);
}

const on = (document: Parameters<typeof dayOf>[0]): string => {
  const day = dayOf(document);
  return day === null ? '' : ` ${when(day)}`;
};
