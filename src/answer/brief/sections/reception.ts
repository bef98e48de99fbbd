/** How it was received: reviews, scores with their scale and giver, and how many watched. */
import type { Sourced } from '../../../claim/answer.ts';
import type { Metric, Opinion } from '../../../claim/claim.ts';
import { dateWords, whenWords } from '../../../claim/dates-in-words.ts';
import { publisherKey } from '../../../claim/publisher.ts';
import type { Citation } from '../../../claim/verdict.ts';
import { capital } from '../../capital.ts';
import { claimed, grounded, type Sentence } from '../brief.ts';
import { dayOf, pageName, voicesOf } from '../naming.ts';
import { only, type SourcedFor } from '../only.ts';
import { sameStatements } from '../statements.ts';
import type { Subject } from '../subject.ts';
import { largeNumber } from '../words.ts';

const MOST_EACH = 4;

export function receptionSection({ answer, title }: Subject): readonly (Sentence | null)[] {
  const ratings = only(answer.facts.ratings, 'rating').slice(0, MOST_EACH);
  const opinions = only(answer.opinions, 'opinion').filter(({ claim }) => claim.certainty === 'certain');
  const reviews = onePerPage(opinions.filter(({ claim }) => claim.speaker !== 'audience')).slice(0, MOST_EACH);
  const viewers = onePerPage(opinions.filter(({ claim }) => claim.speaker === 'audience')).slice(0, MOST_EACH);
  const hasSeveral = answer.seasons.filter(({ fate }) => fate.status === 'released').length > 1;
  const whose = ({ claim: { season } }: Sourced): string | null => (hasSeveral && season !== null ? `season ${season}` : null);
  const reviewed = (review: Sourced, isFirst: boolean): string => {
    const own = whose(review);
    if (own === null) return isFirst ? title : 'it';
    return isFirst ? `${own} of ${title}` : own;
  };
  return [
    ...reviews.map((review, turn) => reviewText(review, ratings, reviewed(review, turn === 0))),
    ...ratings
      .filter((rating) => !reviews.some((review) => isOwnScore(rating, review)))
      .map((rating, turn) => ratingText(rating, whose(rating), turn)),
    ...viewersTexts(viewers),
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
  return (
    document.id === review.document.id &&
    (claim.value.by === undefined || publisherKey(claim.value.by) === publisherKey(document.publisher))
  );
}

/** @param season whose score it is, where several are out; null for that of the series, or of the only season */
function ratingText(rating: SourcedFor<'rating'>, season: string | null, turn: number): Sentence | null {
  const { document } = rating;
  const { value, best, by } = rating.claim.value;
  const score = `${value} out of ${best}`;
  const day = dayOf(document);
  const dated = (clause: string) => capital(day === null ? clause : `${whenWords(day)}, ${clause}`);
  const page = pageName(document);
  if (by === undefined || publisherKey(by) === publisherKey(document.publisher))
    return grounded(`${dated(`${page} gave ${season ?? 'it'} ${score}`)}.`, [claimed(rating)]);
  const its = season === null ? 'its score' : `the score of ${season}`;
  const stood = turn % 2 === 0 ? `${its} on ${by} was ${score}` : `on ${by} ${season ?? 'it'} stood at ${score}`;
  return grounded(`${dated(isSomebody(by) ? `${by} gave ${season ?? 'it'} ${score}` : stood)}, according to ${page}.`, [claimed(rating)]);
}

/** 'a viewer', 'one critic': no name of a site. */
const isSomebody = (by: string): boolean => /^(?:an?|one|the) [a-z]/.test(by);

const VIEWERS: Readonly<Record<Opinion, string>> = { positive: 'liked it', mixed: 'were divided', negative: 'did not like it' };

/** Pages that report the same of viewers share a sentence. */
function viewersTexts(opinions: readonly SourcedFor<'opinion'>[]): readonly (Sentence | null)[] {
  return sameStatements(opinions.map((one) => ({ ...one, claim: { ...one.claim, season: null } }))).map((group) => {
    const { who, when: day, also } = voicesOf(group);
    const { value } = group[0].claim;
    return grounded(`Viewers ${VIEWERS[value as Opinion]}, ${who} reported${day === null ? '' : ` ${day}`}${also}.`, group.map(claimed));
  });
}

const UNITS: Readonly<Record<Exclude<Metric, 'rank'>, string>> = {
  viewers: 'viewers',
  views: 'views',
  hours: 'hours viewed',
  followers: 'followers',
  likes: 'likes',
};

function audienceText(audience: SourcedFor<'audience'>): Sentence | null {
  const { claim, document } = audience;
  const { metric, value, period } = claim.value;
  const figure = `${claim.certainty === 'certain' ? '' : 'perhaps '}${metric === 'rank' ? 'number ' : ''}${largeNumber(value)}`;
  const counted =
    metric === 'rank' ? `${ofSeason(claim, 'it')} at ${figure}` : `${ofSeason(claim, 'its audience')} at ${figure} ${UNITS[metric]}`;
  return grounded(`${capital(pageName(document))} put ${counted}${during(period)}${on(document)}.`, [claimed(audience)]);
}

function ofSeason({ season, value }: SourcedFor<'audience'>['claim'], whole: string): string {
  if (season === null) return whole;
  return value.metric === 'rank' ? `season ${season}` : `the audience of season ${season}`;
}

/** ' a week', ' in its first four weeks'. */
function during(period: string | undefined): string {
  if (period === undefined) return '';
  return /^(?:an?|per|each|in|on|over|during|within) /.test(period) ? ` ${period}` : ` in ${period}`;
}

function on(document: Citation): string {
  const day = dayOf(document);
  return day === null ? '' : ` ${whenWords(day)}`;
}
